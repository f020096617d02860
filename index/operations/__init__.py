"""Keeping an index: backup, restore, export, and whether the bot is well."""

from index.operations.backup import BackupReport, write_backup
from index.operations.export import ExportReport, export_sources
from index.operations.health import Beat, BotHealth, HealthFile, check_health
from index.operations.left_servers import LeftServers, forget_server
from index.operations.restore import restore_backup

__all__ = [
    "BackupReport",
    "Beat",
    "BotHealth",
    "ExportReport",
    "HealthFile",
    "LeftServers",
    "check_health",
    "export_sources",
    "forget_server",
    "restore_backup",
    "write_backup",
]

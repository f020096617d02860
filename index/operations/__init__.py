"""Keeping an index: backup, restore, export, and whether the bot is well."""

from index.operations.backup import BackupReport, write_backup
from index.operations.export import ExportReport, export_sources
from index.operations.restore import restore_backup

__all__ = [
    "BackupReport",
    "ExportReport",
    "export_sources",
    "restore_backup",
    "write_backup",
]

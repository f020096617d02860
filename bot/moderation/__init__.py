"""Moderation: who may change sources and settings, changing them from Discord, and noting it."""

from bot.moderation.audit import AuditLog
from bot.moderation.golden_commands import GoldenCommands
from bot.moderation.permission_check import PermissionCheck
from bot.moderation.reindex_progress import SharedReindex
from bot.moderation.server_settings import ServerSettings, SettingsBook
from bot.moderation.source_commands import SourceCommands

__all__ = [
    "AuditLog",
    "GoldenCommands",
    "PermissionCheck",
    "ServerSettings",
    "SettingsBook",
    "SharedReindex",
    "SourceCommands",
]

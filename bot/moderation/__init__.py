"""Moderation: who may change sources and settings, changing them from Discord, and noting it."""

from bot.moderation.audit import AuditLog
from bot.moderation.folder_choice import FolderChoice
from bot.moderation.golden_commands import GoldenCommands
from bot.moderation.golden_watch import GoldenWatch
from bot.moderation.insights import Insights
from bot.moderation.permission_check import PermissionCheck
from bot.moderation.server_settings import (
    MAX_COOLDOWN_SECONDS,
    MAX_FOLDER_LENGTH,
    MAX_WAIT_SECONDS,
    ServerSettings,
    SettingsBook,
)
from bot.moderation.settings_panel import SettingsPanel
from bot.moderation.source_commands import SourceCommands
from bot.moderation.targets import OWN_PREFIX, offered_as_own
from bot.moderation.written_answers import WrittenAnswers

__all__ = [
    "MAX_COOLDOWN_SECONDS",
    "MAX_FOLDER_LENGTH",
    "MAX_WAIT_SECONDS",
    "OWN_PREFIX",
    "AuditLog",
    "FolderChoice",
    "GoldenCommands",
    "GoldenWatch",
    "Insights",
    "PermissionCheck",
    "ServerSettings",
    "SettingsBook",
    "SettingsPanel",
    "SourceCommands",
    "WrittenAnswers",
    "offered_as_own",
]

"""Moderation: re-indexing from Discord, with its progress, and what a server has chosen."""

from bot.moderation.reindex_progress import SharedReindex
from bot.moderation.reindexing import ReindexCommands, require_moderator
from bot.moderation.server_settings import ServerSettings, SettingsBook

__all__ = [
    "ReindexCommands",
    "ServerSettings",
    "SettingsBook",
    "SharedReindex",
    "require_moderator",
]

"""Moderation: re-indexing from Discord, with its progress."""

from bot.moderation.reindex_progress import SharedReindex
from bot.moderation.reindexing import ReindexCommands, require_moderator

__all__ = ["ReindexCommands", "SharedReindex", "require_moderator"]

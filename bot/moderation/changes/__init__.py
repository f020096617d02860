"""Changes of sources: each with its progress in a message, and kept until somebody decides."""

from bot.moderation.changes.addresses import read_address
from bot.moderation.changes.pending_changes import PendingChanges
from bot.moderation.changes.reindex_progress import SharedReindex
from bot.moderation.changes.source_changes import Change, SourceChanges
from bot.moderation.changes.target import OWN, SHARED, Target

__all__ = [
    "OWN",
    "SHARED",
    "Change",
    "PendingChanges",
    "SharedReindex",
    "SourceChanges",
    "Target",
    "read_address",
]

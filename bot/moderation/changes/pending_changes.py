"""Changes that wait until somebody decides, such as an addition that the guard held back."""

import secrets
from collections import OrderedDict
from typing import NamedTuple

from bot.moderation.changes.source_changes import Change
from bot.moderation.changes.target import Target

_MAX_PENDING = 50
"""Changes, and keys of those decided on; bounds the memory."""


class WaitingChange(NamedTuple):
    """A change that waits: what it changes, what it is called in the audit log, and how."""

    target: Target
    subject: str
    change: Change


class PendingChanges:
    """The changes that wait, by the key that their buttons carry; the oldest are given up."""

    def __init__(self) -> None:
        self._pending: OrderedDict[str, WaitingChange | None] = OrderedDict()  # None: was taken

    def keep(self, target: Target, subject: str, change: Change) -> str:
        """Keep a change until somebody decides, and return the key for the buttons."""
        key = secrets.token_hex(6)
        self._pending[key] = WaitingChange(target, subject, change)
        while len(self._pending) > _MAX_PENDING:
            self._pending.popitem(last=False)
        return key

    def find(self, key: str) -> WaitingChange | None:
        """Return what waits under a key, None if nothing does (any more)."""
        return self._pending.get(key)

    def take(self, key: str) -> WaitingChange | None:
        """Return what waits under a key, for the first who asks alone."""
        found = self._pending.get(key)
        if found is not None:
            self._pending[key] = None
        return found

    def was_taken(self, key: str) -> bool:
        """Whether somebody has decided already; not known after a restart."""
        return key in self._pending and self._pending[key] is None

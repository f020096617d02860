"""The servers whose own sources are open, a bounded number of those asked last."""

import threading
from collections import OrderedDict
from datetime import datetime

from index.errors import FootnoteError
from index.live_index import ArticleIndex
from index.scopes.server_index import ServerIndex
from index.scopes.visibility import Narrowings

MAX_OPEN = 64
"""Servers with own sources that are kept open; bounds memory and open files."""


class OpenServers:
    """Opens the index of a server when it is asked for; any thread may ask.

    A server without own sources is not kept, so it costs neither memory nor a file.
    """

    def __init__(self, shared: ArticleIndex) -> None:
        self._shared = shared
        self._narrowings = Narrowings(shared)
        self._lock = threading.Lock()
        self._open: OrderedDict[int, ServerIndex] = OrderedDict()
        self._due: dict[int, tuple[str, datetime | None]] = {}

    def index_of(self, guild: int) -> ServerIndex:
        """Return the index of a server, the same one as long as it is open."""
        with self._lock:
            known = self._open.get(guild)
            if known is not None and not self._shared.has_own(guild):  # another process deleted it
                self._open.pop(guild).close()
                known = None
            if known is not None:
                self._open.move_to_end(guild)
                return known
            made = ServerIndex(self._shared, guild, self._narrowings)
            if made.has_own:
                self._open[guild] = made
                # One that is dropped here closes its databases once nobody asks it any more.
                while len(self._open) > MAX_OPEN:
                    self._open.popitem(last=False)
            return made

    def forget(self, guild: int) -> None:
        """Delete the own sources of a server. Raises OperationError."""
        with self._lock:
            known = self._open.pop(guild, None)
            if known is not None:
                known.close()
            self._shared.drop_own(guild)

    def list_guilds(self) -> list[int]:
        """Return the ids of all servers that ever had a source of their own, ascending."""
        return self._shared.state.list_guilds()

    def next_fetches(self) -> dict[int, datetime]:
        """Return when the next own source of each server is due that has one with an interval.

        Only what changed since the last call is opened, as there may be thousands of servers.
        """
        stamps = self._shared.stamp_own()
        self._due = {
            guild: known
            for guild, known in self._due.items()
            if guild in stamps and known[0] == stamps[guild]
        }
        for guild in stamps.keys() - self._due.keys():
            self._due[guild] = (stamps[guild], self._find_due(guild))
        return {guild: due for guild, (_, due) in self._due.items() if due is not None}

    def _find_due(self, guild: int) -> datetime | None:
        try:
            own = self._shared.open_own(guild)
            try:
                head, due = own.reader.read_head(), own.reader.find_next_due()
            finally:
                own.close()
        except FootnoteError:  # whoever asks in this server next is told what is wrong
            return None
        return datetime.fromisoformat(due) if due and head.live and not head.pinned else None

    def close(self) -> None:
        """Close all that are open."""
        with self._lock:
            for index in self._open.values():
                index.close()
            self._open.clear()

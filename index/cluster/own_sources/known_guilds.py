"""Which servers have own sources in a cluster, as this process knows it.

Every question in a server depends on it, and much that must not wait: so it is read for all servers
together, at the start and then now and again, and a change that is made here is noted at once.
"""

import threading

from index.cluster.client import ClusterClient
from index.cluster.layout import Layout
from index.cluster.own_sources.stored_database import list_own_guilds


class KnownGuilds:
    """The ids of servers with a live version of own sources; any thread may use it."""

    def __init__(self, client: ClusterClient, layout: Layout) -> None:
        self._client = client
        self._layout = layout
        self._lock = threading.Lock()
        self._num_changes = 0
        self._guilds: set[int] | None = None

    def __contains__(self, guild: int) -> bool:
        """Return whether a server is known to have own sources; the first time they are read."""
        if self._guilds is None:
            self.refresh()
        return guild in (self._guilds or ())

    def refresh(self) -> None:
        """Read which servers have own sources. Raises ClusterError."""
        before = self._num_changes
        found = set(list_own_guilds(self._client, self._layout))
        with self._lock:
            if before == self._num_changes:  # else what was read may be older than what is known
                self._guilds = found

    def add(self, guild: int) -> None:
        """Note that a server has own sources."""
        with self._lock:
            self._num_changes += 1
            self._guilds = {*(self._guilds or ()), guild}

    def remove(self, guild: int) -> None:
        """Note that a server has none any more."""
        with self._lock:
            self._num_changes += 1
            self._guilds = {*(self._guilds or ())} - {guild}

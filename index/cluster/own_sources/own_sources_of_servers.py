"""Which servers have own sources in a cluster, and their indices, opened one by one."""

import threading
import time
from collections import OrderedDict
from contextlib import suppress
from pathlib import Path

from index.cluster.client import ClusterClient
from index.cluster.layout import Layout
from index.cluster.own_sources.own_index import FRESH_SECONDS, ClusterOwnIndex
from index.cluster.own_sources.own_layout import OwnLayout
from index.cluster.own_sources.stored_database import (
    StoredDatabase,
    has_own_sources,
    list_own_guilds,
)
from index.errors import ClusterLacks, DataFolderError
from index.generations import DISK
from index.settings import IndexSettings
from index.store import find_server_folder

_MOST_KNOWN = 10_000
"""Servers of which it is remembered for a while whether they have own sources."""


class OwnSourcesOfServers:
    """Opens and drops the own sources of servers; any thread may use it."""

    def __init__(
        self, client: ClusterClient, layout: Layout, settings: IndexSettings, folder: Path
    ) -> None:
        self._client = client
        self._layout = layout
        self._settings = settings
        self._folder = folder
        self._lock = threading.Lock()
        self._known: OrderedDict[int, tuple[float, bool]] = OrderedDict()

    def has_own(self, guild: int) -> bool:
        """Return whether a server has own sources; what is told is a second old at most."""
        now = time.monotonic()
        with self._lock:
            at, known = self._known.get(guild, (-FRESH_SECONDS, False))
            if now - at < FRESH_SECONDS:
                return known
        found = has_own_sources(self._client, self._layout, guild)
        with self._lock:
            self._known[guild] = (now, found)
            self._known.move_to_end(guild)
            while len(self._known) > _MOST_KNOWN:
                self._known.popitem(last=False)
        return found

    def list_guilds(self) -> list[int]:
        """Return the ids of the servers that have own sources, ascending."""
        return list_own_guilds(self._client, self._layout)

    def open(self, guild: int) -> ClusterOwnIndex:
        """Open the own sources of a server."""
        self.forget(guild)
        return ClusterOwnIndex(
            self._client,
            OwnLayout(self._layout.name, guild),
            self._settings,
            find_server_folder(self._folder, guild),
        )

    def drop(self, guild: int) -> None:
        """Delete the own sources of a server, and the copy here."""
        with suppress(ClusterLacks):  # no server has any
            StoredDatabase(self._client, OwnLayout(self._layout.name, guild)).remove()
        self.forget(guild)
        folder = find_server_folder(self._folder, guild)
        if folder.is_dir():
            try:
                DISK.remove_tree(folder)
            except OSError as error:
                raise DataFolderError(folder, error.strerror or str(error)) from error

    def forget(self, guild: int) -> None:
        """Ask again the next time."""
        with self._lock:
            self._known.pop(guild, None)

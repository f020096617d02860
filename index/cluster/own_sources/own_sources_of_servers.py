"""The own sources of all servers in a cluster: opened one by one, listed, and dropped."""

from contextlib import suppress
from pathlib import Path

from index.cluster.client import ClusterClient
from index.cluster.layout import Layout
from index.cluster.own_sources.known_guilds import KnownGuilds
from index.cluster.own_sources.own_index import ClusterOwnIndex
from index.cluster.own_sources.own_layout import OwnLayout
from index.cluster.own_sources.stored_database import (
    StoredDatabase,
    list_own_guilds,
    stamp_own_sources,
)
from index.errors import ClusterLacks, DataFolderError
from index.generations import DISK
from index.settings import IndexSettings
from index.store import find_server_folder


class OwnSourcesOfServers:
    """Opens and drops the own sources of servers; any thread may use it."""

    def __init__(
        self, client: ClusterClient, layout: Layout, settings: IndexSettings, folder: Path
    ) -> None:
        self._client = client
        self._layout = layout
        self._settings = settings
        self._folder = folder
        self._known = KnownGuilds(client, layout)

    def refresh(self) -> None:
        """Read which servers have own sources. Raises ClusterError."""
        self._known.refresh()

    def has_own(self, guild: int) -> bool:
        """Return whether a server has own sources, as far as is known here."""
        return guild in self._known

    def list_guilds(self) -> list[int]:
        """Return the ids of the servers that have own sources, ascending."""
        return list_own_guilds(self._client, self._layout)

    def open(self, guild: int) -> ClusterOwnIndex:
        """Open the own sources of a server."""
        return ClusterOwnIndex(
            self._client,
            OwnLayout(self._layout.name, guild),
            self._settings,
            find_server_folder(self._folder, guild),
            known=self._known,
        )

    def stamp(self) -> dict[int, str]:
        """Return for each server with own sources the name of its live version."""
        found = stamp_own_sources(self._client, self._layout)
        for guild in found:
            self._known.add(guild)
        return found

    def drop(self, guild: int) -> None:
        """Delete the own sources of a server, and the copy here."""
        with suppress(ClusterLacks):  # no server has any
            StoredDatabase(self._client, OwnLayout(self._layout.name, guild)).remove()
        self._known.remove(guild)
        folder = find_server_folder(self._folder, guild)
        if folder.is_dir():
            try:
                DISK.remove_tree(folder)
            except OSError as error:
                raise DataFolderError(folder, error.strerror or str(error)) from error

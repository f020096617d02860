"""The live index of articles in a cluster: it stands where `LiveIndex` does, and does the same.

Questions are answered from the version that the head document names. A change takes the lease,
brings a copy of the store on this host up to date, runs as it does for a folder, and publishes.
"""

import threading
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import TypeVar

from index.cluster.asking import ClusterSnapshot, LiveClusterVersion
from index.cluster.blobs import BlobCache
from index.cluster.client import ClusterClient
from index.cluster.layout import Layout
from index.cluster.lease import Lease, read_head, require_no_articles
from index.cluster.own_sources import OwnSourcesOfServers
from index.cluster.publishing import (
    ChangedByCopy,
    ClusterPublication,
    LocalStore,
    StoreState,
    Written,
    read_state,
)
from index.cluster.server_state import ClusterState
from index.editions import DATABASE, find_data_folder
from index.errors import ClusterLacks, ConfigError, UnknownSource, UsageError
from index.live_index import LiveIndex, OwnIndex, Review, find_oldest_kept_version
from index.reindex import Look, ReindexOutcome
from index.settings import ClusterSettings, IndexSettings
from index.sources import find_file
from index.store import (
    CatalogueReader,
    StoreReader,
)
from index.types import Fault, Watcher

Result = TypeVar("Result")

CATALOGUE = "catalogue.db"
_ID_BITS = 22
"""Low bits of an article's id; the others are the number of the lease it was read under."""


class ClusterIndex(ChangedByCopy):
    """The articles of a collection in a cluster: any thread may take a snapshot."""

    def __init__(self, settings: IndexSettings, *, shards: int | None = None) -> None:
        """Connect to the cluster of the settings. Raises ClusterError and its kinds.

        What is published here has `shards` shards, by default as many as there are.
        """
        self._shards = shards
        if settings.cluster is None:
            raise ConfigError("FOOTNOTE_CLUSTER is not set")
        cluster: ClusterSettings = settings.cluster
        self.settings = settings
        self.corpus = settings.corpus_folder()
        self.folder = find_data_folder(settings.data, Path("/cluster") / cluster.name)
        self.database = self.folder / CATALOGUE
        self.notices: list[str] = []
        self.last_written: Written | None = None
        self._client = ClusterClient(cluster)
        self._layout = Layout(cluster.name)
        self.state = ClusterState(self._client, self._layout)
        self._cache = BlobCache(self._client, self._layout, self.folder / "blobs")
        self._own = OwnSourcesOfServers(self._client, self._layout, settings, self.folder)
        self._write_lock = threading.Lock()
        self._client.require_usable()
        self._version = LiveClusterVersion(
            self._client, self._layout, self._cache, settings, self.database
        )
        self.reader = self._version.reader

    def close(self) -> None:
        """Close the copied tables and all connections."""
        self.reader.close()
        self._client.close()

    # --- reading ---------------------------------------------------------------------------------

    def snapshot(self) -> ClusterSnapshot:
        """Return a snapshot of the live version, whoever published it.

        Raises ClusterLacks if nothing was published yet.
        """
        return self._version.snapshot()

    def at_hand(self) -> ClusterSnapshot:
        """Return what `snapshot` returned last; only the first time the cluster is asked."""
        return self._version.at_hand()

    def look_for_versions(self) -> None:
        """Open what other processes have published. Raises ClusterError."""
        self._own.refresh()
        self._version.look_for_another()

    def refresh(self, watcher: Watcher | None) -> None:
        """Do nothing: who asks never scans a folder."""

    def open_published(self) -> None:
        """Open the live version, if there is one, and read which servers have own sources."""
        self._own.refresh()
        with suppress(ClusterLacks):  # whoever asks is told so
            self.snapshot()

    # --- writing ---------------------------------------------------------------------------------

    def _change(self, change: Callable[[LiveIndex], Result], *, erase: bool = False) -> Result:
        """Run a change on a copy of the store, and publish what it becomes."""
        if read_head(self._client, self._layout) is None:
            require_no_articles(self._client, self._layout)
        with self._write_lock, Lease(self._client, self._layout) as lease:
            store = self._local_store()
            store.bring_up(lease.head.live)
            before = self._read_state(store.folder)
            result = self._publish(lease, store, before, change, erase=erase)
        self._version.expect_another()
        self.snapshot()
        return result

    def _local_store(self) -> LocalStore:
        return LocalStore(self._client, self._layout, self._cache, self.folder / "indexer")

    def _publish(
        self,
        lease: Lease,
        store: LocalStore,
        before: StoreState,
        change: Callable[[LiveIndex], Result],
        **how: bool,
    ) -> Result:
        """Change the copied store and publish it; `how` is as in `ClusterPublication`."""
        first = lease.fence << _ID_BITS
        local = LiveIndex(self.settings, folder=store.folder, first_article=first)
        try:
            store.mark_changed()
            result = change(local)
            publication = ClusterPublication(
                self._client, lease, self.settings, self._cache, before, shards=self._shards, **how
            )
            with CatalogueReader(local.database) as reader:
                live = publication.publish(reader, local.snapshot())
            self.last_written = publication.written
            store.mark_clean(live)
        finally:
            local.close()
        return result

    def replace_by(self, copy: Callable[[Path], None], *, force: bool) -> None:
        """Publish a database that `copy` writes to a path, in the place of all that is there.

        Raises UsageError if something is there, unless `force` is given.
        """
        with self._write_lock, Lease(self._client, self._layout) as lease:
            if lease.head.live is not None and not force:
                raise UsageError(
                    f"{self._client.where} has articles under the name {self._layout.name!r} "
                    "already; choose another FOOTNOTE_CLUSTER_NAME, or replace them with --force"
                )
            store = self._local_store()
            store.bring_up(None)
            copy(store.folder / DATABASE)
            self._publish(lease, store, StoreState(), lambda _: None, fresh=True)
        self._version.expect_another()

    @staticmethod
    def _read_state(folder: Path) -> StoreState:
        if not (folder / DATABASE).exists():
            return StoreState()
        with CatalogueReader(folder / DATABASE) as reader:
            return read_state(reader)

    def reindex(
        self,
        names: Sequence[str] | None = None,
        *,
        force: bool = False,
        compare_content: bool = False,
        looks: Sequence[Look] = (),
        watcher: Watcher | None = None,
        review: Review | None = None,
    ) -> ReindexOutcome:
        """Read what changed and publish it, as `LiveIndex.reindex` does.

        A folder is scanned only where FOOTNOTE_CORPUS names it.
        """
        if names is None and self.settings.corpus is None:
            names = ()
        return self._change(
            lambda local: local.reindex(
                names,
                force=force,
                compare_content=compare_content,
                looks=looks,
                watcher=watcher,
                review=review,
            )
        )

    def find_oldest_kept_version(self, reader: StoreReader) -> int:
        """Return the oldest version that is kept."""
        return find_oldest_kept_version(reader, self.settings.keep_days)

    # --- the own sources of servers --------------------------------------------------------------

    def has_own(self, guild: int) -> bool:
        """Return whether a server has a source of its own, as far as is known here."""
        return self._own.has_own(guild)

    def open_own(self, guild: int) -> OwnIndex:
        """Open a server's own sources; a copy of them is kept in the folder on this host."""
        return self._own.open(guild)

    def list_own(self) -> list[int]:
        """Return the ids of the servers that have own sources, ascending."""
        return self._own.list_guilds()

    def replace_own(self, guild: int, database: Path) -> None:
        """Publish a database in the place of a server's own sources."""
        with closing(self._own.open(guild)) as own:
            own.replace_by(database)

    def drop_own(self, guild: int) -> None:
        """Delete a server's own sources with all their versions. Raises ClusterError."""
        self._own.drop(guild)
        self.state.drop_scope(guild)

    def stamp_own(self) -> dict[int, str]:
        """Return for each server with own sources the name of its live version."""
        return self._own.stamp()

    # --- names and checks ------------------------------------------------------------------------

    def require_source(self, name: str) -> None:
        """Raise UnknownSource unless a file of the corpus or a stored source has this name."""
        has_file = self.settings.corpus is not None and find_file(self.corpus, name) is not None
        if self.reader.find_source(name) is None and not has_file:
            raise UnknownSource(name)

    def verify(self, watcher: Watcher | None) -> tuple[Fault, ...]:
        """Check every article of the live version; return the faults."""
        with Lease(self._client, self._layout) as lease:
            store = self._local_store()
            store.bring_up(lease.head.live)
            local = LiveIndex(self.settings, folder=store.folder)
            try:
                return local.verify(watcher)
            finally:
                local.close()

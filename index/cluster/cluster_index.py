"""The live index of articles in a cluster: it stands where `LiveIndex` does, and does the same.

Questions are answered from the version that the head document names. A change takes the lease,
brings a copy of the store on this host up to date, runs as it does for a folder, and publishes.
"""

import logging
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import TypeVar

from index.cluster.asking import (
    ArticleCache,
    ClusterSnapshot,
    RemoteReader,
    SearchRequests,
    VersionFiles,
    update_catalogue,
)
from index.cluster.blobs import BlobCache
from index.cluster.client import FIND_AGAIN_SECONDS, ClusterClient, Position
from index.cluster.layout import Layout
from index.cluster.lease import Head, Lease, read_head
from index.cluster.manifest import VersionManifest
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
from index.cluster.status import LOST_HEAD, is_head_lost
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

logger = logging.getLogger(__name__)

Result = TypeVar("Result")

CATALOGUE = "catalogue.db"
FRESH_SECONDS = 1.0
"""For how long the head is taken to be as it was read last."""
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
        self._lock = threading.Lock()
        self._write_lock = threading.Lock()
        self._read_at = -FRESH_SECONDS
        self._head: Head | None = None
        self._head_at = (0, 0)
        self._snapshot: ClusterSnapshot | None = None
        self._articles: dict[int, ArticleCache] = {}
        self._client.require_usable()
        self.reader = self._open_reader()

    def _open_reader(self) -> RemoteReader:
        empty = VersionManifest(
            version=0, identity="", fingerprint="", totals={}, languages={}, tables={},
            num_words=0, num_terms=0,
        )  # fmt: skip
        if not self.database.exists():
            update_catalogue(self.database, empty, self._cache)
        return RemoteReader(self.database)

    def close(self) -> None:
        """Close the copied tables and all connections."""
        self.reader.close()
        self._client.close()

    # --- reading ---------------------------------------------------------------------------------

    def snapshot(self) -> ClusterSnapshot:
        """Return a snapshot of the live version, whoever published it.

        Raises ClusterLacks if nothing was published yet.
        """
        now = time.monotonic()
        if self._snapshot is not None and now - self._read_at < FRESH_SECONDS:
            return self._snapshot
        for last in (False, False, True):
            found = self._read_head()
            try:
                return self._open(found[0] if found else None, now)
            except ClusterLacks:  # another version was published meanwhile, and this one removed
                if last or found is None or found[0].live is None:
                    raise
        raise AssertionError

    def _read_head(self) -> tuple[Head, Position] | None:
        """Return the head document, never one older than that of before.

        A node that was cut off from the others answers with an old one: then others are asked.
        """
        deadline = time.monotonic() + FIND_AGAIN_SECONDS
        while True:
            found = read_head(self._client, self._layout)
            at = found[1].order if found else (0, 0)
            if at >= self._head_at or time.monotonic() > deadline:  # or it was made anew
                self._head_at = at
                return found
            time.sleep(0.1)

    def at_hand(self) -> ClusterSnapshot:
        """Return what `snapshot` returned last; only the first time the cluster is asked."""
        return self._snapshot or self.snapshot()

    def look_for_versions(self) -> None:
        """Open what other processes have published. Raises ClusterError."""
        self._own.refresh()
        self._read_at = -FRESH_SECONDS
        with suppress(ClusterLacks):  # nothing was published yet
            self.snapshot()

    def _open(self, head: Head | None, now: float) -> ClusterSnapshot:
        """Return a snapshot of what the head names; the current one if that is it."""
        if head is None:
            self._require_no_articles()
        if head is None or head.live is None:
            raise ClusterLacks(
                f"{self._client.where} has no articles under the name {self._layout.name!r}; "
                "publish some with: footnote reindex, or carry those of a folder over with: "
                "footnote move --to-cluster"
            )
        with self._lock:
            current = self._head
            if (
                self._snapshot is None
                or current is None
                or (current.live, current.failed) != (head.live, head.failed)
            ):
                self._snapshot = self._make_snapshot(head)
                self._head = head
                logger.info("version %s is open", head.live.version)
            self._read_at = now
            return self._snapshot

    def _make_snapshot(self, head: Head) -> ClusterSnapshot:
        live = head.live
        if live is None:
            raise AssertionError
        (data,) = self._cache.map_all({"manifest": live.manifest}).values()
        manifest = VersionManifest.decode(bytes(data))
        files = VersionFiles(manifest, self._cache)
        update_catalogue(self.database, manifest, self._cache)
        articles = self._articles.get(live.epoch)
        if articles is None:
            index = self._layout.articles(live.epoch)
            articles = ArticleCache(self._client, index, files.terms_of_words)
            self._articles = {live.epoch: articles}
        else:
            articles.use_words(files.terms_of_words)
        self.reader.fetch_with(articles.get)
        requests = SearchRequests(
            self._client,
            self._layout,
            live,
            head.failed,
            self.reader.list_live_ids(manifest.version),
        )
        self._cache.keep_only({digest for digest, _ in manifest.blobs | {live.manifest}})
        return ClusterSnapshot(
            files,
            articles,
            requests,
            self.settings,
            name_source=self.reader.name_source,
            find_article=lambda source: self.reader.find_article_id(source, manifest.version),
        )

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
            self._require_no_articles()
        with self._write_lock, Lease(self._client, self._layout) as lease:
            store = self._local_store()
            store.bring_up(lease.head.live)
            before = self._read_state(store.folder)
            result = self._publish(lease, store, before, change, erase=erase)
        self._read_at = -FRESH_SECONDS
        self.snapshot()
        return result

    def _require_no_articles(self) -> None:
        """Raise ClusterLacks if the head document alone is lost: what is there is not forgotten.

        One that names no version is not lost: the first publication has not ended well yet.
        """
        if is_head_lost(self._client, self._layout):
            raise ClusterLacks(
                f"{self._client.where} has articles under the name {self._layout.name!r}, but the "
                f"index {self._layout.head} was deleted: {LOST_HEAD}"
            )

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
        self._read_at = -FRESH_SECONDS

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

"""The live version of a cluster's articles, open here until another one is published."""

import logging
import threading
import time
from contextlib import suppress
from pathlib import Path

from index.cluster.asking.article_cache import ArticleCache
from index.cluster.asking.catalogue import RemoteReader, update_catalogue
from index.cluster.asking.cluster_snapshot import ClusterSnapshot
from index.cluster.asking.search_requests import SearchRequests
from index.cluster.asking.version_files import VersionFiles
from index.cluster.blobs import BlobCache
from index.cluster.client import FIND_AGAIN_SECONDS, ClusterClient, Position
from index.cluster.layout import Layout
from index.cluster.lease import Head, read_head, require_no_articles
from index.cluster.manifest import VersionManifest
from index.errors import ClusterLacks
from index.settings import IndexSettings

logger = logging.getLogger(__name__)

FRESH_SECONDS = 1.0
"""For how long the head is taken to be as it was read last."""


class LiveClusterVersion:
    """The version that the head document names; `reader` has its small tables, copied here.

    Any thread may take a snapshot.
    """

    def __init__(
        self,
        client: ClusterClient,
        layout: Layout,
        cache: BlobCache,
        settings: IndexSettings,
        catalogue: Path,
    ) -> None:
        """Prepare; nothing is asked before a snapshot is taken."""
        self._client = client
        self._layout = layout
        self._cache = cache
        self._settings = settings
        self._catalogue = catalogue
        self._lock = threading.Lock()
        self._read_at = -FRESH_SECONDS
        self._head: Head | None = None
        self._head_at = (0, 0)
        self._snapshot: ClusterSnapshot | None = None
        self._articles: dict[int, ArticleCache] = {}
        self.reader = self._open_reader()

    def _open_reader(self) -> RemoteReader:
        empty = VersionManifest(
            version=0, identity="", fingerprint="", totals={}, languages={}, tables={},
            num_words=0, num_terms=0,
        )  # fmt: skip
        if not self._catalogue.exists():
            update_catalogue(self._catalogue, empty, self._cache)
        return RemoteReader(self._catalogue)

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

    def expect_another(self) -> None:
        """Read the head again at the next snapshot: a version was published."""
        self._read_at = -FRESH_SECONDS

    def look_for_another(self) -> None:
        """Open the version that is live now, if one was published. Raises ClusterError."""
        self.expect_another()
        with suppress(ClusterLacks):  # nothing was published yet
            self.snapshot()

    def _open(self, head: Head | None, now: float) -> ClusterSnapshot:
        """Return a snapshot of what the head names; the current one if that is it."""
        if head is None:
            require_no_articles(self._client, self._layout)
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
        update_catalogue(self._catalogue, manifest, self._cache)
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
            self._settings,
            name_source=self.reader.name_source,
            find_article=lambda source: self.reader.find_article_id(source, manifest.version),
        )

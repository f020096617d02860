"""The small tables of the cluster's store, copied to a database here; texts are fetched."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Protocol

from index.cluster.blobs import BlobCache
from index.cluster.manifest import VersionManifest
from index.errors import ClusterLacks
from index.forward_index import ForwardIndex
from index.generations import DISK
from index.store import (
    CatalogueReader,
    CatalogueWriter,
    ForwardIndexRow,
    StoredArticle,
    decode_forward_index,
)


class FetchedArticle(Protocol):
    """An article as the cluster has it."""

    @property
    def article(self) -> StoredArticle:
        """The article with its text."""

    @property
    def outline(self) -> ForwardIndexRow:
        """Its forward index."""


Fetch = Callable[[int], FetchedArticle]

_MOST_NAMES = 20_000
"""Names of sources that are remembered, of articles that were found: some 4 MB."""


def update_catalogue(path: Path, manifest: VersionManifest, cache: BlobCache) -> None:
    """Make the database at `path` hold what the chunks of a manifest say; it may be missing."""
    DISK.make_folders(path.parent)
    with CatalogueWriter(path) as writer:
        writer.migrate(now=datetime.now(UTC).isoformat(timespec="seconds"))
        applied = writer.read_applied()
        changed = {n: each for n, each in manifest.chunks.items() if applied.get(n) != each[0]}
        if not changed and applied.keys() == manifest.chunks.keys():
            return
        data = cache.read(changed.values())
        with writer.transaction():
            if writer.read_applied() != applied:  # another process was faster
                changed = dict(manifest.chunks)
                data = cache.read(changed.values())
                applied = writer.read_applied()
            for name in applied.keys() - manifest.chunks.keys():
                writer.replace_chunk(name, b"", with_texts=False)
                writer.record_applied(name, b"")
            for name, (digest, _) in changed.items():
                writer.replace_chunk(name, data[digest], with_texts=False)
                writer.record_applied(name, data[digest])


class RemoteReader(CatalogueReader):
    """Reads the copied tables; an article's text and forward index are fetched from the cluster."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._fetch: Fetch | None = None
        self._fetch_lock = threading.Lock()
        self._names = lru_cache(maxsize=_MOST_NAMES)(self._find_name)  # no article changes its own

    def fetch_with(self, fetch: Fetch) -> None:
        """Set the function that fetches an article by its id."""
        with self._fetch_lock:
            self._fetch = fetch

    def _fetched(self, article: int) -> FetchedArticle:
        if self._fetch is None:
            raise ClusterLacks("no version of these articles is open; ask again")
        return self._fetch(article)

    def find_article_by_id(self, article: int) -> StoredArticle | None:
        """Return the article with this id."""
        known = super().find_article_by_id(article)
        return self._fetched(article).article if known else None

    def find_article(self, source: str, version: int) -> StoredArticle | None:
        """Return the article that a source had in a version."""
        known = super().find_article(source, version)
        return self._fetched(known.id).article if known else None

    def find_article_id(self, source: str, version: int) -> int | None:
        """Return the id of the article that a source had in a version; nothing is fetched."""
        known = super().find_article(source, version)
        return known.id if known else None

    def name_source(self, article: int) -> str:
        """Return the name of an article's source; nothing is fetched."""
        return self._names(article)

    def _find_name(self, article: int) -> str:
        known = super().find_article_by_id(article)
        if known is None:
            raise ClusterLacks(f"article {article} is no longer kept; ask again")
        return known.source

    def find_forward_index(self, article: int) -> ForwardIndex | None:
        """Return an article's forward index, with ids of the stored words."""
        known = super().find_article_by_id(article)
        return decode_forward_index(self._fetched(article).outline) if known else None

"""Publishing: the live version of a store, written beside the one before it and then named.

What is there already is not written again: articles never change, and blobs go by their digest. The
units of articles that the version lacks are marked as gone. Nothing of this is seen until the head
names the publication; whatever ends before that is cleaned up by the next one.
"""

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.cluster.blobs import BlobCache, name_blob, open_arrays, write_blobs
from index.cluster.client import ClusterClient
from index.cluster.layout import (
    SEARCHED,
    Layout,
    choose_length,
    describe_store,
    describe_units,
    write_marks,
)
from index.cluster.lease import Lease, LiveState
from index.cluster.manifest import COUNTS, VersionManifest
from index.cluster.publishing.clean_up import CleanUp, counts_as_gone
from index.cluster.publishing.description import (
    Description,
    Since,
    describe_version,
    list_function_terms,
)
from index.cluster.unit_documents import TermsOfWords, write_article, write_units
from index.editions import Snapshot
from index.errors import ClusterError
from index.settings import IndexSettings
from index.store import CatalogueReader

logger = logging.getLogger(__name__)

Json = dict[str, Any]
Ids = NDArray[np.int64]

_FIELDS = {"sentences": "sentence", "paragraphs": "paragraph"}
_MOST_ROUTES = 10_000
_MOST_IDS = 10_000
"""Ids in one query; the server takes 65,536."""


class StoreState(NamedTuple):
    """The articles of a store: all of them, and those of its live version."""

    articles: frozenset[int] = frozenset()
    live: frozenset[int] = frozenset()


def read_state(reader: CatalogueReader) -> StoreState:
    """Return the articles of a store as it is now."""
    live = reader.list_live_ids(reader.read_head().live)
    return StoreState(frozenset(reader.list_all_articles()), frozenset(live))


@dataclass(slots=True)
class Written:
    """What a publication wrote: numbers of documents, and of bytes of blobs."""

    articles: int = 0
    units: int = 0
    gone: int = 0
    blob_bytes: int = 0


class ClusterPublication:
    """One publication under a lease; `before` is the store as the cluster has it now."""

    def __init__(
        self,
        client: ClusterClient,
        lease: Lease,
        settings: IndexSettings,
        cache: BlobCache,
        before: StoreState,
        *,
        shards: int | None = None,
        erase: bool = False,
        fresh: bool = False,
    ) -> None:
        """Prepare; `erase` removes at once all that other epochs have, even for who reads it.

        With `fresh` nothing that is there is kept.
        """
        self._fresh = fresh
        self.written = Written()
        self._client = client
        self._layout = Layout(client.settings.name)
        self._lease = lease
        self._settings = settings
        self._cache = cache
        self._before = before
        self._live = lease.head.live
        self._shards = shards or (self._live.shards if self._live else 1)
        self._clean_up = CleanUp(client, self._layout, lease, self._live, erase=erase)

    def publish(self, reader: CatalogueReader, snapshot: Snapshot) -> LiveState:
        """Write the live version of a store, of which this is the snapshot, and make it live.

        Raises LeaseLost if another process has taken over: then nothing has changed.
        """
        function_terms = list_function_terms(reader, snapshot.edition)
        base = self._read_base(snapshot, function_terms)
        counts = self._read_counts(base)
        after = read_state(reader)
        since = Since({}, frozenset())
        if base is not None:
            since = Since(base.chunks, after.articles ^ self._before.articles)
        description = describe_version(reader, snapshot, counts, function_terms, since)
        live = self._make_state(snapshot, description.manifest, base)
        if base is None:
            self._before = StoreState()
            live = self._create_indices(live)
        words = TermsOfWords(snapshot.edition.word_terms, function_terms)
        self._write_articles(reader, after, live, words)
        self._write_blobs(description, base)
        self._lease.publish(live)
        try:
            forgotten = self._before.articles - set(reader.list_all_articles())
            self._clean_up.run(live, description.manifest, base, forgotten)
        except ClusterError as error:  # the version is live; the next publication cleans up
            logger.warning("what is no longer needed could not be removed: %s", error)
        return live

    # --- the version before ----------------------------------------------------------------------

    def _read_base(self, snapshot: Snapshot, function_terms: Ids) -> VersionManifest | None:
        """Return the manifest of the version before, None if its documents cannot be kept."""
        if self._fresh or self._live is None or self._live.shards != self._shards:
            return None
        there = set(self._client.list_indices(self._layout.all))
        if not there.issuperset([self._layout.blobs, *self._layout.of_epoch(self._live.epoch)]):
            logger.warning("some of the articles' indices were deleted; all are written again")
            return None
        (data,) = self._cache.read([self._live.manifest]).values()
        base = VersionManifest.decode(data)
        stamp = snapshot.edition.stamp
        if (base.identity, base.fingerprint) != (stamp.identity, stamp.fingerprint):
            return None
        (data,) = self._cache.read([base.arrays["function_terms"]]).values()
        known = function_terms[function_terms < base.num_terms]
        return base if np.array_equal(open_arrays(memoryview(data))["ids"], known) else None

    def _read_counts(self, base: VersionManifest | None) -> Ids | None:
        if base is None:
            return None
        (data,) = self._cache.map_all({COUNTS: base.arrays[COUNTS]}).values()
        return open_arrays(data)["counts"].astype(np.int64)

    def _make_state(
        self, snapshot: Snapshot, manifest: VersionManifest, base: VersionManifest | None
    ) -> LiveState:
        lengths = {name: choose_length(getattr(snapshot, name).avgdl) for name in SEARCHED}
        routes: tuple[str, ...] = ()
        epoch = self._lease.fence
        if base is not None and self._live is not None:
            lengths, epoch, routes = self._live.lengths, self._live.epoch, self._live.routes
        return LiveState(
            version=manifest.version,
            attempt=self._lease.fence,
            epoch=epoch,
            manifest=name_blob(manifest.encode()),
            shards=self._shards,
            lengths=lengths,
            routes=routes,
        )

    # --- writing ---------------------------------------------------------------------------------

    def _create_indices(self, live: LiveState) -> LiveState:
        """Create what an epoch needs; return the state with the routes of its shards."""
        self._client.create_index(self._layout.blobs, describe_store())
        self._client.create_index(
            self._layout.articles(live.epoch),
            describe_store(shards=live.shards),
        )
        for name in SEARCHED:
            okapi = getattr(self._settings, _FIELDS[name])
            self._client.create_index(
                self._layout.units(live.epoch, name),
                describe_units(okapi, live.lengths[name], shards=live.shards),
            )
        index = self._layout.units(live.epoch, SEARCHED[0])
        return live._replace(routes=choose_routes(self._client, index, live.shards))

    def _write_articles(
        self, reader: CatalogueReader, after: StoreState, live: LiveState, words: TermsOfWords
    ) -> None:
        """Write the articles that are new, and the units by which the version differs."""
        new = after.articles - self._before.articles
        added = after.live - self._before.live
        self._client.bulk_mixed(self._list_documents(reader, live, words, (new, added)))
        for name in SEARCHED:
            index = self._layout.units(live.epoch, name)
            self._mark_gone(index, sorted(self._before.live - after.live))
            # Only now: whoever finds the marks finds everything else.
            self._client.bulk_routed(index, write_marks(live.attempt, live.routes))
        self._client.refresh(self._layout.all_of_epoch(live.epoch))

    def _list_documents(
        self,
        reader: CatalogueReader,
        live: LiveState,
        words: TermsOfWords,
        chosen: tuple[frozenset[int], frozenset[int]],
    ) -> Iterator[tuple[str, str, Json | str]]:
        """Yield the documents of new articles, and of the units of those that become live."""
        new, added = chosen
        articles = self._layout.articles(live.epoch)
        for article in sorted(new | added):
            if article in new:
                self.written.articles += 1
                yield articles, *write_article(article, reader.read_article_bytes(article))
            index = reader.find_forward_index(article) if article in added else None
            if index is None:
                continue
            fields = write_units(str(article), article, index, words, live.attempt)
            for name in SEARCHED:
                for document in fields[name]:
                    self.written.units += 1
                    yield self._layout.units(live.epoch, name), *document

    def _mark_gone(self, index: str, articles: Sequence[int]) -> None:
        """Mark the units of articles as gone with this publication."""
        script = {"source": _MARK, "params": {"attempt": self._lease.fence, "failed": self._failed}}
        query = {"bool": {"must_not": [counts_as_gone(self._failed)]}}
        for names in self._find_names(index, articles, query):
            self.written.gone += self._client.change_all(index, names, script)

    @property
    def _failed(self) -> list[int]:
        return self._lease.head.failed

    def _find_names(self, index: str, articles: Sequence[int], query: Json) -> Iterator[list[str]]:
        """Yield the names of the documents of some articles that a query finds, in portions."""
        for start in range(0, len(articles), _MOST_IDS):
            chosen = {"terms": {"a": list(articles[start : start + _MOST_IDS])}}
            body = {"query": {"bool": {"filter": [chosen, query]}}, "_source": False}
            yield [hit["_id"] for hit in self._client.scan(index, body, order=["u", "b"])]

    def _write_blobs(self, description: Description, base: VersionManifest | None) -> None:
        known = {digest for digest, _ in base.blobs} if base else set()
        wanted = {digest for digest, _ in description.manifest.blobs}
        new = [description.blobs[digest] for digest in sorted(wanted - known)]
        self.written.blob_bytes = write_blobs(
            self._client,
            self._layout,
            [*new, description.manifest.encode()],
            attempt=self._lease.fence,
        )


_MARK = (
    "if (ctx._source.g == null || params.failed.contains(ctx._source.g)) "
    "{ ctx._source.g = params.attempt } else { ctx.op = 'none' }"
)


def choose_routes(client: ClusterClient, index: str, shards: int) -> tuple[str, ...]:
    """Return a routing for each shard of an index, in the order of the shards."""
    found: dict[int, str] = {}
    for route in map(str, range(_MOST_ROUTES)):
        groups = client.read("GET", f"/{index}/_search_shards", routing=route)["shards"]
        found.setdefault(groups[0][0]["shard"], route)
        if len(found) == shards:
            return tuple(found[shard] for shard in sorted(found))
    raise ClusterError(f"{client.where}: no routing was found for some of {shards} shards")

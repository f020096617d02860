"""What a publication cleans up: documents, blobs and indices that nobody can ask for any more.

Of the version before, all is kept that whoever still reads it may ask for.
"""

import time
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Any

from index.cluster.client import ClusterClient
from index.cluster.layout import SEARCHED, Layout
from index.cluster.lease import KEEP_SECONDS, Lease, LiveState
from index.cluster.manifest import VersionManifest

Json = dict[str, Any]


class CleanUp:
    """Cleans up after a publication under a lease, which is live by now.

    `before` is the version that was live before it, None if there was none; with `erase` nothing of
    its epoch is kept either.
    """

    def __init__(
        self,
        client: ClusterClient,
        layout: Layout,
        lease: Lease,
        before: LiveState | None,
        *,
        erase: bool,
    ) -> None:
        self._client = client
        self._layout = layout
        self._lease = lease
        self._before = before
        self._erase = erase

    def run(
        self,
        live: LiveState,
        manifest: VersionManifest,
        base: VersionManifest | None,
        forgotten: AbstractSet[int],
    ) -> None:
        """Remove all that; `forgotten` are articles that the store has no longer.

        Raises ClusterError; what is left then is removed after the next publication.
        """
        failed = self._lease.head.failed
        old = [
            attempt for attempt, at in self._lease.head.recent if at < time.time() - KEEP_SECONDS
        ]
        for name in SEARCHED:
            index = self._layout.units(live.epoch, name)
            if old:
                self._delete_marks(index, {"range": {"m": {"lt": max(old)}}})
                self._delete_units(index, counts_as_gone(failed, until=max(old)))
            if failed:
                self._delete_marks(index, {"terms": {"m": failed}})
                self._delete_units(index, {"terms": {"b": failed}})
        articles = self._layout.articles(live.epoch)
        self._client.delete_all(articles, map(str, sorted(forgotten)))
        self._delete_blobs(live, manifest, base)
        self._delete_epochs(live)

    def _delete_marks(self, index: str, query: Json) -> None:
        """Delete marks, so that no search sees what of their publications is deleted next."""
        body = {"query": query, "_source": False}
        hits = self._client.scan(index, body, order=["u", "b"])
        if self._client.delete_routed(index, [(hit["_id"], hit["_routing"]) for hit in hits]):
            self._client.refresh(index)

    def _delete_units(self, index: str, query: Json) -> None:
        body = {"query": {"bool": {"filter": [query], "must_not": [{"exists": {"field": "m"}}]}},
                "_source": False}  # fmt: skip
        hits = self._client.scan(index, body, order=["u", "b"])
        self._client.delete_all(index, [hit["_id"] for hit in hits])

    def _delete_blobs(
        self, live: LiveState, manifest: VersionManifest, base: VersionManifest | None
    ) -> None:
        """Remove the blobs that neither this version names nor the one before it.

        A process may be stopped before this and go on when others have published: what those wrote
        or wrote again stays.
        """
        kept = {digest for digest, _ in manifest.blobs | {live.manifest}}
        if base is not None and self._before is not None:
            kept |= {digest for digest, _ in base.blobs | {self._before.manifest}}
        older = {"range": {"b": {"lte": live.attempt}}}
        body = {"query": older, "_source": False, "seq_no_primary_term": True}
        self._client.refresh(self._layout.blobs)
        hits = self._client.scan(self._layout.blobs, body, order=["n", "p"])
        gone = [hit for hit in hits if hit["_id"].partition(".")[0] not in kept]
        self._client.delete_unchanged(self._layout.blobs, gone)

    def _delete_epochs(self, live: LiveState) -> None:
        """Remove older epochs; those of others who published meanwhile have greater numbers."""
        kept = {live.epoch}
        if self._before is not None and not self._erase:
            kept.add(self._before.epoch)
        known = self._client.list_indices(f"footnote-{self._layout.name}.e*")
        epochs = {name: self._layout.epoch_of(name) for name in known}
        old = [name for name, epoch in epochs.items() if epoch < live.epoch and epoch not in kept]
        self._client.delete_indices(old)


def counts_as_gone(failed: Sequence[int], until: int | None = None) -> Json:
    """Return the query for documents that a publication which did not fail has marked.

    Up to the publication `until`, if that is given.
    """
    gone: Json = {"range": {"g": {"lte": until}}} if until else {"exists": {"field": "g"}}
    if not failed:
        return gone
    return {"bool": {"filter": [gone], "must_not": [{"terms": {"g": list(failed)}}]}}

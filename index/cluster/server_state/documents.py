"""The documents of what is kept for servers: written one by one, each request bounded in time.

The index stands behind an alias, and every write demands that alias. So an index that is missing,
perhaps deleted by hand, is made again as it should be; else the cluster would make one by itself
that cannot be searched as we do. What two processes change at once is changed one after the other:
a change is applied to the document as it is, and again if another process was faster.
"""

import random
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from typing import Any

from index.cluster.client import ClusterClient, Position, StoredDocument
from index.errors import ClusterBusy, ClusterLacks, DocumentChanged

Json = dict[str, Any]

WRITE_SECONDS = 3.0
"""For one write of a document; whoever waits for it has pressed a button."""
_ATTEMPTS = 12
_DELETED_AT_ONCE = 5_000
_MOST_DELETIONS = 1_000
_BULK_BYTES = 2_000_000


class StateDocuments:
    """The documents behind one alias; any thread may use them.

    `fields` maps the names of those fields that are searched to their types; `key` is always one of
    them, the name of the document. Methods raise
    ClusterError and its kinds.
    """

    def __init__(
        self, client: ClusterClient, alias: str, fields: dict[str, str], *, durable: bool = True
    ) -> None:
        """Without `durable`, a write is answered before it is on the disk of the nodes."""
        self._client = client
        self._alias = alias
        self._fields = fields
        self._durability = "request" if durable else "async"

    # --- one document ----------------------------------------------------------------------------

    def get(self, name: str) -> Json | None:
        """Return a document as it was written last, None if there is none."""
        found = self._find(name)
        return found.source if found else None

    def _find(self, name: str) -> StoredDocument | None:
        return self._client.get(self._alias, name)

    def put(
        self, name: str, source: Json, *, seconds: float = WRITE_SECONDS, refresh: bool = True
    ) -> None:
        """Write a document, also over an older one; with `refresh`, searches see it at once."""
        self._write(name, source, {}, seconds=seconds, refresh=refresh)

    def create(self, name: str, source: Json) -> bool:
        """Write a document unless there is one of this name; return whether it was written."""
        try:
            self._write(name, source, {"op_type": "create"})
        except DocumentChanged:
            return False
        return True

    def change(
        self, name: str, change: Callable[[Json | None], Json | None], *, refresh: bool = True
    ) -> Json | None:
        """Write what `change` makes of a document, None of a missing one; return what is there.

        If it returns None, the document stays as it is. It is called again if another process
        was faster. Raises ClusterBusy if that happens again and again. With `refresh`, searches see
        the change at once.
        """
        for attempt in range(_ATTEMPTS):
            found = self._find(name)
            before = found.source if found else None
            after = change(dict(before) if before is not None else None)
            if after is None:
                return before
            with suppress(DocumentChanged):
                condition = _require_position(found.position if found else None)
                self._write(name, after, condition, refresh=refresh)
                return after
            time.sleep(random.uniform(0, 0.01) * 2 ** min(attempt, 5))  # noqa: S311, no secret
        raise ClusterBusy(
            f"{self._client.where}: other processes change the same record all the time; try again"
        )

    def _write(
        self,
        name: str,
        source: Json,
        condition: Json,
        *,
        seconds: float = WRITE_SECONDS,
        refresh: bool = True,
    ) -> None:
        params = {
            **condition,
            "refresh": "true" if refresh else "false",
            "require_alias": "true",
        }
        path, source = f"/{self._alias}/_doc/{name}", {**source, "key": name}
        try:
            self._client.send("PUT", path, body=source, params=params, seconds=seconds)
        except ClusterLacks:
            self._create_index()
            self._client.send("PUT", path, body=source, params=params, seconds=seconds)

    def _create_index(self) -> None:
        fields = {**self._fields, "key": "keyword"}
        properties = {name: {"type": kind} for name, kind in fields.items()}
        self._client.create_index(
            f"{self._alias}-1",
            {
                "aliases": {self._alias: {}},
                "settings": {
                    "number_of_shards": 1,  # so that counts of the most frequent are exact
                    "auto_expand_replicas": "0-1",
                    "translog.durability": self._durability,
                    "merge.policy.expunge_deletes_allowed": 0,
                },
                "mappings": {"dynamic": False, "properties": properties},
            },
        )

    # --- many documents --------------------------------------------------------------------------

    def put_all(self, documents: Iterable[tuple[str, Json]]) -> int:
        """Write documents over older ones; return how many."""
        self._create_index()
        named = ((name, {**source, "key": name}) for name, source in documents)
        return self._client.bulk(self._alias, named)

    def refresh(self) -> None:
        """Make all that was written visible to searches."""
        with suppress(ClusterLacks):
            self._client.refresh(self._alias)

    def search(self, body: Json) -> Json:
        """Return the answer to a search; one without hits where there is no index."""
        try:
            return self._client.search(self._alias, body)
        except ClusterLacks:
            return {"hits": {"hits": [], "total": {"value": 0}}, "aggregations": {}}

    def list_sources(self, query: Json, *, sort: Sequence[Json], limit: int) -> list[Json]:
        """Return the first documents that a query finds, in the order of `sort`."""
        body = {"query": query, "sort": list(sort), "size": limit, "track_total_hits": False}
        return [hit["_source"] for hit in self.search(body)["hits"]["hits"]]

    def scan(self, query: Json, *, first: str | None = None) -> Iterator[tuple[str, Json]]:
        """Yield all documents that a query finds with their names, in the order of the names.

        With `first` they are in the order of that field.
        """
        order = ["key"] if first is None else [first, "key"]
        with suppress(ClusterLacks):
            hits = self._client.scan(self._alias, {"query": query}, order=order, page=1000)
            yield from ((hit["_id"], hit["_source"]) for hit in hits)

    def count(self, query: Json) -> int:
        """Return the number of documents that a query finds."""
        found = self.search({"query": query, "size": 0, "track_total_hits": True})
        return int(found["hits"]["total"]["value"])

    def delete(self, query: Json) -> int:
        """Delete all documents that a query finds; return how many those were."""
        deleted = 0
        body = {"query": query, "size": _DELETED_AT_ONCE, "_source": False}
        for _ in range(_MOST_DELETIONS):
            self.refresh()
            names = [hit["_id"] for hit in self.search(body)["hits"]["hits"]]
            if not names:
                return deleted
            deleted += self._client.delete_all(self._alias, names)
        raise ClusterBusy(
            f"{self._client.where}: not all records could be deleted, as others are written "
            "all the time; try again"
        )

    def expunge(self) -> None:
        """Remove what was deleted or replaced from the files of the index, which merging does."""
        with suppress(ClusterLacks):
            params = {"only_expunge_deletes": "true", "flush": "true"}
            self._client.send("POST", f"/{self._alias}/_forcemerge", params=params)


def _require_position(position: Position | None) -> Json:
    if position is None:
        return {"op_type": "create"}
    return {"if_seq_no": position.seq_no, "if_primary_term": position.primary_term}

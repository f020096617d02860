"""Bulk requests: many writes in bodies of a bounded size, and which of them failed."""

import json
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

Json = dict[str, Any]
Action = tuple[str, Json, Json | str | None]
"""What is done, the name of the document with its routing or position, and its source.

A source may be JSON already.
"""

_BULK_BYTES = 2_000_000
_BULK_ACTIONS = 5_000
"""Bytes and actions of one bulk request; the server takes 100 MB by default."""

_WRITERS = 4
"""Bulk requests on their way at once."""

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def split_bulk(
    actions: Iterable[Action],
) -> Iterator[tuple[str, int]]:
    """Yield bodies of bulk requests with the number of actions in each."""
    lines: list[str] = []
    size = count = 0
    for verb, place, source in actions:
        lines.append(_encode({verb: place}))
        if isinstance(source, str):
            lines.append(source)
        elif source is not None:
            lines.append(_encode(source))
        size += len(lines[-1])
        count += 1
        if size >= _BULK_BYTES or count >= _BULK_ACTIONS:
            yield "\n".join(lines) + "\n", count
            lines, size, count = [], 0, 0
    if lines:
        yield "\n".join(lines) + "\n", count


def list_failures(answer: Json) -> Iterator[Json]:
    """Yield what the cluster says of each write that failed.

    To delete what is gone, or what was written again meanwhile, is no failure.
    """
    for item in answer["items"] if answer.get("errors") else ():
        ((verb, result),) = item.items()
        status = result.get("status", 200)
        passes = verb == "delete" and (status == 409 or "error" not in result)
        if status >= 400 and not passes:
            yield result


class BulkWrites(ABC):
    """Writes of many documents at once, for a client that sends bulk requests."""

    @abstractmethod
    def _write_bulk(self, index: str | None, body: str) -> None:
        """Send one bulk request; raise an error if it, or a write of it, failed."""

    def bulk(self, index: str, documents: Iterable[tuple[str, Json]]) -> int:
        """Write documents under their names; those that are there are replaced. Return how many."""
        return self._write_all(
            index, (("index", {"_id": name}, source) for name, source in documents)
        )

    def bulk_mixed(self, documents: Iterable[tuple[str, str, Json | str]]) -> int:
        """Write documents, each an index, a name and a source. Return how many."""
        return self._write_all(
            None, (("index", {"_index": i, "_id": n}, source) for i, n, source in documents)
        )

    def bulk_routed(self, index: str, documents: Iterable[tuple[str, Json, str]]) -> int:
        """Write documents, each with its routing, which chooses the shard. Return how many."""
        return self._write_all(
            index, (("index", {"_id": n, "routing": r}, source) for n, source, r in documents)
        )

    def change_all(self, index: str, names: Iterable[str], script: Json) -> int:
        """Change documents by a script that no other change can come between. Return how many."""
        change = {"script": script}
        return self._write_all(index, (("update", {"_id": name}, change) for name in names))

    def delete_all(self, index: str, names: Iterable[str]) -> int:
        """Delete documents; those that are gone are passed over. Return how many."""
        return self._write_all(index, (("delete", {"_id": name}, None) for name in names))

    def delete_routed(self, index: str, names: Iterable[tuple[str, str]]) -> int:
        """Delete documents that were written with a routing. Return how many."""
        return self._write_all(
            index, (("delete", {"_id": name, "routing": route}, None) for name, route in names)
        )

    def delete_unchanged(self, index: str, hits: Iterable[Json]) -> int:
        """Delete what a search with `seq_no_primary_term` found, unless it was written again."""
        return self._write_all(
            index,
            (
                (
                    "delete",
                    {
                        "_id": hit["_id"],
                        "if_seq_no": hit["_seq_no"],
                        "if_primary_term": hit["_primary_term"],
                    },
                    None,
                )
                for hit in hits
            ),
        )

    def _write_all(self, index: str | None, actions: Iterable[Action]) -> int:
        """Send some bulk requests at once; all are answered when this returns."""
        count = 0
        waiting: deque[Future[None]] = deque()
        with ThreadPoolExecutor(_WRITERS) as writers:
            for body, size in split_bulk(actions):
                if len(waiting) >= _WRITERS:
                    waiting.popleft().result()
                waiting.append(writers.submit(self._write_bulk, index, body))
                count += size
            for each in waiting:
                each.result()
        return count

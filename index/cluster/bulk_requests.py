"""Bulk requests: many writes in bodies of a bounded size, and which of them failed. Pure."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

Json = dict[str, Any]
Action = tuple[str, Json, Json | str | None]
"""What is done, the name of the document with its routing or position, and its source.

A source may be JSON already.
"""

_BULK_BYTES = 2_000_000
_BULK_ACTIONS = 5_000
"""Bytes and actions of one bulk request; the server takes 100 MB by default."""

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

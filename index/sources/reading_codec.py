"""Readings and reading tasks as bytes, for the pipe between this process and a child.

A child reads hostile files, so what comes from it is data alone: JSON, never pickled objects.
"""

import json
from collections.abc import Callable, Sequence
from functools import partial
from itertools import accumulate, pairwise
from typing import Any, NamedTuple

from index.sources.formats import FORMAT_OF_NAME
from index.sources.readers import Reading, ReadingNote, UnreadPart
from index.sources.source_reader import load_readers, load_readers_of, read_source
from index.types import Document, Kind, SourceBlock, Span

MOST_PAGES = 2**31
"""No page has this number or a higher one."""

NamedBytes = tuple[str, bytes]
"""The name of a source and its bytes."""


class PreparedReading(NamedTuple):
    """How to read a source, which may raise SourceError; the formats that it may be in."""

    read: Callable[[], Reading]
    formats: frozenset[str]
    source: NamedBytes


_DOCUMENT_FIELDS = (
    "source", "text", "format", "title", "url", "published", "author", "outlet", "language",
    "body_start",
)  # fmt: skip


def encode_task(name: str, data: bytes, **options: Any) -> bytes:
    """Return the arguments of `read_source` as bytes."""
    head = json.dumps({"name": name, **options}).encode()
    return len(head).to_bytes(4, "big") + head + data


def prepare_task(task: bytes) -> Callable[[], bytes]:
    """Load the reader of a task's source; return how to make the bytes of its reading.

    This is the job of a child.
    """
    prepared = prepare_reading(task)
    return lambda: encode_reading(prepared.read(), source=prepared.source)


def load_format(name: str) -> frozenset[str]:
    """Load the reader of a format; return the formats that a source of it may hold."""
    return load_readers_of(FORMAT_OF_NAME[name])


def prepare_reading(task: bytes) -> PreparedReading:
    """Load the reader of a task's source; return how to read it, and the formats it may be in."""
    end = 4 + int.from_bytes(task[:4], "big")
    data, options = task[end:], json.loads(task[4:end])
    name = options["name"]
    formats = load_readers(name, data, media_type=options.get("media_type"))
    return PreparedReading(partial(read_source, data=data, **options), formats, (name, data))


def encode_reading(
    reading: Reading, analyses: Sequence[bytes] = (), *, source: NamedBytes | None = None
) -> bytes:
    """Return a reading as bytes, with what was made of each document beside reading it.

    Where the reading is no more than the text of its `source`, that is not told again.
    """
    plain_format = _format_of_plain(reading, source) if source else None
    value = plain_format or {
        "documents": [_document_value(document) for document in reading.documents],
        "notes": reading.notes,
        "unread": reading.unread,
        "sizes": list(map(len, analyses)),
    }
    head = json.dumps(value).encode()
    return b"".join([len(head).to_bytes(4, "big"), head, *analyses])


def decode_reading(data: bytes, *, source: NamedBytes | None = None) -> Reading:
    """Return the reading of its bytes. Raises one of UNREADABLE for others."""
    end = 4 + int.from_bytes(data[:4], "big")
    value = json.loads(data[4:end])
    if isinstance(value, str) and source:
        analyses = (data[end:],) if len(data) > end else ()
        return Reading(documents=(_plain_document(source, value),), analyses=analyses)
    ends = list(accumulate(map(int, value["sizes"]), initial=end))
    return Reading(
        documents=tuple(_document(row) for row in value["documents"]),
        notes=tuple(ReadingNote(*map(str, row)) for row in value["notes"]),
        unread=tuple(UnreadPart(*map(str, row)) for row in value["unread"]),
        analyses=tuple(data[a:b] for a, b in pairwise(ends)),
    )


def _format_of_plain(reading: Reading, source: NamedBytes) -> str | None:
    """Return the format of a source that was read as its text alone, as most texts are."""
    if len(reading.documents) != 1 or reading.notes or reading.unread:
        return None
    [document] = reading.documents
    return document.format if document == _plain_document(source, document.format) else None


def _plain_document(source: NamedBytes, format_name: str) -> Document:
    name, data = source
    return Document(source=name, text=data.decode("utf-8", "replace"), format=format_name)


def _document_value(document: Document) -> dict[str, Any]:
    value = {name: getattr(document, name) for name in _DOCUMENT_FIELDS}
    rows = [
        (b.span, b.kind, b.page, b.time, b.hidden, b.above, b.language)
        for b in document.blocks or ()
    ]
    return {**value, "blocks": None if document.blocks is None else rows}


def _document(value: dict[str, Any]) -> Document:
    rows, body_start = value.pop("blocks"), int(value.pop("body_start"))
    for name, text in value.items():
        if text is not None or name in {"source", "text", "format"}:
            text.encode()  # raises an error for what is no text, or none that can be stored
    blocks = None if rows is None else tuple(_block(value["text"], len(rows), *r) for r in rows)
    return Document(**value, body_start=body_start, blocks=blocks)


def _block(  # noqa: PLR0917, the text, the number of blocks, and the fields of a row
    text: str,
    num_blocks: int,
    span: list[int],
    kind: str | None,
    page: int | None,
    time: str | None,
    hidden: list[list[int]],
    above: int | list[int] | None,
    language: str | None,
) -> SourceBlock:
    over = _span(text, above) if isinstance(above, list) else None
    return SourceBlock(
        span=_span(text, span),
        kind=Kind(kind) if kind else None,
        page=None if page is None else _below(MOST_PAGES, page),
        time=None if time is None else str(time),
        hidden=tuple(_span(text, pair) for pair in hidden),
        above=over or (None if above is None else _below(num_blocks, above)),
        language=None if language is None else str(language),
    )


def _span(text: str, pair: list[int]) -> Span:
    start, end = pair
    return Span(_below(int(end) + 1, start), _below(len(text) + 1, end))


def _below(most: int, number: Any) -> int:
    """Return a number from 0 on. Raises ValueError for a higher one."""
    if not 0 <= int(number) < most:
        raise ValueError("a number is too high or too low")
    return int(number)

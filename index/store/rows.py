"""Rows of the database as values, forward indexes as bytes, and their checksums."""

import hashlib
import json
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from index.forward_index import ForwardIndex, Int32Array
from index.types import Kind, SourceBlock, Span


@dataclass(frozen=True, slots=True)
class StoreHead:
    """The live version (0 before the first), and the state of the last re-index.

    `pinned` is set by a rollback. `fingerprint` names the rules of analysis, `refused`
    is the digest of the plan that was refused last. `identity` is a random id of the database, by
    which an index made from another database is recognised. With `own_only` the bundled articles
    are passed over.
    """

    live: int
    pinned: bool
    fingerprint: str
    refused: bytes | None
    identity: str
    own_only: bool = False


class StoredSource(NamedTuple):
    """A source as it was last read; `size` and `mtime_ns` are None for one without a file."""

    id: int
    name: str
    origin: str  # "corpus" or "added"
    size: int | None
    mtime_ns: int | None
    digest: bytes | None
    failure: str | None
    excluded: int
    ctime_ns: int | None = None  # None where it cannot prove that the file is unchanged
    place: str | None = None  # address or absolute path of an added source
    container: int | None = None  # id of the source that this one came out of
    note: str | None = None  # what of it was guessed
    etag: str | None = None
    last_modified: str | None = None


class StoredArticle(NamedTuple):
    """An immutable text of a source; `crc` is None if it was stored before there were checksums."""

    id: int
    source: str
    digest: bytes
    format: str
    title: str
    url: str | None
    published: str | None
    indexed_at: str
    text: str
    crc: int | None = None
    author: str | None = None
    outlet: str | None = None
    language: str | None = None
    blocks: str | None = None  # JSON, see `encode_blocks`


def encode_blocks(blocks: Sequence[SourceBlock] | None) -> str | None:
    """Return the blocks that a reader found as JSON: a list for each, empty fields at its end cut.

    The fields are start, end, kind, hidden, above, page, time and language.
    """
    if blocks is None:
        return None
    rows = []
    for block in blocks:
        kind = block.kind.value if block.kind else None
        row: list[object] = [*block.span, kind, block.hidden, block.above]
        row += [block.page, block.time, block.language]
        while not row[-1] and row[-1] != 0:
            row.pop()
        rows.append(row)
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def decode_blocks(stored: str | None) -> tuple[SourceBlock, ...] | None:
    """Return the blocks of their JSON."""
    if stored is None:
        return None
    return tuple(_decode_block(*row) for row in json.loads(stored))


def _decode_block(  # noqa: PLR0917, the fields of a row
    start: int,
    end: int,
    kind: str | None = None,
    hidden: Sequence[Sequence[int]] = (),
    above: int | Sequence[int] | None = None,
    page: int | None = None,
    time: str | None = None,
    language: str | None = None,
) -> SourceBlock:
    return SourceBlock(
        span=Span(start, end),
        kind=Kind(kind) if kind else None,
        page=page,
        time=time,
        hidden=tuple(Span(*span) for span in hidden),
        above=above if isinstance(above, int) or above is None else Span(*above),
        language=language,
    )


def _cited_fields(article: StoredArticle) -> list[str | None]:
    """Return what a citation rests on; fields that older rows lack count only where they are set.

    So the checksums of older rows stay what they were.
    """
    newer = (article.author, article.outlet, article.language, article.blocks)
    kept = newer if any(each is not None for each in newer) else ()
    return [article.title, article.url, article.published, article.text, *kept]


def compute_article_crc(article: StoredArticle) -> int:
    """Return the CRC-32 of an article's title, address, date, text, and what else is cited.

    It is fast enough to be checked for each quote. An altered row may hold values of any type.
    """
    cited = ["" if each is None else str(each) for each in _cited_fields(article)]
    return zlib.crc32("\0".join(cited).encode("utf-8", "surrogatepass"))


def compute_article_digest(article: StoredArticle) -> bytes:
    """Return the SHA-256 of an article's title, address, date, text, and what else is cited."""
    return hashlib.sha256(json.dumps(_cited_fields(article)).encode()).digest()


class StoredVersion(NamedTuple):
    """A version: its size, and the number of sources it added, changed and removed."""

    number: int
    created_at: str
    sources: int
    paragraphs: int
    sentences: int
    added: int
    changed: int
    removed: int


class StoredStatus(NamedTuple):
    """A source and its article in one version; the article's fields are None if it has none."""

    source: str
    origin: str
    failure: str | None
    title: str | None
    format: str | None
    indexed_at: str | None
    version: int | None
    paragraphs: int | None
    sentences: int | None
    note: str | None = None
    excluded: int = 0
    id: int = 0
    container: int | None = None
    place: str | None = None
    kind: str | None = None  # how it is followed, with the next three
    every_seconds: int | None = None
    max_age_seconds: int | None = None
    checked_at: str | None = None
    language: str | None = None  # of the article


class StoredFollowing(NamedTuple):
    """How a source is read again; times are ISO 8601 in UTC, `failures` counts those in a row."""

    source_id: int
    name: str
    kind: str
    every_seconds: int | None
    max_age_seconds: int | None
    chats: int
    checked_at: str | None
    due_at: str | None
    failures: int


class NamedForwardIndexes(NamedTuple):
    """The forward indexes of some articles, in the order of their sources' names."""

    names: list[str]
    articles: list[int]
    rows: list["ForwardIndexRow"]

    def columns(self) -> "ForwardIndexColumns":
        """Return the forward indexes as columns, one for each array."""
        columns: list[Any] = list(zip(*self.rows, strict=True)) or [()] * len(
            ForwardIndexRow._fields
        )
        defaults = (b"", b"", "[]")  # of rows that are older than these columns
        newer = [
            tuple(default if value is None else value for value in column)
            for column, default in zip(columns[8:11], defaults, strict=True)
        ]
        return ForwardIndexColumns(*columns[:8], *newer)


class ForwardIndexRow(NamedTuple):
    """A row of table outline: a forward index as bytes, little-endian, 4 bytes for each number.

    `hidden`, `above` and `positions` are None in rows that are older than they.
    """

    paragraphs: bytes
    digests: bytes
    sentences: bytes
    flags: bytes
    lengths: bytes
    words: bytes
    title: bytes
    acronyms: str
    hidden: bytes | None = None
    above: bytes | None = None
    positions: str | None = None
    crc: int | None = None


class ForwardIndexColumns(NamedTuple):
    """Many forward indexes, a tuple for each array, in the order of `ForwardIndexRow`."""

    paragraphs: tuple[bytes, ...]
    digests: tuple[bytes, ...]
    sentences: tuple[bytes, ...]
    flags: tuple[bytes, ...]
    lengths: tuple[bytes, ...]
    words: tuple[bytes, ...]
    title: tuple[bytes, ...]
    acronyms: tuple[str, ...]
    hidden: tuple[bytes, ...]
    above: tuple[bytes, ...]
    positions: tuple[str, ...]


def compute_forward_index_crc(row: ForwardIndexRow) -> int:
    """Return the CRC-32 of all arrays of a forward index.

    Raises AttributeError or TypeError for values of other types, as altered rows may have.
    """
    newer = (row.hidden or b"", row.above or b"", (row.positions or "").encode())
    return zlib.crc32(b"".join((*row[:7], row.acronyms.encode(), *newer)))


def encode_forward_index(
    forward_index: ForwardIndex, *, words: Int32Array, title: Int32Array
) -> ForwardIndexRow:
    """Return a forward index as its database row, with these word ids, those of the store."""
    row = ForwardIndexRow(
        _to_bytes(forward_index.paragraphs),
        forward_index.digests,
        _to_bytes(forward_index.sentences),
        forward_index.flags.astype("<u4", copy=False).tobytes(),
        _to_bytes(forward_index.lengths),
        _to_bytes(words),
        _to_bytes(title),
        _to_json(forward_index.acronyms),
        _to_bytes(forward_index.hidden),
        _to_bytes(forward_index.above),
        _to_json(forward_index.positions),
    )
    return row._replace(crc=compute_forward_index_crc(row))


def _to_bytes(numbers: Int32Array) -> bytes:
    return numbers.astype("<i4", copy=False).tobytes() if numbers.size else b""


def _to_json(rows: Sequence[Sequence[object]]) -> str:
    return json.dumps(rows, ensure_ascii=False) if rows else "[]"


def decode_forward_index(stored: ForwardIndexRow) -> ForwardIndex:
    """Return the forward index of a database row."""
    return ForwardIndex(
        paragraphs=np.frombuffer(stored.paragraphs, "<i4").reshape(-1, 6),
        digests=stored.digests,
        sentences=np.frombuffer(stored.sentences, "<i4").reshape(-1, 2),
        flags=np.frombuffer(stored.flags, "<u4"),
        lengths=np.frombuffer(stored.lengths, "<i4"),
        words=np.frombuffer(stored.words, "<i4"),
        title=np.frombuffer(stored.title, "<i4"),
        acronyms=tuple((short, long) for short, long in json.loads(stored.acronyms)),
        hidden=np.frombuffer(stored.hidden or b"", "<i4").reshape(-1, 2),
        above=np.frombuffer(stored.above or b"", "<i4").reshape(-1, 3),
        positions=tuple(
            (place, page, time) for place, page, time in json.loads(stored.positions or "[]")
        ),
    )

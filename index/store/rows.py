"""Rows of the database as values, forward indexes as bytes, and their checksums."""

import hashlib
import json
import zlib
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from index.forward_index import ForwardIndex


@dataclass(frozen=True, slots=True)
class StoreHead:
    """The live version (0 before the first), and the state of the last re-index.

    `pinned` is set by a rollback. `fingerprint` names the rules of analysis, `refused`
    is the digest of the plan that was refused last. `identity` is a random id of the database, by
    which an index made from another database is recognised.
    """

    live: int
    pinned: bool
    fingerprint: str
    refused: bytes | None
    identity: str


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


def compute_article_crc(article: StoredArticle) -> int:
    """Return the CRC-32 of an article's title, address, date and text.

    It is fast enough to be checked for each quote. An altered row may hold values of any type.
    """
    cited = (article.title, article.url or "", article.published or "", article.text)
    return zlib.crc32("\0".join(map(str, cited)).encode("utf-8", "surrogatepass"))


def compute_article_digest(article: StoredArticle) -> bytes:
    """Return the SHA-256 of an article's title, address, date and text."""
    cited = (article.title, article.url, article.published, article.text)
    return hashlib.sha256(json.dumps(cited).encode()).digest()


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


class NamedForwardIndexes(NamedTuple):
    """The forward indexes of some articles, in the order of their sources' names."""

    names: list[str]
    articles: list[int]
    rows: list["ForwardIndexRow"]

    def columns(self) -> "ForwardIndexColumns":
        """Return the forward indexes as columns, one for each array."""
        columns = list(zip(*self.rows, strict=True)) or [()] * len(ForwardIndexRow._fields)
        return ForwardIndexColumns(*columns[:-1])


class ForwardIndexRow(NamedTuple):
    """A row of table outline: a forward index as bytes, little-endian, 4 bytes for each number."""

    paragraphs: bytes
    digests: bytes
    sentences: bytes
    flags: bytes
    lengths: bytes
    words: bytes
    title: bytes
    acronyms: str
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


def compute_forward_index_crc(row: ForwardIndexRow) -> int:
    """Return the CRC-32 of all arrays of a forward index.

    Raises AttributeError or TypeError for values of other types, as altered rows may have.
    """
    return zlib.crc32(b"".join((*row[:7], row.acronyms.encode())))


def encode_forward_index(forward_index: ForwardIndex) -> ForwardIndexRow:
    """Return a forward index as its database row."""
    row = ForwardIndexRow(
        forward_index.paragraphs.astype("<i4").tobytes(),
        forward_index.digests,
        forward_index.sentences.astype("<i4").tobytes(),
        forward_index.flags.astype("<u4").tobytes(),
        forward_index.lengths.astype("<i4").tobytes(),
        forward_index.words.astype("<i4").tobytes(),
        forward_index.title.astype("<i4").tobytes(),
        json.dumps(forward_index.acronyms, ensure_ascii=False),
    )
    return row._replace(crc=compute_forward_index_crc(row))


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
    )

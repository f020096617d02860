"""The small tables in chunks of rows, and whole articles, as bytes that are carried elsewhere.

A chunk has the rows of 256 consecutive ids of one table, as JSON that the same rows always give. So
of two states of one database only the chunks differ that hold a change.
"""

# ruff: noqa: S608 - the f-strings join constants of this module

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from index.errors import StoreDamaged
from index.store.database import translate_errors
from index.store.reader import StoreReader
from index.store.rows import ForwardIndexRow, StoredArticle
from index.store.writer import StoreWriter

_SHIFT = 8
"""Ids of one chunk are equal but for this many low bits."""


class _Table(NamedTuple):
    """A table: the column by which chunks are made (None: all is one), and the columns of a row.

    `blobs` are those of them that hold bytes.
    """

    key: str | None
    columns: tuple[str, ...]
    blobs: tuple[str, ...] = ()


_SOURCE_COLUMNS = (
    "id", "name", "origin", "size", "mtime_ns", "digest", "failure", "excluded", "ctime_ns",
    "place", "container", "note", "etag", "last_modified",
)  # fmt: skip
_ARTICLE_COLUMNS = (
    "id", "source_id", "digest", "format", "title", "url", "published", "indexed_at", "crc",
    "author", "outlet", "language",
)  # fmt: skip
_VERSION_COLUMNS = (
    "number", "created_at", "sources", "paragraphs", "sentences", "added", "changed", "removed",
)  # fmt: skip
_FOLLOWING_COLUMNS = (
    "source_id", "kind", "every_seconds", "max_age_seconds", "chats", "checked_at", "due_at",
    "failures",
)  # fmt: skip
_HEAD_COLUMNS = ("id", "live", "pinned", "fingerprint", "refused", "identity", "own_only")

_TABLES: Mapping[str, _Table] = {
    "source": _Table("id", _SOURCE_COLUMNS, ("digest",)),
    "article": _Table("id", _ARTICLE_COLUMNS, ("digest",)),
    "life": _Table("article_id", ("article_id", "from_version", "until_version")),
    "version": _Table("number", _VERSION_COLUMNS),
    "following": _Table("source_id", _FOLLOWING_COLUMNS),
    "unread": _Table(None, ("name", "reason", "container")),
    "chosen_language": _Table(None, ("name", "language")),
    "head": _Table(None, _HEAD_COLUMNS, ("refused",)),
}

_SIZES = (
    "(SELECT length(o.paragraphs) / 24 FROM outline o WHERE o.article_id = t.id)",
    "(SELECT length(o.sentences) / 8 FROM outline o WHERE o.article_id = t.id)",
)
"""Two more values of the row of an article: its numbers of paragraphs and of sentences."""

_OUTLINE = ", ".join(ForwardIndexRow._fields)
_OUTLINE_OF = f"SELECT {_OUTLINE} FROM outline WHERE article_id = :article_id"
_LIVE_IDS = """
    SELECT article_id FROM life WHERE from_version <= :version
    AND (until_version IS NULL OR until_version > :version) ORDER BY article_id
"""
_ADD_SIZES = """
    INSERT INTO outline (article_id, paragraphs, digests, sentences, flags, lengths, words, title,
        acronyms)
    VALUES (?, zeroblob(24 * ?), x'', zeroblob(8 * ?), x'', x'', x'', x'', '[]')
"""


def _select(name: str, condition: str = "TRUE") -> str:
    """Return the query for the chunks of a table, of the rows that fulfil a condition."""
    table = _TABLES[name]
    values = [
        f"iif(t.{each} IS NULL, NULL, lower(hex(t.{each})))" if each in table.blobs else f"t.{each}"
        for each in table.columns
    ]
    if name == "article":
        values += _SIZES
    chunk = f"t.{table.key} >> {_SHIFT}" if table.key else "0"
    order = ", ".join(f"t.{each}" for each in table.columns[:2])
    return f"""
        SELECT chunk, '[' || group_concat(line, ',' || char(10)) || ']' FROM (
            SELECT {chunk} AS chunk, json_array({", ".join(values)}) AS line
            FROM {name} t WHERE {condition} ORDER BY {order}
        ) GROUP BY chunk
    """


def _inside(name: str) -> str:
    """Return the condition on a row of a table: it belongs to the chunk `:number`."""
    key = _TABLES[name].key
    if key is None:
        return ":number = 0"
    return f"{key} BETWEEN :number << {_SHIFT} AND ((:number + 1) << {_SHIFT}) - 1"


def encode_article(article: StoredArticle, outline: ForwardIndexRow) -> bytes:
    """Return an article and its forward index as bytes."""
    sizes = [len(value) if isinstance(value, bytes) else value for value in outline]
    header = [
        {**article._asdict(), "digest": article.digest.hex()},
        [[value, isinstance(old, bytes)] for value, old in zip(sizes, outline, strict=True)],
    ]
    encoded = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
    blobs = [value for value in outline if isinstance(value, bytes)]
    data = b"".join((len(encoded).to_bytes(4, "little"), encoded, *blobs))
    return zlib.compress(data, level=1)  # a third of the time, and a tenth more bytes


def decode_article(data: bytes) -> tuple[StoredArticle, ForwardIndexRow]:
    """Return the article and the forward index of their bytes."""
    raw = zlib.decompress(data)
    start = 4 + int.from_bytes(raw[:4], "little")
    fields, values = json.loads(raw[4:start])
    outline: list[Any] = []
    for value, is_blob in values:
        outline.append(raw[start : start + value] if is_blob else value)
        start += value if is_blob else 0
    fields["digest"] = bytes.fromhex(fields["digest"])
    return StoredArticle(**fields), ForwardIndexRow(*outline)


class CatalogueReader(StoreReader):
    """Reads the small tables in chunks, and whole articles as bytes."""

    def read_chunks(self) -> dict[str, bytes]:
        """Return all chunks of the small tables, by table and number, such as "source/0"."""
        return {
            f"{name}/{number}": text.encode()
            for name in _TABLES
            for number, text in self._fetch_all(_select(name))
        }

    def read_chunks_since(
        self, known: Mapping[str, str], articles: Iterable[int]
    ) -> dict[str, bytes | None]:
        """Return all chunks as `read_chunks`, but None for what is known to be as it was.

        `known` are the digests of an earlier state of this database, `articles` the ids that only
        one of both states has. Rows of articles are never changed, and each is read from behind
        the article's text, so of the chunks of articles only those are read in which these are.
        One more is compared, since another release may write chunks in another form.
        """
        changed = {f"article/{article >> _SHIFT}" for article in articles}
        same = [name for name in known if name.startswith("article/") and name not in changed]
        sample = self._read_article_chunks(same[:1])
        if any(digest_chunk(data) != known[name] for name, data in sample.items()) or not sample:
            return dict(self.read_chunks())
        chunks: dict[str, bytes | None] = dict.fromkeys(same)
        chunks |= self._read_article_chunks(changed)
        for table in _TABLES.keys() - {"article"}:
            for number, text in self._fetch_all(_select(table)):
                chunks[f"{table}/{number}"] = text.encode()
        return chunks

    def _read_article_chunks(self, names: Iterable[str]) -> dict[str, bytes]:
        """Return those of some chunks of articles that have a row."""
        query = _select("article", _inside("article"))
        return {
            name: text.encode()
            for name in names
            for _, text in self._fetch_all(query, number=int(name.partition("/")[2]))
        }

    def read_chunk_digests(self) -> dict[str, str]:
        """Return the digest of each chunk, as the database is now, by its name."""
        return {name: digest_chunk(data) for name, data in self.read_chunks().items()}

    def read_article_bytes(self, article: int) -> bytes:
        """Return an article with its text and its forward index, for `add_article_bytes`."""
        stored = self.require_unaltered(self.require_article(article))
        row = self._fetch_one(_OUTLINE_OF, article_id=article)
        if row is None:
            raise StoreDamaged(self.path, f"the forward index of article {article} is missing")
        return encode_article(stored, self._check_row(row))

    def list_live_ids(self, version: int) -> list[int]:
        """Return the ids of the articles of a version, ascending."""
        return [article for (article,) in self._fetch_all(_LIVE_IDS, version=version)]


class CatalogueWriter(StoreWriter, CatalogueReader):
    """Writes chunks and articles that another database gave, in any order."""

    def _connect(self) -> sqlite3.Connection:
        connection = super()._connect()
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("PRAGMA synchronous = NORMAL")  # a copy can be made again
        return connection

    def read_applied(self) -> dict[str, str]:
        """Return the digest of each chunk that was written here, by its name."""
        self._execute("CREATE TABLE IF NOT EXISTS chunk (name TEXT PRIMARY KEY, digest TEXT)")
        return dict(self._fetch_all("SELECT name, digest FROM chunk"))

    def record_applied(self, name: str, data: bytes) -> None:
        """Record that a chunk was written here, or was removed if there are no bytes."""
        self._execute("DELETE FROM chunk WHERE name = :name", name=name)
        if data:
            digest = digest_chunk(data)
            self._execute("INSERT INTO chunk VALUES (:name, :digest)", name=name, digest=digest)

    def replace_chunk(self, name: str, data: bytes, *, with_texts: bool) -> None:
        """Put the rows of a chunk in the place of those here; no bytes stand for no rows.

        Without texts an article is only a row with its sizes. With them, the articles of the chunk
        that are here stay, and the others are to be added by `add_article_bytes`.
        """
        table, number = name.split("/")
        rows = json.loads(data or b"[]")
        kept = rows if with_texts and table == "article" else ()
        self._delete_rows(table, int(number), [row[0] for row in kept])
        if not kept:
            self._insert_rows(table, rows)

    def _delete_rows(self, name: str, number: int, kept: Sequence[int]) -> None:
        values: dict[str, object] = {"number": number}
        inside = _inside(name)
        if kept:
            values["kept"] = json.dumps(kept)
            inside += " AND id NOT IN (SELECT value FROM json_each(:kept))"
        if name == "article":
            chosen = f"SELECT id FROM article WHERE {inside}"
            self._execute(f"DELETE FROM outline WHERE article_id IN ({chosen})", **values)
        self._execute(f"DELETE FROM {name} WHERE {inside}", **values)

    def _insert_rows(self, name: str, rows: Sequence[list[Any]]) -> None:
        table, width = _TABLES[name], len(_TABLES[name].columns)
        for place in (table.columns.index(column) for column in table.blobs):
            for row in rows:
                row[place] = bytes.fromhex(row[place]) if row[place] is not None else None
        columns, values = ", ".join(table.columns), ", ".join("?" * width)
        if name == "article":
            columns, values = f"{columns}, text", f"{values}, ''"
        statement = f"INSERT INTO {name} ({columns}) VALUES ({values})"
        with translate_errors(self.path):
            self._connection.executemany(statement, [row[:width] for row in rows])
            if name == "article":
                sizes = [(row[0], *row[width:]) for row in rows]
                self._connection.executemany(_ADD_SIZES, sizes)

    def list_missing(self, data: bytes) -> list[tuple[int, int]]:
        """Return the ids of the articles of a chunk that are not here, and of their sources."""
        rows = {row[0]: row[1] for row in json.loads(data)}
        found = "SELECT id FROM article WHERE id IN (SELECT value FROM json_each(:ids))"
        known = {row[0] for row in self._fetch_all(found, ids=json.dumps([*rows]))}
        return [(article, source) for article, source in rows.items() if article not in known]

    def add_article_bytes(self, source_id: int, data: bytes) -> None:
        """Add an article that another database gave, under the id that it had there."""
        article, outline = decode_article(data)
        row: dict[str, object] = {**article._asdict(), "source_id": source_id}
        del row["source"]
        self._insert("article", row)
        self._insert("outline", {"article_id": article.id, **outline._asdict()})

    def _insert(self, table: str, row: Mapping[str, object]) -> None:
        names = ", ".join(row)
        values = ", ".join(f":{name}" for name in row)
        self._execute(f"INSERT INTO {table} ({names}) VALUES ({values})", **row)

    def restore_vocabulary(
        self,
        terms: Iterable[str],
        words: Iterable[tuple[str, int]],
        *,
        first: tuple[int, int],
    ) -> None:
        """Add terms and words with the ids that they had elsewhere, from the two `first` on."""
        first_term, first_word = first
        word_rows = ((i, word, term) for i, (word, term) in enumerate(words, start=first_word))
        with translate_errors(self.path):
            self._connection.executemany(
                "INSERT INTO term VALUES (?, ?)", enumerate(terms, start=first_term)
            )
            self._connection.executemany("INSERT INTO word VALUES (?, ?, ?)", word_rows)


def digest_chunk(data: bytes) -> str:
    """Return the digest by which a chunk is known."""
    return hashlib.blake2b(data, digest_size=16).hexdigest()

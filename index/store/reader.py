"""What is true? Everything that is read from the database."""

import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from index.errors import StoreDamaged
from index.forward_index import ForwardIndex
from index.store import statements as sql
from index.store.database import connect, errors_named
from index.store.migrations import pending
from index.store.rows import (
    Head,
    NamedOutlines,
    OutlineRow,
    StoredArticle,
    StoredSource,
    StoredStatus,
    StoredVersion,
    article_crc,
    article_digest,
    outline_crc,
    outline_of,
)
from index.vocabulary import (
    Int64Array,
    PackedStrings,
    is_reordering,
    pack_lines,
    parse_numbers,
)


class Reader:
    """Reads the database at `path`, from any thread, one statement at a time.

    Articles are immutable, so what one statement returns stays true of them. Every method raises
    StoreDamaged or DataFolderError where the database or the disk fails.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.RLock()
        with errors_named(path):
            self._connection = self._connect()

    def _connect(self) -> sqlite3.Connection:
        return connect(self.path, writable=False)

    def close(self) -> None:
        """Close the connection; nothing can be read afterwards."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _all(self, statement: str, **parameters: object) -> list[Any]:
        with self._lock, errors_named(self.path):
            return self._connection.execute(statement, parameters).fetchall()

    def _one(self, statement: str, **parameters: object) -> Any:
        with self._lock, errors_named(self.path):
            return self._connection.execute(statement, parameters).fetchone()

    def is_current(self) -> bool:
        """Tell whether the schema is that of this footnote."""
        with self._lock, errors_named(self.path):
            return not pending(self._connection)

    # --- sources and articles --------------------------------------------------------------------

    def head(self) -> Head:
        """Return which version is live."""
        row: Any = self._one(sql.HEAD) or (None,) * 5
        live, pinned, fingerprint, refused, identity = row
        if None in (live, pinned, fingerprint, identity):
            raise StoreDamaged(self.path, "it does not say which version is live")
        return Head(live, bool(pinned), fingerprint, refused, identity)

    def sources(self) -> list[StoredSource]:
        """Return all sources that were ever seen and are not forgotten, by name."""
        return [StoredSource(*row) for row in self._all(sql.SOURCES)]

    def plain_files(self) -> set[tuple[str, int, int]]:
        """Return name, size and time of all files whose last reading left nothing to tell."""
        return set(self._all(sql.PLAIN_FILES))

    def other_sources(self) -> list[StoredSource]:
        """Return the sources that `plain_files` leaves out: failed, excluded, added, gone."""
        return [StoredSource(*row) for row in self._all(sql.OTHER_SOURCES)]

    def source(self, name: str) -> StoredSource | None:
        """Return the source of this name."""
        row = self._one(sql.SOURCE, name=name)
        return StoredSource(*row) if row else None

    def article(self, article: int) -> StoredArticle | None:
        """Return an article by its id."""
        row = self._one(sql.ARTICLE, article_id=article)
        return StoredArticle(*row) if row else None

    def known_article(self, article: int) -> StoredArticle:
        """Return an article that an index refers to. Raises StoreDamaged if it is not there."""
        found = self.article(article)
        if found is None:
            raise StoreDamaged(self.path, f"article {article} is missing")
        return found

    def unaltered(self, article: StoredArticle) -> StoredArticle:
        """Return an article to quote from. Raises StoreDamaged unless it is as it was read."""
        if article.crc is None:
            altered = article_digest(article) != article.digest
        else:
            altered = article_crc(article) != article.crc
        if altered:
            raise StoreDamaged(self.path, f"the text of {article.source} was altered")
        return article

    def article_of(self, source: str, version: int) -> StoredArticle | None:
        """Return the article that a source had in a version."""
        row = self._one(sql.ARTICLE_OF, name=source, version=version)
        return StoredArticle(*row) if row else None

    def live_articles(self, version: int) -> list[tuple[str, int]]:
        """Return source and article id of all that live in a version, by name."""
        return self._all(sql.LIVE_ARTICLES, version=version)

    def outline(self, article: int) -> ForwardIndex | None:
        """Return an article's outline, its ids those of the stored words."""
        row = self._one(sql.OUTLINE, article_id=article)
        return outline_of(self._outline_row(row)) if row else None

    def outlines(self, version: int) -> NamedOutlines:
        """Return the outlines of all articles of a version."""
        # Sorting the names alone is quicker than sorting rows that carry all the words.
        rows = {row[0]: row for row in self._all(sql.LIVE_OUTLINES, version=version)}
        names = self.live_articles(version)
        return self._named([(name, *rows[article]) for name, article in names if article in rows])

    def outlines_of(self, articles: Iterable[int]) -> NamedOutlines:
        """Return the outlines of these articles, by source name."""
        rows = [self._one(sql.NAMED_OUTLINE, article_id=article) for article in articles]
        return self._named(sorted(row for row in rows if row))

    def _named(self, rows: list[Any]) -> NamedOutlines:
        return NamedOutlines(
            [row[0] for row in rows],
            [row[1] for row in rows],
            [self._outline_row(row[2:]) for row in rows],
        )

    def _outline_row(self, columns: Sequence[Any]) -> OutlineRow:
        """Return a row that is as it was written: an altered one would be an altered index."""
        row = OutlineRow(*columns)
        try:
            if None not in row[:-1] and (row.crc is None or row.crc == outline_crc(row)):
                return row
        except (AttributeError, TypeError):
            pass  # a value of another type
        raise StoreDamaged(self.path, "the outline of an article was altered")

    def all_articles(self) -> list[int]:
        """Return the ids of all articles, of whatever version."""
        return [article for (article,) in self._all(sql.ALL_ARTICLES)]

    def sizes(self, version: int) -> list[tuple[int, int]]:
        """Return the number of paragraphs and sentences of each article of a version."""
        return self._all(sql.SIZES, version=version)

    def statuses(self, version: int) -> list[StoredStatus]:
        """Return all sources with what a version holds of them, by name."""
        return [StoredStatus(*row) for row in self._all(sql.STATUS, version=version)]

    # --- versions --------------------------------------------------------------------------------

    def versions(self) -> list[StoredVersion]:
        """Return all versions, oldest first."""
        return [StoredVersion(*row) for row in self._all(sql.VERSIONS)]

    def version(self, number: int) -> StoredVersion | None:
        """Return one version."""
        row = self._one(sql.VERSION, number=number)
        return StoredVersion(*row) if row else None

    def latest_version(self) -> int:
        """Return the highest version number so far, 0 if there is none."""
        return self._one(sql.LATEST_VERSION)[0] or 0

    def differing(self, one: int, other: int) -> tuple[list[int], list[int]]:
        """Return the articles that live only in version `one`, and those only in `other`."""
        low, high = sorted((one, other))
        only: tuple[list[int], list[int]] = ([], [])
        for (article,) in self._all(sql.CHANGED_BETWEEN, low=low, high=high):
            in_one, in_other = (self._lives(article, version) for version in (one, other))
            if in_one != in_other:
                only[0 if in_one else 1].append(article)
        return only

    def _lives(self, article: int, version: int) -> bool:
        return bool(self._one(sql.LIVES_IN, article_id=article, version=version)[0])

    # --- vocabulary ------------------------------------------------------------------------------

    def words_from(self, first: int) -> tuple[PackedStrings, Int64Array]:
        """Return the texts of the words from this id on, and the term of each, by id.

        Raises StoreDamaged where one is missing or, all being asked for, was altered.
        """
        count, last, joined, terms = self._one(sql.WORDS_FROM, first=first)
        words = self._texts("word", first, count, last, joined)
        with self._altered("word"):
            return words, parse_numbers(terms or b"", count)

    def terms_from(self, first: int) -> PackedStrings:
        """Return the text of each term from this id on, as `words_from` does."""
        return self._texts("term", first, *self._one(sql.TERMS_FROM, first=first))

    def _texts(
        self, table: str, first: int, count: int, last: int | None, joined: bytes | None
    ) -> PackedStrings:
        """Return what was read of a table, if it is what was written."""
        with self._altered(table):
            found = pack_lines(joined or b"", count)
            if last is not None and last + 1 - first != count:
                raise ValueError("there are gaps between the ids")
            if count and not first:
                again, ids = self._one(sql.TOLD_AGAIN.format(table=table))
                told = pack_lines(again or b"", count)
                if not is_reordering(found, told, parse_numbers(ids or b"", count)):
                    raise ValueError("the table and its index differ")
        return found

    @contextmanager
    def _altered(self, table: str) -> Iterator[None]:
        try:
            yield
        except ValueError as error:
            raise StoreDamaged(self.path, f"a {table} in it was altered") from error

    def num_terms(self) -> int:
        """Return how many terms there are; their ids are 0 to that."""
        return int(self._one(sql.COUNT_TERMS)[0])

    def num_words(self) -> int:
        """Return how many words there are; their ids are 0 to that."""
        return int(self._one(sql.COUNT_WORDS)[0])

    def require_names(self) -> None:
        """Raise StoreDamaged if the name of a source was altered; reads them all."""
        if self._one(sql.MISTOLD_SOURCES)[0]:
            raise StoreDamaged(self.path, "the name of a source was altered")

    def faults(self) -> list[str]:
        """Return what SQLite's own checks find wrong with the file."""
        found = [text for (text,) in self._all("PRAGMA integrity_check(20)") if text != "ok"]
        broken = self._all("PRAGMA foreign_key_check")
        return found + [f"a row of {row[0]} refers to a missing row of {row[2]}" for row in broken]

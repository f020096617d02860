"""Reading from the database: all its queries."""

import json
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from index.errors import StoreDamaged, StoreTooNew
from index.forward_index import ForwardIndex
from index.store import statements as sql
from index.store.database import (
    FileStamp,
    connect,
    list_files,
    read_stamp,
    translate_errors,
)
from index.store.migrations import find_pending, find_unknown
from index.store.rows import (
    ForwardIndexRow,
    NamedForwardIndexes,
    StoredArticle,
    StoredFollowing,
    StoredSource,
    StoredStatus,
    StoredVersion,
    StoreHead,
    compute_article_crc,
    compute_article_digest,
    compute_forward_index_crc,
    decode_forward_index,
)
from index.vocabulary import (
    Int64Array,
    PackedStrings,
    is_reordering,
    pack_lines,
    parse_numbers,
)


class StoreReader:
    """Reads the database at `path`, from any thread, one statement at a time.

    Articles are immutable, so results about them stay valid. Every method raises StoreDamaged if
    the database is damaged and DataFolderError if the disk fails.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._files = list_files(path)
        self._lock = threading.RLock()
        self._without_max_age: FileStamp | None = None  # when no source had a greatest age
        with translate_errors(path):
            self._connection = self._connect()

    def _connect(self) -> sqlite3.Connection:
        return connect(self.path, writable=False)

    def close(self) -> None:
        """Close the connection."""
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

    def _fetch_all(self, statement: str, **parameters: object) -> list[Any]:
        with self._lock, translate_errors(self.path):
            return self._connection.execute(statement, parameters).fetchall()

    def _fetch_one(self, statement: str, **parameters: object) -> Any:
        with self._lock, translate_errors(self.path):
            return self._connection.execute(statement, parameters).fetchone()

    def is_current(self) -> bool:
        """Report whether the schema is up to date. Raises StoreTooNew if it is newer than this."""
        with self._lock, translate_errors(self.path):
            unknown = find_unknown(self._connection)
            if unknown:
                raise StoreTooNew(self.path, unknown)
            return not find_pending(self._connection)

    # --- sources and articles --------------------------------------------------------------------

    def read_head(self) -> StoreHead:
        """Return the row that names the live version."""
        row: Any = self._fetch_one(sql.HEAD) or (None,) * 6
        live, pinned, fingerprint, refused, identity, own_only = row
        if None in (live, pinned, fingerprint, identity):
            raise StoreDamaged(self.path, "it does not say which version is live")
        return StoreHead(live, bool(pinned), fingerprint, refused, identity, bool(own_only))

    def list_sources(self) -> list[StoredSource]:
        """Return all sources that were not deleted, by name."""
        return [StoredSource(*row) for row in self._fetch_all(sql.SOURCES)]

    def list_read_files(self) -> set[tuple[str, int, int, int | None]]:
        """Return name, size and the two times of all corpus files read without failure."""
        return set(self._fetch_all(sql.READ_FILES))

    def list_read_digests(self) -> dict[str, bytes | None]:
        """Return the digest of each of these files as it was read last, by name."""
        return dict(self._fetch_all(sql.READ_DIGESTS))

    def list_other_sources(self) -> list[StoredSource]:
        """Return the sources not in `list_read_files`: failed, excluded, added, or file gone."""
        return [StoredSource(*row) for row in self._fetch_all(sql.OTHER_SOURCES)]

    def find_source(self, name: str) -> StoredSource | None:
        """Return the source with this name."""
        row = self._fetch_one(sql.SOURCE, name=name)
        return StoredSource(*row) if row else None

    def find_sources(self, names: Sequence[str]) -> dict[str, StoredSource]:
        """Return those of the sources that are stored, by name."""
        rows = self._fetch_all(sql.SOURCES_NAMED, names=json.dumps(names))
        return {source.name: source for source in map(StoredSource._make, rows)}

    def find_source_by_id(self, source_id: int) -> StoredSource | None:
        """Return the source with this id."""
        row = self._fetch_one(sql.SOURCE_BY_ID, source_id=source_id)
        return StoredSource(*row) if row else None

    def find_holder_name(self, name: str) -> str:
        """Return the name of the source that this one came out of, or its own."""
        source = self.find_source(name)
        if source is None or source.container is None:
            return name
        holder = self.find_source_by_id(source.container)
        return holder.name if holder else name

    def require_source(self, name: str) -> StoredSource:
        """Return a source that must be there. Raises StoreDamaged if it is missing."""
        found = self.find_source(name)
        if found is None:
            raise StoreDamaged(self.path, f"the source {name} is missing")
        return found

    def count_member_paragraphs(self, container: str, version: int) -> int:
        """Return the paragraphs of a source and of all that came out of it, in a version."""
        row = self._fetch_one(sql.MEMBER_PARAGRAPHS, container=container, version=version)
        return int(row[0] or 0)

    def find_source_at(self, place: str) -> StoredSource | None:
        """Return the source added from this address or path, one in use before one left out."""
        row = self._fetch_one(sql.SOURCE_AT, place=place)
        return StoredSource(*row) if row else None

    def list_members(self, container: int) -> list[StoredSource]:
        """Return the sources that came out of this one, by name."""
        return [StoredSource(*row) for row in self._fetch_all(sql.MEMBERS, container=container)]

    def list_sources_below(self, name: str) -> list[StoredSource]:
        """Return the source with this name and those in the folder of this name, by name.

        The empty name stands for all sources.
        """
        return [StoredSource(*row) for row in self._fetch_all(sql.SOURCES_BELOW, name=name)]

    def list_chosen_languages(self) -> dict[str, str]:
        """Return the language chosen for each source or folder that has one, by its name."""
        return dict(self._fetch_all(sql.CHOSEN_LANGUAGES))

    def list_unread(self, container: int | None) -> list[tuple[str, str]]:
        """Return name and reason of what was not read of a source; None is the corpus folder."""
        return self._fetch_all(sql.UNREAD, container=container)

    def list_all_unread(self) -> list[tuple[str, str]]:
        """Return name and reason of all that was seen and not read, by name."""
        return self._fetch_all(sql.ALL_UNREAD)

    def list_followed(self) -> list[StoredFollowing]:
        """Return how the sources that have a place are read again, by name."""
        return [StoredFollowing(*row) for row in self._fetch_all(sql.FOLLOWED_ONES)]

    def find_following(self, name: str) -> StoredFollowing | None:
        """Return how this source is read again."""
        row = self._fetch_one(sql.FOLLOWED_ONE, name=name)
        return StoredFollowing(*row) if row else None

    def find_next_due(self) -> str | None:
        """Return when the next followed source is due, None if none has an interval."""
        due: str | None = self._fetch_one(sql.NEXT_DUE)[0]
        return due

    def find_max_ages(self, names: Iterable[str]) -> dict[str, tuple[int, str]]:
        """Return seconds, and since when they count, for those of the sources that have a limit."""
        stamp = read_stamp(self._files)
        if stamp is not None and stamp == self._without_max_age:
            return {}
        if not self._fetch_one(sql.HAS_MAX_AGE)[0]:
            self._without_max_age = stamp
            return {}
        rows = {name: self._fetch_one(sql.MAX_AGE_OF, name=name) for name in names}
        return {name: (row[0], row[1]) for name, row in rows.items() if row and row[1]}

    def find_article_by_id(self, article: int) -> StoredArticle | None:
        """Return the article with this id."""
        row = self._fetch_one(sql.ARTICLE, article_id=article)
        return StoredArticle(*row) if row else None

    def require_article(self, article: int) -> StoredArticle:
        """Return an article that an index refers to. Raises StoreDamaged if it is missing."""
        found = self.find_article_by_id(article)
        if found is None:
            raise StoreDamaged(self.path, f"article {article} is missing")
        return found

    def require_unaltered(self, article: StoredArticle) -> StoredArticle:
        """Return the given article. Raises StoreDamaged if its text fails the checksum."""
        if article.crc is None:
            altered = compute_article_digest(article) != article.digest
        else:
            altered = compute_article_crc(article) != article.crc
        if altered:
            raise StoreDamaged(self.path, f"the text of {article.source} was altered")
        return article

    def find_article(self, source: str, version: int) -> StoredArticle | None:
        """Return the article that a source had in a version."""
        row = self._fetch_one(sql.ARTICLE_OF, name=source, version=version)
        return StoredArticle(*row) if row else None

    def list_live_articles(self, version: int) -> list[tuple[str, int]]:
        """Return the source name and article id of each article in a version, by name."""
        return self._fetch_all(sql.LIVE_ARTICLES, version=version)

    def find_forward_index(self, article: int) -> ForwardIndex | None:
        """Return an article's forward index, with ids of the stored words."""
        row = self._fetch_one(sql.OUTLINE, article_id=article)
        return decode_forward_index(self._check_row(row)) if row else None

    def read_forward_indexes(self, version: int) -> NamedForwardIndexes:
        """Return the forward indexes of all articles of a version, by source name."""
        # Sorting only the names is faster than sorting rows that carry all the words.
        rows = {row[0]: row for row in self._fetch_all(sql.LIVE_OUTLINES, version=version)}
        names = self.list_live_articles(version)
        return self._named([(name, *rows[article]) for name, article in names if article in rows])

    def read_forward_indexes_of(self, articles: Iterable[int]) -> NamedForwardIndexes:
        """Return the forward indexes of these articles, by source name."""
        rows = [self._fetch_one(sql.NAMED_OUTLINE, article_id=article) for article in articles]
        return self._named(sorted(row for row in rows if row))

    def _named(self, rows: list[Any]) -> NamedForwardIndexes:
        return NamedForwardIndexes(
            [row[0] for row in rows],
            [row[1] for row in rows],
            [self._check_row(row[2:]) for row in rows],
        )

    def _check_row(self, columns: Sequence[Any]) -> ForwardIndexRow:
        """Return the row. Raises StoreDamaged if its checksum is wrong or a column is empty."""
        row = ForwardIndexRow(*columns)
        try:
            if None not in row[:8] and (
                row.crc is None or row.crc == compute_forward_index_crc(row)
            ):
                return row
        except (AttributeError, TypeError):
            pass  # an altered row may hold values of any type
        raise StoreDamaged(self.path, "the forward index of an article was altered")

    def list_all_articles(self) -> list[int]:
        """Return the ids of all articles of all versions."""
        return [article for (article,) in self._fetch_all(sql.ALL_ARTICLES)]

    def count_all_characters(self) -> int:
        """Return the number of characters of all articles of all versions."""
        return int(self._fetch_one(sql.COUNT_CHARACTERS)[0])

    def count_languages(self, version: int) -> dict[str, int]:
        """Return the number of sentences of a version in each language, by code."""
        return dict(self._fetch_all(sql.LANGUAGES, version=version))

    def count_languages_between(self, version: int, first: str, stop: str) -> dict[str, int]:
        """Return the same of the sources with first <= name < stop, in order of code points."""
        found = self._fetch_all(sql.LANGUAGES_BETWEEN, version=version, first=first, stop=stop)
        return dict(found)

    def count_languages_of(self, articles: Sequence[int]) -> dict[str, int]:
        """Return the same of some articles."""
        return dict(self._fetch_all(sql.LANGUAGES_OF, articles=json.dumps(list(articles))))

    def list_languages(self) -> list[str]:
        """Return the codes of the languages of all articles of all versions."""
        return [code for (code,) in self._fetch_all(sql.ALL_LANGUAGES)]

    def list_article_sizes(self, version: int) -> list[tuple[int, int]]:
        """Return the number of paragraphs and sentences of each article of a version."""
        return self._fetch_all(sql.SIZES, version=version)

    def count_text_bytes(self, version: int) -> int:
        """Return the number of bytes of the texts of a version, as UTF-8."""
        return int(self._fetch_one(sql.COUNT_TEXT_BYTES, version=version)[0])

    def list_statuses(self, version: int) -> list[StoredStatus]:
        """Return all sources, each with its article in a version, by name."""
        return [StoredStatus(*row) for row in self._fetch_all(sql.STATUS, version=version)]

    # --- versions --------------------------------------------------------------------------------

    def list_versions(self) -> list[StoredVersion]:
        """Return all versions, oldest first."""
        return [StoredVersion(*row) for row in self._fetch_all(sql.VERSIONS)]

    def find_version(self, number: int) -> StoredVersion | None:
        """Return the row of a version."""
        row = self._fetch_one(sql.VERSION, number=number)
        return StoredVersion(*row) if row else None

    def find_latest_version(self) -> int:
        """Return the highest version number, 0 if there is no version."""
        return self._fetch_one(sql.LATEST_VERSION)[0] or 0

    def compare_versions(self, one: int, other: int) -> tuple[list[int], list[int]]:
        """Return the ids of articles only in version `one`, and of those only in `other`."""
        low, high = sorted((one, other))
        only: tuple[list[int], list[int]] = ([], [])
        for (article,) in self._fetch_all(sql.CHANGED_BETWEEN, low=low, high=high):
            in_one, in_other = (self._is_in_version(article, version) for version in (one, other))
            if in_one != in_other:
                only[0 if in_one else 1].append(article)
        return only

    def _is_in_version(self, article: int, version: int) -> bool:
        return bool(self._fetch_one(sql.IS_IN_VERSION, article_id=article, version=version)[0])

    # --- vocabulary ------------------------------------------------------------------------------

    def read_words(self, first: int) -> tuple[PackedStrings, Int64Array]:
        """Return the texts of the words from this id on, and the term id of each, by word id.

        Raises StoreDamaged if a word is missing or, when `first` is 0, if one was altered.
        """
        count, last, joined, terms = self._fetch_one(sql.WORDS_FROM, first=first)
        words = self._unpack_texts("word", first, count, last, joined)
        with self._raise_altered("word"):
            return words, parse_numbers(terms or b"", count)

    def read_terms(self, first: int) -> PackedStrings:
        """Return the text of each term from this id on; raises as `read_words` does."""
        return self._unpack_texts("term", first, *self._fetch_one(sql.TERMS_FROM, first=first))

    def _unpack_texts(
        self, table: str, first: int, count: int, last: int | None, joined: bytes | None
    ) -> PackedStrings:
        """Unpack the texts of a table. Raises StoreDamaged if they are not as they were written."""
        with self._raise_altered(table):
            found = pack_lines(joined or b"", count)
            if last is not None and last + 1 - first != count:
                raise ValueError("there are gaps between the ids")
            if count and not first:
                indexed, ids = self._fetch_one(sql.TEXTS_FROM_UNIQUE_INDEX.format(table=table))
                indexed_texts = pack_lines(indexed or b"", count)
                if not is_reordering(found, indexed_texts, parse_numbers(ids or b"", count)):
                    raise ValueError("the table and its index differ")
        return found

    @contextmanager
    def _raise_altered(self, table: str) -> Iterator[None]:
        try:
            yield
        except ValueError as error:
            raise StoreDamaged(self.path, f"a {table} in it was altered") from error

    def count_terms(self) -> int:
        """Return the number of terms; their ids count from 0 without gaps."""
        return int(self._fetch_one(sql.COUNT_TERMS)[0])

    def count_words(self) -> int:
        """Return the number of words; their ids count from 0 without gaps."""
        return int(self._fetch_one(sql.COUNT_WORDS)[0])

    def check_source_names(self) -> None:
        """Raise StoreDamaged if the name of any source was altered."""
        if self._fetch_one(sql.COUNT_ALTERED_SOURCE_NAMES)[0]:
            raise StoreDamaged(self.path, "the name of a source was altered")

    def check_integrity(self) -> list[str]:
        """Return the problems that SQLite's own checks find in the file."""
        found = [text for (text,) in self._fetch_all("PRAGMA integrity_check(20)") if text != "ok"]
        broken = self._fetch_all("PRAGMA foreign_key_check")
        return found + [f"a row of {row[0]} refers to a missing row of {row[2]}" for row in broken]

"""Writing to the database: sources, articles, versions."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np

from index.forward_index import AnalysedArticle, LocalForwardIndex
from index.store import migrations
from index.store import statements as sql
from index.store.database import WRITER_CACHE_KB, connect, translate_errors
from index.store.pending_rows import PendingRows
from index.store.reader import StoreReader
from index.store.rows import (
    StoredArticle,
    StoredFollowing,
    StoredSource,
    StoredVersion,
    compute_article_crc,
    compute_article_digest,
    encode_blocks,
    encode_forward_index,
)
from index.store.word_ids import WordIds


class StoreWriter(StoreReader):
    """Reads and writes the database. Only the holder of the data folder's lock may have one.

    The changes made inside `with writer.transaction():` are committed at its end, all or none.
    """

    def __init__(self, path: Path, *, first_article: int = 1) -> None:
        """Open the database; new articles get ids from `first_article` on."""
        super().__init__(path)
        self._first_article = first_article
        self._rows = PendingRows(self._connection)
        self._forget()

    def _connect(self) -> sqlite3.Connection:
        return connect(self.path, writable=True, cache_kb=WRITER_CACHE_KB)

    def migrate(self, *, now: str) -> None:
        """Bring the schema up to date; `now` is ISO 8601 in UTC."""
        with self._lock, translate_errors(self.path):
            migrations.apply_pending(self._connection, now=now)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Commit the changes made inside durably, or roll them all back when an error is raised."""
        with self._lock, translate_errors(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            self._forget()
            try:
                yield
                self._rows.write()
                self._connection.execute("COMMIT")
            except BaseException:
                self._rows.drop()
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
            finally:
                self._forget()

    def _forget(self) -> None:
        """Forget the last ids, and what was remembered of a transaction."""
        self._word_ids: WordIds | None = None
        self._last_ids: dict[str, int] = {}
        self._new_sources: set[int] = set()

    def _take_id(self, find_last: str, *, first: int = 1) -> int:
        """Return the next id of a table, the one that SQLite would give; `first` or a later one."""
        if find_last not in self._last_ids or not self._connection.in_transaction:
            self._last_ids[find_last] = max(int(self._fetch_one(find_last)[0]), first - 1)
        self._last_ids[find_last] += 1
        return self._last_ids[find_last]

    def _add_row(self, statement: str, row: object) -> None:
        """Let a row wait until others are to be read or changed, or the transaction ends."""
        if self._rows.add(statement, row):
            self._write_rows()

    def _execute(self, statement: str, **parameters: object) -> None:
        with translate_errors(self.path):
            self._rows.write()
            self._connection.execute(statement, parameters)

    def _execute_many(self, statement: str, rows: Iterable[Sequence[object]]) -> None:
        with translate_errors(self.path):
            self._rows.write()
            self._connection.executemany(statement, rows)

    def _fetch_all(self, statement: str, **parameters: object) -> list[Any]:
        self._write_rows()
        return super()._fetch_all(statement, **parameters)

    def _fetch_one(self, statement: str, **parameters: object) -> Any:
        self._write_rows()
        return super()._fetch_one(statement, **parameters)

    def _write_rows(self) -> None:
        with self._lock, translate_errors(self.path):
            self._rows.write()

    # --- sources ---------------------------------------------------------------------------------

    def add_source(
        self, name: str, *, origin: str, place: str | None = None, container: int | None = None
    ) -> int:
        """Return the id of the source with this name, which is added if it is missing.

        One that is there takes the given origin, place and container.
        """
        row = self._fetch_one(
            sql.ADD_SOURCE, name=name, origin=origin, place=place, container=container
        )
        self._last_ids.pop(sql.LAST_SOURCE, None)
        return int(row[0])

    def add_new_source(self, name: str, *, origin: str) -> StoredSource:
        """Return a source that is added under a name that none has."""
        source_id = self._take_id(sql.LAST_SOURCE)
        self._new_sources.add(source_id)
        self._add_row(sql.ADD_NEW_SOURCE, (source_id, name, origin))
        return StoredSource(source_id, name, origin, None, None, None, None, excluded=0)

    def is_new_source(self, source_id: int) -> bool:
        """Return whether a source was added in this transaction: it has nothing of before."""
        return source_id in self._new_sources

    def record_read(
        self,
        source_id: int,
        *,
        size: int | None,
        mtime_ns: int | None,
        digest: bytes | None,
        ctime_ns: int | None = None,
        failure: str | None = None,
        note: str | None = None,
        etag: str | None = None,
        last_modified: str | None = None,
    ) -> None:
        """Record a source's size, times and digest at its last read, or the failure.

        `note` says what was guessed; `etag` and `last_modified` are what its server said of it.
        """
        row = (size, mtime_ns, ctime_ns, digest, failure, note, etag, last_modified, source_id)
        self._add_row(sql.RECORD_READ, row)

    def record_change_times(self, times: Sequence[tuple[int, str]]) -> None:
        """Record the change time of files that hold the same bytes as before, with their names."""
        self._execute_many(sql.SET_CHANGE_TIME, times)

    def set_following(self, following: StoredFollowing) -> None:
        """Record how a source is to be read again from now on."""
        self._execute(sql.SET_FOLLOWING, **following._asdict())

    def stop_following(self, source_id: int) -> None:
        """Look at the place of a source no more; how old it may be stays as it was set."""
        self._execute(sql.STOP_FOLLOWING, source_id=source_id)

    def forget_place(self, source_id: int) -> None:
        """Make a source one that is followed no more and has no place; its name becomes free."""
        self._execute(sql.FORGET_PLACE, source_id=source_id)
        self._execute(sql.DELETE_FOLLOWING, source_id=source_id)

    def record_look(self, following: StoredFollowing) -> None:
        """Record the kind, the times and the failures of a source that was looked at."""
        self._execute(sql.RECORD_LOOK, **following._asdict())

    def record_failure(self, source_id: int, failure: str | None) -> None:
        """Record why a source could not be read, None if it could, and nothing else."""
        self._execute(sql.RECORD_FAILURE, source_id=source_id, failure=failure)

    def hold_back(self, source_id: int, reason: str) -> None:
        """Record why a change of a source was not published; its file counts as changed."""
        self._execute(sql.HOLD_BACK, source_id=source_id, failure=reason)

    def set_unread(self, container: int | None, unread: Sequence[tuple[str, str]]) -> None:
        """Replace the names and reasons of what was not read of a source, or of the corpus."""
        self._execute(sql.DELETE_UNREAD, container=container)
        self._execute_many(sql.ADD_UNREAD, [(name, reason, container) for name, reason in unread])

    def require_reading(self) -> None:
        """Have all files of the corpus read again by the next re-index."""
        self._execute(sql.REQUIRE_ALL_READING)

    def choose_language(self, name: str, language: str | None) -> None:
        """Record the language of a source or of all in a folder; None leaves it to the articles."""
        if language is None:
            self._execute(sql.FORGET_LANGUAGE, name=name)
        else:
            self._execute(sql.CHOOSE_LANGUAGE, name=name, language=language)

    def require_reading_below(self, name: str) -> None:
        """Have a source, or all in the folder of this name, read again by the next re-index."""
        self._execute(sql.REQUIRE_READING_BELOW, name=name)

    def set_excluded(self, source_id: int, *, excluded: bool) -> None:
        """Exclude a source from the index although its file exists, or include it again."""
        self._execute(sql.SET_EXCLUDED, source_id=source_id, excluded=int(excluded))

    def record_file_gone(self, source_id: int) -> None:
        """Record that a source's file is gone."""
        self._execute(sql.RECORD_FILE_GONE, source_id=source_id)

    # --- articles --------------------------------------------------------------------------------

    def add_article(self, source_id: int, article: AnalysedArticle, *, now: str) -> int:
        """Store an article with its forward index and return its id; it is in no version yet."""
        document = article.document
        stored = StoredArticle(
            id=self._take_id(sql.LAST_ARTICLE, first=self._first_article),
            source=document.source,
            digest=b"",
            format=document.format,
            title=article.title,
            url=document.url,
            published=document.published,
            indexed_at=now,
            text=document.text,
            author=document.author,
            outlet=document.outlet,
            language=article.language,
            blocks=encode_blocks(document.blocks),
        )
        stored = stored._replace(
            digest=compute_article_digest(stored), crc=compute_article_crc(stored)
        )
        self._add_row(sql.ADD_ARTICLE, (source_id, stored.id, *stored[2:]))
        self.set_forward_index(stored.id, article.forward_index)
        return stored.id

    def set_forward_index(self, article: int, forward_index: LocalForwardIndex) -> None:
        """Store an article's forward index, and those of its words that are new."""
        with self._lock, translate_errors(self.path):
            if self._word_ids is None or not self._connection.in_transaction:
                self._word_ids = WordIds(self._connection, self._rows)
            local, size = forward_index.index, len(forward_index.index.words)
            words = np.concatenate([local.words, local.title])
            found = self._word_ids.find(words, forward_index.vocabulary)
        row = encode_forward_index(local, words=found[:size], title=found[size:])
        self._add_row(sql.ADD_OUTLINE, (article, *row))

    # --- versions --------------------------------------------------------------------------------

    def add_version(
        self, version: StoredVersion, *, added: Sequence[int], removed: Sequence[int]
    ) -> None:
        """Add a version and make it live: the live one without `removed` and with `added` articles.

        Its number must be the latest plus one.
        """
        live, latest = self.read_head().live, version.number - 1
        self._execute(sql.ADD_VERSION, **version._asdict())
        starting, ending = [*added], [*removed]
        if live != latest:
            # After a rollback, articles of the latest version that the live one lacks must end,
            # and those that only the live one has must start again.
            only_live, only_latest = self.compare_versions(live, latest) if latest else ([], [])
            ended_before, removed_now = set(only_live), set(removed)
            starting += [article for article in only_live if article not in removed_now]
            ending = [article for article in ending if article not in ended_before] + only_latest
        self._execute_many(sql.END_LIFE, [(version.number, article) for article in ending])
        self._execute_many(sql.START_LIFE, [(article, version.number) for article in starting])
        self.set_live(version.number, pinned=False)

    def set_live(self, version: int, *, pinned: bool) -> None:
        """Make a version the live one."""
        self._execute(sql.SET_LIVE, live=version, pinned=int(pinned))

    def roll_back(self, version: int) -> None:
        """Make an earlier version the live one, and pin it.

        The files of sources that differ are marked to be read again by the next re-index.
        """
        with self.transaction():
            for article in chain(*self.compare_versions(self.read_head().live, version)):
                self._execute(sql.REQUIRE_READING, article_id=article)
            self.set_live(version, pinned=True)

    def set_own_only(self) -> None:
        """Record that the bundled articles are passed over from now on."""
        self._execute(sql.SET_OWN_ONLY)

    def set_refused(self, digest: bytes | None) -> None:
        """Record the digest of the plan that was refused, None after one that was not."""
        self._execute(sql.SET_REFUSED, refused=digest)

    def set_fingerprint(self, fingerprint: str) -> None:
        """Record the rules by which the articles were analysed."""
        self._execute(sql.SET_FINGERPRINT, fingerprint=fingerprint)

    # --- deleting --------------------------------------------------------------------------------

    def delete_article(self, article: int) -> None:
        """Delete an article that is in no version."""
        self._execute(sql.DELETE_ARTICLE, article_id=article)

    def delete_articles_before(self, version: int) -> None:
        """Delete articles that this and later versions lack, then sources without articles."""
        if self._fetch_one(sql.HAS_DELETABLE_ARTICLES, version=version)[0]:
            with self.transaction():
                self._execute(sql.DELETE_ARTICLES, version=version)
                self._execute(sql.DELETE_SOURCES)

    def purge_source(self, source: StoredSource) -> None:
        """Delete a source with its articles of all versions; a corpus file's name stays, left out.

        The words of all articles are to be collected again, and the index built again: both are
        marked as out of date, so that a crash in between is made up for by the next re-index.
        """
        with self.transaction():
            self._delete_members(source.id)
            self._execute(sql.DELETE_ARTICLES_OF, source_id=source.id)
            if source.origin == "corpus":
                self.record_file_gone(source.id)
                self.set_excluded(source.id, excluded=True)
            else:
                self._execute(sql.DELETE_SOURCE, source_id=source.id)
            self._execute(sql.FORGET_LANGUAGE, name=source.name)
            self._execute(sql.RENEW_IDENTITY)

    def _delete_members(self, container: int) -> None:
        """Delete the sources that came out of a source, such as the files of an archive."""
        for member in self.list_members(container):
            self._delete_members(member.id)
            self._execute(sql.DELETE_ARTICLES_OF, source_id=member.id)
            self._execute(sql.DELETE_SOURCE, source_id=member.id)
        self._execute(sql.DELETE_UNREAD_OF, source_id=container)

    def recount_versions(self, oldest: int) -> None:
        """Count again what is in each version from `oldest` on, after other rules or a purge.

        An index that is built for a rollback must have as much as its version says.
        """
        with self.transaction():
            self._execute(sql.RECOUNT_VERSIONS, oldest=oldest)

    def compact(self) -> None:
        """Rewrite the file without deleted rows, and empty the write-ahead log."""
        with self._lock, translate_errors(self.path):
            self._connection.execute("VACUUM")
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def delete_analysis(self) -> None:
        """Delete all forward indexes and words, before they are made again by other rules."""
        self._forget()
        for statement in (sql.DELETE_OUTLINES, sql.DELETE_WORDS, sql.DELETE_TERMS):
            self._execute(statement)

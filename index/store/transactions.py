"""Transactions on the database: all changes in one are committed together, or none."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from index.store import migrations
from index.store.database import WRITER_CACHE_KB, connect, translate_errors
from index.store.pending_rows import PendingRows, WrittenIndexes
from index.store.reader import StoreReader
from index.store.word_ids import AllWords, WordIds


class StoreTransactions(StoreReader):
    """Opens the database for changes, and makes them in transactions."""

    def __init__(self, path: Path, *, first_article: int = 1) -> None:
        """Open the database; new articles get ids from `first_article` on."""
        super().__init__(path)
        self._first_article = first_article
        self._rows = PendingRows(self._connection)
        self._word_ids: WordIds | None = None
        self._all_words: AllWords | None = None
        self._written = WrittenIndexes()
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
                self._forget()
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
            written, words = self._written, self._word_ids
            self._forget()
            self._written = written
            self._all_words = words.list_all() if words else None

    def _forget(self) -> None:
        """Forget the last ids, and what was remembered of a transaction."""
        self._word_ids = self._all_words = None
        self._written = WrittenIndexes()
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

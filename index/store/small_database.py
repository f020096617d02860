"""A small SQLite database beside the articles, created by its first change."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from index.errors import DataFolderError
from index.store.database import connect, translate_errors


class SmallDatabase:
    """A file with the tables of `schema`; any thread may use it, one at a time.

    `schema` creates what does not exist yet. Methods raise DataFolderError, StoreDamaged or
    WriterBusy.
    """

    def __init__(self, path: Path, schema: str) -> None:
        self.path = path
        self._schema = schema
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None

    def create(self) -> None:
        """Create the file and its tables, unless they are there."""
        with self.changing():
            pass

    def read(self, statement: str, **parameters: object) -> list[Any]:
        """Return the rows of a query; none as long as there is no file."""
        with self._lock, translate_errors(self.path):
            if self._connection is None and not self.path.exists():
                return []
            return self._open().execute(statement, parameters).fetchall()

    @contextmanager
    def changing(self) -> Iterator[sqlite3.Connection]:
        """Yield the connection; the changes made inside are committed together, or none."""
        with self._lock, translate_errors(self.path):
            database = self._open()
            database.execute("BEGIN IMMEDIATE")
            try:
                yield database
                database.execute("COMMIT")
            except BaseException:
                if database.in_transaction:
                    database.execute("ROLLBACK")
                raise

    def close(self) -> None:
        """Close the database; closing it twice does no harm."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            try:
                self.path.parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise DataFolderError(self.path.parent, str(error)) from error
            connection = connect(self.path, writable=True)
            try:
                connection.executescript(self._schema)
            except BaseException:
                connection.close()
                raise
            self._connection = connection
        return self._connection

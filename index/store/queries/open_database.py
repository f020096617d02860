"""An open database that is read from any thread, and its head: which version is live."""

import sqlite3
import threading
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from index.errors import StoreDamaged, StoreTooNew
from index.store import statements as sql
from index.store.database import connect, list_files, translate_errors
from index.store.migrations import find_pending, find_unknown
from index.store.rows import StoreHead


class OpenDatabase:
    """The database at `path`, open until it is closed; one statement runs at a time."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._files = list_files(path)
        self._lock = threading.RLock()
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

    def read_head(self) -> StoreHead:
        """Return the row that names the live version."""
        row: Any = self._fetch_one(sql.HEAD) or (None,) * 6
        live, pinned, fingerprint, refused, identity, own_only = row
        if None in (live, pinned, fingerprint, identity):
            raise StoreDamaged(self.path, "it does not say which version is live")
        return StoreHead(live, bool(pinned), fingerprint, refused, identity, bool(own_only))

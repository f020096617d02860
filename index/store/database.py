"""How is the database opened, and what do its errors mean?"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from index.errors import DataFolderError, StoreDamaged, WriterBusy

_BUSY_SECONDS = 5.0
_LOG_BYTES = 16 << 20
_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_SCHEMA)
_UNSAID = (0, sqlite3.SQLITE_ERROR)


def connect(path: Path, *, writable: bool) -> sqlite3.Connection:
    """Open the database, made if `writable` and missing; any thread may use the connection.

    A write that was committed is on the disk: WAL with synchronous=FULL. Raises sqlite3.Error.
    """
    mode = "rwc" if writable else "rw"  # a reader of a WAL database writes its shared memory
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=_BUSY_SECONDS,
        isolation_level=None,  # transactions are ours to begin
        check_same_thread=False,
    )
    try:
        if writable:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA foreign_keys = ON")
            # Else the log stays as long as the first build made it.
            connection.execute(f"PRAGMA journal_size_limit = {_LOG_BYTES}")
        else:
            connection.execute("PRAGMA query_only = ON")
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except BaseException:  # a damaged file may hold text that is none, too
        connection.close()
        raise
    return connection


@contextmanager
def errors_named(path: Path) -> Iterator[None]:
    """Raise the errors of SQLite as ours: damage, a full or failing disk, a second writer."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the primary one
        if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
            raise WriterBusy(path.parent) from error
        # Our statements are right: one that makes no sense to SQLite, or text that is none, is met
        # in a damaged file.
        if code in _DAMAGE or (isinstance(error, sqlite3.OperationalError) and code in _UNSAID):
            problem = str(error) if code else "it holds text that is no UTF-8"
            raise StoreDamaged(path, problem) from error
        raise DataFolderError(path.parent, str(error)) from error
    except UnicodeDecodeError as error:
        raise StoreDamaged(path, "it holds text that is no UTF-8") from error

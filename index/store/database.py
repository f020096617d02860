"""Connections to SQLite, and its errors translated into Footnote's."""

import os
import sqlite3
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from index.errors import DataFolderError, StoreDamaged, WriterBusy

_BUSY_SECONDS = 5.0
"""Seconds to wait while another connection holds SQLite's lock."""

_WAL_BYTES = 16 << 20
"""Size in bytes to which the write-ahead log is cut after a checkpoint."""

WRITER_CACHE_KB = 16 << 10
"""Memory for pages of a writer of articles, in kB.

New words fall anywhere into their index: with SQLite's 2 MB a large first reading writes pages out
and reads them again. Storing 400,000 words took 2.2 s of processor time, and 1.4 with 16 to 64 MB.
"""

_DAMAGE_CODES = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_SCHEMA)
_UNSPECIFIC_CODES = (0, sqlite3.SQLITE_ERROR)
_NOT_UTF8 = "it holds text that is not UTF-8"


_QUIET_NS = 1_000_000_000
"""Nanoseconds after a write for which another may leave the same times: clocks of files are coarse.
"""

FileStamp = tuple[int, int, int]
"""Inode, size and time of the last change of a database's log, or of itself where it has none."""


def list_files(path: Path) -> tuple[Path, Path]:
    """Return the files of the database at `path` that tell of every write: its log, or itself."""
    return path.with_name(f"{path.name}-wal"), path


def read_stamp(files: Iterable[Path]) -> FileStamp | None:
    """Return what every write to a database changes, None if it was written just now.

    `files` are those of `list_files`; the first that exists tells. To compare two stamps takes less
    time than to ask SQLite.
    """
    for each in files:
        try:
            read = os.stat(each)  # noqa: PTH116, every answer waits for it
        except FileNotFoundError:
            continue
        except OSError:
            return None
        if time.time_ns() - read.st_mtime_ns < _QUIET_NS:
            return None
        return read.st_ino, read.st_size, read.st_mtime_ns
    return None


class _Connection(sqlite3.Connection):
    """A connection that is closed when nothing refers to it any more.

    Indexes of servers are dropped while somebody may still ask them. Since Python 3.13, sqlite3
    warns of each connection that ends like that.
    """

    def __del__(self) -> None:
        with suppress(sqlite3.ProgrammingError):  # one that could not be opened
            self.close()


def connect(path: Path, *, writable: bool, cache_kb: int | None = None) -> sqlite3.Connection:
    """Open the database, created if `writable` and missing; any thread may use the connection.

    `cache_kb` is memory for pages, None for SQLite's 2,000. Committed writes survive a power cut:
    WAL with synchronous=FULL. Raises sqlite3.Error.
    """
    # Reading a WAL database writes to its shared memory, unless nobody can write to it at all.
    mode = "rwc" if writable else "ro&immutable=1" if _is_read_only(path) else "rw"
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=_BUSY_SECONDS,
        isolation_level=None,  # the store begins transactions itself
        check_same_thread=False,
        factory=_Connection,
    )
    try:
        if writable:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA foreign_keys = ON")
            # Without a limit the log keeps the size that the first build gave it.
            connection.execute(f"PRAGMA journal_size_limit = {_WAL_BYTES}")
            if cache_kb is not None:
                connection.execute(f"PRAGMA cache_size = -{cache_kb}")
        else:
            connection.execute("PRAGMA query_only = ON")
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except BaseException:  # a damaged file may raise UnicodeDecodeError too
        connection.close()
        raise
    return connection


def _is_read_only(path: Path) -> bool:
    """Whether the file system lets nobody write here, and no log holds what the file lacks."""
    if not hasattr(os, "statvfs") or not path.exists():
        return False
    log = path.with_name(path.name + "-wal")
    is_mounted_so = bool(os.statvfs(path).f_flag & os.ST_RDONLY)
    return is_mounted_so and not (log.exists() and log.stat().st_size)


class translate_errors:  # noqa: N801, it reads as a function; a generator takes three times as long
    """Raise SQLite's errors as StoreDamaged, WriterBusy or, for the disk, DataFolderError."""

    __slots__ = ("_path",)

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> None:
        pass

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if isinstance(error, (sqlite3.Error, UnicodeDecodeError)):
            raise _translate(error, self._path) from error


def _translate(error: sqlite3.Error | UnicodeDecodeError, path: Path) -> Exception:
    """Return the error of ours that tells the same."""
    if isinstance(error, UnicodeDecodeError):
        return StoreDamaged(path, _NOT_UTF8)
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the primary code
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return WriterBusy(path.parent)
    # The store's statements are tested, so a statement that SQLite rejects, like text that is
    # not UTF-8, means that the file is damaged.
    is_unspecific = isinstance(error, sqlite3.OperationalError) and code in _UNSPECIFIC_CODES
    if code in _DAMAGE_CODES or is_unspecific:
        return StoreDamaged(path, str(error) if code else _NOT_UTF8)
    return DataFolderError(path.parent, str(error))

"""SQLite's file layer with a log in between: its calls are logged and may fail.

Python's sqlite3 gives no access to SQLite's virtual file system (sqlite.org/vfs.html), so its two
structures are changed with ctypes, in the library that Python has loaded. Each file that is opened
meanwhile gets a copy of its method table whose xWrite, xTruncate and xSync ask the log first. The
shared memory of the WAL is not a file on the disk and is left out.
"""

import _sqlite3
import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from benchmarks.faults.call_log import Call, CallLog, Event, Fault

OK, IOERR, FULL, CANTOPEN = 0, 10, 13, 14
OPEN_CREATE = 0x4
CODES = {Fault.FULL: FULL, Fault.BROKEN: IOERR | 3 << 8, Fault.SHORT: FULL}

_P, _INT, _I64 = ctypes.c_void_p, ctypes.c_int, ctypes.c_int64
_WRITE = ctypes.CFUNCTYPE(_INT, _P, _P, _INT, _I64)
_TRUNCATE = ctypes.CFUNCTYPE(_INT, _P, _I64)
_SYNC = ctypes.CFUNCTYPE(_INT, _P, _INT)
_OPEN = ctypes.CFUNCTYPE(_INT, _P, _P, _P, _INT, _P)  # SQLite keeps the name: no copy of it
_DELETE = ctypes.CFUNCTYPE(_INT, _P, ctypes.c_char_p, _INT)


class _Methods(ctypes.Structure):
    """The start of sqlite3_io_methods; the rest is copied unchanged."""

    _fields_ = (
        ("version", _INT),
        ("close", _P),
        ("read", _P),
        ("write", _P),
        ("truncate", _P),
        ("sync", _P),
        ("rest", _P * 13),
    )


class _File(ctypes.Structure):
    """The start of every sqlite3_file."""

    _fields_ = (("methods", ctypes.POINTER(_Methods)),)


class _Vfs(ctypes.Structure):
    """The start of sqlite3_vfs, up to the functions that open and delete files."""

    _fields_ = (
        ("version", _INT),
        ("file_size", _INT),
        ("max_path", _INT),
        ("next", _P),
        ("name", ctypes.c_char_p),
        ("data", _P),
        ("open", _P),
        ("delete", _P),
    )


class _LoggingVfs:
    """The functions that replace SQLite's own, and the tables that contain them."""

    def __init__(self, vfs: _Vfs, log: CallLog) -> None:
        self._log = log
        self._vfs = vfs
        self._own = (vfs.open, vfs.delete)
        self._paths: dict[int, Path] = {}
        self._fresh: set[Path] = set()
        self._tables: dict[int, tuple[Any, ...]] = {}
        self._open_own, self._delete_own = _OPEN(vfs.open), _DELETE(vfs.delete)
        self._callbacks = (_OPEN(self._open), _DELETE(self._delete))
        vfs.open, vfs.delete = (_address(function) for function in self._callbacks)

    def restore(self) -> None:
        """Restore SQLite's own functions; open files keep ours, so this object must stay alive."""
        self._vfs.open, self._vfs.delete = self._own

    def _open(self, vfs: int, name: int | None, file: int, flags: int, out: int | None) -> int:
        path = Path(ctypes.string_at(name).decode()) if name else None
        created = path is not None and bool(flags & OPEN_CREATE) and not path.exists()
        if path and created and (fault := self._log.fault(Event(Call.CREATE, path))):
            return CANTOPEN if fault is not Fault.FULL else FULL
        code = int(self._open_own(vfs, name, file, flags, out))
        if code == OK and path is not None:
            self._paths[file] = path
            if created and path.name.endswith(("-wal", "-journal")):
                self._fresh.add(path)
            self._adopt(_File.from_address(file))
        return code

    def _adopt(self, file: _File) -> None:
        own = ctypes.addressof(file.methods.contents)
        if own not in self._tables:
            self._tables[own] = self._table(file.methods.contents)
        file.methods = ctypes.pointer(self._tables[own][0])

    def _table(self, own: _Methods) -> tuple[Any, ...]:
        write_own, truncate_own = _WRITE(own.write), _TRUNCATE(own.truncate)
        sync_own = _SYNC(own.sync)

        def write(file: int, data: int, amount: int, offset: int) -> int:
            content = ctypes.string_at(data, amount)
            fault = self._log.fault(Event(Call.WRITE, self._paths[file], offset, content))
            if fault is Fault.SHORT:
                write_own(file, data, (amount + 1) // 2, offset)
            return CODES[fault] if fault else int(write_own(file, data, amount, offset))

        def truncate(file: int, size: int) -> int:
            fault = self._log.fault(Event(Call.TRUNCATE, self._paths[file], size))
            return CODES[fault] if fault else int(truncate_own(file, size))

        def sync(file: int, flags: int) -> int:
            path = self._paths[file]
            if fault := self._log.fault(Event(Call.SYNC, path)):
                return IOERR | 4 << 8 if fault is not Fault.FULL else FULL
            if path in self._fresh:  # SQLite fsyncs the folder of a new journal with it
                if self._log.fault(Event(Call.SYNC_FOLDER, path.parent)):
                    return IOERR | 5 << 8
                self._fresh.discard(path)
            return int(sync_own(file, flags))

        functions = (_WRITE(write), _TRUNCATE(truncate), _SYNC(sync))
        table = _Methods.from_buffer_copy(own)
        table.write, table.truncate, table.sync = (_address(function) for function in functions)
        return (table, *functions)

    def _delete(self, vfs: int, name: bytes, sync_folder: int) -> int:
        path = Path(name.decode())
        if path.exists():
            if fault := self._log.fault(Event(Call.UNLINK, path)):
                return CODES[fault]
            if sync_folder and self._log.fault(Event(Call.SYNC_FOLDER, path.parent)):
                return IOERR | 5 << 8
        return int(self._delete_own(vfs, name, sync_folder))


_kept: list[_LoggingVfs] = []
"""Kept alive, since open files call their functions until they are closed."""


def available() -> bool:
    """Return whether Python's SQLite library can be reached with ctypes."""
    return hasattr(_library(), "sqlite3_vfs_find")


def _library() -> ctypes.CDLL:
    return ctypes.CDLL(getattr(_sqlite3, "__file__", None))  # None: built into Python itself


@contextmanager
def log_calls(log: CallLog) -> Iterator[None]:
    """Log the calls of SQLite to files that it opens in this block."""
    find = _library().sqlite3_vfs_find
    find.restype = ctypes.POINTER(_Vfs)
    layer = _LoggingVfs(find(None).contents, log)
    _kept.append(layer)
    try:
        yield
    finally:
        layer.restore()


def _address(function: Any) -> int | None:
    return ctypes.cast(function, _P).value

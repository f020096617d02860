"""The writer's lock: a lock on a file that ends with its process.

Why not the library filelock (4.3.1 was tried): it does not record which process holds the lock,
which the error message names. Importing it takes 20 to 30 ms of a command that answers in 300.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from index.errors import DataFolderError, WriterBusy
from index.generations.disk import DISK


@contextmanager
def hold_lock(path: Path) -> Iterator[None]:
    """Hold the lock on `path`, a file that is made if needed and never removed.

    Raises WriterBusy, with the holder's process id if it can be read, if another process or another
    part of this process holds it; DataFolderError if the file cannot be made.
    """
    try:
        fd = _open_and_lock(path)
    except BlockingIOError:
        raise WriterBusy(path.parent, _read_holder(path)) from None
    except OSError as error:
        raise DataFolderError(path.parent, f"cannot be locked ({error.strerror})") from error
    try:
        yield
    finally:
        os.close(fd)


def _open_and_lock(path: Path) -> int:
    """Lock the file, write our process id into it and return its descriptor."""
    DISK.make_folders(path.parent)
    fd = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    try:
        _lock(fd)
        with suppress(OSError):  # on a full disk the lock holds; only the process id is missing
            os.ftruncate(fd, 0)
            os.write(fd, str(os.getpid()).encode())
    except OSError:
        os.close(fd)
        raise
    return fd


def _read_holder(path: Path) -> str:
    """Return the process that holds the lock, as text; "" if it cannot be read."""
    with suppress(OSError, ValueError):
        return f"process {int(path.read_text('ascii'))}"
    return ""


if sys.platform == "win32":
    import msvcrt

    _LOCKED_BYTE = 1 << 30
    """Offset of the locked byte: beyond the process id, which must remain readable."""

    def _lock(fd: int) -> None:
        os.lseek(fd, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            raise BlockingIOError from error
        os.lseek(fd, 0, os.SEEK_SET)
else:
    import fcntl

    def _lock(fd: int) -> None:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)

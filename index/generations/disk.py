"""How do bytes become durable? The only writer of files in `index` beside SQLite itself.

Everything goes through the primitive calls of one `Disk`, so that a test can fail each of them, cut
the power after each and shorten each write. What is built from them holds on any file system that
keeps what was fsynced and renames in one step.
"""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from index.errors import DataFolderError, WriterBusy

Bytes = bytes | memoryview

CHUNK = 4 << 20
"""Bytes given to one write call at most."""


class Disk:
    """The file system's writing calls, then the durable steps that are made of them.

    Paths that the primitives get are never shared with another writer: the lock sees to that.
    All raise OSError.
    """

    def create(self, path: Path) -> int:
        """Open a new empty file for writing, in place of one that lies there; return its fd."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
        return os.open(path, flags, 0o666)

    def write(self, fd: int, data: memoryview) -> int:
        """Write some of `data` (at least a byte) and return how many bytes were taken."""
        return os.write(fd, data)

    def sync(self, fd: int) -> None:
        """Return once the file's bytes and size would survive a power cut."""
        os.fsync(fd)

    def close(self, fd: int) -> None:
        """Close a file."""
        os.close(fd)

    def sync_folder(self, path: Path) -> None:
        """Return once the names in this folder would survive a power cut."""
        if sys.platform == "win32":  # folders cannot be opened there, and renames are journalled
            return
        fd = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(fd)
        finally:
            os.close(fd)

    def make_folder(self, path: Path) -> None:
        """Create one folder; FileExistsError if the name is taken."""
        path.mkdir()

    def rename(self, old: Path, new: Path) -> None:
        """Give `old` the name `new` in one step; a file of that name is replaced."""
        old.replace(new)

    def unlink(self, path: Path) -> None:
        """Remove a file's name; who has it open or mapped keeps it."""
        path.unlink()

    def remove_folder(self, path: Path) -> None:
        """Remove an empty folder."""
        path.rmdir()

    # --- made of those ---------------------------------------------------------------------------

    def write_all(self, fd: int, data: Bytes) -> None:
        """Write every byte of `data`, however few of them each call takes."""
        rest = memoryview(data).cast("B")
        while rest:
            taken = self.write(fd, rest[:CHUNK])
            if taken <= 0:  # no progress would be an endless loop
                raise OSError("the file takes no more bytes")
            rest = rest[taken:]

    def write_file(self, path: Path, pieces: Iterable[Bytes]) -> None:
        """Write a file whose bytes, though not its name, are durable on return."""
        fd = self.create(path)
        try:
            for piece in pieces:
                self.write_all(fd, piece)
            self.sync(fd)
        finally:
            self.close(fd)

    def replace_file(self, path: Path, data: Bytes) -> None:
        """Give `path` new content, durably and in one step: a reader sees the old or the new."""
        aside = path.with_name(path.name + ".tmp")
        self.write_file(aside, [data])
        self.rename(aside, path)
        self.sync_folder(path.parent)

    def note_file(self, path: Path, data: Bytes) -> None:
        """Write a file that nobody misses: not durable, not in one step."""
        fd = self.create(path)
        try:
            self.write_all(fd, data)
        finally:
            self.close(fd)

    def make_folders(self, path: Path) -> None:
        """Create a folder and those above it durably, unless they are there."""
        if path.is_dir():
            return
        self.make_folders(path.parent)
        with suppress(FileExistsError):
            self.make_folder(path)
        self.sync_folder(path.parent)

    def remove_tree(self, folder: Path) -> None:
        """Remove a folder of files and folders; not durable, so it may be back after a cut."""
        for path in sorted(folder.iterdir()):
            if path.is_dir() and not path.is_symlink():
                self.remove_tree(path)
            else:
                self.unlink(path)
        self.remove_folder(folder)


DISK = Disk()
"""The real one."""


class Held:
    """A lock that is held until its file is closed by everybody who has it open."""

    def __init__(self, fd: int) -> None:
        self._fd = fd

    def fileno(self) -> int:
        """Return the lock's descriptor.

        A child process that writes must inherit it (`Popen(pass_fds=[held.fileno()])`): then the
        lock outlives a parent that is killed, until the child is gone as well.
        """
        return self._fd


@contextmanager
def lock(path: Path) -> Iterator[Held]:
    """Hold the one writer's lock on `path`, a file that stays; it falls with the process.

    Raises WriterBusy, with the holder's process id where it can be read, if it is taken, also by
    another part of this process; DataFolderError if the file cannot be made.
    """
    try:
        fd = _lock_file(path)
    except BlockingIOError:
        raise WriterBusy(path.parent, _holder(path)) from None
    except OSError as error:
        raise DataFolderError(path.parent, f"cannot be locked ({error.strerror})") from error
    try:
        yield Held(fd)
    finally:
        os.close(fd)


def _lock_file(path: Path) -> int:
    DISK.make_folders(path.parent)
    fd = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    try:
        _take(fd)
        with suppress(OSError):  # a full disk: the lock holds, only its holder stays unnamed
            os.ftruncate(fd, 0)
            os.write(fd, str(os.getpid()).encode())
    except OSError:
        os.close(fd)
        raise
    return fd


def _holder(path: Path) -> str:
    with suppress(OSError, ValueError):
        return f"process {int(path.read_text('ascii'))}"
    return ""


if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 30  # beyond the text, which others could not read where it is locked

    def _take(fd: int) -> None:
        os.lseek(fd, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            raise BlockingIOError from error
        os.lseek(fd, 0, os.SEEK_SET)
else:
    import fcntl

    def _take(fd: int) -> None:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)

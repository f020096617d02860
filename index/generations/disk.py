"""Durable writes: the only code in `index` that writes files, apart from SQLite and the lock.

Every write goes through the primitive calls of a `Disk`, so that a test can make each of them fail,
simulate a power cut after each and shorten each write. The steps built from them are safe on any
file system that keeps what was fsynced and renames in one step.
"""

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

Bytes = bytes | memoryview

CHUNK = 4 << 20
"""Most bytes in one write call."""


class Disk:
    """The primitive calls that write to the file system, and the durable steps built from them.

    No two writers use the same paths at the same time: the writer's lock prevents it. All methods
    raise OSError.
    """

    def create(self, path: Path) -> int:
        """Open an empty file for writing, replacing an existing one; return its descriptor."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
        return os.open(path, flags, 0o666)

    def write(self, fd: int, data: memoryview) -> int:
        """Write some of `data`, at least one byte, and return the number of bytes written."""
        return os.write(fd, data)

    def sync(self, fd: int) -> None:
        """Wait until the file's bytes and size would survive a power cut."""
        os.fsync(fd)

    def close(self, fd: int) -> None:
        """Close a file."""
        os.close(fd)

    def sync_folder(self, path: Path) -> None:
        """Wait until the names in this folder would survive a power cut."""
        if sys.platform == "win32":  # folders cannot be opened, and renames are journalled
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
        """Rename `old` to `new` in one step; an existing file is replaced."""
        old.replace(new)

    def unlink(self, path: Path) -> None:
        """Remove a file; processes that have it open or mapped keep its content."""
        path.unlink()

    def remove_folder(self, path: Path) -> None:
        """Remove an empty folder."""
        path.rmdir()

    # --- durable steps ---------------------------------------------------------------------------

    def write_all(self, fd: int, data: Bytes) -> None:
        """Write every byte of `data`, in as many calls as it takes."""
        rest = memoryview(data).cast("B")
        while rest:
            written = self.write(fd, rest[:CHUNK])
            if written <= 0:  # otherwise the loop would never end
                raise OSError("the file takes no more bytes")
            rest = rest[written:]

    def write_file(self, path: Path, pieces: Iterable[Bytes]) -> None:
        """Write a file. On return its bytes are durable, its name is not."""
        fd = self.create(path)
        try:
            for piece in pieces:
                self.write_all(fd, piece)
            self.sync(fd)
        finally:
            self.close(fd)

    def replace_file(self, path: Path, data: Bytes) -> None:
        """Replace the content of `path` durably and in one step: readers see the old or the new."""
        aside = path.with_name(path.name + ".tmp")
        self.write_file(aside, [data])
        self.rename(aside, path)
        self.sync_folder(path.parent)

    def write_expendable_file(self, path: Path, data: Bytes) -> None:
        """Write a file that may be lost: neither durably nor in one step."""
        fd = self.create(path)
        try:
            self.write_all(fd, data)
        finally:
            self.close(fd)

    def make_folders(self, path: Path) -> None:
        """Create a folder and the missing folders above it, durably."""
        if path.is_dir():
            return
        self.make_folders(path.parent)
        with suppress(FileExistsError):
            self.make_folder(path)
        self.sync_folder(path.parent)

    def remove_tree(self, folder: Path) -> None:
        """Remove a folder and all in it; not durable, so it may be back after a power cut."""
        for path in sorted(folder.iterdir()):
            if path.is_dir() and not path.is_symlink():
                self.remove_tree(path)
            else:
                self.unlink(path)
        self.remove_folder(folder)


DISK = Disk()
"""The real file system."""

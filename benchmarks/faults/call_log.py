"""A log of all calls that change files, which can let single calls fail.

The calls of `index.generations.Disk` are logged by `LoggedDisk` and those of SQLite by
`sqlite_vfs.py`, in the order in which they happen. The log may refuse a call, or shorten a write.
"""

import errno
import os
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from index.generations import Disk


class Call(StrEnum):
    """The calls that change the content of a disk or make it durable."""

    CREATE = "create"
    WRITE = "write"
    TRUNCATE = "truncate"
    SYNC = "sync"
    SYNC_FOLDER = "sync folder"
    MAKE_FOLDER = "make folder"
    RENAME = "rename"
    UNLINK = "unlink"
    REMOVE_FOLDER = "remove folder"


class Event(NamedTuple):
    """One call: `offset` and `data` of a write, `offset` as the new length, `renamed` to."""

    call: Call
    path: Path
    offset: int = 0
    data: bytes = b""
    renamed: Path = Path()


class Fault(StrEnum):
    """The ways in which a call may fail."""

    FULL = "ENOSPC"
    BROKEN = "EIO"
    SHORT = "short write"


ERRNO = {Fault.FULL: errno.ENOSPC, Fault.BROKEN: errno.EIO}

Planner = Callable[[int, Event], Fault | None]
"""Takes the number of the next event and the event; returns how it fails, or None."""


def _never(_number: int, _event: Event) -> None:
    return None


class CallLog:
    """The events that were carried out; `plan` decides which fail, `num_calls` counts all."""

    def __init__(self, plan: Planner = _never) -> None:
        self.events: list[Event] = []
        self.failed: list[tuple[Event, Fault]] = []
        self._plan = plan
        self.num_calls = 0

    def fault(self, event: Event) -> Fault | None:
        """Log a call before it is carried out, and return how it must fail, or None."""
        fault = self._plan(self.num_calls, event)
        self.num_calls += 1
        if fault is Fault.SHORT:
            event = event._replace(data=event.data[: (len(event.data) + 1) // 2])
        if fault in (None, Fault.SHORT):
            self.events.append(event)
        if fault is not None:
            self.failed.append((event, fault))
        return fault

    def record(self, event: Event) -> Fault | None:
        """Log a call; raise OSError if it must fail, return SHORT if a write must be shortened."""
        fault = self.fault(event)
        if fault in ERRNO:
            raise OSError(ERRNO[fault], os.strerror(ERRNO[fault]), str(event.path))
        return fault


class LoggedDisk(Disk):
    """A disk that logs its calls, and carries out those that the log does not refuse."""

    def __init__(self, log: CallLog) -> None:
        self._log = log
        self._files: dict[int, tuple[Path, int]] = {}

    def create(self, path: Path) -> int:
        """Log and create an empty file."""
        self._log.record(Event(Call.CREATE, path))
        fd = super().create(path)
        self._files[fd] = (path, 0)
        return fd

    def write(self, fd: int, data: memoryview) -> int:
        """Log and write the bytes, or half of them if the log shortens the write."""
        path, offset = self._files[fd]
        event = Event(Call.WRITE, path, offset, bytes(data))
        short = self._log.record(event) is Fault.SHORT
        written = super().write(fd, data[: (len(data) + 1) // 2] if short else data)
        self._files[fd] = (path, offset + written)
        return written

    def sync(self, fd: int) -> None:
        """Log and fsync a file."""
        self._log.record(Event(Call.SYNC, self._files[fd][0]))
        super().sync(fd)

    def close(self, fd: int) -> None:
        """Close a file, which is not logged."""
        del self._files[fd]
        super().close(fd)

    def sync_folder(self, path: Path) -> None:
        """Log and fsync a folder."""
        self._log.record(Event(Call.SYNC_FOLDER, path))
        super().sync_folder(path)

    def make_folder(self, path: Path) -> None:
        """Log and create a folder."""
        if path.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
        self._log.record(Event(Call.MAKE_FOLDER, path))
        super().make_folder(path)

    def rename(self, old: Path, new: Path) -> None:
        """Log and rename."""
        if not old.exists():
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(old))
        self._log.record(Event(Call.RENAME, old, renamed=new))
        super().rename(old, new)

    def unlink(self, path: Path) -> None:
        """Log and remove a file."""
        self._log.record(Event(Call.UNLINK, path))
        super().unlink(path)

    def remove_folder(self, path: Path) -> None:
        """Log and remove a folder."""
        self._log.record(Event(Call.REMOVE_FOLDER, path))
        super().remove_folder(path)

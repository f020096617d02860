"""What did a program ask of the disk, call by call? And one disk that lets itself be asked.

Every call that changes files becomes an `Event` on a `Tape`, from `index.fsops` through `TapedDisk`
and from SQLite through `benchmarks.faults.vfs`, in the order in which they happened. A tape may
refuse a call, or let a write take only a part of its bytes.
"""

import errno
import os
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from index.generations import Disk


class Call(StrEnum):
    """The calls that change what a disk holds, or make it last."""

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
    """One call: for a write where and what, for a truncate how long, for a rename the new name."""

    call: Call
    path: Path
    offset: int = 0
    data: bytes = b""
    renamed: Path = Path()


class Fault(StrEnum):
    """How a disk may fail one call."""

    FULL = "ENOSPC"
    BROKEN = "EIO"
    SHORT = "short write"


ERRNO = {Fault.FULL: errno.ENOSPC, Fault.BROKEN: errno.EIO}

Planner = Callable[[int, Event], Fault | None]
"""Told the number of the next event and the event; says how it fails, or None."""


def _never(_number: int, _event: Event) -> None:
    return None


class Tape:
    """The events so far; `plan` decides which of those to come fail, `asked` counts them all."""

    def __init__(self, plan: Planner = _never) -> None:
        self.events: list[Event] = []
        self.failed: list[tuple[Event, Fault]] = []
        self._plan = plan
        self.asked = 0

    def fault(self, event: Event) -> Fault | None:
        """Take note of a call before it is carried out, and say whether it is to fail."""
        fault = self._plan(self.asked, event)
        self.asked += 1
        if fault is Fault.SHORT:
            event = event._replace(data=event.data[: (len(event.data) + 1) // 2])
        if fault in (None, Fault.SHORT):
            self.events.append(event)
        if fault is not None:
            self.failed.append((event, fault))
        return fault

    def record(self, event: Event) -> Fault | None:
        """Note a call; raise OSError if it is to fail, return SHORT if it is to be cut short."""
        fault = self.fault(event)
        if fault in ERRNO:
            raise OSError(ERRNO[fault], os.strerror(ERRNO[fault]), str(event.path))
        return fault


class TapedDisk(Disk):
    """Carries out what its tape does not refuse."""

    def __init__(self, tape: Tape) -> None:
        self._tape = tape
        self._files: dict[int, tuple[Path, int]] = {}

    def create(self, path: Path) -> int:
        """Note the new empty file."""
        self._tape.record(Event(Call.CREATE, path))
        fd = super().create(path)
        self._files[fd] = (path, 0)
        return fd

    def write(self, fd: int, data: memoryview) -> int:
        """Note the bytes, or half of them where the tape says so."""
        path, offset = self._files[fd]
        event = Event(Call.WRITE, path, offset, bytes(data))
        short = self._tape.record(event) is Fault.SHORT
        taken = super().write(fd, data[: (len(data) + 1) // 2] if short else data)
        self._files[fd] = (path, offset + taken)
        return taken

    def sync(self, fd: int) -> None:
        """Note that the file's bytes are durable from here on."""
        self._tape.record(Event(Call.SYNC, self._files[fd][0]))
        super().sync(fd)

    def close(self, fd: int) -> None:
        """Close; nothing to note."""
        del self._files[fd]
        super().close(fd)

    def sync_folder(self, path: Path) -> None:
        """Note that the folder's names are durable from here on."""
        self._tape.record(Event(Call.SYNC_FOLDER, path))
        super().sync_folder(path)

    def make_folder(self, path: Path) -> None:
        """Note the new folder."""
        if path.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
        self._tape.record(Event(Call.MAKE_FOLDER, path))
        super().make_folder(path)

    def rename(self, old: Path, new: Path) -> None:
        """Note the new name."""
        if not old.exists():
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(old))
        self._tape.record(Event(Call.RENAME, old, renamed=new))
        super().rename(old, new)

    def unlink(self, path: Path) -> None:
        """Note the name that goes."""
        self._tape.record(Event(Call.UNLINK, path))
        super().unlink(path)

    def remove_folder(self, path: Path) -> None:
        """Note the folder that goes."""
        self._tape.record(Event(Call.REMOVE_FOLDER, path))
        super().remove_folder(path)

"""The files of a corpus folder: all of them, or one by its name.

A regular file belongs to the corpus unless its name, or that of a folder between the corpus and
it, begins with a dot, and unless it or such a folder is a symbolic link. So nothing outside the
corpus folder is ever read. What is not hidden and is not read either is listed with the reason.
"""

import os
import time
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from stat import S_ISDIR, S_ISREG
from typing import NamedTuple

from index.errors import CorpusError
from index.sources.formats import ENDINGS_BY_CONTENT, FORMATS_WITHOUT_READER, READERS


class FoundFile(NamedTuple):
    """A file of the corpus: its name below the folder ("/"-separated), path, size and times.

    `ctime_ns` is when content or attributes were changed last, which no program can set; it is
    None where the system keeps no such time, or where a change right after would not show in it.
    """

    source: str
    path: str
    size: int
    mtime_ns: int
    ctime_ns: int | None = None


class CorpusScan(NamedTuple):
    """The articles of a folder in the order of their names, and what else lies there.

    `unreadable` are folders that cannot be listed, each with the operating system's reason;
    `unread` are links, special files and files of other formats, each with the reason. Names are
    below the corpus. Both are in the order of their names.
    """

    files: list[FoundFile]
    unreadable: list[tuple[str, str]]
    unread: list[tuple[str, str]]


class WhenMuch(NamedTuple):
    """What is done as soon as the files of a scan have `num_bytes`, while it goes on."""

    num_bytes: int
    act: Callable[[], None]


_ENDINGS = frozenset(READERS) | frozenset(FORMATS_WITHOUT_READER) | ENDINGS_BY_CONTENT
_LINK = "a link; links are not followed, so put the file itself here"
_SPECIAL = "no ordinary file"
_KEEPS_CHANGE_TIME = os.name == "posix"
_CHANGE_TIME_STEP_NS = 2_000_000_000
"""Nanoseconds within which a file system may give two changes the same change time."""


def _is_hidden(name: str) -> bool:
    return name.startswith(".")


def scan_corpus(corpus: Path, when_much: WhenMuch | None = None) -> CorpusScan:
    """List every file of the corpus whose name has an article's ending, and what is passed over.

    Formats without a reader are listed too, so that the re-index can report them. Raises
    CorpusError when the folder is missing, is not a folder, or cannot be listed.
    """
    if not corpus.exists():
        raise CorpusError(corpus, "this folder does not exist")
    if not corpus.is_dir():
        raise CorpusError(corpus, "this is not a folder")
    scan = _RunningScan(when_much)
    pending = [(str(corpus), "")]
    while pending:
        folder, prefix = pending.pop()
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    if _is_hidden(entry.name):
                        continue
                    if entry.is_dir(follow_symlinks=False):
                        pending.append((entry.path, f"{prefix}{entry.name}/"))
                    else:
                        scan.add(entry, prefix)
        except OSError as error:
            if not prefix:
                raise CorpusError(corpus, error.strerror or str(error)) from error
            scan.unreadable.append((prefix.rstrip("/"), error.strerror or str(error)))
    return CorpusScan(sorted(scan.files), sorted(scan.unreadable), sorted(scan.unread))


class _RunningScan:
    """What a scan has found so far, with the fields of `CorpusScan` in any order."""

    def __init__(self, when_much: WhenMuch | None) -> None:
        self.files: list[FoundFile] = []
        self.unreadable: list[tuple[str, str]] = []
        self.unread: list[tuple[str, str]] = []
        self._when_much = when_much
        self._num_bytes = 0
        self._sure_before = time.time_ns() - _CHANGE_TIME_STEP_NS

    def add(self, entry: "os.DirEntry[str]", prefix: str) -> None:
        """Take in an entry that is no folder, unless it was deleted since that was listed."""
        if reason := _reason_to_pass_over(entry):
            self.unread.append((_printable(prefix + entry.name), reason))
            return
        try:
            stat = entry.stat(follow_symlinks=False)
        except FileNotFoundError:
            return
        name = _printable(prefix + entry.name)
        self.files.append(_found_file(name, entry.path, stat, self._sure_before))
        self._num_bytes += stat.st_size
        if self._when_much is not None and self._num_bytes >= self._when_much.num_bytes:
            self._when_much.act()
            self._when_much = None


def _reason_to_pass_over(entry: "os.DirEntry[str]") -> str | None:
    """Return why an entry that is no folder is not read, None if it is an article."""
    if not entry.is_file(follow_symlinks=False):  # reading a pipe would never end
        return _LINK if entry.is_symlink() else _SPECIAL
    return why_unread(entry.name)


def why_unread(name: str) -> str | None:
    """Return why a file is not read, by the ending of its name, None if it is.

    A file without an ending is read: its content shows what it is.
    """
    dot = name.rfind(".")
    if dot < 0 or name[dot:].lower() in _ENDINGS:
        return None
    return f"{name[dot:][:40]} files are not read"


def _printable(name: str) -> str:
    """Return a file's name as valid text, whatever its bytes."""
    if name.isascii():
        return name
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _found_file(source: str, path: str, stat: os.stat_result, sure_before: int) -> FoundFile:
    """Return a file; its change time is left out where a later change could have the same one."""
    is_sure = _KEEPS_CHANGE_TIME and stat.st_ctime_ns < sure_before
    ctime_ns = stat.st_ctime_ns if is_sure else None
    return FoundFile(source, path, stat.st_size, stat.st_mtime_ns, ctime_ns)


def find_file(corpus: Path, source: str) -> FoundFile | None:
    """Return the file of the corpus that has this name, None if there is none; lists no folder.

    Unlike in a scan, its ending may be any: a format that cannot be read is reported on reading.
    """
    name = PurePosixPath(source)
    if not name.parts or "\0" in source or name.is_absolute() or any(map(_is_hidden, name.parts)):
        return None
    path = corpus
    try:
        for part in name.parts[:-1]:
            path /= part
            if not S_ISDIR(path.lstat().st_mode):
                return None
        path /= name.parts[-1]
        stat = path.lstat()
    except OSError:
        return None
    if not S_ISREG(stat.st_mode):
        return None
    return _found_file(source, str(path), stat, time.time_ns() - _CHANGE_TIME_STEP_NS)

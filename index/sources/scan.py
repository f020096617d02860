"""The files of a corpus folder: all of them, or one by its name.

A regular file belongs to the corpus unless its name, or that of a folder between the corpus and
it, begins with a dot, and unless it or such a folder is a symbolic link. So nothing outside the
corpus folder is ever read.
"""

import os
from pathlib import Path, PurePosixPath
from stat import S_ISDIR, S_ISREG
from typing import NamedTuple

from index.errors import CorpusError
from index.sources.formats import FORMATS_WITHOUT_READER, READERS


class FoundFile(NamedTuple):
    """A file of the corpus: its name below the folder ("/"-separated), path, size and time."""

    source: str
    path: str
    size: int
    mtime_ns: int


class CorpusScan(NamedTuple):
    """The articles of a folder in the order of their names, and folders that cannot be listed.

    An unreadable folder is a pair: its name below the corpus, and the operating system's reason.
    """

    files: list[FoundFile]
    unreadable: list[tuple[str, str]]


_ENDINGS = frozenset(READERS) | frozenset(FORMATS_WITHOUT_READER)


def _is_hidden(name: str) -> bool:
    return name.startswith(".")


def scan_corpus(corpus: Path) -> CorpusScan:
    """List every file of the corpus whose name has an article's ending.

    Formats without a reader are listed too, so that the re-index can report them. Raises
    CorpusError when the folder is missing, is not a folder, or cannot be listed.
    """
    if not corpus.exists():
        raise CorpusError(corpus, "this folder does not exist")
    if not corpus.is_dir():
        raise CorpusError(corpus, "this is not a folder")
    files: list[FoundFile] = []
    unreadable: list[tuple[str, str]] = []
    pending = [(str(corpus), "")]
    while pending:
        folder, prefix = pending.pop()
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    if _is_hidden(entry.name) or entry.is_symlink():
                        continue
                    if entry.is_dir(follow_symlinks=False):
                        pending.append((entry.path, f"{prefix}{entry.name}/"))
                    elif (file := _article_file(entry, prefix)) is not None:
                        files.append(file)
        except OSError as error:
            if not prefix:
                raise CorpusError(corpus, error.strerror or str(error)) from error
            unreadable.append((prefix.rstrip("/"), error.strerror or str(error)))
    files.sort()
    return CorpusScan(files, unreadable)


def _article_file(entry: "os.DirEntry[str]", prefix: str) -> FoundFile | None:
    """Return the file of a folder entry, None unless it is a regular file with a known ending."""
    dot = entry.name.rfind(".")
    if dot < 0 or entry.name[dot:].lower() not in _ENDINGS:
        return None
    try:
        stat = entry.stat(follow_symlinks=False)
    except FileNotFoundError:  # deleted since the folder was listed
        return None
    if not S_ISREG(stat.st_mode):  # reading a pipe would never end
        return None
    name = prefix + entry.name
    if not name.isascii():
        name = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return FoundFile(name, entry.path, stat.st_size, stat.st_mtime_ns)


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
    return FoundFile(source, str(path), stat.st_size, stat.st_mtime_ns)

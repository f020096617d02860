"""Which files does a corpus folder hold?"""

import os
from pathlib import Path
from stat import S_ISREG
from typing import NamedTuple

from index.errors import CorpusError
from index.sources import READERS, UNREAD


class FoundFile(NamedTuple):
    """A file as the scan saw it: its name below the corpus ("/"-separated), path, size, time."""

    source: str
    path: str
    size: int
    mtime_ns: int


class Walk(NamedTuple):
    """The articles of a folder in the order of their names, and folders that stayed closed."""

    files: list[FoundFile]
    unreadable: list[tuple[str, str]]  # name below the corpus, why


_NAMED = frozenset(READERS) | frozenset(UNREAD)


def walk(corpus: Path) -> Walk:
    """List every file with an article's ending, links and hidden names left out.

    Formats without a reader are listed too, so that the re-index can say so. Raises CorpusError
    when the folder is missing, no folder, or cannot be listed.
    """
    if not corpus.exists():
        raise CorpusError(corpus, "there is no such folder")
    if not corpus.is_dir():
        raise CorpusError(corpus, "this is no folder")
    files: list[FoundFile] = []
    unreadable: list[tuple[str, str]] = []
    pending = [(str(corpus), "")]
    while pending:
        folder, prefix = pending.pop()
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    if entry.name.startswith(".") or entry.is_symlink():
                        continue
                    if entry.is_dir(follow_symlinks=False):
                        pending.append((entry.path, f"{prefix}{entry.name}/"))
                    elif (file := _found(entry, prefix)) is not None:
                        files.append(file)
        except OSError as error:
            if not prefix:
                raise CorpusError(corpus, error.strerror or str(error)) from error
            unreadable.append((prefix.rstrip("/"), error.strerror or str(error)))
    files.sort()
    return Walk(files, unreadable)


def _found(entry: "os.DirEntry[str]", prefix: str) -> FoundFile | None:
    """Return the file of an entry, None where it is no article."""
    dot = entry.name.rfind(".")
    if dot < 0 or entry.name[dot:].lower() not in _NAMED:
        return None
    try:
        stat = entry.stat(follow_symlinks=False)
    except FileNotFoundError:  # gone since the listing
        return None
    if not S_ISREG(stat.st_mode):  # a pipe would be waited on for ever
        return None
    name = prefix + entry.name
    if not name.isascii():
        name = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return FoundFile(name, entry.path, stat.st_size, stat.st_mtime_ns)

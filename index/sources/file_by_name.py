"""Which file is meant by a source's name? Without listing the corpus."""

from pathlib import Path, PurePosixPath
from stat import S_ISDIR, S_ISREG

from index.sources.walk import FoundFile


def file_named(corpus: Path, source: str) -> FoundFile | None:
    """Return the file of this name below the corpus, None where a scan would list none.

    As in a scan, hidden names and links are no part of the corpus, nor is anything outside it.
    """
    parts = PurePosixPath(source).parts
    if not parts or "\0" in source or any(part.startswith((".", "/")) for part in parts):
        return None
    path = corpus
    try:
        for part in parts[:-1]:
            path /= part
            if not S_ISDIR(path.lstat().st_mode):
                return None
        path /= parts[-1]
        stat = path.lstat()
    except OSError:
        return None
    if not S_ISREG(stat.st_mode):
        return None
    return FoundFile(source, str(path), stat.st_size, stat.st_mtime_ns)

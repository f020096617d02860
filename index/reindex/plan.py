"""The plan of a re-index: the files of a scan compared with what was read last. Pure."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from index.sources import FoundFile
from index.store import StoredSource


@dataclass(frozen=True, slots=True, kw_only=True)
class ReindexPlan:
    """What a re-index has to do: read the files `to_read`, remove the sources whose file is gone.

    `unreadable` pairs each folder that could not be listed with the reason; sources read from it
    earlier stay. `failing` are sources whose file could not be read and has not changed since.
    """

    to_read: tuple[FoundFile, ...]
    gone: tuple[StoredSource, ...]
    unreadable: tuple[tuple[str, str], ...]
    failing: tuple[StoredSource, ...]
    num_unchanged: int

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to read and nothing to remove."""
        return not (self.to_read or self.gone)

    def digest(self) -> bytes:
        """Return a SHA-256 by which a plan that was refused is recognised the next time."""
        files = [(file.source, file.size, file.mtime_ns) for file in self.to_read]
        gone = [source.name for source in self.gone]
        return hashlib.sha256(repr((files, gone)).encode("utf-8", "backslashreplace")).digest()


def plan_reindex(
    stored: Sequence[StoredSource],
    files: Iterable[FoundFile],
    unreadable: Sequence[tuple[str, str]] = (),
) -> ReindexPlan:
    """Compare the scan of a whole corpus with the sources as they were read last.

    A file is read again when its size or time differs. A source that was removed by hand stays
    out while its file exists; an added source has no file in the corpus.
    """
    known = {source.name: source for source in stored}
    seen: set[str] = set()
    to_read, failing = [], []
    unchanged = 0
    for file in files:
        seen.add(file.source)
        source = known.get(file.source)
        if source is not None and (source.excluded or source.origin == "added"):
            continue
        if source is None or (source.size, source.mtime_ns) != (file.size, file.mtime_ns):
            to_read.append(file)
        elif source.failure is not None:
            failing.append(source)
        else:
            unchanged += 1
    unreadable_prefixes = tuple(f"{folder}/" for folder, _ in unreadable)
    gone = [
        source
        for source in stored
        if source.origin == "corpus"
        and (source.size is not None or source.excluded)
        and source.name not in seen
        and not source.name.startswith(unreadable_prefixes)
    ]
    return ReindexPlan(
        to_read=tuple(to_read),
        gone=tuple(gone),
        unreadable=tuple(unreadable),
        failing=tuple(failing),
        num_unchanged=unchanged,
    )


def plan_named_sources(
    names: Sequence[str],
    stored: Mapping[str, StoredSource],
    files: Mapping[str, FoundFile],
    num_sources: int,
) -> ReindexPlan:
    """Plan for the named sources alone: each that has a file is read, whatever its time."""
    gone = [stored[name] for name in names if name not in files and name in stored]
    return ReindexPlan(
        to_read=tuple(files[name] for name in names if name in files),
        gone=tuple(source for source in gone if source.origin == "corpus"),
        unreadable=(),
        failing=(),
        num_unchanged=max(0, num_sources - len(names)),
    )

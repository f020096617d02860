"""What may have changed? The files of a scan against what was read last. Pure."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from index.store import StoredSource


class SeenFile(Protocol):
    """A file as a scan sees it."""

    @property
    def source(self) -> str:
        """Its name below the corpus."""

    @property
    def path(self) -> str:
        """Where it is."""

    @property
    def size(self) -> int:
        """Bytes."""

    @property
    def mtime_ns(self) -> int:
        """When it was last written, in ns."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What has to be looked at: files to read, sources whose files are gone.

    `unreadable` are folders that could not be listed, with the reason: what was read from them
    stays. `failing` are files that failed before and have not changed since.
    """

    suspects: tuple[SeenFile, ...]
    gone: tuple[StoredSource, ...]
    unreadable: tuple[tuple[str, str], ...]
    failing: tuple[StoredSource, ...]
    num_unchanged: int

    @property
    def is_idle(self) -> bool:
        """Whether nothing could have changed."""
        return not (self.suspects or self.gone)

    def digest(self) -> bytes:
        """Return what tells this plan from others, so that a refused one is known again."""
        files = [(file.source, file.size, file.mtime_ns) for file in self.suspects]
        gone = [source.name for source in self.gone]
        return hashlib.sha256(repr((files, gone)).encode("utf-8", "backslashreplace")).digest()


def plan(
    stored: Sequence[StoredSource],
    files: Iterable[SeenFile],
    unreadable: Sequence[tuple[str, str]] = (),
) -> Plan:
    """Compare the scan of a whole corpus with the sources as they were read last.

    A file is looked at again when its size or time differs. Excluded sources are passed over
    for as long as their files are there, and added ones have no file.
    """
    known = {source.name: source for source in stored}
    seen: set[str] = set()
    suspects, failing = [], []
    unchanged = 0
    for file in files:
        seen.add(file.source)
        source = known.get(file.source)
        if source is not None and (source.excluded or source.origin == "added"):
            continue
        if source is None or (source.size, source.mtime_ns) != (file.size, file.mtime_ns):
            suspects.append(file)
        elif source.failure is not None:
            failing.append(source)
        else:
            unchanged += 1
    closed = tuple(f"{folder}/" for folder, _ in unreadable)
    gone = [
        source
        for source in stored
        if source.origin == "corpus"
        and (source.size is not None or source.excluded)
        and source.name not in seen
        and not source.name.startswith(closed)
    ]
    return Plan(
        suspects=tuple(suspects),
        gone=tuple(gone),
        unreadable=tuple(unreadable),
        failing=tuple(failing),
        num_unchanged=unchanged,
    )


def plan_for(
    names: Sequence[str],
    stored: Mapping[str, StoredSource],
    files: Mapping[str, SeenFile],
    num_sources: int,
) -> Plan:
    """Plan for these sources alone: each with a file is read, whatever its time."""
    gone = [stored[name] for name in names if name not in files and name in stored]
    return Plan(
        suspects=tuple(files[name] for name in names if name in files),
        gone=tuple(source for source in gone if source.origin == "corpus"),
        unreadable=(),
        failing=(),
        num_unchanged=max(0, num_sources - len(names)),
    )

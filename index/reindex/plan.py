"""The plan of a re-index: the files of a scan compared with what was read last. Pure."""

import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from index.sources import FoundFile
from index.store import StoredSource

SHADOWED = "an added source has this name; remove that one or rename this file"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReindexPlan:
    """What a re-index has to do: read the files `to_read`, remove the sources whose file is gone.

    `unreadable` pairs each folder that could not be listed with the reason; sources read from it
    earlier stay. `failing` are sources whose file could not be read and has not changed since.
    `shadowed` are files whose name an added source has, with the reason why they are not read;
    `unread` is all that the scan saw and that is not read, None if it is as it was recorded last.
    `same` are files whose change time is to be recorded, for their content did not change.
    """

    to_read: tuple[FoundFile, ...]
    gone: tuple[StoredSource, ...]
    unreadable: tuple[tuple[str, str], ...]
    failing: tuple[StoredSource, ...]
    num_unchanged: int
    shadowed: tuple[tuple[str, str], ...] = ()
    unread: tuple[tuple[str, str], ...] | None = None
    same: tuple[FoundFile, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to read, nothing to remove and nothing new to name."""
        return not (self.to_read or self.gone) and self.unread is None

    def only(self, names: Collection[str]) -> "ReindexPlan":
        """Return the part of the plan that is about these sources."""
        return replace(
            self,
            to_read=tuple(file for file in self.to_read if file.source in names),
            gone=tuple(source for source in self.gone if source.name in names),
        )

    def digest(self) -> bytes:
        """Return a SHA-256 by which a plan that was refused is recognised the next time."""
        files = [(file.source, file.size, file.mtime_ns) for file in self.to_read]
        gone = [source.name for source in self.gone]
        return hashlib.sha256(repr((files, gone)).encode("utf-8", "backslashreplace")).digest()


def plan_reindex(
    stored: Sequence[StoredSource],
    files: Iterable[FoundFile],
    unreadable: Sequence[tuple[str, str]] = (),
    *,
    rewritten: Collection[str] = (),
    retry: bool = False,
) -> ReindexPlan:
    """Compare the scan of a whole corpus with the sources as they were read last.

    A file is read again when its size or time differs or it is among `rewritten`, and with `retry`
    if it failed. A source that was removed by hand stays out while its file exists; an added
    source has no file in the corpus, and a file that has its name waits until it is removed.
    """
    known = {source.name: source for source in stored}
    seen: set[str] = set()
    to_read, failing, shadowed = [], [], []
    unchanged = 0
    for file in files:
        seen.add(file.source)
        source = known.get(file.source)
        if source is not None and source.origin == "added" and not source.excluded:
            shadowed.append((file.source, SHADOWED))
        elif source is None or source.origin == "added":
            to_read.append(file)
        elif source.excluded:
            continue
        elif source.failure is not None and not retry and _is_as_read(source, file):
            failing.append(source)
        elif (
            source.failure is not None or file.source in rewritten or not _is_as_read(source, file)
        ):
            to_read.append(file)
        else:
            unchanged += 1
    unreadable_prefixes = tuple(f"{folder}/" for folder, _ in unreadable)
    gone = [
        source
        for source in stored
        if source.origin == "corpus"
        and source.container is None
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
        shadowed=tuple(shadowed),
    )


def _is_as_read(source: StoredSource, file: FoundFile) -> bool:
    return (source.size, source.mtime_ns) == (file.size, file.mtime_ns)


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

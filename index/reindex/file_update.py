"""The update of corpus files: read those that changed, several at once, store what they give.

The results come in the order of the files, so that the same files give the same index however
many are read at once.
"""

import hashlib
import os
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from index.errors import SourceError
from index.reindex.changes import PendingChange
from index.reindex.child_analysis import MIN_BYTES, Analyses
from index.reindex.reading_update import ReadContent, ReadingUpdater
from index.reindex.source_update import EMPTY
from index.sources import (
    ENDINGS_BY_CONTENT,
    MAX_BYTES,
    CagedReader,
    FoundFile,
    Reading,
    ReadRequest,
    UnreadPart,
)
from index.store import StoredSource, StoreWriter
from index.types import Change

_ENDINGS_THAT_SAY_NOTHING = ENDINGS_BY_CONTENT | {""}
_FILES_LOOKED_UP = 500
"""Files whose sources are looked up in one query."""


@dataclass(slots=True)
class _OpenedFile:
    """A file whose bytes were taken in: its source, and the request to read it if it changed."""

    file: FoundFile
    source: StoredSource
    digest: bytes | None = None
    request: ReadRequest | None = None
    failure: str | None = None
    is_blank: bool = False


class FileUpdater:
    """Reads files and stores their articles, under the names of the files."""

    def __init__(
        self,
        writer: StoreWriter,
        reader: CagedReader,
        updater: ReadingUpdater,
        analyses: Analyses,
    ) -> None:
        self._writer = writer
        self._reader = reader
        self._updater = updater
        self._analyses = analyses

    def read_files(self, files: Sequence[FoundFile]) -> Iterator[list[PendingChange]]:
        """Yield the changes of each file, in order."""
        opened: deque[_OpenedFile] = deque()

        def requests() -> Iterator[ReadRequest]:
            for file, source in self._find_sources(files):
                entry = _open_file(file, source)
                opened.append(entry)
                if entry.request is not None:
                    yield entry.request

        # Where there is much to analyse, children do that for text and Markdown as well.
        is_much = sum(file.size for file in files) >= MIN_BYTES
        for reading in self._reader.read_all(requests(), all_in_children=is_much):
            while opened[0].request is None:
                yield self._store(opened.popleft(), None)
            yield self._store(opened.popleft(), reading)
        while opened:
            yield self._store(opened.popleft(), None)

    def _find_sources(self, files: Sequence[FoundFile]) -> Iterator[tuple[FoundFile, StoredSource]]:
        """Yield the files in order, each with its source, which is added if it is missing."""
        for start in range(0, len(files), _FILES_LOOKED_UP):
            chunk = files[start : start + _FILES_LOOKED_UP]
            known = self._writer.find_sources([file.source for file in chunk])
            for file in chunk:
                yield file, self._require_source(file.source, known.get(file.source))

    def _require_source(self, name: str, known: StoredSource | None) -> StoredSource:
        if known is None:
            return self._writer.add_new_source(name, origin="corpus")
        if known.origin == "corpus" and known.container is None:
            return known
        self._writer.add_source(name, origin="corpus")
        return self._writer.require_source(name)

    def _store(
        self, entry: _OpenedFile, reading: Reading | SourceError | None
    ) -> list[PendingChange]:
        """Store what a file gave, and record how it was read; `None` leaves it as it was."""
        name, note = entry.file.source, entry.source.note
        changes: list[PendingChange] = []
        if isinstance(reading, SourceError):
            entry.failure = reading.problem
            if entry.is_blank or self._is_no_article(entry):
                reason = EMPTY if entry.is_blank else reading.problem
                reading = Reading(unread=(UnreadPart(name, reason),))
                entry.failure = None
        if isinstance(reading, Reading):
            self._analyses.take(reading)
            try:
                content = ReadContent.of_reading(reading)
                changes, note = self._updater.store(entry.source, content)
            except RecursionError:
                entry.failure = "nested too deeply"
        if entry.failure is not None:
            changes = [PendingChange(source=name, change=Change.FAILED, reason=entry.failure)]
        self._writer.record_read(
            entry.source.id,
            size=entry.file.size,
            mtime_ns=entry.file.mtime_ns,
            ctime_ns=entry.file.ctime_ns,
            digest=entry.digest,
            failure=entry.failure,
            note=note or None,
        )
        return changes or [PendingChange(source=name, change=Change.UNCHANGED)]

    def _is_no_article(self, entry: _OpenedFile) -> bool:
        """Return whether a file that cannot be read may well be none: its name says nothing."""
        ending = PurePosixPath(entry.file.source).suffix.lower()
        has_article = entry.source.digest is not None and entry.source.failure is None
        return ending in _ENDINGS_THAT_SAY_NOTHING and not has_article


def _open_file(file: FoundFile, source: StoredSource) -> _OpenedFile:
    """Take in the bytes of a file; it is to be read unless they are those read last."""
    entry = _OpenedFile(file, source)
    try:
        data = _read_bytes(file)
    except OSError as error:
        entry.failure = error.strerror or str(error)
        return entry
    entry.is_blank = not data.strip()
    entry.digest = hashlib.sha256(data).digest()
    if source.failure or source.excluded or source.digest != entry.digest:
        entry.request = ReadRequest(name=file.source, data=data)
    return entry


def _read_bytes(file: FoundFile) -> bytes:
    """Return the bytes of a file, and one more of one that is too large to be read.

    A file object would take as long again to be made as a small file to be read.
    """
    descriptor = os.open(file.path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        data = os.read(descriptor, min(file.size, MAX_BYTES) + 1)
        while len(data) != file.size and len(data) <= MAX_BYTES:  # it grew since it was found
            more = os.read(descriptor, MAX_BYTES + 1 - len(data))
            if not more:
                break
            data += more
    finally:
        os.close(descriptor)
    return data

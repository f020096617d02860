"""Plans made from the corpus folder and the store: for the whole corpus, or for named sources."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from operator import attrgetter, itemgetter
from pathlib import Path
from typing import NamedTuple

from index.errors import CorpusError
from index.reindex.plan import ReindexPlan, plan_named_sources, plan_reindex
from index.sources import (
    CorpusScan,
    FoundFile,
    WhenMuch,
    find_file,
    is_sample,
    is_sample_digest,
    scan_corpus,
)
from index.store import StoreReader
from index.types import Progress, Watcher

_ALWAYS_COMPARED = 2_000
"""Files up to which an explicit re-index compares the content of every one.

In larger corpora a file is not opened if its change time proves that nothing was written to it.
"""

_COMPARED_UNASKED = 100
"""Files of doubtful change time up to which any re-index compares their content."""

_name_size_times = itemgetter(0, 2, 3, 4)
_name_size_time = itemgetter(0, 2, 3)


def plan_corpus(
    corpus: Path,
    reader: StoreReader,
    watcher: Watcher | None = None,
    *,
    compare_content: bool = False,
    may_be_empty: bool = False,
    may_be_missing: bool = False,
    when_much: WhenMuch | None = None,
) -> ReindexPlan:
    """Scan the corpus and plan its re-index.

    With `compare_content`, all files of the same size and time are compared by their content too,
    without it a few that were read right after a change; and those that could not be read are
    tried again. `when_much` is for the scan. Raises CorpusError if there is nothing to index
    and that is not what `may_be_empty` or `may_be_missing` expect.
    """
    is_missing = may_be_missing and not corpus.exists()
    scan = CorpusScan([], [], []) if is_missing else scan_corpus(corpus, when_much)
    if reader.read_head().own_only:
        scan = scan._replace(files=[file for file in scan.files if not is_sample(file)])
    if watcher is not None:
        watcher(Progress(stage="scan", done=len(scan.files), total=len(scan.files)))
    found = _compare(scan.files, reader, compare_content=compare_content)
    # Sources whose file is as it was are not loaded: of a large corpus they are nearly all.
    stored = [*reader.list_other_sources(), *reader.find_sources(sorted(found.lost)).values()]
    if not (scan.files or stored or is_missing or may_be_empty):
        raise CorpusError(
            corpus,
            "it holds no articles yet (text, Markdown, PDF, Word and others)",
            remedy="put some into it, or name another folder",
        )
    plan = plan_reindex(
        sorted(stored, key=attrgetter("name")),
        found.changed,
        scan.unreadable,
        rewritten=found.rewritten,
        retry=compare_content,
    )
    unread = tuple(sorted([*scan.unread, *plan.shadowed]))
    return replace(
        plan,
        num_unchanged=plan.num_unchanged + len(scan.files) - len(found.changed),
        unread=None if list(unread) == reader.list_unread(None) else unread,
        same=found.same,
    )


class _Comparison(NamedTuple):
    """The files of a scan that are not as they were read last.

    `changed` are new or differ in size, time or content; `rewritten` are the names of those that
    differ in neither size nor time. `same` were opened and hold the bytes of before. `lost` are
    the names of sources that were read last and whose file has changed or is gone.
    """

    changed: list[FoundFile]
    rewritten: frozenset[str]
    same: tuple[FoundFile, ...]
    lost: frozenset[str]


def _compare(
    files: Sequence[FoundFile], reader: StoreReader, *, compare_content: bool
) -> _Comparison:
    read_files = reader.list_read_files()
    if not read_files:  # as in a first reading
        return _Comparison(list(files), frozenset(), (), frozenset())
    found = list(map(_name_size_times, files))
    proven = read_files.intersection(row for row in found if row[3] is not None)
    rest = [file for file, row in zip(files, found, strict=True) if row not in proven]
    read_files -= proven
    times = {row[:3]: row[3] for row in read_files}
    changed = [file for file in rest if _name_size_time(file) not in times]
    alike = [file for file in rest if _name_size_time(file) in times]
    doubtful = [f for f in alike if None in (f.ctime_ns, times[_name_size_time(f)])]
    rewritten = _leave_out(alike, doubtful)
    same: list[FoundFile] = []
    if compare_content and len(files) <= _ALWAYS_COMPARED:
        doubtful = _leave_out(files, changed)
        rewritten = []
    if compare_content or len(doubtful) <= _COMPARED_UNASKED:
        by_content = _find_rewritten(doubtful, reader)
        same = [file for file in _leave_out(doubtful, by_content) if file.ctime_ns is not None]
        rewritten = [*rewritten, *by_content]
    as_before = {file.source for file in _leave_out(alike, rewritten)}
    rewritten_names = frozenset(file.source for file in rewritten)
    lost = frozenset(name for name, *_ in read_files if name not in as_before)
    return _Comparison(
        sorted([*changed, *rewritten]), rewritten_names, tuple(same), lost | rewritten_names
    )


def _leave_out(files: Iterable[FoundFile], others: Iterable[FoundFile]) -> list[FoundFile]:
    names = {file.source for file in others}
    return [file for file in files if file.source not in names]


def _find_rewritten(files: Sequence[FoundFile], reader: StoreReader) -> list[FoundFile]:
    """Return the files whose bytes are not those that were read last, or cannot be read."""
    digests = reader.list_read_digests() if files else {}
    return [file for file in files if _digest(file.path) != digests.get(file.source)]


def _digest(path: str) -> bytes | None:
    try:
        with Path(path).open("rb", buffering=0) as file:
            return hashlib.file_digest(file, "sha256").digest()
    except OSError:
        return None


def plan_without_samples(reader: StoreReader) -> ReindexPlan:
    """Plan to remove the bundled articles that were read from the corpus."""
    stored = reader.list_sources()
    samples = [source for source in stored if is_sample_digest(source.digest)]
    return ReindexPlan(
        to_read=(),
        gone=tuple(samples),
        unreadable=(),
        failing=(),
        num_unchanged=len(stored) - len(samples),
    )


def plan_sources(corpus: Path, reader: StoreReader, names: Sequence[str]) -> ReindexPlan:
    """Plan the re-index of the named sources alone; for one of many, of the file it came out of."""
    names = [reader.find_holder_name(name) for name in names]
    files = {name: file for name in names if (file := find_file(corpus, name))}
    stored = {name: source for name in names if (source := reader.find_source(name))}
    live = reader.find_version(reader.read_head().live)
    return plan_named_sources(names, stored, files, live.sources if live else 0)

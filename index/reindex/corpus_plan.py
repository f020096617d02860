"""Plans made from the corpus folder and the store: for the whole corpus, or for named sources."""

from collections.abc import Sequence
from dataclasses import replace
from operator import itemgetter
from pathlib import Path

from index.errors import CorpusError
from index.reindex.plan import ReindexPlan, plan_named_sources, plan_reindex
from index.sources import CorpusScan, find_file, is_sample, is_sample_digest, scan_corpus
from index.store import StoreReader
from index.types import Progress, Watcher

_name_size_time = itemgetter(0, 2, 3)


def plan_corpus(
    corpus: Path,
    reader: StoreReader,
    watcher: Watcher | None = None,
    *,
    may_be_empty: bool = False,
    may_be_missing: bool = False,
) -> ReindexPlan:
    """Scan the corpus and plan its re-index.

    Raises CorpusError if there is nothing to index and that is not what `may_be_empty` or
    `may_be_missing` expect.
    """
    is_missing = may_be_missing and not corpus.exists()
    scan = CorpusScan([], []) if is_missing else scan_corpus(corpus)
    if reader.read_head().own_only:
        scan = scan._replace(files=[file for file in scan.files if not is_sample(file)])
    if watcher is not None:
        watcher(Progress(stage="scan", done=len(scan.files), total=len(scan.files)))
    read_files = reader.list_read_files()
    is_known = map(read_files.__contains__, map(_name_size_time, scan.files))
    new_or_changed = [file for file, known in zip(scan.files, is_known, strict=True) if not known]
    if len(scan.files) - len(new_or_changed) == len(read_files):
        # Every file read earlier is there, unchanged. Most scans end here, and comparing only the
        # rest saves the time to load every source from the store.
        stored, files = reader.list_other_sources(), new_or_changed
    else:
        stored, files = reader.list_sources(), scan.files
    if not (scan.files or stored or is_missing or may_be_empty):
        raise CorpusError(corpus, "it holds no articles (.txt or .md)")
    plan = plan_reindex(stored, files, scan.unreadable)
    return replace(plan, num_unchanged=plan.num_unchanged + len(scan.files) - len(files))


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
    """Plan the re-index of the named sources alone."""
    files = {name: file for name in names if (file := find_file(corpus, name))}
    stored = {name: source for name in names if (source := reader.find_source(name))}
    live = reader.find_version(reader.read_head().live)
    return plan_named_sources(names, stored, files, live.sources if live else 0)

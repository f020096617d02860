"""Plans made from the corpus folder and the store: for the whole corpus, or for named sources."""

from collections.abc import Sequence
from dataclasses import replace
from operator import itemgetter
from pathlib import Path

from index.errors import CorpusError
from index.reindex.plan import ReindexPlan, plan_named_sources, plan_reindex
from index.sources import find_file, scan_corpus
from index.store import StoreReader
from index.types import Progress, Watcher

_name_size_time = itemgetter(0, 2, 3)


def plan_corpus(corpus: Path, reader: StoreReader, watcher: Watcher | None = None) -> ReindexPlan:
    """Scan the corpus and plan its re-index. Raises CorpusError if there is nothing to index."""
    scan = scan_corpus(corpus)
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
    if not scan.files and not stored:
        raise CorpusError(corpus, "it holds no articles (.txt or .md)")
    plan = plan_reindex(stored, files, scan.unreadable)
    return replace(plan, num_unchanged=plan.num_unchanged + len(scan.files) - len(files))


def plan_sources(corpus: Path, reader: StoreReader, names: Sequence[str]) -> ReindexPlan:
    """Plan the re-index of the named sources alone."""
    files = {name: file for name in names if (file := find_file(corpus, name))}
    stored = {name: source for name in names if (source := reader.find_source(name))}
    live = reader.find_version(reader.read_head().live)
    return plan_named_sources(names, stored, files, live.sources if live else 0)

"""Re-indexing: compare files with stored sources, read what changed, publish a new version."""

from index.reindex.analysis_version import fingerprint
from index.reindex.changes import build_source_changes
from index.reindex.corpus_plan import plan_corpus, plan_sources
from index.reindex.run import ReindexOutcome, ReindexRun

__all__ = [
    "ReindexOutcome",
    "ReindexRun",
    "build_source_changes",
    "fingerprint",
    "plan_corpus",
    "plan_sources",
]

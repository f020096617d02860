"""Re-indexing: compare files with stored sources, read what changed, publish a new version."""

from typing import TYPE_CHECKING

from index.lazy_exports import lazy_exports

if TYPE_CHECKING:
    from index.reindex.analysis_version import fingerprint
    from index.reindex.changes import build_source_changes
    from index.reindex.child_analysis import ANALYSIS_JOB
    from index.reindex.corpus_plan import plan_corpus, plan_sources, plan_without_samples
    from index.reindex.followed_update import Look, describe_followed
    from index.reindex.plan import ReindexPlan
    from index.reindex.publication import ReindexOutcome
    from index.reindex.run import ReindexRun
else:
    __getattr__ = lazy_exports(__name__)

__all__ = [
    "ANALYSIS_JOB",
    "Look",
    "ReindexOutcome",
    "ReindexPlan",
    "ReindexRun",
    "build_source_changes",
    "describe_followed",
    "fingerprint",
    "plan_corpus",
    "plan_sources",
    "plan_without_samples",
]

"""Analysis of articles in the child processes that read them."""

from typing import TYPE_CHECKING

from index.lazy_exports import lazy_exports

if TYPE_CHECKING:
    from index.reindex.child_analysis.analyses import ANALYSIS_JOB, MIN_BYTES, Analyses
    from index.reindex.child_analysis.child_job import Analyser
    from index.reindex.child_analysis.stored_articles import analyse_all
else:
    __getattr__ = lazy_exports(__name__)

__all__ = ["ANALYSIS_JOB", "MIN_BYTES", "Analyser", "Analyses", "analyse_all"]

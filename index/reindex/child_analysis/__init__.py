"""Analysis of articles in the child processes that read them."""

from index.reindex.child_analysis.analyses import MIN_BYTES, Analyses
from index.reindex.child_analysis.child_job import ANALYSIS_JOB, analyse
from index.reindex.child_analysis.stored_articles import analyse_all

__all__ = ["ANALYSIS_JOB", "MIN_BYTES", "Analyses", "analyse", "analyse_all"]

"""Candidate sentences, their features, and the order in which they answer."""

from index.answering.ranking.candidate import Candidate, FeatureTable
from index.answering.ranking.candidate_generation import NUM_TOP_SENTENCES
from index.answering.ranking.diversity import diversify
from index.answering.ranking.headings import demote_headings
from index.answering.ranking.ranker import WEIGHTS, score_candidates
from index.answering.ranking.surface_forms import penalize_inflections
from index.answering.ranking.term_weights import compute_largest_idf

__all__ = [
    "NUM_TOP_SENTENCES",
    "WEIGHTS",
    "Candidate",
    "FeatureTable",
    "compute_largest_idf",
    "demote_headings",
    "diversify",
    "penalize_inflections",
    "score_candidates",
]

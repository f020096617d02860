"""Candidate sentences, their features, and the order in which they answer. Pure."""

from index.answering.ranking.candidate import Candidate, SentenceTerms
from index.answering.ranking.candidate_generation import NUM_TOP_SENTENCES
from index.answering.ranking.diversity import NOVELTY
from index.answering.ranking.features import WEIGHTS
from index.answering.ranking.ranker import rank_candidates
from index.answering.ranking.term_weights import compute_largest_idf

__all__ = [
    "NOVELTY",
    "NUM_TOP_SENTENCES",
    "WEIGHTS",
    "Candidate",
    "SentenceTerms",
    "compute_largest_idf",
    "rank_candidates",
]

"""The order in which candidate sentences answer. Pure."""

from index.answering.ranking.candidate_generation import NUM_TOP_SENTENCES
from index.answering.ranking.diversity import NOVELTY
from index.answering.ranking.ranker import rank_candidates

__all__ = ["NOVELTY", "NUM_TOP_SENTENCES", "rank_candidates"]

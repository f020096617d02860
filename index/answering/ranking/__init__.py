"""The order in which candidate sentences answer. Pure."""

from index.answering.ranking.asked_day_preference import (
    ASKED_DAY,
    is_said_by_rows,
    is_timetable_row,
)
from index.answering.ranking.candidate_generation import NUM_TOP_SENTENCES
from index.answering.ranking.diversity import NOVELTY
from index.answering.ranking.heading_demotion import STANDING_OVER
from index.answering.ranking.heading_words import HEADING_WORDS
from index.answering.ranking.price_preference import FREE, says_free
from index.answering.ranking.ranker import RankedCandidates, rank_candidates

__all__ = [
    "ASKED_DAY",
    "FREE",
    "HEADING_WORDS",
    "NOVELTY",
    "NUM_TOP_SENTENCES",
    "STANDING_OVER",
    "RankedCandidates",
    "is_said_by_rows",
    "is_timetable_row",
    "rank_candidates",
    "says_free",
]

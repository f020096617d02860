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
from index.answering.ranking.labelled_values import (
    LABELLED,
    is_labelled_line,
    is_other_line,
    list_said_by_label,
)
from index.answering.ranking.price_preference import FREE, says_free
from index.answering.ranking.ranker import RankedCandidates, rank_candidates
from index.answering.ranking.related_words import has_related

__all__ = [
    "ASKED_DAY",
    "FREE",
    "HEADING_WORDS",
    "LABELLED",
    "NOVELTY",
    "NUM_TOP_SENTENCES",
    "STANDING_OVER",
    "RankedCandidates",
    "has_related",
    "is_labelled_line",
    "is_other_line",
    "is_said_by_rows",
    "is_timetable_row",
    "list_said_by_label",
    "rank_candidates",
    "says_free",
]

"""The order in which candidate sentences answer. Pure."""

from index.answering.ranking.asked_values import (
    ASKED_DAY,
    FREE,
    LABELLED,
    asks_attendance,
    asks_for_return,
    dates_release,
    find_asked_age,
    find_other_days,
    is_labelled_line,
    is_other_line,
    is_said_by_rows,
    is_timetable_row,
    list_said_by_age,
    list_said_by_label,
    may_tell_return,
    says_free,
    tells_attendance,
)
from index.answering.ranking.candidate_generation import NUM_TOP_SENTENCES
from index.answering.ranking.diversity import NOVELTY
from index.answering.ranking.heading_demotion import STANDING_OVER
from index.answering.ranking.heading_words import HEADING_WORDS
from index.answering.ranking.openings import OPENING
from index.answering.ranking.ranker import RankedCandidates, rank_candidates
from index.answering.ranking.related_words import has_related
from index.answering.ranking.rows import list_said_by_extreme

__all__ = [
    "ASKED_DAY",
    "FREE",
    "HEADING_WORDS",
    "LABELLED",
    "NOVELTY",
    "NUM_TOP_SENTENCES",
    "OPENING",
    "STANDING_OVER",
    "RankedCandidates",
    "asks_attendance",
    "asks_for_return",
    "dates_release",
    "find_asked_age",
    "find_other_days",
    "has_related",
    "is_labelled_line",
    "is_other_line",
    "is_said_by_rows",
    "is_timetable_row",
    "list_said_by_age",
    "list_said_by_extreme",
    "list_said_by_label",
    "may_tell_return",
    "rank_candidates",
    "says_free",
    "tells_attendance",
]

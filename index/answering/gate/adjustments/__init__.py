"""Where the gate's features count otherwise: in advice, timetables, replies, few articles. Pure."""

from index.answering.gate.adjustments.advice import ADVICE, ADVICE_WEIGHT, count_less_in_advice
from index.answering.gate.adjustments.collection_size import rate_size
from index.answering.gate.adjustments.long_sentences import (
    OTHER_QUOTED,
    OTHER_QUOTED_WEIGHT,
    RANK,
    RANK_WEIGHT,
    UNSAID_AROUND,
    UNSAID_AROUND_WEIGHT,
    rate_long_sentence,
)
from index.answering.gate.adjustments.timetable_rows import weigh_row
from index.answering.gate.adjustments.told_in_kind import (
    TOLD_IN_KIND,
    TOLD_IN_KIND_WEIGHT,
    denies,
    rate_told_in_kind,
)

__all__ = [
    "ADVICE",
    "ADVICE_WEIGHT",
    "OTHER_QUOTED",
    "OTHER_QUOTED_WEIGHT",
    "RANK",
    "RANK_WEIGHT",
    "TOLD_IN_KIND",
    "TOLD_IN_KIND_WEIGHT",
    "UNSAID_AROUND",
    "UNSAID_AROUND_WEIGHT",
    "count_less_in_advice",
    "denies",
    "rate_long_sentence",
    "rate_size",
    "rate_told_in_kind",
    "weigh_row",
]

"""Where the gate's features count otherwise: in advice, in timetables and in replies. Pure."""

from index.answering.gate.adjustments.advice import ADVICE, ADVICE_WEIGHT, count_less_in_advice
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
    "TOLD_IN_KIND",
    "TOLD_IN_KIND_WEIGHT",
    "count_less_in_advice",
    "denies",
    "rate_told_in_kind",
    "weigh_row",
]

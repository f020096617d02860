"""Where the gate's features count otherwise: in advice and in the lines of timetables. Pure."""

from index.answering.gate.adjustments.advice import ADVICE, ADVICE_WEIGHT, count_less_in_advice
from index.answering.gate.adjustments.timetable_rows import weigh_row

__all__ = ["ADVICE", "ADVICE_WEIGHT", "count_less_in_advice", "weigh_row"]

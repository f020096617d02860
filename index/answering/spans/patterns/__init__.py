"""Patterns of English that decide without features which words of a sentence answer, or do not."""

from index.answering.spans.patterns.attribution import (
    asks_who_spoke,
    find_attribution,
    find_speakers,
)
from index.answering.spans.patterns.datelines import find_dateline
from index.answering.spans.patterns.definitions import (
    asks_who_has_role,
    asks_who_somebody_is,
    find_definition,
    find_role_holder,
)
from index.answering.spans.patterns.extremes import find_age_of_extreme
from index.answering.spans.patterns.former_values import (
    asks_for_former_value,
    find_former_values,
)
from index.answering.spans.patterns.reasons import find_reason
from index.answering.spans.patterns.time_ranges import keep_dates, widen_time_range

__all__ = [
    "asks_for_former_value",
    "asks_who_has_role",
    "asks_who_somebody_is",
    "asks_who_spoke",
    "find_age_of_extreme",
    "find_attribution",
    "find_dateline",
    "find_definition",
    "find_former_values",
    "find_reason",
    "find_role_holder",
    "find_speakers",
    "keep_dates",
    "widen_time_range",
]

"""Re-ranking by a day, age, place or price, a label, a deed in return, how it is written. Pure."""

from index.answering.ranking.asked_values.asked_age_preference import (
    find_asked_age,
    list_said_by_age,
    prefer_asked_age,
)
from index.answering.ranking.asked_values.asked_day_preference import (
    ASKED_DAY,
    dates_release,
    find_other_days,
    is_said_by_rows,
    is_timetable_row,
    prefer_asked_day,
)
from index.answering.ranking.asked_values.asked_place_preference import prefer_asked_place
from index.answering.ranking.asked_values.attendances import asks_attendance, tells_attendance
from index.answering.ranking.asked_values.labelled_values import (
    LABELLED,
    is_labelled_line,
    is_other_line,
    list_said_by_label,
    prefer_labelled,
)
from index.answering.ranking.asked_values.price_preference import FREE, prefer_free, says_free
from index.answering.ranking.asked_values.return_preference import (
    asks_for_return,
    may_tell_return,
    prefer_returned,
)
from index.answering.ranking.asked_values.written_as_asked import prefer_written_as_asked

__all__ = [
    "ASKED_DAY",
    "FREE",
    "LABELLED",
    "asks_attendance",
    "asks_for_return",
    "dates_release",
    "find_asked_age",
    "find_other_days",
    "is_labelled_line",
    "is_other_line",
    "is_said_by_rows",
    "is_timetable_row",
    "list_said_by_age",
    "list_said_by_label",
    "may_tell_return",
    "prefer_asked_age",
    "prefer_asked_day",
    "prefer_asked_place",
    "prefer_free",
    "prefer_labelled",
    "prefer_returned",
    "prefer_written_as_asked",
    "says_free",
    "tells_attendance",
]

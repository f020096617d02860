"""Weekdays of a month: "the first Friday"."""

import pytest

from index.answering import answer
from index.answering.ranking.asked_values.weekdays_of_month import (
    NthWeekday,
    find_nth_weekday,
    match_nth_weekday,
    opens_with_nth_weekday,
)
from index.expressions import DayMatch
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page

CLUB = """# Fern Street chess club

- Tuesday: 18:00-22:00
- Wednesday: 15:00-19:00
- Friday: 18:00-23:00

On the third Wednesday of the month children play against the club's veterans for cake.
A blitz evening for everybody is held every 2nd Friday of the month.
"""


@pytest.mark.parametrize(
    ("text", "nth"),
    [
        ("what is on the 1st friday", NthWeekday(1, 4)),
        ("is there a quiz every Third Monday of the month?", NthWeekday(3, 0)),
        ("second Tue for kids", NthWeekday(2, 1)),
        ("the last Sunday of the month", NthWeekday(0, 6)),
        ("were you open last Sunday", None),  # a day that is past
        ("the first Friday or the second Monday", None),  # two
        ("what is on Friday", None),
        ("first floor on Friday", None),
        ("the 22nd Friday", None),
    ],
)
def test_the_only_weekday_of_a_month_is_found(text, nth):
    """In words or digits, in any case, also abbreviated."""
    assert find_nth_weekday(text) == nth


@pytest.mark.parametrize(
    ("text", "match"),
    [
        ("Quiz on the third Monday of the month.", DayMatch.SAME),
        ("Quiz each first and third Monday.", DayMatch.SAME),
        ("Quiz every 3rd Mon.", DayMatch.SAME),
        ("Quiz on the first Monday of the month.", DayMatch.OTHER),
        ("Quiz on the last Monday of the month.", DayMatch.OTHER),
        ("Quiz on the third Tuesday of the month.", DayMatch.NONE),
        ("Monday: 9-17", DayMatch.NONE),
    ],
)
def test_another_one_of_that_weekday_is_another_day(text, match):
    """Every Monday tells of none in particular."""
    assert match_nth_weekday(NthWeekday(3, 0), text) is match


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("1st Friday | quiz", True),
        ("Every first Friday: quiz", True),
        ("Friday | quiz", False),
        ("Quiz on the first Friday", False),
    ],
)
def test_a_line_may_open_with_it(text, opens):
    """That of a timetable does."""
    assert opens_with_nth_weekday(NthWeekday(1, 4), text) is opens


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        ("what is on at the chess club every 3rd wednesday", "On the third Wednesday"),
        ("what do they do on the second friday of the month", "A blitz evening"),
        ("until when is the chess club open on fridays", "Friday"),
    ],
)
def test_the_line_of_every_week_does_not_go_before_it(question, opening):
    """Without an ordinal the line of the weekday does."""
    found = answer(MemoryCollection([read_page("club.md", CLUB)]), question)
    assert found.band is Band.ANSWER
    assert found.quotes[0].text.removeprefix("- ").startswith(opening)

"""Weekdays of a month: "the first Friday", which is no other Friday. Pure.

A line of a timetable that opens with Friday tells of every Friday, and says nothing of what is on
the first one of a month.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from index.expressions import DayMatch
from index.languages import ENGLISH

MAX_ORDINAL = 5
"""A month has no more of one weekday."""

_ORDINALS = ENGLISH.ordinals[:MAX_ORDINAL]
_SUFFIXES = "|".join(ENGLISH.ordinal_suffixes)
_ORDINAL = rf"(?:(?P<word>{'|'.join(_ORDINALS)})|(?P<digit>[1-{MAX_ORDINAL}])(?:{_SUFFIXES}))"
_WEEKDAY = "|".join(f"{day}|{day[:3]}" for day in ENGLISH.weekdays)
_BEFORE = rf"(?:{_ORDINAL}|(?P<last>last))"
_NTH = re.compile(
    rf"\b{_BEFORE}(?: (?:and|or|&) \w{{1,9}})? (?P<day>{_WEEKDAY})s?\b(?P<of> (?:of|in)\b)?",
    re.IGNORECASE,
)
_LAST_ORDINAL = re.compile(rf"\b(?:and|or|&) {_ORDINAL} ", re.IGNORECASE)
_OPENS_ROW = re.compile(r"\W*(?:(?:every|each|the) ){0,2}$", re.IGNORECASE)


class NthWeekday(NamedTuple):
    """A weekday of a month: which one, from 1 on, 0 for the last; Monday is day 0."""

    place: int
    day: int


def find_nth_weekday(question: str) -> NthWeekday | None:
    """Return the only weekday of a month that a question names, None for none or several.

    The last one is only meant where a month is: "last Friday" alone is a day that is past.
    """
    found = [*_list_in(question)]
    return found[0][0] if len(found) == 1 else None


def match_nth_weekday(asked: NthWeekday, text: str) -> DayMatch:
    """Tell whether a text names the asked weekday of a month, or only another one of that day."""
    found = [nth for nth, _ in _list_in(text) if nth.day == asked.day]
    if asked in found:
        return DayMatch.SAME
    return DayMatch.OTHER if found else DayMatch.NONE


def opens_with_nth_weekday(asked: NthWeekday, text: str) -> bool:
    """Tell whether a line opens with the asked weekday of a month: "1st Friday | quiz"."""
    return any(nth == asked and _OPENS_ROW.match(text[:start]) for nth, start in _list_in(text))


def _list_in(text: str) -> Sequence[tuple[NthWeekday, int]]:
    """Return the weekdays of a month in a text with their starts; of "first and third" both."""
    found = []
    for match in _NTH.finditer(text):
        if match["last"] and not match["of"]:
            continue
        day = next(at for at, each in enumerate(ENGLISH.weekdays) if _opens(each, match["day"]))
        found.append((NthWeekday(_to_place(match), day), match.start()))
        if second := _LAST_ORDINAL.search(match[0]):
            found.append((NthWeekday(_to_place(second), day), match.start()))
    return found


def _opens(weekday: str, written: str) -> bool:
    return weekday.startswith(written.lower()[:3])


def _to_place(match: re.Match[str]) -> int:
    named = match.groupdict()
    if named.get("last"):
        return 0
    return int(named["digit"]) if named["digit"] else 1 + _ORDINALS.index(named["word"].lower())

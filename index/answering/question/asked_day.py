"""The day that a question names: the ways to write it, and whether a text tells of it. Pure.

"What happened on 5 March 2024" asks about one day, in whatever order an article writes it, and the
day next to it is another one.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from index.analysis import extract_terms
from index.answering.question.question import Question, Word, list_lowered
from index.expressions import (
    ROMAN_MONTHS,
    DatedSpan,
    Day,
    DayMatch,
    find_days,
    find_written_weekday,
    list_month_names,
    match_day,
    may_be_weekdays,
)
from index.languages import ENGLISH

FIRST_SHORT_YEAR = 2000
"""The year from which on two figures stand for one: "5.3.24"."""


class TextDay(NamedTuple):
    """What a text says of an asked day, and the first other day that it names, as written."""

    match: DayMatch
    other: str = ""


@lru_cache(maxsize=4)  # once for all stages of one answer
def find_asked_day(question: Question) -> DatedSpan | None:
    """Return the day, or the month of a year, that a question names; None for none or several."""
    return _find_only_day(question.text, question.language)


@lru_cache(maxsize=4)
def find_asked_weekday(question: Question) -> int | None:
    """Return the only weekday that a question names, 0 for Monday, None for none or several."""
    if not may_be_weekdays(list_lowered(question), question.language):
        return None
    days = {find_written_weekday(word.text, question.language) for word in question.words}
    found = days - {None}
    return found.pop() if len(found) == 1 else None


def _find_only_day(text: str, language: str) -> DatedSpan | None:
    found = find_days(text, language, any_case=True)
    return found[0] if len(found) == 1 else None


def find_day_in_text(asked: DatedSpan, text: str, language: str = "en") -> TextDay:
    """Tell whether a text names the asked day, by the months of a language or English ones."""
    dates = find_days(text, language)
    match = match_day(asked.days, dates)
    if match is not DayMatch.OTHER:
        return TextDay(match)
    return TextDay(match, text[slice(*dates[0].span)])


_DAY_ALONE = re.compile(
    rf"\b[Tt]he (\d{{1,2}})(?:{'|'.join(ENGLISH.ordinal_suffixes)})(?:"
    rf"(?=[.,;:]| (?:{'|'.join(sorted(ENGLISH.pronouns | ENGLISH.articles))})\b)"
    r"| of (?:the same|that|this) month\b)"
)
"""A day of the month that was named before: "On Tuesday the 8th it was thawed"."""


def goes_on_to_day(asked: DatedSpan, before: str, text: str) -> bool:
    """Tell whether a text names the asked day by its number alone, in the month of the text before.

    It has no date of its own.
    """
    earlier = find_days(before)
    if not earlier or find_days(text):
        return False
    numbers = {int(found[1]) for found in _DAY_ALONE.finditer(text)}
    month = {day._replace(first=0, last=0) for day in earlier[-1].days}
    return any(
        day.first in numbers and day._replace(first=0, last=0) in month for day in asked.days
    )


def list_day_forms(
    text: str, words: Sequence[Word], language: str = "en"
) -> Iterator[tuple[Word, tuple[str, ...]]]:
    """Yield each word of the only date of a question with the terms of another way to write it."""
    asked = _find_only_day(text, language) if any(map(str.isdigit, text)) else None
    if asked is None:
        return
    forms = dict.fromkeys(form for day in asked.days for form in _list_notations(day, language))
    for word in words:
        if asked.span.start <= word.span.start and word.span.end <= asked.span.end:
            yield from ((word, form) for form in forms if word.term not in form)


def _list_notations(day: Day, language: str) -> Iterator[tuple[str, ...]]:
    """Yield the terms of a day in several notations."""
    months = list_month_names(day.month, language)
    year = (str(day.year),) * bool(day.year)
    number = (str(day.first),) * bool(day.first)
    for name in months:
        yield (*number, *extract_terms(name, language), *year)
        if day.year:  # June '97
            yield (*number, *extract_terms(name, language), f"{day.year % 100:02}")
    if not day.year:
        return
    if not day.first:
        yield (*year, f"{day.month:02}")
        return
    yield (*year, f"{day.month:02}", f"{day.first:02}")
    yield (*year, str(day.month), str(day.first))
    yield (f"{day.year}{day.month:02}{day.first:02}",)
    yield (str(day.first), ROMAN_MONTHS[day.month - 1], *year)
    yield (f"{day.first:02}.{day.month:02}.{day.year}",)
    yield (f"{day.first}.{day.month}.{day.year}",)
    short = f"{day.year % 100:02}"
    if day.year >= FIRST_SHORT_YEAR:
        yield (f"{day.first:02}.{day.month:02}.{short}",)
        yield (f"{day.first}.{day.month}.{short}",)
    for last in (str(day.year), short) if day.year >= FIRST_SHORT_YEAR else (str(day.year),):
        yield (str(day.month), str(day.first), last)
        yield (str(day.first), str(day.month), last)

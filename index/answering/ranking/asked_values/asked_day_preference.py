"""Re-ranking by the day that a question names: a sentence on that day goes before one on another.

Words and numbers alone do not distinguish "2024-03-05" from "March 9, 2024" for "5 March 2024".
A line of a timetable names its weekday and no more of the question: "Saturday: 9:00-18:00"; so does
the heading of a release: "2.4.1 (2031-05-03)".
"""

import re
from collections.abc import Iterator, Sequence
from functools import partial

from index.analysis import extract_terms
from index.answering.features import Candidate, compute_largest_idf, rescore
from index.answering.question import (
    AnswerType,
    Question,
    find_asked_day,
    find_asked_weekday,
    find_day_in_text,
)
from index.answering.ranking.asked_values.months_of_rows import (
    find_asked_month,
    is_row_of_month,
)
from index.answering.ranking.asked_values.rows_under_headings import add_row_under_heading
from index.answering.ranking.asked_values.weekdays_of_month import (
    find_nth_weekday,
    match_nth_weekday,
    opens_with_nth_weekday,
)
from index.collection import Collection
from index.expressions import (
    DayMatch,
    SentenceFlag,
    find_days,
    find_flags,
    find_weekday,
    find_written_weekday,
)
from index.languages import ENGLISH, find_language

ASKED_DAY = "day asked for"
"""Name of the part."""

WEIGHTS = {DayMatch.SAME: 0.3, DayMatch.OTHER: -1.5, DayMatch.NONE: 0.0}
"""Part of a sentence by what it says of the day, in units of the largest idf. The words of the day
count beside it, so naming the day weighs little."""

TIMETABLE_ROW = 3.0
"""Part of a line that opens with the weekday asked for, in units of the largest idf: what the
heading above it says of the question is missing in its own score."""

SEASON_ROW = 4.5
"""The same of a line whose season holds the month asked for, which it does not name itself."""

_DAY = r"[^\W\d_]{1,14}(?:-[^\W\d_]{5})?\.?"
_Row = Sequence[str | None]
"""A day, and perhaps what stands behind it and another day."""

_LISTING = frozenset(", & / and e en et og och oraz und y ve és и і".split())  # noqa: SIM905
_LINK = r"[-–,&/]|[^\W\d_]{1,3}\b"
_ROW = re.compile(rf"\W*({_DAY})(?:\s?({_LINK})\s?({_DAY}))?\s?[:|–-]\s?\S")
"""A line that opens with a day or several, and a mark: "Fri: 9-16", "lundi à jeudi : 9h"."""

_HOURS = re.compile(
    r"\s+(?:\d{1,2}[:.h]\d\d|\d{1,2}\s?(?:[-–]\s?\d|[ap]\.?m\b|h\b|Uhr\b)|closed\b|noon\b)"
)
"""What stands behind the day of a line without a mark: "Fri 9:00-15:00"."""

_FEW_WORDS = 3
"""Words of a line that has only a day and a word such as "fermé"; "Friday nights" is a heading."""

_FIRST_DAY = re.compile(rf"\W*({_DAY})")
_DAYS = re.compile(rf"\W*({_DAY})(?:\s?({_LINK})\s?({_DAY}))?")
_SLOT = re.compile(
    r"\b([A-Z][a-z]{2,8})\.?(?:\s?(-|–|to|and|&)\s?([A-Z][a-z]{2,8})\b\.?)?:?\s(?=\d|closed\b|noon\b)"
)
"""One of several in a line: "Mon-Thu 9-18, Fri 9-16, Sun closed"."""

MAX_VERSION_TERMS = 8
"""Terms of a line that dates a version, such as the heading of an entry in a changelog."""

_VERSION = re.compile(r"v?\d+(?:\.\d+)+", re.IGNORECASE)
_RELEASE_TERMS = frozenset(
    extract_terms("release released publish published launch launched ship version update come out")
)
_SAID_BY_ROWS = _RELEASE_TERMS | frozenset(
    extract_terms(
        "begin close end finish hours open shut start until"
        " afternoon evening lunchtime midday morning noon"
    )
)
"""Terms that a line of a timetable, or the heading of a release, says without having them."""

NUM_READ = 12
"""Best candidates whose dates are read."""

NUM_READ_FOR_MONTH = 40
"""The same where the month is asked in which something is open: "Opening times" stands over it."""


def prefer_asked_day(
    collection: Collection, question: Question, candidates: Sequence[Candidate]
) -> Sequence[Candidate]:
    """Return the candidates, best first, rescored where the question names one day.

    Candidates with equal scores keep their order.
    """
    asked, weekday = find_asked_day(question), find_asked_weekday(question)
    nth = None if weekday is None else find_nth_weekday(question.text)
    version = _find_version(question)
    month = find_asked_month(question) if asked is None and weekday is None else None
    if asked is None and weekday is None and month is None and not version:
        return candidates
    num_read = NUM_READ if month is None else NUM_READ_FOR_MONTH
    if (weekday is not None and nth is None) or month is not None:
        is_row_of = (
            partial(is_row_of_month, month)
            if weekday is None
            else partial(_is_row_of, weekday, language=question.language)
        )
        candidates = add_row_under_heading(collection, candidates, num_read, is_row_of)
    top = candidates[: num_read + 1]
    largest_idf = compute_largest_idf(collection.sentences, question.language_share)
    passages = collection.passages([each.sentence for each in top])
    parts = []
    for passage in passages:
        text = passage.masked_text
        weight = WEIGHTS[find_day_in_text(asked, text, question.language).match] if asked else 0.0
        if nth is not None:
            weight += WEIGHTS[match_nth_weekday(nth, text)]
        is_row = (
            opens_with_nth_weekday(nth, text)
            if nth
            else _is_row_of(weekday, text, language=question.language)
        )
        if is_row_of_month(month, text):
            weight += SEASON_ROW
        if is_row:
            weight += TIMETABLE_ROW
        if version and _dates_version(version, text):
            weight += TIMETABLE_ROW
        parts.append(weight * largest_idf)
    return rescore(candidates, ASKED_DAY, parts)


def is_timetable_row(collection: Collection, question: Question, candidate: Candidate) -> bool:
    """Tell whether a candidate was raised as the line of the asked day, or of the asked release."""
    largest_idf = compute_largest_idf(collection.sentences, question.language_share)
    return candidate.extra.get(ASKED_DAY, 0.0) > largest_idf


def is_said_by_rows(word: str, language: str) -> bool:
    """Tell whether a line of a timetable says a word of a question without having it."""
    if find_written_weekday(word, language) is not None:
        return True
    if language == "en" and word.lower() in ENGLISH.months:
        return True
    if language != "en":
        return word.lower() in find_language(language).opening_words
    return not _SAID_BY_ROWS.isdisjoint(extract_terms(word))


def _find_version(question: Question) -> str:
    """Return the only version of which an English question asks when it came out, "" for none."""
    if question.language != "en" or question.answer_type is not AnswerType.WHEN:
        return ""
    content = [word for word in question.words if word.content]
    versions = {word.term for word in content if _VERSION.fullmatch(word.text)}
    others = {word.term for word in content} - versions - _RELEASE_TERMS
    named = {word.term for word in content if word.name}
    return versions.pop() if len(versions) == 1 and others <= named else ""


def _dates_version(version: str, text: str) -> bool:
    """Tell whether a line is no more than a version and its date: "2.4.1 (2031-05-03)"."""
    terms = extract_terms(text)
    is_line = len(terms) <= MAX_VERSION_TERMS and version in terms[:3]
    return is_line and bool(find_flags(text) & int(SentenceFlag.DATE))


def dates_release(text: str) -> bool:
    """Tell whether a heading is no more than some version and its date."""
    terms = extract_terms(text)
    is_line = len(terms) <= MAX_VERSION_TERMS and any(map(_VERSION.fullmatch, terms[:3]))
    return is_line and bool(find_days(text))


def _is_row_of(weekday: int | None, text: str, *, language: str) -> bool:
    """Tell whether a line opens with a weekday, or a range of days that holds it, and its hours.

    So does one that lists several, each with its hours.
    """
    if weekday is None:
        return False
    if any(_holds(weekday, row, language) for row in _list_rows(text, language)):
        return True
    slots = [match.groups() for match in _SLOT.finditer(text)]
    return len(slots) > 1 and any(_holds(weekday, slot, language) for slot in slots)


def find_other_days(question: Question, text: str) -> str:
    """Return the days that open a line where another one is asked for, "" for none.

    In other languages than English, in which a day has to stand near the fact anyway.
    """
    weekday = find_asked_weekday(question) if question.language != "en" else None
    if weekday is None:
        return ""
    rows = [row for row in _list_rows(text, question.language) if _is_day(row, question.language)]
    if not rows or any(_holds(weekday, row, question.language) for row in rows):
        return ""
    return " ".join(day for day in rows[0][::2] if day)


def _is_day(row: _Row, language: str) -> bool:
    return all(find_weekday(name, language) is not None for name in row[::2] if name)


def _list_rows(text: str, language: str) -> Sequence[_Row]:
    """Return the days that may open a line, as one or as two with what stands between them."""
    return [row.groups() for row in (_ROW.match(text), *_match_unmarked(text, language)) if row]


def _match_unmarked(text: str, language: str) -> Iterator[re.Match[str]]:
    """Yield the days that open a line with no mark, but with hours or hardly anything behind."""
    for days in filter(None, (_DAYS.match(text), _FIRST_DAY.match(text))):
        if _HOURS.match(text, days.end()) or (language != "en" and len(text.split()) <= _FEW_WORDS):
            yield days


def _holds(weekday: int, row: _Row, language: str) -> bool:
    """Tell whether a weekday is a named one, or lies in the range from one to the other.

    "Mon and Thu" is no range.
    """
    days = [find_weekday(name, language) for name in row[::2] if name]
    if not days or days[0] is None or days[-1] is None:
        return False
    link = (row[1] or "").lower() if len(days) > 1 else ""
    if link in _LISTING:
        return weekday in days
    return (weekday - days[0]) % 7 <= (days[-1] - days[0]) % 7

"""Re-ranking by the day that a question names: a sentence on that day goes before one on another.

Words and numbers alone do not distinguish "2024-03-05" from "March 9, 2024" for "5 March 2024".
A line of a timetable names its weekday and no more of the question: "Saturday: 9:00-18:00".
"""

import re
from collections.abc import Sequence

from index.answering.features import Candidate, compute_largest_idf, rescore
from index.answering.question import Question, find_asked_day, find_day_in_text
from index.collection import Collection
from index.expressions import DayMatch
from index.languages import ENGLISH

ASKED_DAY = "day asked for"
"""Name of the part."""

WEIGHTS = {DayMatch.SAME: 0.3, DayMatch.OTHER: -1.5, DayMatch.NONE: 0.0}
"""Part of a sentence by what it says of the day, in units of the largest idf. The words of the day
count beside it, so naming the day weighs little."""

TIMETABLE_ROW = 3.0
"""Part of a line that opens with the weekday asked for, in units of the largest idf: what the
heading above it says of the question is missing in its own score."""

_ROW = re.compile(r"\W*([A-Z][a-z]+)(?:\s?(?:-|–|to|and|&|,)\s?([A-Z][a-z]+))?\s?[:|–-]\s?\S")
_SLOT = re.compile(
    r"\b([A-Z][a-z]{2,8})\.?(?:\s?(?:-|–|to|and|&)\s?([A-Z][a-z]{2,8})\b\.?)?:?\s(?=\d|closed\b|noon\b)"
)
"""One of several in a line: "Mon-Thu 9-18, Fri 9-16, Sun closed"."""

_WEEKDAYS = ENGLISH.weekdays
_WEEKDAY_OF_WORD = {word: day for day, name in enumerate(_WEEKDAYS) for word in (name, name + "s")}

NUM_READ = 12
"""Best candidates whose dates are read."""


def prefer_asked_day(
    collection: Collection, question: Question, candidates: Sequence[Candidate]
) -> Sequence[Candidate]:
    """Return the candidates, best first, rescored where the question names one day.

    Candidates with equal scores keep their order.
    """
    asked, weekday = find_asked_day(question), _find_weekday(question)
    if asked is None and weekday is None:
        return candidates
    top = candidates[:NUM_READ]
    largest_idf = compute_largest_idf(collection.sentences, question.language_share)
    passages = collection.passages([each.sentence for each in top])
    parts = []
    for passage in passages:
        text = passage.masked_text
        weight = WEIGHTS[find_day_in_text(asked, text).match] if asked else 0.0
        if weekday is not None and _is_row_of(weekday, text):
            weight += TIMETABLE_ROW
        parts.append(weight * largest_idf)
    return rescore(candidates, ASKED_DAY, parts)


def _find_weekday(question: Question) -> int | None:
    """Return the only weekday that a question names, None for none or several."""
    words = (word.text.lower() for word in question.words)
    found = {_WEEKDAY_OF_WORD[word] for word in words if word in _WEEKDAY_OF_WORD}
    return found.pop() if len(found) == 1 else None


def _is_row_of(weekday: int, text: str) -> bool:
    """Tell whether a line opens with a weekday, or a range of days that holds it, and a mark.

    So does one that lists several, each with its hours.
    """
    row = _ROW.match(text)
    if row and _holds(weekday, row.groups()):
        return True
    slots = [match.groups() for match in _SLOT.finditer(text)]
    return len(slots) > 1 and any(_holds(weekday, slot) for slot in slots)


def _holds(weekday: int, names: Sequence[str | None]) -> bool:
    """Tell whether a weekday is the named one, or lies in the range from one to the other."""
    days = [_to_weekday(name) for name in names if name]
    if not days or -1 in days:
        return False
    first, last = days[0], days[-1]
    return (weekday - first) % 7 <= (last - first) % 7


def _to_weekday(name: str) -> int:
    name = name.lower().removesuffix("s")
    found = (day for day, each in enumerate(_WEEKDAYS) if each.startswith(name) and len(name) > 2)
    return next(found, -1)

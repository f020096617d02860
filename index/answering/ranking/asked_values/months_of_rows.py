"""Lines of a season: "May to August: 10:00 to 15:00" tells the hours in July. Pure.

English questions alone.
"""

import re

from index.answering.question import Question, list_lowered
from index.languages import ENGLISH, word_set

_MONTHS = {name: at for at, name in enumerate(ENGLISH.months)}
_NAMES = "|".join(sorted({*_MONTHS, *ENGLISH.month_abbreviations}, key=len, reverse=True))
_RANGE = re.compile(
    rf"\b(?P<first>{_NAMES})\b\.?(?: \d{{1,2}})? ?(?:-|–|—|to|until|till|through) ?"
    rf"(?:the )?(?:end of |\d{{1,2}} )?(?P<last>{_NAMES})\b",
    re.IGNORECASE,
)
_MONTH = re.compile(rf"\b(?P<first>{_NAMES})\b", re.IGNORECASE)
_HOURS = re.compile(
    r"\d{1,2}[:.]\d\d|\d ?[ap]\.?m\b|\d ?(?:-|–|to) ?\d|\b(?:close[ds]?|daily|open(?:s|ed)?|shut"
    r"|every day|noon|weekdays|weekends)\b",
    re.IGNORECASE,
)
_OPEN = re.compile(r"\b(?:close[ds]?|open(?:s|ed)?|shut)\b", re.IGNORECASE)
_OPENS_LINE = re.compile(r"\W*(?:(?:in|from|during) )?(?:\d{1,2}\.? )?", re.IGNORECASE)
_OPENING = word_set(
    "close closed closes closing hours open opened opening opens run running runs season shut times"
)
"""Words of a question for when something is open."""


def find_asked_month(question: Question) -> int | None:
    """Return the only month in which something is asked to be open, from 0 on, None for none.

    "May" is one after "in" alone.
    """
    words = list_lowered(question)
    if question.language != "en" or _OPENING.isdisjoint(words):
        return None
    found = {
        _MONTHS[word]
        for before, word in zip(("", *words), words, strict=False)
        if word in _MONTHS and (word != "may" or before == "in")
    }
    has_day = any(word.isdigit() for word in words)
    return found.pop() if len(found) == 1 and not has_day else None


def is_row_of_month(month: int | None, text: str) -> bool:
    """Tell whether a line has hours for a range of months with an asked one, or for that alone.

    It opens with them, or says that something is open or closed: no "tours at 11 in July".
    """
    if month is None or not _HOURS.search(text):
        return False
    start = _OPENS_LINE.match(text)
    opens = start is not None and bool(_MONTH.match(text, start.end()))
    if not opens and not _OPEN.search(text):
        return False
    ranges = [(_read(each["first"]), _read(each["last"])) for each in _RANGE.finditer(text)]
    if ranges:
        return any((month - first) % 12 <= (last - first) % 12 for first, last in ranges)
    return any(_read(each["first"]) == month for each in _MONTH.finditer(text))


def _read(name: str) -> int:
    """Return the number of a month by its first three letters."""
    return next(at for each, at in _MONTHS.items() if each.startswith(name[:3].lower()))

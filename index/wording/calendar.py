"""Days with their months, in any order and spelling, each as one word. Pure."""

import re
from collections.abc import Sequence

from index.languages import ENGLISH
from index.wording.folded_word import FoldedWord, WordKind
from index.wording.scanner import Piece, PieceKind

_MONTHS = {name: number for number, name in enumerate(ENGLISH.months, start=1)}
_MONTH_OF = _MONTHS | {
    short: number
    for short in ENGLISH.month_abbreviations
    for name, number in _MONTHS.items()
    if name.startswith(short[:3])
}
_DAY_OF = {name: name for name in ENGLISH.weekdays} | {
    name[:size]: name for name in ENGLISH.weekdays for size in (3, 4, 5)
}
_DAY = re.compile(r"0?([1-9]|[12]\d|3[01])\.?")
_BEFORE_DAY = frozenset({"on"})


def read_month_or_weekday(piece: Piece) -> FoldedWord | None:
    """Return the word of a month or weekday, which is capitalised; None for any other piece."""
    if piece.kind is not PieceKind.LETTERS or not piece.text[0].isupper():
        return None
    name = piece.text.lower()
    if name in _MONTH_OF:
        key = f"month {_MONTH_OF[name]}"
    elif name in _DAY_OF:
        key = _DAY_OF[name]
    else:
        return None
    return FoldedWord(key, piece.start, piece.end, WordKind.DATE)


def read_iso_date(piece: Piece) -> tuple[FoldedWord, FoldedWord]:
    """Return the day and the year of a date such as 2026-09-03."""
    year, month, day = piece.text.split("-")
    return (
        FoldedWord(_day_key(int(month), int(day)), piece.start, piece.end, WordKind.DATE),
        FoldedWord(year, piece.start, piece.end, WordKind.NUMBER),
    )


def join_days_and_months(words: Sequence[FoldedWord]) -> list[FoldedWord]:
    """Return the words, "3 September", "September 3rd" and "the third of September" as one each."""
    joined: list[FoldedWord] = []
    for word in words:
        day_before = _day(joined[-1]) if joined else 0
        if _month(word) and joined and joined[-1].key == "of" and len(joined) > 1:
            day_before = _day(joined[-2])
            if day_before:
                joined.pop()
        if _month(word) and day_before:
            first = joined.pop()
            joined.append(_whole_day(first, word, _month(word), day_before))
        elif joined and _month(joined[-1]) and _day(word):
            first = joined.pop()
            joined.append(_whole_day(first, word, _month(first), _day(word)))
        else:
            joined.append(word)
    return [
        word
        for at, word in enumerate(joined)
        if not (word.key in _BEFORE_DAY and _begins_with_date(joined[at + 1 : at + 2]))
    ]


def _begins_with_date(words: Sequence[FoldedWord]) -> bool:
    """Tell whether the first of the words is a month or a day."""
    return bool(words) and words[0].kind is WordKind.DATE


def _whole_day(first: FoldedWord, last: FoldedWord, month: int, day: int) -> FoldedWord:
    return FoldedWord(_day_key(month, day), first.start, last.end, WordKind.DATE)


def _day_key(month: int, day: int) -> str:
    return f"day {month}-{day}"


def _month(word: FoldedWord) -> int:
    """Return the number of a month, 0 if the word is none."""
    is_month = word.kind is WordKind.DATE and word.key.startswith("month ")
    return int(word.key.removeprefix("month ")) if is_month else 0


def _day(word: FoldedWord) -> int:
    """Return the number of a day of a month, 0 if the word can be none."""
    match = _DAY.fullmatch(word.key) if word.kind is WordKind.NUMBER else None
    return int(match[1]) if match else 0

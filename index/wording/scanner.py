"""The pieces of a sentence: words, numerals and the marks that mean something. Pure.

Quotation marks, brackets, commas, dashes between words and the marks of Markdown mean nothing to
the comparison and are left out. A minus sign, a percent sign, the "+" of "C++", the point of
".NET" and a question mark do mean something.
"""

import re
from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple

from index.languages import ENGLISH


class PieceKind(Enum):
    """What a piece is made of."""

    LETTERS = auto()
    INITIALS = auto()  # "U.N.", "p.m.", "Ph.D."
    NUMERAL = auto()  # with its inner marks: "1,400", "3.1.2", "7:30"
    ISO_DATE = auto()
    MARK = auto()


class Piece(NamedTuple):
    """A piece at `start <= i < end`; `hyphenated` if a hyphen joins it to the one before."""

    kind: PieceKind
    text: str
    start: int
    end: int
    hyphenated: bool = False


MINUS = "-"
"""The mark of a negative number, however it is written."""

RANGE = "to"
"""The mark between the two ends of a range, however it is written."""

_PIECE = re.compile(
    r"(?P<INITIALS>(?:[^\W\d_]{1,2}\.){2,}(?![^\W\d_]))"
    r"|(?P<ISO_DATE>(?<![\d-])\d{4}-\d\d-\d\d(?![\d-]))"
    r"|(?P<NUMERAL>(?<![\w.,])\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\w)"
    r"|(?:(?<![\w.])\.)?\d+(?:[.,:]\d+)*)"
    r"|(?P<LETTERS>[^\W\d_]+(?:['’][^\W\d_]+)*)"
    r"|(?P<MARK>[^\w\s]|_)"
)
_KINDS = {kind.name: kind for kind in PieceKind}
_DASHES = frozenset("-‐‑‒–—―−")
_HYPHENS = frozenset("-‐‑")
_MINUSES = frozenset("-‑‒–−")
_TIME_WINDOW = 8  # code points before a dash in which a time of day may end
_TIME_END = re.compile(r"\d ?[ap]\.?m\.? ?$", re.IGNORECASE)
_OPTION_DASHES = frozenset("-−")
_MEANINGLESS = frozenset("“”„«»‟‘’‚‛`´,;:()[]{}…_¡¿·•\\")
_PRIMES = frozenset("\"'′″")
_BEFORE_SIGN = frozenset("([{\"“'‘=<>~/*|").union(
    sign for sign in ENGLISH.currency_symbols if not sign.isalpha()
)


def scan(text: str) -> list[Piece]:
    """Return the pieces of `text`, in order."""
    return list(_scan(text))


def _scan(text: str) -> Iterator[Piece]:
    end_of_hyphen = -1
    for match in _PIECE.finditer(text):
        start, end = match.span()
        kind = _KINDS[str(match.lastgroup)]
        if kind is not PieceKind.MARK:
            yield Piece(kind, match[0], start, end, start == end_of_hyphen)
            continue
        mark = _meaning(text, start)
        if mark:
            yield Piece(kind, mark, start, end)
        elif match[0] in _HYPHENS and _is_glued(text, start):
            end_of_hyphen = end


def _meaning(text: str, at: int) -> str:
    """Return the mark at `at` as it is compared, "" if it means nothing."""
    mark, before, after = text[at], text[at - 1 : at] or " ", text[at + 1 : at + 2] or " "
    if mark in _DASHES:
        return _meaning_of_dash(text, at, before, after)
    if mark in _PRIMES:  # feet and inches, not the end of a quotation
        return mark if before.isdigit() and text.count(mark, 0, at) % 2 == 0 else ""
    if mark in ".!":
        starts_word = not before.isalnum() and before not in ".!" and after.isalnum()
        return mark if starts_word or (mark == "!" and after == "=") else ""
    if mark == "*":
        return mark if before == after == " " else ""
    return "" if mark in _MEANINGLESS else mark


def _meaning_of_dash(text: str, at: int, before: str, after: str) -> str:
    """Return a dash as a minus sign, as the mark of a range or an option, or as nothing."""
    mark = text[at]
    if after.isdigit() and mark in _MINUSES and (before.isspace() or before in _BEFORE_SIGN):
        return MINUS
    left, right = text[:at].rstrip()[-1:], text[at + 1 :].lstrip()[:1]
    if left.isdigit() and right.isdigit() and before.isspace() == after.isspace():
        return RANGE
    if right.isdigit() and _TIME_END.search(text, max(0, at - _TIME_WINDOW), at):
        return RANGE  # "9 a.m.–5 p.m."
    if right.isdigit() and mark in _OPTION_DASHES and before == after == " ":
        return MINUS  # "it was - 5 degrees"
    if mark in _OPTION_DASHES and before.isspace() != after.isspace():
        return MINUS  # "-v", "O-"
    return ""


def _is_glued(text: str, at: int) -> bool:
    """Tell whether letters or digits stand on both sides of the character at `at`."""
    return 0 < at < len(text) - 1 and text[at - 1].isalnum() and text[at + 1].isalnum()

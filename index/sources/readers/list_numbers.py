"""Numbers that a word processor writes before headings, clauses and items of lists. Pure."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_MOST_ROMAN = 3_999
_MOST_LETTERS = 26 * 5
"""Greatest number that is written in letters: "eeeee" is the last of five of the same."""
_PLACE = re.compile(r"%(\d)")
_WORDING = re.compile(r"[^\W\d_]|[§#№]")
"""A letter or sign in a pattern, beside the places of its numbers."""


class Level(NamedTuple):
    """How the paragraphs of one level are numbered.

    `form` is the first number in the form that is used: "1", "01", "a", "A", "i", "I"; "" for
    bullets and where no number is shown. `pattern` has %1 for the number of the first level;
    with `in_figures` those of all levels are written in figures.
    """

    form: str
    pattern: str
    start: int = 1
    in_figures: bool = False


class Counters:
    """The numbers reached at each level of one numbering, counted from level 0."""

    def __init__(self) -> None:
        self._numbers: dict[int, int] = {}

    def count(self, level: int, levels: Mapping[int, Level], *, at: int | None = None) -> None:
        """Count a paragraph of a level; what lies deeper begins anew. `at` states its number."""
        start = levels[level].start if level in levels else 1
        self._numbers = {each: n for each, n in self._numbers.items() if each <= level}
        for above in range(level):  # levels that were passed over count as begun
            self._numbers.setdefault(above, levels[above].start if above in levels else 1)
        reached = self._numbers.get(level)
        self._numbers[level] = at if at is not None else start if reached is None else reached + 1

    def label(self, level: int, levels: Mapping[int, Level]) -> str:
        """Return what stands before the paragraph that was counted last, "" if nothing does."""
        own = levels.get(level)
        if own is None or not own.form:
            return ""

        def number(place: re.Match[str]) -> str:
            other = int(place[1]) - 1
            form = levels[other].form if other in levels and not own.in_figures else "1"
            return write_number(self._numbers.get(other, 1), form)

        return " ".join(_PLACE.sub(number, own.pattern).split())


def is_part_of_text(level: Level | None) -> bool:
    """Tell whether the numbers of a level are more than the mark of an item in a list.

    "Article 3" and "2.1" are, and are quoted; "1." and "a)" are left out as in every format.
    """
    if level is None or not level.form:
        return False
    places: Sequence[str] = _PLACE.findall(level.pattern)
    return len(places) > 1 or bool(places and _WORDING.search(_PLACE.sub("", level.pattern)))


def write_number(number: int, form: str) -> str:
    """Return a number in a form such as "a", in figures where the form has no such number."""
    if form.lower() == "i" and 0 < number <= _MOST_ROMAN:
        written = _write_roman(number)
    elif form.lower() == "a" and 0 < number <= _MOST_LETTERS:
        times, letter = divmod(number - 1, 26)
        written = chr(ord("a") + letter) * (times + 1)
    else:
        return f"{number:02}" if form == "01" else str(number)
    return written.upper() if form.isupper() else written


def _write_roman(number: int) -> str:
    written = ""
    for value, letters in _ROMAN:
        times, number = divmod(number, value)
        written += letters * times
    return written

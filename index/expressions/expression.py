"""What is an expression?"""

from enum import StrEnum
from typing import NamedTuple

from index.expressions.flags import Flag
from index.types import Span


class Bound(StrEnum):
    """How a number is meant: as it stands, roughly, as a floor, as a ceiling, or as a range."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at least"
    AT_MOST = "at most"
    RANGE = "range"


class Expression(NamedTuple):
    """One expression of a sentence; spans count from the sentence's start.

    `span` is all of it ("around 40 rounds"), `core` the part that distinguishes it ("40"; a name
    without its title). `value` is a number in the unit as written, None for dates, names and
    "tens of thousands"; `unit` the noun counted or measured, in lower case as written, "" if
    there is none.
    """

    kind: Flag
    span: Span
    core: Span
    value: float | None = None
    unit: str = ""
    bound: Bound = Bound.EXACT

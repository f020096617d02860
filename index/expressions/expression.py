"""An expression of a sentence: a date, an amount or a name. Pure."""

from enum import StrEnum
from typing import NamedTuple

from index.expressions.flags import SentenceFlag
from index.types import Span


class Bound(StrEnum):
    """How exact a number is: as written, approximate, a lower or upper bound, or a range."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at least"
    AT_MOST = "at most"
    RANGE = "range"


class Expression(NamedTuple):
    """One expression of a sentence; spans count from the sentence's start.

    `span` is the whole expression ("around 40 rounds"), `core` its distinguishing part ("40"; a
    name without its title). `value` is the number in the unit as written, None for dates, names
    and "tens of thousands"; `unit` is the noun counted or measured, in lower case as written, ""
    if there is none.
    """

    kind: SentenceFlag
    span: Span
    core: Span
    value: float | None = None
    unit: str = ""
    bound: Bound = Bound.EXACT

"""What is an expression, and which tokens is it made of?"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from index.expressions.kinds import TOKEN, Flag
from index.types import Span


class Bound(StrEnum):
    """How a number is meant: as it stands, roughly, as a floor, as a ceiling, or as a range."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at least"
    AT_MOST = "at most"
    RANGE = "range"


@dataclass(frozen=True, slots=True, kw_only=True)
class Expression:
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


class Token(NamedTuple):
    """A word, numeral or mark and where it stands."""

    text: str
    start: int
    end: int


@lru_cache(maxsize=16)
def tokenize(text: str) -> tuple[Token, ...]:
    """Return the words, numerals and single marks of `text`, in order.

    Several readers in turn ask for the same sentence, so the last few are remembered.
    """
    make = tuple.__new__  # a third of the time of Token's own, which is written in Python
    return tuple([make(Token, (m[0], m.start(), m.end())) for m in TOKEN.finditer(text)])


def word_at(tokens: Sequence[Token], at: int) -> str:
    """Return the token at `at` in lower case, "" outside the sentence."""
    return tokens[at].text.lower() if 0 <= at < len(tokens) else ""


def is_word(text: str) -> bool:
    """Tell whether a token is made of letters."""
    return bool(_LETTERS.match(text))


_LETTERS = re.compile(r"[^\W\d_]")

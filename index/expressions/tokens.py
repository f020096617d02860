"""Which words, numerals and marks is a sentence made of, and what may each of them begin?"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, chain

from index.analysis.bounded_cache import Memo
from index.expressions.flags import TOKEN
from index.expressions.word_classes import (
    DAYS,
    FUNCTION_WORDS,
    MONTHS,
    NUMBER_WORDS,
    VAGUE_NUMBERS,
    capitalised,
)
from index.languages import ENGLISH

LOOK = 4
"""How far readers look beyond either end of a sentence; they find empty words there."""

MOST_KEPT = 20_000
"""Tokens of which is remembered what they are by themselves."""
_SPACED = re.compile(rf"(\s*)({TOKEN.pattern})")
_AMOUNT_WORDS = NUMBER_WORDS | VAGUE_NUMBERS  # "tens of thousands" is a number without a value
_NOT_NAMES = MONTHS | DAYS | NUMBER_WORDS
_NEVER_ACRONYMS = ENGLISH.never_acronyms
_DAYS = capitalised(DAYS) | ENGLISH.relative_days
_MONTHS = tuple(capitalised(MONTHS))
_CLOCK = ENGLISH.clock_words


class Cue:
    """What a token may begin or belong to, as bits; a sentence without a cue need not be read."""

    DIGIT = 1  # a numeral
    NUMBER = 2  # opens an amount: a numeral or a number word
    NAME = 4  # a word that may be part of a name
    MONTH = 8  # ends in one: words run together now and then
    DAY = 16
    CLOCK = 32
    CENTURY = 64


@dataclass(frozen=True, slots=True)
class Tokens:
    """N tokens and where they stand; `starts` and `ends` are (N,).

    `words`, in lower case, and `cues`, of `Cue`, go on for `LOOK` empty ones, which an index below
    zero finds as well.
    """

    texts: Sequence[str]
    words: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]
    cues: Sequence[int]

    def __len__(self) -> int:
        return len(self.texts)

    def cues_held(self) -> int:
        """Return the cues of all tokens together."""
        held = 0
        for cue in set(self.cues):
            held |= cue
        return held


@lru_cache(maxsize=16)
def tokenize(text: str) -> Tokens:
    """Return the words, numerals and single marks of `text`, in order.

    Several readers in turn ask for the same sentence, so the last few are remembered.
    """
    pieces = list(chain.from_iterable(_SPACED.findall(text)))  # white space and token in turn
    texts = pieces[1::2]
    places = list(accumulate(map(len, pieces)))
    return Tokens(
        texts=texts,
        words=[*" ".join(texts).lower().split(), *[""] * LOOK],  # quicker than one by one
        starts=places[0::2],
        ends=places[1::2],
        cues=[*map(_CUES.__getitem__, texts), *[0] * LOOK],
    )


def is_word(text: str) -> bool:
    """Tell whether a token is made of letters."""
    return text[0].isalnum() and not text[0].isdecimal()


def _cue(text: str) -> int:
    word, first = text.lower(), text[0]
    numeral = first.isdigit()
    return (
        Cue.DIGIT * numeral
        | Cue.NUMBER * (numeral or word in _AMOUNT_WORDS)
        | Cue.NAME * _may_name(text)
        | Cue.MONTH * text.endswith(_MONTHS)
        | Cue.DAY * (text in _DAYS)
        | Cue.CLOCK * (text in _CLOCK)
        | Cue.CENTURY * text.startswith("centur")
    )


def _may_name(text: str) -> bool:
    if not text[0].isupper() or text.lower() in _NOT_NAMES or not is_word(text):
        return False
    return text not in FUNCTION_WORDS or (
        len(text) > 1 and text.isupper() and text not in _NEVER_ACRONYMS
    )


_CUES = Memo(_cue, MOST_KEPT)

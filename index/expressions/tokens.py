"""The words, numerals and marks of a sentence, with what each may be part of. Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from index.analysis import BoundedCache
from index.expressions.word_classes import (
    DAYS,
    FUNCTION_WORDS,
    MONTHS,
    NUMBER_WORDS,
    VAGUE_NUMBERS,
    capitalised,
)
from index.languages import ENGLISH

PADDING = 4
"""Empty words after the last token, so that readers may look past either end of a sentence."""

MAX_CACHED_TOKENS = 20_000
"""Different tokens whose cues are cached."""

_NUMERAL_OR_MARK = r"\d+(?>(?:[.,:]\d+)*)|[^\w\s]|_"
TOKEN = re.compile(rf"[^\W\d_]+|{_NUMERAL_OR_MARK}")
"""A run of letters, a numeral with inner marks, or a single mark."""

LETTER_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0900-\u0963\u0970-\u0dff\u0e31\u0e34-\u0e3a"
    "\u0e47-\u0e4e\u200c\u200d"
)
"""Marks that belong to the letter before them, and the scripts of India with theirs."""

MARKED_TOKEN = re.compile(
    rf"(?:[^\W\d_][{LETTER_MARKS}]*|[\u0900-\u0963\u0970-\u0dff])+|{_NUMERAL_OR_MARK}"
)
"""The same in a text that has such marks."""

HYPHENATED = re.compile(r"(?<![^\W_])[^\W\d_]+(?:-[^\W\d_]+)+(?![^\W_])")
"""Words that are written as one: "segunda-feira"."""

_TOKEN_OF_SPLIT = re.compile(f"({TOKEN.pattern})")
_AMOUNT_WORDS = NUMBER_WORDS | VAGUE_NUMBERS  # "tens of thousands" is a number without a value
_NOT_NAMES = MONTHS | DAYS | NUMBER_WORDS
_NEVER_ACRONYMS = ENGLISH.never_acronyms
_DAYS = capitalised(DAYS) | ENGLISH.relative_days
_MONTHS = tuple(capitalised(MONTHS))
_CLOCK = ENGLISH.clock_words


class TokenCue:
    """What a token may be part of, as bits. A reader skips sentences without its cue."""

    DIGIT = 1  # a numeral
    NUMBER = 2  # a numeral or number word, which may begin an amount
    NAME = 4  # a word that may be part of a name
    MONTH = 8  # ends in the name of a month: some texts have words run together
    DAY = 16  # a weekday, or a day named from the day of writing
    CLOCK = 32  # a time of day, or "clock" of "o'clock"
    CENTURY = 64


@dataclass(slots=True, eq=False)  # not frozen: that costs time for each sentence
class SentenceTokens:
    """The N tokens of a sentence; token `i` is `text[starts[i] : ends[i]]`.

    `words` (in lower case) and `cues` (bits of `TokenCue`) have `PADDING` empty entries after the
    last token; small negative indices reach them too.
    """

    texts: Sequence[str]
    words: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]
    cues: Sequence[int]

    def __len__(self) -> int:
        return len(self.texts)

    def all_cues(self) -> int:
        """Return the cues of all tokens, combined."""
        combined = 0
        for cues in set(self.cues):
            combined |= cues
        return combined


@lru_cache(maxsize=16)
def tokenize_sentence(text: str) -> SentenceTokens:
    """Return the words, numerals and single marks of `text`, in order.

    The last few results are cached, because several readers need the same sentence in turn.
    """
    pieces = _TOKEN_OF_SPLIT.split(text)  # white space and token, alternating
    pieces.pop()  # what stands behind the last token
    texts = pieces[1::2]
    offsets = list(accumulate(map(len, pieces)))
    return SentenceTokens(
        texts=texts,
        words=[*" ".join(texts).lower().split(), *[""] * PADDING],  # faster than one by one
        starts=offsets[0::2],
        ends=offsets[1::2],
        cues=[*map(_CUES_OF_TOKEN.__getitem__, texts), *[0] * PADDING],
    )


def is_word(text: str) -> bool:
    """Whether a token consists of letters."""
    return text[0].isalnum() and not text[0].isdecimal()


_CUES_OF_LOWERCASE = _AMOUNT_WORDS | _DAYS | _CLOCK
"""Words of which one in small letters has a cue."""


def _token_cues(text: str) -> int:
    if text.islower() and text.isalpha() and text not in _CUES_OF_LOWERCASE:  # most words
        return TokenCue.CENTURY * text.startswith("centur")
    word = text.lower()
    is_numeral = text[0].isdigit()
    return (
        TokenCue.DIGIT * is_numeral
        | TokenCue.NUMBER * (is_numeral or word in _AMOUNT_WORDS)
        | TokenCue.NAME * _may_be_name(text)
        | TokenCue.MONTH * text.endswith(_MONTHS)
        | TokenCue.DAY * (text in _DAYS)
        | TokenCue.CLOCK * (text in _CLOCK)
        | TokenCue.CENTURY * text.startswith("centur")
    )


def _may_be_name(text: str) -> bool:
    """Whether a token is a capitalised word that may be part of a name."""
    if not text[0].isupper() or text.lower() in _NOT_NAMES or not is_word(text):
        return False
    return text not in FUNCTION_WORDS or (
        len(text) > 1 and text.isupper() and text not in _NEVER_ACRONYMS
    )


_CUES_OF_TOKEN = BoundedCache(_token_cues, MAX_CACHED_TOKENS)

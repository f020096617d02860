"""How does a sentence read beside a question? Its tokens with their roles and matches.

What a sentence is without any question is read once and remembered for the next few.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from index.answering.spans.term_positions import REMEMBERED, occurrences
from index.answering.spans.token_classes import CONTRACTED, KNOWN, TITLES, Has, in_role
from index.answering.spans.token_roles import Role, is_verb
from index.expressions import (
    PADDING,
    Expression,
    SentenceFlag,
    SentenceTokens,
    TokenCue,
    find_expressions,
    tokenize_sentence,
)

LONGEST = 1500
"""Code points of a sentence that are read; what comes later is no short answer's place."""

DATED = SentenceFlag.DATE | SentenceFlag.YEAR | SentenceFlag.TIME | SentenceFlag.WEEKDAY
_DATED, _AGE = int(DATED), int(SentenceFlag.AGE)
_MEASURED = int(
    SentenceFlag.MONEY
    | SentenceFlag.PERCENT
    | SentenceFlag.MEASURE
    | SentenceFlag.DURATION
    | SentenceFlag.AGE
    | SentenceFlag.FREQUENCY
)

Range = tuple[int, int]
"""The tokens from the first to before the second."""


class Kind(NamedTuple):
    """An expression as token ranges: all of it and its core, empty where no token lies in it."""

    name: str
    start: int
    end: int
    core: Range
    expression: Expression


@dataclass(frozen=True, slots=True)
class Sentence:
    """N tokens and what they are to every question.

    `roles` go on with edges beyond both ends, as the words of `tokens` do; `bits` of `Has`, (N,).
    """

    tokens: SentenceTokens
    roles: Sequence[str]
    bits: Sequence[int]
    kinds: Sequence[Kind]


@dataclass(frozen=True, slots=True)
class Reading:
    """A sentence beside a question.

    `places` tells where each content term of the question stands, `matches` where any does, and
    `bits` are those of the sentence with the matches.
    """

    tokens: SentenceTokens
    words: Sequence[str]  # in lower case
    roles: Sequence[str]
    bits: Sequence[int]
    kinds: Sequence[Kind]
    places: Mapping[str, Sequence[int]]
    matches: Sequence[int]

    def has(self, at: int, bit: int) -> bool:
        """Tell whether a token is something, False outside the sentence."""
        return 0 <= at < len(self.bits) and bool(self.bits[at] & bit)


def read(asked: frozenset[str], text: str) -> Reading:
    """Read a sentence for the content terms that a question asks about."""
    text = text[:LONGEST]
    sentence = _sentence(text)
    places = _places(asked, text, sentence.tokens)
    matches = sorted({at for each in places.values() for at in each})
    bits = list(sentence.bits)
    for at in matches:
        bits[at] |= Has.MATCHED
    tokens = sentence.tokens
    return Reading(tokens, tokens.words, sentence.roles, bits, sentence.kinds, places, matches)


@lru_cache(maxsize=REMEMBERED)
def _sentence(text: str) -> Sentence:
    tokens = tokenize_sentence(text)
    known = [KNOWN[each] for each in tokens.texts]
    roles = [*[each[0] for each in known], *[Role.EDGE] * PADDING]
    bits = [each[1] for each in known]
    _settle(tokens, roles, bits)
    for at, bit in enumerate(bits):
        may_be = bit & Has.SMALL or (at == 0 and bit & Has.CONTENT)
        if may_be and not tokens.cues[at] & TokenCue.DIGIT and is_verb(tokens.words, roles, at):
            bits[at] |= Has.VERB
    kinds = _kinds(tokens, find_expressions(text))
    for kind in kinds:
        held = Has.DATED * (kind.name == "date") | Has.AGED * bool(kind.expression.kind & _AGE)
        for at in range(kind.start, kind.end) if held else ():
            bits[at] |= held
    return Sentence(tokens, roles, bits, kinds)


def _settle(tokens: SentenceTokens, roles: list[str], bits: list[int]) -> None:
    """Settle what hangs on a token's neighbours: its role, and what a point joins."""
    leaning = [at for at, bit in enumerate(bits) if bit & Has.LEANING]
    points = [at for at in leaning if tokens.texts[at] == "."]
    for at in leaning:
        text, before = tokens.texts[at], tokens.words[at - 1]
        if len(text) > 1 and text.isupper() and at:
            roles[at] = Role.CONTENT
        elif tokens.words[at] in CONTRACTED and before and before in "'’":
            roles[at] = Role.AUXILIARY
        bits[at] = in_role(text, roles[at], bits[at])
    for at in points:
        _settle_point(tokens, bits, at)


def _settle_point(tokens: SentenceTokens, bits: list[int], at: int) -> None:
    """Let a phrase go on over the points of "Carl H. Berg" and "U.N.", not end or begin there."""
    before, touched = tokens.words[at - 1], at + 1 < len(tokens)
    abbreviates = len(before) == 1 or before in TITLES
    if (abbreviates or len(before) == 2) and tokens.starts[at] == tokens.ends[at - 1]:
        bits[at] |= Has.INNER
    if abbreviates and touched and bits[at + 1] & Has.CAPITAL:
        bits[at - 1] &= ~Has.CLOSES
    if touched and tokens.ends[at] == tokens.starts[at + 1]:
        bits[at + 1] &= ~Has.OPENS


def _kinds(tokens: SentenceTokens, expressions: Sequence[Expression]) -> list[Kind]:
    starts, ends = tokens.starts, tokens.ends

    def covered(span: tuple[int, int]) -> Range:
        first, last = bisect_right(ends, span[0]), bisect_left(starts, span[1])
        return (first, last) if first < last else (0, 0)

    return [
        Kind(_kind_name(int(each.kind)), *covered(each.span), covered(each.core), each)
        for each in expressions
    ]


@lru_cache(maxsize=64)
def _kind_name(kind: int) -> str:
    if kind & _DATED:
        return "date"
    return "amount" if kind & _MEASURED else (SentenceFlag(kind).name or "").lower()


def _places(asked: frozenset[str], text: str, tokens: SentenceTokens) -> dict[str, list[int]]:
    """Return at which tokens the question's terms stand; a compound stands at all its parts."""
    places: dict[str, list[int]] = {}
    latest = 0
    for term, _, start, end in occurrences(text, asked):
        latest = max(latest, start)
        if term in asked:
            at = bisect_right(tokens.ends, latest)
            while at < len(tokens) and tokens.starts[at] < end:
                places.setdefault(term, []).append(at)
                at += 1
    return places

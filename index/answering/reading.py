"""How does a sentence read beside a question? Its tokens with their roles and matches.

What a sentence is without any question is read once and remembered for the next few.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter

from index import analysis
from index.answering.roles import Role, corrected, is_verb, role_of
from index.expressions import Expression, Flag, find, lexicon
from index.expressions.expression import Token, tokenize

LONGEST = 1500
"""Code points of a sentence that are read; what comes later is no short answer's place."""

REMEMBERED = 64
"""Sentences whose reading is kept: those of the last few answers."""

DATED = Flag.DATE | Flag.YEAR | Flag.TIME | Flag.WEEKDAY
_DATED_KINDS, _AGE = int(DATED), int(Flag.AGE)
_NUMBERS = frozenset(lexicon.NUMBERS.split())
_VAGUE = frozenset(
    [
        *("several", "many", "various", "few", "numerous", "single", "both", "all", "half", "most"),
        *("majority", "multiple", "couple", "pair", "double", "triple", "once", "twice", "daily"),
        *("annually", "third", "quarter", "dozens"),
    ]
)
_INNER = frozenset(["of", "and", "in", "to"])


Range = tuple[int, int]
"""The tokens from the first to before the second."""


class Has:
    """What a token is, as bits: a phrase's are those of its tokens together."""

    MATCHED = 1
    SMALL = 2  # a content word without a capital
    VERB = 4
    NUMBER = 8
    COMMA = 16
    FUNCTION = 32  # a function word but for of, and, in, to
    AND = 64
    IN = 128
    TO = 256
    CAPITAL = 512
    VAGUE = 1024  # "several", "twice"
    DATED = 2048
    AGED = 4096


_WORD_BITS = {",": Has.COMMA, "and": Has.AND, "in": Has.IN, "to": Has.TO} | dict.fromkeys(
    _VAGUE, Has.VAGUE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """N tokens and what they are to every question; `ranges` are the tokens of expressions.

    A range is of all of an expression and of its core, empty where no token lies in it.
    """

    tokens: Sequence[Token]
    words: Sequence[str]  # in lower case
    roles: Sequence[str]
    verb: Sequence[bool]  # a guess, with few false ones
    number: Sequence[bool]
    capital: Sequence[bool]
    bits: Sequence[int]  # of `Has`
    expressions: Sequence[Expression]
    ranges: Sequence[tuple[Range, Range]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading(Sentence):
    """A sentence beside a question; `places` tells where each content term of it stands."""

    matched: Sequence[bool]
    places: Mapping[str, Sequence[int]]

    def role(self, at: int) -> str:
        """Return the role of a token, EDGE outside the sentence."""
        return self.roles[at] if 0 <= at < len(self.roles) else Role.EDGE

    def word(self, at: int) -> str:
        """Return a token in lower case, "" outside the sentence."""
        return self.words[at] if 0 <= at < len(self.words) else ""


def read(asked: frozenset[str], text: str) -> Reading:
    """Read a sentence for the content terms that a question asks about."""
    text = text[:LONGEST]
    sentence = _sentence(text)
    places = _places(asked, text, sentence.tokens)
    matched, bits = [False] * len(sentence.tokens), list(sentence.bits)
    for each in places.values():
        for at in each:
            matched[at] = True
            bits[at] |= Has.MATCHED
    return Reading(
        tokens=sentence.tokens,
        words=sentence.words,
        roles=sentence.roles,
        verb=sentence.verb,
        number=sentence.number,
        capital=sentence.capital,
        bits=bits,
        expressions=sentence.expressions,
        ranges=sentence.ranges,
        matched=matched,
        places=places,
    )


@lru_cache(maxsize=20_000)
def _known(text: str) -> tuple[str, str, bool, bool, int]:
    """Return of a token: its lower case, role, whether a number, a capital, and its bits."""
    word = text.lower()
    number = word[0].isdigit() or word in _NUMBERS
    capital = text[0].isupper()
    bits = _WORD_BITS.get(word, 0) | Has.NUMBER * number | Has.CAPITAL * capital
    return word, role_of(word), number, capital, bits


@lru_cache(maxsize=REMEMBERED)
def _sentence(text: str) -> Sentence:
    tokens = tokenize(text)
    known = [_known(token[0]) for token in tokens]
    words, capital = [each[0] for each in known], [each[3] for each in known]
    classes = corrected(tokens, words, [each[1] for each in known])
    verb = [
        role == Role.CONTENT and is_verb(tokens[at][0], words, classes, at)
        for at, role in enumerate(classes)
    ]
    expressions = find(text)
    ranges = _ranges(tokens, expressions)
    bits = [each[4] | Has.VERB * is_one for each, is_one in zip(known, verb, strict=True)]
    _add_roles(bits, words, classes, capital)
    _add_kinds(bits, expressions, ranges)
    return Sentence(
        tokens=tokens,
        words=words,
        roles=classes,
        verb=verb,
        number=[each[2] for each in known],
        capital=capital,
        bits=bits,
        expressions=expressions,
        ranges=ranges,
    )


def _add_roles(
    bits: list[int], words: Sequence[str], roles: Sequence[str], capital: Sequence[bool]
) -> None:
    for at, role in enumerate(roles):
        if role == Role.CONTENT:
            if not capital[at]:
                bits[at] |= Has.SMALL
        elif role != Role.MARK and words[at] not in _INNER:
            bits[at] |= Has.FUNCTION


def _add_kinds(
    bits: list[int], expressions: Sequence[Expression], ranges: Sequence[tuple[Range, Range]]
) -> None:
    for expression, ((first, last), _) in zip(expressions, ranges, strict=True):
        kind = int(expression.kind)
        held = Has.DATED * bool(kind & _DATED_KINDS) | Has.AGED * bool(kind & _AGE)
        for at in range(first, last) if held else ():
            bits[at] |= held


def _ranges(
    tokens: Sequence[Token], expressions: Sequence[Expression]
) -> list[tuple[Range, Range]]:
    if not expressions:
        return []
    starts, ends = [token[1] for token in tokens], [token[2] for token in tokens]

    def covered(span: tuple[int, int]) -> tuple[int, int]:
        first, last = bisect_right(ends, span[0]), bisect_left(starts, span[1])
        return (first, last) if first < last else (0, 0)

    return [(covered(each.span), covered(each.core)) for each in expressions]


occurrences = lru_cache(maxsize=REMEMBERED)(analysis.tokens_with)
"""Return the tokens of a text that are asked about; those of the last few texts are kept."""


def _places(asked: frozenset[str], text: str, tokens: Sequence[Token]) -> dict[str, list[int]]:
    """Return at which tokens the question's terms stand; a compound stands at all its parts."""
    places: dict[str, list[int]] = {}
    latest = 0
    for term, _, start, end in occurrences(text, asked):
        latest = max(latest, start)
        if term in asked:
            at = bisect_right(tokens, latest, key=_end)
            while at < len(tokens) and tokens[at].start < end:
                places.setdefault(term, []).append(at)
                at += 1
    return places


_end = attrgetter("end")

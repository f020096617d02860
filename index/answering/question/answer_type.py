"""What kind of answer does a question ask for, and which of its words only do the asking?

Pure, and about English alone: a question in another language is searched by its words and asks
for nothing in particular.
"""

from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from index.analysis.analyzer import QUESTION_TERMS, STOP_TERMS
from index.languages import ENGLISH


class AnswerType(StrEnum):
    """What kind of expression would answer; OTHER is any "what" without a kind of its own."""

    WHO = "who"
    WHEN = "when"
    WHERE = "where"
    HOW_MANY = "how many"
    HOW_MUCH = "how much"
    HOW_OLD = "how old"
    HOW_LONG = "how long"
    DEFINITION = "definition"
    WHY = "why"
    HOW = "how"
    YES_NO = "yes or no"
    OTHER = "other"


class Asked(NamedTuple):
    """The answer type, the places of the asking words, and that of the noun to be counted."""

    answer_type: AnswerType
    asking: frozenset[int]
    unit: int | None


_SIMPLE = {
    "who": AnswerType.WHO,
    "whom": AnswerType.WHO,
    "whose": AnswerType.WHO,
    "who's": AnswerType.WHO,
    "when": AnswerType.WHEN,
    "where": AnswerType.WHERE,
    "why": AnswerType.WHY,
    "how": AnswerType.HOW,
}
_AFTER_HOW = {
    "many": AnswerType.HOW_MANY,
    "much": AnswerType.HOW_MUCH,
    "old": AnswerType.HOW_OLD,
    "long": AnswerType.HOW_LONG,
    "often": AnswerType.HOW_MANY,
    "far": AnswerType.HOW_MUCH,
    "tall": AnswerType.HOW_MUCH,
    "high": AnswerType.HOW_MUCH,
    "large": AnswerType.HOW_MUCH,
    "big": AnswerType.HOW_MUCH,
    "fast": AnswerType.HOW_MUCH,
    "wide": AnswerType.HOW_MUCH,
    "deep": AnswerType.HOW_MUCH,
    "heavy": AnswerType.HOW_MUCH,
}
_ONLY_ASKING = {"many", "much", "often"}
# Nouns after "what" or "which" that name the kind of answer themselves.
_NOUNS = {
    AnswerType.WHEN: "year date day month decade century time era period",
    AnswerType.WHERE: "city country state place town continent location county province region",
    AnswerType.HOW_MUCH: "number percentage percent proportion amount fraction rate",
    AnswerType.WHO: "person people president author",
    AnswerType.HOW_OLD: "age",
    AnswerType.WHY: "reason",
}
_AFTER_WHAT = {noun: kind for kind, nouns in _NOUNS.items() for noun in nouns.split()}
_BE = ENGLISH.finite_forms_of_be | {"what's"}
_TAKE = frozenset({"take", "takes", "took", "taken", "taking"})
_ARTICLES = ENGLISH.articles
_AUXILIARIES = _BE | ENGLISH.yes_no_openers


def read(words: Sequence[str]) -> Asked:
    """Read the folded words of a question; `words` may be empty."""
    asking = {place for place, word in enumerate(words) if word in QUESTION_TERMS}
    first = min(asking, default=None)
    asking |= _taking_place(words)
    meaning = _meaning(words)
    if meaning:
        return Asked(AnswerType.DEFINITION, frozenset(asking | meaning), None)
    if first is None:
        opens_with_auxiliary = bool(words) and words[0] in _AUXILIARIES
        kind = AnswerType.YES_NO if opens_with_auxiliary else AnswerType.OTHER
        return Asked(kind, frozenset(asking), None)
    after = words[first + 1] if first + 1 < len(words) else ""
    if words[first] == "how" and after in _AFTER_HOW:
        if after in _ONLY_ASKING:
            asking.add(first + 1)
        kind = _AFTER_HOW[after]
        unit = _unit(words, first + 2) if after in ("many", "much") else None
        return Asked(kind, frozenset(asking), unit)
    if words[first] in ("what", "which", "what's"):
        return Asked(_what(words, first, after), frozenset(asking), None)
    return Asked(_SIMPLE.get(words[first], AnswerType.OTHER), frozenset(asking), None)


def _taking_place(words: Sequence[str]) -> set[int]:
    """Return the places of "take place", which asks and says no more than "happen" would.

    Its two words would be searched one by one: something is *taken*, "it remains in *place*".
    """
    pairs = enumerate(pairwise(words))
    return {
        place
        for at, (verb, noun) in pairs
        if verb in _TAKE and noun == "place"
        for place in (at, at + 1)
    }


def _meaning(words: Sequence[str]) -> set[int]:
    """Return the places of the words that ask for a meaning: what does X *mean*, *define* X."""
    if not words:
        return set()
    last = len(words) - 1
    if words[last] in ("mean", "means") and words[0] in QUESTION_TERMS:
        return {last}
    if words[last] == "for" and last and words[last - 1] in ("stand", "stands"):
        return {last - 1}
    if words[0] == "define":
        return {0}
    return {
        place
        for place, word in enumerate(words[:5])
        if word in ("meaning", "definition") and words[place + 1 : place + 2] in (["of"], ["for"])
    }


def _what(words: Sequence[str], first: int, after: str) -> AnswerType:
    if after in _AFTER_WHAT:
        return _AFTER_WHAT[after]
    rest = [word for word in words[first + 1 :] if word not in _ARTICLES]
    if words[first] == "what's":
        rest = ["is", *rest]
    if rest[:1] and rest[0] in _BE:
        if len(rest) > 2 and rest[1] in _AFTER_WHAT and rest[2] in ("of", "for", "that", "when"):
            return _AFTER_WHAT[rest[1]]
        subject = rest[1:]
        if 1 <= len(subject) <= 3 and not any(word in STOP_TERMS for word in subject):
            return AnswerType.DEFINITION
    return AnswerType.OTHER


def _unit(words: Sequence[str], start: int) -> int | None:
    """Return the place of the noun that "how many" counts: the last before a stop word."""
    place = start
    while place < len(words) and words[place] not in STOP_TERMS and place < start + 3:
        place += 1
    return place - 1 if place > start else None

"""A rule of other facts: which questions it reads, and what it decides of a sentence. Pure."""

import re
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import NamedTuple

from index.answering.features import Candidate
from index.answering.question import AnswerType, Question, list_lowered
from index.collection import Collection
from index.languages import ENGLISH

Tells = Callable[[Collection, Question, Candidate, str], bool]
"""Tells whether a sentence, whose text is given, has another fact than a question asks for."""


NAMED, NUMBERED, UNKNOWN, ANY_TRAIT = 1, 2, 4, 8
"""Traits of a question: it has a name, a number, a word that no source has; every question has the
last one. Plain numbers: the members of an enumeration take long to join."""

_NUMBER_WORDS = frozenset((*ENGLISH.number_units, *ENGLISH.number_teens))
_DIGIT = re.compile(r"\d")


def find_traits(question: Question) -> int:
    """Return the traits of a question, joined."""
    traits = ANY_TRAIT
    for word in question.words:
        if word.name:
            traits |= NAMED
        if word.id < 0:
            traits |= UNKNOWN
    if _DIGIT.search(question.text) or not _NUMBER_WORDS.isdisjoint(list_lowered(question)):
        traits |= NUMBERED
    return traits


class FactRule(NamedTuple):
    """`reads` is asked once a question: where it is false, `tells` is false of every sentence.

    So a sentence is put to the few rules of its question alone. `words`, in lower case, are some of
    which every question that the rule reads has one, `opening` some of which each begins with one,
    and `types` are the answer types of all of them, and each has one of the `traits`: without these
    `reads` is not asked either.
    """

    reads: Callable[[Question], object]
    tells: Tells
    words: AbstractSet[str] | None = None
    opening: AbstractSet[str] | None = None
    types: AbstractSet[AnswerType] | None = None
    traits: int = ANY_TRAIT


class LikelyRule(NamedTuple):
    """A rule by its place, and what is still asked of it once type and first word are known."""

    place: int
    name: str
    words: AbstractSet[str] | None
    reads: Callable[[Question], object]
    tells: Tells


def list_likely(
    rules: Mapping[str, FactRule], answer_type: AnswerType, traits: int, opening: str
) -> Sequence[str]:
    """Return the names of the rules for questions of a type and traits that open with a word."""
    return [
        name
        for name, rule in rules.items()
        if (rule.opening is None or opening in rule.opening)
        and (rule.types is None or answer_type in rule.types)
        and rule.traits & traits
    ]


class FactRules:
    """A table of rules, in which those are found that may read a question."""

    def __init__(self, rules: Mapping[str, FactRule]) -> None:
        """Take the rules by their names."""
        self._table = rules
        self._likely = {
            name: LikelyRule(place, name, rule.words, rule.reads, rule.tells)
            for place, (name, rule) in enumerate(rules.items())
        }
        self._by_word: dict[str, list[str]] = {}
        for name, rule in rules.items():
            for word in rule.words or ():
                self._by_word.setdefault(word, []).append(name)
        self._list_likely = lru_cache(maxsize=512)(self._sort_likely)  # questions begin alike

    def find_likely(self, question: Question) -> Sequence[LikelyRule]:
        """Return, in order, the rules that may read a question."""
        words = list_lowered(question)
        always, others = self._list_likely(question.answer_type, find_traits(question), *words[:1])
        added = {name for word in words for name in self._by_word.get(word, ()) if name in others}
        if not added:
            return always
        return sorted([*always, *map(others.__getitem__, added)])  # by their places

    def _sort_likely(
        self, answer_type: AnswerType, traits: int, opening: str = ""
    ) -> tuple[Sequence[LikelyRule], Mapping[str, LikelyRule]]:
        """Return the rules that need no word of a question, and by name those that need one."""
        names = list_likely(self._table, answer_type, traits, opening)
        likely = [self._likely[name] for name in names]
        others = {rule.name: rule for rule in likely if rule.words is not None}
        return [rule for rule in likely if rule.words is None], others

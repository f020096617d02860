"""A rule of other facts: which questions it reads, and what it decides of a sentence. Pure."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from index.answering.features import Candidate
from index.answering.question import AnswerType, Question
from index.collection import Collection

Tells = Callable[[Collection, Question, Candidate, str], bool]
"""Tells whether a sentence, whose text is given, has another fact than a question asks for."""


class FactRule(NamedTuple):
    """`reads` is asked once a question: where it is false, `tells` is false of every sentence.

    So a sentence is put to the few rules of its question alone. `words`, in lower case, are some of
    which every question that the rule reads has one, `opening` some of which each begins with one,
    and `types` are the answer types of all of them: without these `reads` is not asked either.
    """

    reads: Callable[[Question], object]
    tells: Tells
    words: AbstractSet[str] | None = None
    opening: AbstractSet[str] | None = None
    types: AbstractSet[AnswerType] | None = None


class LikelyRule(NamedTuple):
    """The name of a rule, and what is still asked of it once type and first word are known."""

    name: str
    words: AbstractSet[str] | None
    reads: Callable[[Question], object]
    tells: Tells


class LikelyRules:
    """The rules that may read questions of one type with one first word, found by their words."""

    __slots__ = ("_always", "_by_word", "_rules")

    def __init__(self, rules: Sequence[LikelyRule]) -> None:
        self._rules = rules
        self._always = [place for place, rule in enumerate(rules) if rule.words is None]
        by_word: dict[str, list[int]] = defaultdict(list)
        for place, rule in enumerate(rules):
            for word in rule.words or ():
                by_word[word].append(place)
        self._by_word = {**by_word}

    def find_for(self, words: Iterable[str]) -> Sequence[LikelyRule]:
        """Return, in order, the rules for a question with some words, in lower case."""
        places = {place for word in words for place in self._by_word.get(word, ())}
        return [self._rules[place] for place in sorted(places.union(self._always))]


def list_likely(
    rules: Mapping[str, FactRule], answer_type: AnswerType, opening: str
) -> Sequence[LikelyRule]:
    """Return the rules that may read questions of a type with a first word."""
    return [
        LikelyRule(name, rule.words, rule.reads, rule.tells)
        for name, rule in rules.items()
        if (rule.opening is None or opening in rule.opening)
        and (rule.types is None or answer_type in rule.types)
    ]

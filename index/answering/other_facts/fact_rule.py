"""A rule of other facts: which questions it reads, and what it decides of a sentence. Pure."""

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
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


def list_likely(
    rules: Mapping[str, FactRule], answer_type: AnswerType, opening: str
) -> Sequence[str]:
    """Return the names of the rules for questions of an answer type that open with a word."""
    return [
        name
        for name, rule in rules.items()
        if (rule.opening is None or opening in rule.opening)
        and (rule.types is None or answer_type in rule.types)
    ]


class FactRules:
    """A table of rules, in which those are found that may read a question."""

    def __init__(self, rules: Mapping[str, FactRule]) -> None:
        """Take the rules by their names."""
        self._table = rules
        self._likely = {
            name: LikelyRule(name, rule.words, rule.reads, rule.tells)
            for name, rule in rules.items()
        }
        self._place_of = {name: place for place, name in enumerate(rules)}
        self._by_word: dict[str, list[str]] = {}
        for name, rule in rules.items():
            for word in rule.words or ():
                self._by_word.setdefault(word, []).append(name)
        self._list_likely = lru_cache(maxsize=512)(self._sort_likely)  # questions begin alike

    def find_likely(self, answer_type: AnswerType, words: Sequence[str]) -> Sequence[LikelyRule]:
        """Return, in order, the rules for a question of a type with some words, in lower case."""
        always, others = self._list_likely(answer_type, *words[:1])
        added = {name for word in words for name in self._by_word.get(word, ()) if name in others}
        if not added:
            return always
        found = [*always, *map(others.__getitem__, added)]
        return sorted(found, key=lambda rule: self._place_of[rule.name])

    def _sort_likely(
        self, answer_type: AnswerType, opening: str = ""
    ) -> tuple[Sequence[LikelyRule], Mapping[str, LikelyRule]]:
        """Return the rules that need no word of a question, and by name those that need one."""
        names = list_likely(self._table, answer_type, opening)
        likely = [self._likely[name] for name in names]
        others = {rule.name: rule for rule in likely if rule.words is not None}
        return [rule for rule in likely if rule.words is None], others

"""A rule of other facts: which questions it reads, and what it decides of a sentence. Pure."""

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from index.answering.features import Candidate
from index.answering.question import Question
from index.collection import Collection

Tells = Callable[[Collection, Question, Candidate, str], bool]
"""Tells whether a sentence, whose text is given, has another fact than a question asks for."""


class FactRule(NamedTuple):
    """`reads` is asked once a question: where it is false, `tells` is false of every sentence.

    So a sentence is put to the few rules of its question alone. `words`, in lower case, are some of
    which every question that the rule reads has one: without them `reads` is not asked either.
    """

    reads: Callable[[Question], object]
    tells: Tells
    words: AbstractSet[str] | None = None

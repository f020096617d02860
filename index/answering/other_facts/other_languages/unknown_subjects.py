"""Subjects of a question that no source has, in scripts where no capital shows a name. Pure.

"नेला ब्रांट का जन्म कब हुआ" names somebody by two words side by side that stand in no source, so that
nobody else's birth answers it. Where no spaces stand, the question opens with its subject.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from index.answering.question import Question, Word
from index.types import Span

_SPACED = frozenset({"ar", "he", "hi", "ko"})
"""Languages without capitals in which a name is a word, or several side by side."""

_OPENING = {
    "zh": re.compile(
        r"[^\s，、。？?的是在于有了被将会和与哪什谁为怎多何几]{2,8}(?=[的是在于有被将会住出])"
    ),
    "ja": re.compile(r"[^\s、。？はのがをにでともへ]{2,12}(?=[はのがを])"),
}
"""The subject that opens a question where no spaces stand, before a particle or the like."""

_MIN_LETTERS = 2
"""Letters of a term there that stands for a word; one alone is a part of many."""

_MAX_CONTENT = 5
"""Content words of a question that is short, so that its subject matters."""


@lru_cache(maxsize=4)  # several sentences are compared with one question
def names_unknown_subject(question: Question) -> bool:
    """Tell whether a question is about something of which no source has a word."""
    if question.language in _OPENING:
        found = _OPENING[question.language].match(question.text)
        return found is not None and _is_unknown_in(question, Span(*found.span()))
    if question.language not in _SPACED:
        return False
    if len({word.term for word in question.words if word.content}) > _MAX_CONTENT:
        return False
    return any(
        _is_unknown(question, one)
        and _is_unknown(question, other)
        and question.text[one.span.end : other.span.start] == " "
        for one, other in pairwise(question.words)
    )


def _is_unknown(question: Question, word: Word) -> bool:
    is_new = word.content and word.id < 0 and word.term not in question.expansions
    return is_new and not word.asking and not any(map(str.isdigit, word.text))


def _is_unknown_in(question: Question, span: Span) -> bool:
    """Tell whether no source has any of the terms of a part of a question."""
    terms: Sequence[Word] = [
        word
        for word in question.words
        if span.start <= word.span.start
        and word.span.end <= span.end
        and len(word.text) >= _MIN_LETTERS
    ]
    return bool(terms) and all(
        word.id < 0 and not word.asking and word.term not in question.expansions for word in terms
    )

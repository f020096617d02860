"""Names in bold at full length, and years of a life that answer nothing. Pure.

"Ugolino dei Varani" is one name, whose second half belongs to it; and of "Ada Moss (1871–1943) was
a chemist" the years are no answer to where she lived.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from index.answering.language_spans.classified_tokens import MAX_CHARACTERS, ClassifiedToken
from index.answering.question import AnswerType, Question
from index.languages import find_language

Phrase = tuple[int, int]

_LIFE = re.compile(
    r"[(（][^()（）]{0,40}\d{4}[^()（）]{0,20}[-–—~〜～][^()（）]{0,20}\d{4}[^()（）]{0,9}[)）]"
)
"""A bracket with the years from which and to which something lasted."""

_MAX_NAME = 8
"""Tokens of the longest name."""

_TIMES = frozenset({AnswerType.WHEN, AnswerType.HOW_OLD, AnswerType.HOW_LONG})


def drop_years_of_life(
    question: Question, text: str, tokens: Sequence[ClassifiedToken], phrases: Sequence[Phrase]
) -> Sequence[Phrase]:
    """Return the phrases that are no part of a bracket with the years of a life.

    All are returned where a time is asked for.
    """
    if question.answer_type in _TIMES:
        return phrases
    lives = [match.span() for match in _LIFE.finditer(text[:MAX_CHARACTERS])]
    starts = [token.start for token in tokens]
    within = {
        at
        for start, end in lives
        for at in range(bisect_left(starts, start), bisect_left(starts, end))
    }
    return [each for each in phrases if within.isdisjoint(range(each[0], each[1] + 1))]


def complete_name(
    tokens: Sequence[ClassifiedToken], first: int, last: int, language: str
) -> Phrase:
    """Return a phrase with the whole of the name that it begins or ends with.

    A name goes on with the next word with a capital, also behind a particle such as "von", but not
    with a word of the question. Before it another name may stand where names have endings ("the
    winner of the *Cup Ada Moss*"), and where all nouns have capitals nothing is told.
    """
    table = find_language(language)
    if table.capitalises_nouns:
        return first, last
    particles = table.name_particles
    if tokens[last].sort == "capital":
        while last - first < _MAX_NAME:
            step = _find_step(tokens, last, 1, particles)
            if not step:
                break
            last += step
    if tokens[first].sort == "capital" and not table.inflects_names:
        while last - first < _MAX_NAME:
            step = _find_step(tokens, first, -1, particles)
            if not step:
                break
            first -= step
    return first, last


def _find_step(
    tokens: Sequence[ClassifiedToken], at: int, way: int, particles: frozenset[str]
) -> int:
    """Return how many tokens further a name goes on, 0 where it ends."""
    for step in (1, 2, 3):
        beyond = at + way * step
        if not 0 <= beyond < len(tokens):
            return 0
        if tokens[beyond].sort == "capital":
            return 0 if tokens[beyond].matched else step
        if tokens[beyond].text not in particles:
            return 0
    return 0

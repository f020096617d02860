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

_LINKS = frozenset({"preposition", "determiner"})
"""Classes of the words between a kind of thing and its name: "the *Sea of* Japan"."""

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


def complete_thing(
    tokens: Sequence[ClassifiedToken], first: int, last: int, language: str
) -> Phrase:
    """Return the name of a thing or place with the words with capitals beside it.

    These are often the question's: of "which tower" the *Moss Tower* is the name, not *Moss*.
    """
    inside = tokens[first : last + 1]
    if find_language(language).capitalises_nouns or any(e.sort != "capital" for e in inside):
        return first, last
    before = tokens[first - 1] if first > 1 else None
    if before and before.sort == "capital" and not ends_name(before, language):
        first -= 1
    elif first > 2 and tokens[first - 1].sort in _LINKS and _is_head(tokens[first - 2]):
        first -= 2
    if not ends_name(tokens[last], language) and last + 1 < len(tokens):
        last += tokens[last + 1].sort == "capital"
    return first, last


def skip_place(tokens: Sequence[ClassifiedToken], first: int, last: int, language: str) -> int:
    """Return where a phrase begins behind the name of a place in it: "*Olsa'da* Azize Barbara"."""
    if find_language(language).place_endings:
        for at in range(last - 1, first - 1, -1):
            if ends_name(tokens[at], language) and _is_in_place(tokens[at], language):
                return at + 1
    return first


def _is_in_place(token: ClassifiedToken, language: str) -> bool:
    ending = re.split("['’]", token.text.lower(), maxsplit=1)[1]
    return ending in find_language(language).place_endings


def ends_name(token: ClassifiedToken, language: str) -> bool:
    """Tell whether a token has an ending behind an apostrophe, as names in Turkish: "Moss'un"."""
    return language == "tr" and ("'" in token.text or "’" in token.text)


def _is_head(token: ClassifiedToken) -> bool:
    return token.sort == "capital" and token.matched


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

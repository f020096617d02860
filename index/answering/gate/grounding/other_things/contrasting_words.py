"""Words that set things of one kind apart: "the monthly pass" is not the yearly one. Pure."""

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from itertools import pairwise

from index.analysis import Token, tokenize
from index.answering.lexical import find_related_terms
from index.answering.question import Question, list_lowered

_CONTRASTS = tuple(
    [frozenset(each.split("/")) for each in group.split()]
    for group in (
        "black blue brown gold/golden green gray/grey orange pink purple red silver white yellow",
        "first second third fourth fifth sixth last/final",
        "new old",
        "big/large little/small",
        "lower middle upper",
        "left right",
        "east/eastern north/northern south/southern west/western",
        "annual/yearly daily hourly monthly weekly",
        "autumn/fall spring summer winter",
        "afternoon evening morning night",
        "adult child/junior/student/youth family pensioner/senior",
        "double single",
        "free paid",
        "indoor outdoor",
        "automatic manual",
        "female/women's male/men's",
    )
)
"""Words that set things of one kind apart before the same noun."""

_COLOURS = frozenset[str]().union(*_CONTRASTS[0])
_COLOUR_ALONE = re.compile(
    r"\W*[^\W\d_]+(?:\W*[:,(|–—]| (?:\w+s|and|are|is|means?|or|runs?|was)\b(?! of\b))"
)
"""The beginning of a sentence about what goes by its colour alone: "Green follows the path"."""

_OPPOSITES = {"north": "south", "south": "north", "east": "west", "west": "east"}

MAX_DESCRIBED = 2
"""Words that such a word may describe: "the old sports hall"."""


def find_contrasting(sentence: str, question: Question) -> str:
    """Return the thing of which the question asks for a contrasting one, or "".

    "The monthly pass costs 20 euros" is no price of the yearly pass. A sentence that has the asked
    word anywhere does not speak of another thing.
    """
    if _load_contrasts().keys().isdisjoint(list_lowered(question)):
        return ""
    tokens: Sequence[Token] = ()
    for at, kind in enumerate(question.words):
        same, others = _find_contrast(kind.text.lower())
        nouns = _list_described(question, at) if others else frozenset()
        if not nouns:
            continue
        tokens = tokens or tokenize(sentence)
        if any(token.term == kind.term or token.word in same for token in tokens):
            continue
        for place, token in enumerate(tokens):
            described = tokens[place + 1 : place + 1 + MAX_DESCRIBED]
            shared = [each for each in described if each.term in nouns]
            if token.word in others and shared:
                return sentence[token.start : shared[0].end]
        if tokens and tokens[0].word in others & _COLOURS and _COLOUR_ALONE.match(sentence):
            return tokens[0].word
    return ""


def find_other_side(sentence: str, question: Question) -> str:
    """Return the name of the other side, where a name has a direction before it, or "".

    "Soldiers from the North fired" does not tell whether the South Koreans did. A sentence that has
    the asked direction anywhere is none of the other side.
    """
    if _OPPOSITES.keys().isdisjoint(list_lowered(question)):
        return ""
    for side, noun in pairwise(question.words):
        opposite = _OPPOSITES.get(side.text.lower(), "")
        if not opposite or not noun.content or noun.text[0].islower() != side.text[0].islower():
            continue
        if side.text.islower() and not noun.name:
            continue
        tokens = tokenize(sentence)
        if any(token.word.startswith(side.text.lower()) for token in tokens):
            continue
        same = {noun.term, *find_related_terms(noun.term)}
        for place, token in enumerate(tokens):
            if token.word != opposite or not sentence[token.start].isupper():
                continue
            following = tokens[place + 1] if place + 1 < len(tokens) else None
            is_alone = following is None or sentence[following.start].islower()
            if is_alone or (following is not None and following.term in same):
                return sentence[token.start : token.end]
    return ""


def _list_described(question: Question, at: int) -> AbstractSet[str]:
    """Return the terms of what the word at a place describes: "the old *sports* *hall*"."""
    found: set[str] = set()
    for before, word in pairwise(question.words[at : at + 1 + MAX_DESCRIBED]):
        is_beside = question.text[before.span.end : word.span.start] == " "
        if not is_beside or not word.content or (word.name and not word.text.islower()):
            break
        found.add(word.term)
    return found


def _find_contrast(word: str) -> tuple[AbstractSet[str], AbstractSet[str]]:
    """Return a word with those that mean the same, and those that set things apart from it."""
    return _load_contrasts().get(word, (frozenset(), frozenset()))


@cache
def _load_contrasts() -> Mapping[str, tuple[AbstractSet[str], AbstractSet[str]]]:
    return {
        word: (same, frozenset().union(*group) - same)
        for group in _CONTRASTS
        for same in group
        for word in same
    }

"""The quoted words of a sentence, and the words that introduce them. Pure.

Two articles introduce one statement differently: "…," Berg said, or: The harbor master explained:
"…". The words around it may differ as long as they are an introduction and name no other speaker.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from index.analysis import STOP_TERMS
from index.expressions import find_names
from index.languages import ENGLISH
from index.types import Span
from index.wording.folded_word import FoldedWord, FoldedWords, WordKind
from index.wording.words import CACHE_SIZE, fold_words

MIN_QUOTED_WORDS = 5
"""Words of a quotation that may be introduced differently; of fewer, the rest says too much."""

MAX_INTRODUCTION = 20
"""Words around a quotation that may still be its introduction alone."""

# "The lock closes today, and Berg said: …" says more than who said it.
_FURTHER_CLAUSE = re.compile(rf";|[,–—] (?:{'|'.join(sorted(ENGLISH.conjunctions))})\b")
_OPENING = frozenset("“«„")
_CLOSING = frozenset("”»")
_NEGATIONS = ENGLISH.negations | ENGLISH.negative_conjunctions
_HEDGES = frozenset(word for each in ENGLISH.hedges for word in each.split()) - STOP_TERMS
_REPORTING = ENGLISH.reporting_verbs
_NOT_NAMED = ENGLISH.titles | _REPORTING | STOP_TERMS


@lru_cache(maxsize=CACHE_SIZE)
def split_quotation(text: str) -> tuple[FoldedWords, FoldedWords]:
    """Return the words inside the quotation marks of a sentence, and those outside."""
    spans = find_quotations(text)
    quoted: list[FoldedWord] = []
    introduction: list[FoldedWord] = []
    for word in fold_words(text):
        is_quoted = any(start <= word.start < end for start, end in spans)
        (quoted if is_quoted else introduction).append(word)
    return tuple(quoted), tuple(introduction)


@lru_cache(maxsize=CACHE_SIZE)
def find_quotations(text: str) -> tuple[Span, ...]:
    """Return the quoted parts of a sentence.

    A quotation that ends in the sentence may have begun before it, and one that begins in it may
    go on after it.
    """
    return tuple(_find_quotations(text))


def _find_quotations(text: str) -> Iterator[Span]:
    start = -1  # of the quotation that is open
    for at, mark in enumerate(text):
        if mark in _OPENING or (mark == '"' and start < 0 and not _closes(text, at)):
            start = at + 1 if start < 0 else start
        elif mark in _CLOSING or mark == '"':
            yield Span(max(start, 0), at)
            start = -1
    if start >= 0:
        yield Span(start, len(text))


def _closes(text: str, at: int) -> bool:
    """Tell whether a straight mark outside of a quotation closes one that began before."""
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    return bool(before) and not before.isspace() and before not in "([—–" and not after.isalnum()


def introductions_agree(one: str, other: str) -> bool:
    """Tell whether the words around the quotations of two sentences only introduce them.

    They may name a speaker, but not two different ones, and neither may add a number or date that
    the other contradicts.
    """
    if not (_is_introduction(one) and _is_introduction(other)):
        return False
    words, others = split_quotation(one)[1], split_quotation(other)[1]
    if _limits(words) != _limits(others):
        return False
    figures, other_figures = _figures(words), _figures(others)
    if not (figures <= other_figures or other_figures <= figures):
        return False
    return _may_be_one_speaker(one, other)


def _is_introduction(text: str) -> bool:
    """Tell whether the words outside the quotation only say who said it, if there are any."""
    words = split_quotation(text)[1]
    if not words:
        return True
    if len(words) > MAX_INTRODUCTION or not any(word.key in _REPORTING for word in words):
        return False
    quoted = find_quotations(text)
    clauses = (match.start() for match in _FURTHER_CLAUSE.finditer(text))
    return all(any(start <= at < end for start, end in quoted) for at in clauses)


def _limits(words: Sequence[FoldedWord]) -> list[str]:
    return sorted(word.key for word in words if word.key in _NEGATIONS or word.key in _HEDGES)


def _figures(words: Sequence[FoldedWord]) -> frozenset[str]:
    return frozenset(word.key for word in words if word.kind in (WordKind.NUMBER, WordKind.DATE))


def _may_be_one_speaker(one: str, other: str) -> bool:
    """Tell whether two introductions name the same speaker, or one of them names none.

    Where neither has a name, they must share a word that describes the speaker.
    """
    names, other_names = _names(one), _names(other)
    if {*map(bool, (names, other_names))} == {True}:
        speakers, others = _names(one, speaking=True), _names(other, speaking=True)
        names, other_names = (speakers, others) if speakers and others else (names, other_names)
    if names and other_names:
        return any(a <= b or b <= a for a in names for b in other_names)
    described, other_described = _described(one), _described(other)
    if names or other_names or not described or not other_described:
        return True
    return not described.isdisjoint(other_described)


def _names(text: str, *, speaking: bool = False) -> list[frozenset[str]]:
    """Return the words of each name outside the quotation.

    With `speaking` those behind a preposition are left out: "at the meeting in Ostra".
    """
    introduction = split_quotation(text)[1]
    found = []
    for expression in find_names(text):
        start, end = expression.span
        words = {word.key for word in introduction if start <= word.start < end} - _NOT_NAMED
        before = text[:start].split()[-1:]
        if words and not (speaking and {*before} & ENGLISH.prepositions):
            found.append(frozenset(words))
    return found


def _described(text: str) -> frozenset[str]:
    introduction = split_quotation(text)[1]
    return frozenset(
        word.key
        for word in introduction
        if word.kind is WordKind.PLAIN and word.key not in STOP_TERMS and word.key not in _REPORTING
    )

"""Sentences of one wording, exact or near-duplicate, as clusters that become one quote each. Pure.

One quote with two footnotes serves a reader better than the same quote twice. Sentences are *exact*
duplicates if they are equal after folding quotation marks, dashes and white space, and *near* ones
if most 3-shingles of the shorter one stand in the other (containment: Broder, On the Resemblance
and Containment of Documents, 1997), as when a quotation is introduced differently. Two sentences
are no near-duplicates if the longer one lacks a number of the shorter one, or if their negations
differ: a reader must see both.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.analysis import extract_terms, find_tokens
from index.expressions import find_amounts
from index.languages import ENGLISH
from index.types import Passage, Wording

NUM_COMPARED = 20
"""Best candidates that are compared with each other."""

MIN_CONTAINMENT = 0.6
"""Share of the shorter sentence's shingles that the other must have."""

CACHE_SIZE = 64
"""Sentences of which the folded text, numbers and negations are kept: those of one answer."""

_MIN_SHINGLES = 8  # ten terms; of shorter sentences, most shingles stand elsewhere by chance
_QUOTES = re.compile("[\"“”„«»‟″]|''|``")
_APOSTROPHES = re.compile("[‘’‚‛′`]")
_DASHES = re.compile(r"\s*(?:[‐‑‒–—―−]|--+|(?<=\s)-(?=\s))\s*")
_CONTRACTED = re.compile("['’][^a-su-zA-SU-Z]")  # "isn't", whatever may stand for its letters
_NEGATIONS = ENGLISH.negations | ENGLISH.negative_conjunctions | ENGLISH.negated_auxiliaries

TermSequence = Sequence[str] | Sequence[int]
Shingles = frozenset[tuple[str | int, str | int, str | int]]


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A sentence that repeats a cluster's first: its position among the compared, and how."""

    position: int
    wording: Wording


@dataclass(frozen=True, slots=True)
class Cluster:
    """Sentences of one wording: the position of the best one, and the others, best first."""

    position: int
    duplicates: tuple[Duplicate, ...] = ()


class ShingleSets:
    """The 3-shingles of the compared sentences, made when first needed.

    `terms` are each sentence's terms in order, as text or as ids. `possible_pairs`, (S, S), are
    the pairs of the first S sentences that may be similar; sentences from S on may be similar to
    any.
    """

    def __init__(
        self, terms: Sequence[TermSequence], possible_pairs: NDArray[Any] | None = None
    ) -> None:
        self._terms = terms
        self._possible = np.zeros((0, 0)) if possible_pairs is None else possible_pairs
        self._shingle_sets: dict[int, Shingles] = {}

    def __len__(self) -> int:
        return len(self._terms)

    def possible_duplicates(self, first: int, others: Sequence[int]) -> list[int]:
        """Return which of `others` must be compared with the sentence `first`."""
        size = len(self._possible)
        if first >= size:
            return list(others)
        possible = self._possible[first].tolist()
        return [other for other in others if other >= size or possible[other]]

    def are_similar(self, one: int, other: int) -> bool:
        """Tell whether most of the shorter one's shingles stand in the other."""
        shingles, other_shingles = self._shingles(one), self._shingles(other)
        smaller = min(len(shingles), len(other_shingles))
        if smaller < _MIN_SHINGLES:
            return False
        return len(shingles & other_shingles) / smaller >= MIN_CONTAINMENT

    def are_equal(self, one: int, other: int) -> bool:
        """Tell whether both have the same terms in the same order."""
        return self._terms[one] == self._terms[other]

    def _shingles(self, position: int) -> Shingles:
        if position not in self._shingle_sets:
            self._shingle_sets[position] = _shingles(self._terms[position])
        return self._shingle_sets[position]


def cluster(shingles: ShingleSets, passage_at: Callable[[int], Passage]) -> Iterator[Cluster]:
    """Yield the clusters of the compared sentences, in the order of their best sentences.

    `passage_at` is called only for sentences whose terms are similar. A source is cited once a
    cluster: its second sentence of the same wording is dropped. Near-duplicates within one source
    are two statements, and stay apart. Clusters are made one by one as they are asked for.
    """
    rest = list(range(len(shingles)))
    while rest:
        first, *rest = rest
        duplicates: list[Duplicate] = []
        for position in shingles.possible_duplicates(first, rest):
            similar = shingles.are_similar(first, position)
            if not similar and not shingles.are_equal(first, position):
                continue
            one, other = passage_at(first), passage_at(position)
            wording = compare_wording(one.text, other.text, similar=similar)
            same_source = one.source == other.source
            if wording is None or (same_source and wording is Wording.NEAR):
                continue
            rest.remove(position)
            cited = {one.source, *(passage_at(each.position).source for each in duplicates)}
            if other.source not in cited:
                duplicates.append(Duplicate(position, wording))
        yield Cluster(first, tuple(duplicates))


def compare_wording(one: str, other: str, *, similar: bool) -> Wording | None:
    """Decide whether two sentences have one wording: exact, near, or None for neither.

    `similar` tells whether most shingles are shared; near-duplicates must also agree in fact.
    """
    if fold(one) == fold(other):
        return Wording.EXACT
    return Wording.NEAR if similar and _agree(one, other) else None


@lru_cache(maxsize=CACHE_SIZE)
def fold(text: str) -> str:
    """Return `text` with quotation marks, dashes and white space written in one way."""
    text = _APOSTROPHES.sub("'", _QUOTES.sub('"', text))
    return " ".join(_DASHES.sub(" - ", text).split())


def containment(one: str, other: str) -> float:
    """Return the share of the shorter sentence's 3-shingles that the longer one has."""
    shingles, other_shingles = _shingles(extract_terms(one)), _shingles(extract_terms(other))
    smaller = min(len(shingles), len(other_shingles))
    return len(shingles & other_shingles) / smaller if smaller else 0.0


def _shingles(terms: TermSequence) -> Shingles:
    return frozenset(zip(terms, terms[1:], terms[2:], strict=False))


def _agree(one: str, other: str) -> bool:
    """Tell whether the longer sentence has the shorter one's numbers, and both negate the same."""
    if len(one) > len(other):
        one, other = other, one
    return _negations(one) == _negations(other) and _numbers(one) <= _numbers(other)


@lru_cache(maxsize=CACHE_SIZE)
def _negations(text: str) -> frozenset[str]:
    if _CONTRACTED.search(text):
        return frozenset(
            word for word in extract_terms(text) if word.endswith("n't") or word in _NEGATIONS
        )
    found = find_tokens(text, _NEGATIONS)
    return frozenset(token.term for token in found if token.term in _NEGATIONS)


@lru_cache(maxsize=CACHE_SIZE)
def _numbers(text: str) -> frozenset[float | None]:
    return frozenset(expression.value for expression in find_amounts(text))

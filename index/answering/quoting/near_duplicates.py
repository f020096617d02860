"""Do two sources say it in the same words?

One quote with two footnotes serves a reader better than the same quote twice. Sentences are equal
after folding quotes, dashes and white space (*exact*), or one holds most of the other's runs of
three words (*near*), as when a quotation is introduced differently. Numbers and negations decide
against it: where they differ, the wording does not, and a reader must see both.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.analysis import analyzer
from index.expressions import amounts
from index.types import Passage, Wording

NUM_COMPARED = 20
"""How many of the best sentences are compared with each other."""

CONTAINED = 0.6
"""Share of the shorter sentence's shingles that the other must hold."""

REMEMBERED = 64
"""Sentences of which the folded text, numbers and negations are kept: those of one answer."""

_FEWEST = 8  # shingles: ten words; shorter sentences are near to too many others by chance
_QUOTES = re.compile("[\"“”„«»‟″]|''|``")
_APOSTROPHES = re.compile("[‘’‚‛′`]")
_DASHES = re.compile(r"\s*(?:[‐‑‒–—―−]|--+|(?<=\s)-(?=\s))\s*")
_CONTRACTED = re.compile("['’][^a-su-zA-SU-Z]")  # "isn't", whatever may stand for its letters
_NEGATIONS = frozenset(
    ("not", "no", "none", "never", "nobody", "nothing", "neither", "nor", "without", "cannot")
)


Terms = Sequence[str] | Sequence[int]
Shingles = frozenset[tuple[str | int, str | int, str | int]]


@dataclass(frozen=True, slots=True)
class Twin:
    """Another sentence with a quote's wording: its place among those compared."""

    at: int
    wording: Wording


@dataclass(frozen=True, slots=True)
class Group:
    """The sentence that ranks first of those with one wording, and the others in rank order."""

    at: int
    twins: tuple[Twin, ...] = ()


@lru_cache(maxsize=REMEMBERED)
def fold(text: str) -> str:
    """Return `text` with quotation marks, dashes and white space written in one way."""
    text = _APOSTROPHES.sub("'", _QUOTES.sub('"', text))
    return " ".join(_DASHES.sub(" - ", text).split())


class Wordings:
    """The terms of sentences in order, as text or as ids, and which of them may be alike.

    `likely` are pairs, (S, S): of any other only the sentences beyond S are compared.
    """

    def __init__(self, terms: Sequence[Terms], likely: NDArray[Any] | None = None) -> None:
        self._terms = terms
        self._likely = np.zeros((0, 0)) if likely is None else likely
        self._known: dict[int, Shingles] = {}

    def __len__(self) -> int:
        return len(self._terms)

    def beside(self, first: int, others: Sequence[int]) -> list[int]:
        """Return which of `others` must be compared with the sentence at `first`."""
        size = len(self._likely)
        if first >= size:
            return list(others)
        likely = self._likely[first].tolist()
        return [at for at in others if at >= size or likely[at]]

    def are_alike(self, one: int, other: int) -> bool:
        """Tell whether most of the shorter one's shingles stand in the other."""
        mine, others = self._shingles(one), self._shingles(other)
        smaller = min(len(mine), len(others))
        return smaller >= _FEWEST and len(mine & others) / smaller >= CONTAINED

    def are_equal(self, one: int, other: int) -> bool:
        """Tell whether both have the same terms in the same order."""
        return self._terms[one] == self._terms[other]

    def _shingles(self, at: int) -> Shingles:
        if at not in self._known:
            self._known[at] = _shingles(self._terms[at])
        return self._known[at]


def group(wordings: Wordings, passage_of: Callable[[int], Passage]) -> Iterator[Group]:
    """Yield sentences of one wording together, given best first; groups come by their first.

    The passage at a place is asked for only where the terms are much alike. A source is cited once
    per group: its second copy of a wording is dropped. Near wording inside one source is no
    repetition but two statements, and stays apart. Whoever needs but a few groups pays for those
    alone.
    """
    rest = list(range(len(wordings)))
    while rest:
        first, *rest = rest
        twins: list[Twin] = []
        for at in wordings.beside(first, rest):
            alike = wordings.are_alike(first, at)
            if not alike and not wordings.are_equal(first, at):
                continue
            one, other = passage_of(first), passage_of(at)
            wording, same = _compare(one.text, other.text, alike=alike), one.source == other.source
            if wording is None or (same and wording is Wording.NEAR):
                continue
            rest.remove(at)
            if not same and all(passage_of(twin.at).source != other.source for twin in twins):
                twins.append(Twin(at, wording))
        yield Group(first, tuple(twins))


def containment(one: str, other: str) -> float:
    """Return the share of the shorter sentence's 3-shingles that the longer one holds."""
    return _containment(_shingles(analyzer.terms(one)), _shingles(analyzer.terms(other)))


def _shingles(terms: Terms) -> Shingles:
    return frozenset(zip(terms, terms[1:], terms[2:], strict=False))


def _containment(one: Shingles, other: Shingles) -> float:
    smaller = min(len(one), len(other))
    return len(one & other) / smaller if smaller else 0.0


def _compare(one: str, other: str, *, alike: bool) -> Wording | None:
    if fold(one) == fold(other):
        return Wording.EXACT
    return Wording.NEAR if alike and _agree(one, other) else None


def _agree(one: str, other: str) -> bool:
    """Tell whether the shorter one's numbers all stand in the longer, and both deny the same."""
    if len(one) > len(other):
        one, other = other, one
    return _negations(one) == _negations(other) and _figures(one) <= _figures(other)


@lru_cache(maxsize=REMEMBERED)
def _negations(text: str) -> frozenset[str]:
    if _CONTRACTED.search(text):
        return frozenset(
            word for word in analyzer.terms(text) if word.endswith("n't") or word in _NEGATIONS
        )
    found = analyzer.tokens_with(text, _NEGATIONS)
    return frozenset(token.term for token in found if token.term in _NEGATIONS)


@lru_cache(maxsize=REMEMBERED)
def _figures(text: str) -> frozenset[float | None]:
    return frozenset(expression.value for expression in amounts(text))

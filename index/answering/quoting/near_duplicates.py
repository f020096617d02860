"""Sentences of one wording, exact or near-duplicate, as clusters that become one quote each. Pure.

One quote with two footnotes serves a reader better than the same quote twice. Which sentences have
one wording is decided by `index/wording/`, for pairs that share most of their terms or most of the
3-shingles of the shorter one (containment: Broder, On the Resemblance and Containment of Documents,
1997). A sentence that only almost has the wording of another source's is a quote of its own, right
after it: a reader must see both.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from index.analysis import extract_terms
from index.answering.quoting.signature_filter import PartnerFinder
from index.types import Passage, Wording
from index.wording import almost_agree, compare_wording

NUM_COMPARED = 20
"""Best candidates that are compared with each other."""

MIN_CONTAINMENT = 0.6
"""Share of the shorter sentence's shingles, or of the longer one's terms, that both must have."""

_MIN_SHINGLES = 8  # ten terms; of shorter sentences, most shingles stand elsewhere by chance
TermSequence = Sequence[str] | Sequence[int]


class TermSequences(Protocol):
    """The terms of each of some sentences in order, as text or as ids."""

    def __len__(self) -> int:
        """Return the number of sentences."""

    def __getitem__(self, place: int, /) -> TermSequence:
        """Return the terms of one."""


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

    `terms` are each sentence's terms in order, as text or as ids. `partners` tells which of the
    first S sentences may be similar to one of them; sentences from S on may be similar to any.
    """

    def __init__(self, terms: TermSequences, partners: PartnerFinder | None = None) -> None:
        self._terms = terms
        self._partners = partners
        self._lists: dict[int, TermSequence] = {}
        self._shingle_sets: dict[int, Shingles] = {}
        self._term_sets: dict[int, frozenset[str | int]] = {}

    def __len__(self) -> int:
        return len(self._terms)

    def possible_duplicates(self, first: int, others: Sequence[int]) -> list[int]:
        """Return which of `others` must be compared with the sentence `first`."""
        size = len(self._partners) if self._partners is not None else 0
        if first >= size or self._partners is None:
            return list(others)
        possible = self._partners.find(first)
        return [other for other in others if other >= size or possible[other]]

    def are_similar(self, one: int, other: int) -> bool:
        """Tell whether most of the shorter one's shingles stand in the other."""
        shingles, other_shingles = self._shingles(one), self._shingles(other)
        smaller = min(len(shingles), len(other_shingles))
        if smaller < _MIN_SHINGLES:
            return False
        return len(shingles & other_shingles) / smaller >= MIN_CONTAINMENT

    def may_agree(self, one: int, other: int) -> bool:
        """Tell whether both share so much that their texts must be compared."""
        terms, other_terms = self._distinct_terms(one), self._distinct_terms(other)
        shared = terms & other_terms
        if len(shared) >= MIN_CONTAINMENT * max(len(terms), len(other_terms)):
            return True
        shorter = min(self._read(one), self._read(other), key=len)
        if len(shorter) < _MIN_SHINGLES + 2:
            return False
        # All but two of the distinct terms end a shingle of their own at their first occurrence.
        num_shingles = min(len(terms), len(other_terms)) - 2
        is_shared = [term in shared for term in shorter]
        if max(sum(is_shared) - 2, 0) < MIN_CONTAINMENT * num_shingles:
            return False  # not even if all of them stood in a row
        runs = zip(is_shared, is_shared[1:], is_shared[2:], strict=False)
        num_in_both = len([1 for run in runs if all(run)])
        return num_in_both >= MIN_CONTAINMENT * num_shingles and self.are_similar(one, other)

    def _distinct_terms(self, position: int) -> frozenset[str | int]:
        if position not in self._term_sets:
            self._term_sets[position] = frozenset(self._read(position))
        return self._term_sets[position]

    def _shingles(self, position: int) -> Shingles:
        if position not in self._shingle_sets:
            self._shingle_sets[position] = _shingles(self._read(position))
        return self._shingle_sets[position]

    def _read(self, position: int) -> TermSequence:
        if position not in self._lists:
            self._lists[position] = self._terms[position]
        return self._lists[position]


def cluster(
    shingles: ShingleSets,
    passage_at: Callable[[int], Passage],
    shown_at: Callable[[int], Passage] | None = None,
) -> Iterator[Cluster]:
    """Yield the clusters of the compared sentences, in the order of their best sentences.

    `passage_at` is called only for sentences that share most of their terms, and so is `shown_at`,
    which returns a sentence with the one before where it needs that: then both must agree. A source
    is cited once a cluster: its second sentence of the same wording is dropped. Near-duplicates
    within one source are two statements, and stay apart. After a cluster comes the best sentence of
    another source that has almost its wording. Clusters are made one by one as they are asked for.
    """
    shown_at = shown_at or passage_at
    rest = list(range(len(shingles)))
    while rest:
        first, *rest = rest
        duplicates: list[Duplicate] = []
        variant: int | None = None
        one, shown = None, ""
        for position in shingles.possible_duplicates(first, rest):
            if not shingles.may_agree(first, position):
                continue
            if one is None:
                one, shown = passage_at(first), shown_at(first).masked_text
            other = passage_at(position)
            wording = compare_wording(shown, shown_at(position).masked_text)
            same_source = one.source == other.source
            if wording is None or (same_source and wording is Wording.NEAR):
                may_vary = variant is None and not same_source
                if may_vary and almost_agree(one.masked_text, other.masked_text):
                    variant = position
                continue
            rest.remove(position)
            cited = {one.source, *(passage_at(each.position).source for each in duplicates)}
            if other.source not in cited:
                duplicates.append(Duplicate(position, wording))
        if variant is not None:
            rest.remove(variant)
            rest.insert(0, variant)
        yield Cluster(first, tuple(duplicates))


def containment(one: str, other: str) -> float:
    """Return the share of the shorter sentence's 3-shingles that the longer one has."""
    shingles, other_shingles = _shingles_of_text(one), _shingles_of_text(other)
    smaller = min(len(shingles), len(other_shingles))
    return len(shingles & other_shingles) / smaller if smaller else 0.0


@lru_cache(maxsize=64)  # each quote of an answer is compared with each other
def _shingles_of_text(text: str) -> Shingles:
    return _shingles(extract_terms(text))


def _shingles(terms: TermSequence) -> Shingles:
    return frozenset(zip(terms, terms[1:], terms[2:], strict=False))

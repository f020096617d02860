"""How much can eight neighbouring units get from frequent terms? Bounds of blocks, added in bytes.

Block maxima (Ding & Suel 2011, Faster top-k document retrieval using block-max indexes), all blocks
at once: a column with a bitmap keeps, for each byte of it, the most that one of these units gets,
in steps rounded up. Adding such arrays up is among the quickest things that a processor does, and
says of all units of a segment which few can reach a floor.
"""

import math
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import chain
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.postings.posting_lists import Ceiling, Ints, Mapped
from index.search.scoring import Scorer

Bytes = NDArray[np.uint8]
Steps = NDArray[np.unsignedinteger]
Bounds = NDArray[np.float32]

STEPS = 8
"""One step is this part of k1 + 1, what a term with an idf of 1 can weigh at most.

A byte holds an idf of 31, which takes more units than there can be.
"""
DRIFT = 1.05
"""A ceiling is made again once statistics have changed so much that it is this far too high."""
ALL_FOR = 64
"""To look one block in so many up takes as long as to add all up."""
MOST = 255
"""How many steps fit into a byte."""
_ROUNDING = 1e-5
"""Ceilings are that much higher, relatively, than what float32 makes of them."""
_BYTES = np.arange(256, dtype=np.uint8)[:, np.newaxis]
_LANES = np.unpackbits(_BYTES, axis=1, bitorder="little").view(np.uint64).ravel()
"""For each byte of a bitmap, eight bytes with a 1 for each bit that is set."""


class Frequent(NamedTuple):
    """A term of a query that has a bitmap, once for each time that it is asked for."""

    column: Mapped
    idf: float


class Capped(NamedTuple):
    """A frequent term with its ceilings; `bitmap` has a byte for each of them."""

    steps: Bytes
    bitmap: Bytes
    term: Frequent


class Ceilings:
    """What units get at most from some frequent terms of one query; `most` is the highest bound.

    Terms are added up in groups that fit into bytes, the weightiest first; sums of several groups
    have two bytes each.
    """

    def __init__(self, scorer: Scorer, query: Sequence[Frequent]) -> None:
        self._scorer = scorer
        found = [(_ceiling(scorer, term.column, term.idf), term) for term in query]
        found.sort(key=lambda each: -each[0].most)
        self._groups: list[list[Capped]] = []
        filled = MOST
        for ceiling, term in found:
            filled += ceiling.most
            if filled > MOST:
                self._groups.append([])
                filled = ceiling.most
            bitmap = term.column.bitmap.view(np.uint8)
            self._groups[-1].append(Capped(ceiling.steps, bitmap, term))
        worth = max(_drift(scorer, ceiling, term.idf) for ceiling, term in found)
        self._step: float = worth * (scorer.model.k1 + 1) / STEPS
        self._worth = np.float32(self._step * (1 + _ROUNDING))
        self.most = sum(ceiling.most for ceiling, _ in found) * self._step

    @property
    def terms(self) -> Iterator[Capped]:
        """All terms, the weightiest first."""
        return chain.from_iterable(self._groups)

    @cached_property
    def sums(self) -> Steps:
        """The steps of every block of eight units, those of all terms together."""
        return _summed([_added([term.steps for term in group]) for group in self._groups])

    def of(self, units: Ints) -> Bounds:
        """Return the most that each unit gets, (U,), judged by its block alone."""
        blocks = units >> 3
        if len(blocks) * ALL_FOR > len(self._groups[0][0].steps):
            return self.sums.take(blocks) * self._worth
        groups = [_added([term.steps.take(blocks) for term in group]) for group in self._groups]
        return _summed(groups) * self._worth

    def steps_to(self, floor: float) -> int:
        """Return how many steps it takes to reach a floor, 1 at least."""
        steps: int = math.ceil(floor / self._step)
        return max(1, steps)

    def members(self, blocks: Ints, steps: int) -> tuple[Ints, Bounds]:
        """Return the units of some blocks that get so many steps, ascending, and their bounds.

        A unit gets what its block does of the terms that it has: eight sums in one word.
        """
        groups = []
        for group in self._groups:
            words = np.zeros(len(blocks), np.uint64)
            for ceilings, bitmap, _ in group:
                lanes = _LANES.take(bitmap.take(blocks))
                lanes *= ceilings.take(blocks)
                words += lanes
            groups.append(words.view(np.uint8))
        sums = _summed(groups)
        places = (sums >= steps).nonzero()[0]
        units: Ints = (blocks.take(places >> 3) << 3) + (places & 7)
        return units, sums.take(places) * self._worth

    def lacking(self, units: Ints) -> Bounds:
        """Return how much of its block's bound each unit lacks the terms for, (U,)."""
        blocks, bits = units >> 3, (units & 7).astype(np.uint8)
        groups = []
        for group in self._groups:
            sums = np.zeros(len(units), np.uint8)
            for ceilings, bitmap, _ in group:
                steps = ~bitmap.take(blocks)
                steps >>= bits
                steps &= 1
                steps *= ceilings.take(blocks)
                sums += steps
            groups.append(sums)
        return _summed(groups) * self._worth

    def excess(self, capped: Capped, units: Ints) -> Bounds:
        """Return by how much a term's ceiling exceeds what it gives to each unit, (U,).

        That is nothing where a unit lacks the term.
        """
        steps, _, (column, idf) = capped
        postings = self._scorer.postings
        codes = postings.codes_in([column], units)[0]
        bounds = steps.take(units >> 3) * self._worth
        bounds -= (self._scorer.rough * np.float32(idf)).take(codes)
        np.putmask(bounds, codes == postings.absent, 0)
        return bounds


def _added(terms: Sequence[Bytes]) -> Bytes:
    """Add up the steps of terms that fit into bytes together."""
    if len(terms) == 1:
        return terms[0]
    sums = terms[0] + terms[1]
    for steps in terms[2:]:
        sums += steps
    return sums


def _summed(groups: Sequence[Bytes]) -> Steps:
    """Add up the sums of groups: in bytes if it is one, else in two each."""
    if len(groups) == 1:
        return groups[0]
    sums: Steps = groups[0].astype(np.uint16 if len(groups) < 256 else np.uint32)
    for group in groups[1:]:
        sums += group
    return sums


def _drift(scorer: Scorer, ceiling: Ceiling, idf: float) -> float:
    """Return how many times as high the bounds of a term may be now as when they were made.

    A weight grows with avgdl, and less than in proportion.
    """
    return idf / ceiling.idf * max(1.0, scorer.model.avgdl / ceiling.avgdl)


def _ceiling(scorer: Scorer, column: Mapped, idf: float) -> Ceiling:
    """Return the ceiling of a term, kept with its column, whatever little has changed since."""
    kept, model = column.ceiling, scorer.model
    if kept is None or kept.constants != (model.k1, model.b):
        drift = 0.0
    else:
        drift = _drift(scorer, kept, idf)
    if kept is None or not 1 / DRIFT < drift < DRIFT:
        kept = column.ceiling = _made(scorer, column, idf)
    return kept


def _made(scorer: Scorer, column: Mapped, idf: float) -> Ceiling:
    """Take the highest step of the postings of each byte of a bitmap."""
    model = scorer.model
    share = idf * STEPS / (model.k1 + 1) * (1 + _ROUNDING)
    table = np.ceil(scorer.rough * np.float32(share)).astype(np.uint8)
    held = column.bitmap.view(np.uint8)
    blocks = (held != 0).nonzero()[0]
    starts = np.bitwise_count(held.take(blocks)).cumsum(dtype=np.intp)
    starts = np.concatenate((np.zeros(1, np.intp), starts[:-1]))
    steps = np.zeros(len(held), np.uint8)
    steps[blocks] = np.maximum.reduceat(table.take(column.codes), starts)
    return Ceiling(steps, int(steps.max()), idf, model.avgdl, (model.k1, model.b))

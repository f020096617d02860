"""Block-max upper bounds on the scores of units from frequent terms.

Pure. Block maxima: Ding and Suel (2011), Faster top-k document retrieval using block-max indexes.
A block is eight consecutive units, one byte of a bitmap. For each block, a term's posting list
keeps the highest score that the term gives to one of its units, quantised to a byte and rounded up.
The sum of these arrays over the terms of a query bounds all units of a segment; adding arrays of
bytes is among the fastest operations of a processor.
"""

import math
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import chain
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.postings import BitmapPostingList, BlockMaxima, IndexArray
from index.search.pruning_tuning import DEFAULT_TUNING, Tuning
from index.search.scoring import SegmentScorer

ByteArray = NDArray[np.uint8]
StepArray = NDArray[np.unsignedinteger]
Float32Array = NDArray[np.float32]

_ROUNDING = 1e-5
"""Relative surcharge on bounds that covers the rounding of float32."""
_BYTES = np.arange(256, dtype=np.uint8)[:, np.newaxis]
_SPREAD_BITS = np.unpackbits(_BYTES, axis=1, bitorder="little").view(np.uint64).ravel()
"""For each byte of a bitmap, a word of eight bytes, each 1 if the bit is set and 0 if not."""


class FrequentTerm(NamedTuple):
    """A term of a query whose posting list has a bitmap; a repeated term is there each time."""

    posting_list: BitmapPostingList
    idf: float


class BoundedTerm(NamedTuple):
    """A frequent term with its block maxima; `steps` and `bitmap` have a byte for each block."""

    steps: ByteArray
    bitmap: ByteArray
    term: FrequentTerm


class BlockBounds:
    """Upper bounds on the scores that the frequent terms of one query give together.

    Terms are added in groups whose sums fit into bytes, the heaviest terms first; sums over several
    groups have two bytes each. `highest` bounds the score of every unit.
    """

    def __init__(
        self, scorer: SegmentScorer, query: Sequence[FrequentTerm], tuning: Tuning = DEFAULT_TUNING
    ) -> None:
        self._scorer = scorer
        self._tuning = tuning
        found = [(_block_maxima(scorer, *term, tuning), term) for term in query]
        found.sort(key=lambda each: -each[0].highest)
        self._groups: list[list[BoundedTerm]] = []
        filled = tuning.max_steps
        for maxima, term in found:
            filled += maxima.highest
            if filled > tuning.max_steps:
                self._groups.append([])
                filled = maxima.highest
            bitmap = term.posting_list.bitmap.view(np.uint8)
            self._groups[-1].append(BoundedTerm(maxima.steps, bitmap, term))
        drift = max(_measure_drift(scorer, maxima, term.idf) for maxima, term in found)
        self._step: float = drift * (scorer.model.k1 + 1) / tuning.bound_steps
        self._step32 = np.float32(self._step * (1 + _ROUNDING))
        self.highest = sum(maxima.highest for maxima, _ in found) * self._step

    @property
    def terms(self) -> Iterator[BoundedTerm]:
        """All terms, the heaviest first."""
        return chain.from_iterable(self._groups)

    @cached_property
    def block_steps(self) -> StepArray:
        """The bound of every block, in steps."""
        return _add_groups([_add_terms([term.steps for term in group]) for group in self._groups])

    def bound_by_block(self, units: IndexArray) -> Float32Array:
        """Return the bound of each unit's block, (U,)."""
        blocks = units >> 3
        if len(blocks) * self._tuning.blocks_per_lookup > len(self._groups[0][0].steps):
            return self.block_steps.take(blocks) * self._step32
        groups = [_add_terms([term.steps.take(blocks) for term in group]) for group in self._groups]
        return _add_groups(groups) * self._step32

    def steps_for(self, threshold: float) -> int:
        """Return the number of steps that a score of `threshold` takes, at least 1."""
        steps: int = math.ceil(threshold / self._step)
        return max(1, steps)

    def select_units(self, blocks: IndexArray, min_steps: int) -> tuple[IndexArray, Float32Array]:
        """Return the units of some blocks with a bound of `min_steps` or more, and their bounds.

        A unit's bound is the sum of its block's maxima over the terms that the unit contains; the
        sums of the eight units of a block are computed in one word. Units are ascending if the
        blocks are.
        """
        groups = []
        for group in self._groups:
            words = np.zeros(len(blocks), np.uint64)
            for steps, bitmap, _ in group:
                term_words = _SPREAD_BITS.take(bitmap.take(blocks))
                term_words *= steps.take(blocks)
                words += term_words
            groups.append(words.view(np.uint8))
        sums = _add_groups(groups)
        places = (sums >= min_steps).nonzero()[0]
        units: IndexArray = (blocks.take(places >> 3) << 3) + (places & 7)
        return units, sums.take(places) * self._step32

    def slack_of_absent_terms(self, units: IndexArray) -> Float32Array:
        """Return the part of its block's bound from terms that each unit does not contain, (U,)."""
        blocks, bits = units >> 3, (units & 7).astype(np.uint8)
        groups = []
        for group in self._groups:
            sums = np.zeros(len(units), np.uint8)
            for maxima, bitmap, _ in group:
                steps = ~bitmap.take(blocks)
                steps >>= bits
                steps &= 1
                steps *= maxima.take(blocks)
                sums += steps
            groups.append(sums)
        return _add_groups(groups) * self._step32

    def slack_of_term(self, bounded: BoundedTerm, units: IndexArray) -> Float32Array:
        """Return the difference between a term's block maximum and what it gives each unit, (U,).

        It is 0 for units that do not contain the term.
        """
        steps, _, (posting_list, idf) = bounded
        postings = self._scorer.postings
        codes = postings.look_up_codes([posting_list], units)[0]
        slack = steps.take(units >> 3) * self._step32
        slack -= (self._scorer.weights32 * np.float32(idf)).take(codes)
        np.putmask(slack, codes == postings.absent, 0)
        return slack


def _add_terms(terms: Sequence[ByteArray]) -> ByteArray:
    """Add up the steps of terms whose sums fit into bytes."""
    if len(terms) == 1:
        return terms[0]
    sums = terms[0] + terms[1]
    for steps in terms[2:]:
        sums += steps
    return sums


def _add_groups(groups: Sequence[ByteArray]) -> StepArray:
    """Add up the sums of groups, in two bytes each or more if there are several groups."""
    if len(groups) == 1:
        return groups[0]
    sums: StepArray = groups[0].astype(np.uint16 if len(groups) < 256 else np.uint32)
    for group in groups[1:]:
        sums += group
    return sums


def _measure_drift(scorer: SegmentScorer, maxima: BlockMaxima, idf: float) -> float:
    """Return the factor by which a term's scores may have grown since its maxima were computed.

    A weight grows with avgdl, and less than in proportion to it.
    """
    return idf / maxima.idf * max(1.0, scorer.model.avgdl / maxima.avgdl)


def _block_maxima(
    scorer: SegmentScorer, posting_list: BitmapPostingList, idf: float, tuning: Tuning
) -> BlockMaxima:
    """Return a term's block maxima: those kept with its posting list, if still near enough."""
    kept, model = posting_list.block_maxima, scorer.model
    constants = (model.k1, model.b, tuning.bound_steps)
    drift = 0.0
    if kept is not None and kept.constants == constants:
        drift = _measure_drift(scorer, kept, idf)
    if kept is None or not 1 / tuning.max_drift < drift < tuning.max_drift:
        kept = _compute_block_maxima(scorer, posting_list, idf, constants)
        posting_list.block_maxima = kept
    return kept


def _compute_block_maxima(
    scorer: SegmentScorer,
    posting_list: BitmapPostingList,
    idf: float,
    constants: tuple[float, float, int],
) -> BlockMaxima:
    """Return the highest quantised score of the postings in each block."""
    k1, _, bound_steps = constants
    steps_per_weight = idf * bound_steps / (k1 + 1) * (1 + _ROUNDING)
    table = np.ceil(scorer.weights32 * np.float32(steps_per_weight)).astype(np.uint8)
    bitmap = posting_list.bitmap.view(np.uint8)
    blocks = (bitmap != 0).nonzero()[0]
    starts = np.bitwise_count(bitmap.take(blocks)).cumsum(dtype=np.intp)
    starts = np.concatenate((np.zeros(1, np.intp), starts[:-1]))
    steps = np.zeros(len(bitmap), np.uint8)
    steps[blocks] = np.maximum.reduceat(table.take(posting_list.codes), starts)
    return BlockMaxima(steps, int(steps.max()), idf, scorer.model.avgdl, constants)

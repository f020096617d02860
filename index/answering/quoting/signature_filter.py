"""A filter for pairs of sentences that may be near-duplicates, before their text is read. Pure.

Each sentence has a signature of `NUM_BUCKETS` bits (Faloutsos and Christodoulakis, Signature Files,
1984), one bit for all terms of one remainder. Terms may share a bit, so the shared bits of two
sentences say little of their shared terms. But a bit that the other sentence lacks stands for at
least one term that it lacks. The filter bounds these, and so drops no near-duplicate; what it keeps
is compared term by term.
"""

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.collection import Ids

NUM_BUCKETS = 512
"""Bits of a signature. Of 20 random terms, 0.4 pairs share a bit on average."""

_TOLERANCE = 1e-6  # for the rounding of 1 - share


class Signatures(NamedTuple):
    """The signatures of S sentences, and how many terms each has.

    `bits` are (NUM_BUCKETS / 64, S): counting them wakes no threads, as a product of matrices
    does, and NumPy adds such rows fifteen times as fast as the columns of (S, NUM_BUCKETS / 64).
    `num_bits` are those that are set, (S,). `lengths`, (S,), count a repeated term again.
    """

    bits: NDArray[np.uint64]
    num_bits: Ids
    lengths: Ids

    def take(self, rows: slice | list[int]) -> "Signatures":
        """Return the signatures of some of the sentences."""
        return Signatures(self.bits[:, rows], self.num_bits[rows], self.lengths[rows])


def build_signatures(terms: Ids, starts: Ids) -> Signatures:
    """Return the signatures of sentences whose term ids stand one after the other."""
    lengths: Ids = starts[1:] - starts[:-1]
    is_set = np.zeros(len(lengths) * NUM_BUCKETS, dtype=np.bool_)
    first = np.arange(0, len(is_set), NUM_BUCKETS).repeat(lengths)
    is_set[first + terms % NUM_BUCKETS] = True
    by_sentence = np.packbits(is_set).view(np.uint64).reshape(-1, NUM_BUCKETS // 64)
    bits = np.ascontiguousarray(by_sentence.T)
    return Signatures(bits, _count_bits(bits), lengths)


def find_overlapping(few: Signatures, many: Signatures, min_share: float) -> Ids:
    """Return which of `many` may have that share of the terms of one of `few`, or the reverse.

    At most 1 - `min_share` of the distinct terms of one of the two may be missing in the other;
    of n terms, at most n are distinct.
    """
    num_shared = _count_bits(many.bits[:, :, None] & few.bits[:, None])
    # A number of bits is missing that is at most so many: so many at least are shared.
    possible = num_shared >= (many.num_bits - _max_missing(many.lengths, min_share))[:, None]
    possible |= num_shared >= few.num_bits - _max_missing(few.lengths, min_share)
    found: Ids = np.logical_or.reduce(possible, axis=1).nonzero()[0]
    return found


class PartnerFinder:
    """Finds which sentences may share enough 3-shingles with one of them, of the shorter one's.

    Of u distinct terms that the other sentence lacks, all but two end a shingle of their own at
    their first occurrence. So at least u - 2 shingles are missing, of at most n - 2 in n terms.
    """

    def __init__(self, signatures: Signatures, min_share: float) -> None:
        num_shingles = np.maximum(signatures.lengths - 2, 0)
        self._bits = signatures.bits
        self._least_shared = signatures.num_bits - _max_missing(num_shingles, min_share) - 2

    def __len__(self) -> int:
        return len(self._least_shared)

    def find(self, place: int) -> list[bool]:
        """Return which of the sentences may, (S,); few are asked for."""
        num_shared = _count_bits(self._bits & self._bits[:, place, None])
        possible = num_shared >= np.minimum(self._least_shared, self._least_shared[place])
        found: list[bool] = possible.tolist()
        return found


def _max_missing(total: Ids, min_share: float) -> NDArray[Any]:
    """Return how many of `total` things may be missing where `min_share` of them is shared."""
    return (1 - min_share) * total + _TOLERANCE


def _count_bits(bits: NDArray[np.uint64]) -> Ids:
    counts: Ids = np.add.reduce(np.bitwise_count(bits), axis=0, dtype=np.int64)
    return counts

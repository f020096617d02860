"""A filter for pairs of sentences that may be near-duplicates, before their text is read. Pure.

Each sentence has a signature of `NUM_BUCKETS` bits (Faloutsos and Christodoulakis, Signature Files,
1984), one bit for all terms of one remainder. Two terms may share a bit, so signatures have at most
as many bits as their sentences have distinct terms. The filter never drops a near-duplicate; what
it keeps is compared term by term.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from index.collection import Ids

NUM_BUCKETS = 512
"""Bits of a signature. Of 20 random terms, 0.4 pairs share a bit on average."""

_TOLERANCE = 1e-6  # for the rounding of 1 - share

Signatures = NDArray[np.uint64]
"""Bits, (S, NUM_BUCKETS / 64): counting them wakes no threads, as a product of matrices does."""


def build_signatures(terms: Ids, starts: Ids) -> Signatures:
    """Return the signatures of sentences whose term ids stand one after the other."""
    lengths = np.diff(starts)
    bits = np.zeros((len(lengths), NUM_BUCKETS), dtype=np.bool_)
    bits[np.repeat(np.arange(len(lengths)), lengths), terms % NUM_BUCKETS] = True
    return np.packbits(bits, axis=1).view(np.uint64)


def find_overlapping(few: Signatures, many: Signatures, min_share: float) -> Ids:
    """Return which of `many` may have that share of the terms of one of `few`, or the reverse."""
    smaller = np.minimum(_count_bits(many)[:, None], _count_bits(few))
    found: Ids = np.flatnonzero((_count_shared(many, few) >= min_share * smaller).any(axis=1))
    return found


def find_possible_pairs(
    signatures: Signatures, lengths: Sequence[int], min_share: float
) -> NDArray[np.bool_]:
    """Return which pairs may share that share of the shorter one's 3-shingles, (S, S).

    `lengths` are in terms. Of u distinct terms that the other sentence lacks, all but two end a
    shingle of their own at their first occurrence. So at least u - 2 shingles are not shared, of
    at most n - 2 in n terms.
    """
    num_missing = _count_bits(signatures)[:, None] - _count_shared(signatures, signatures)
    max_missing = [(1 - min_share) * max(length - 2, 0) + 2 for length in lengths]
    possible = num_missing <= np.array(max_missing)[:, None] + _TOLERANCE
    return possible | possible.T


def _count_shared(one: Signatures, other: Signatures) -> Ids:
    return _count_bits(one[:, None] & other)


def _count_bits(signatures: Signatures) -> Ids:
    counts: Ids = np.bitwise_count(signatures).sum(axis=-1, dtype=np.int64)
    return counts

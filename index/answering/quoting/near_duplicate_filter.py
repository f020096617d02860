"""Which sentences may be one wording, as they share many terms? A sieve before text is read.

Each sentence is a row of `BUCKETS` flags, one for the terms of each remainder: two terms may share
one, so rows share at least as many flags as their sentences share terms, and have at most as many
as these have. What the sieve holds back is never one wording; what it lets through is looked at.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from index.collection import Ids

BUCKETS = 512
_SLACK = 1e-6  # of a share that is taken from 1

Flags = NDArray[np.uint64]
"""Bits, (S, BUCKETS / 64): counted here, without the threads that a product of matrices wakes."""


def rows(terms: Ids, starts: Ids) -> Flags:
    """Return the flags of sentences whose terms stand one after the other."""
    length = np.diff(starts)
    held = np.zeros((len(length), BUCKETS), dtype=np.bool_)
    held[np.repeat(np.arange(len(length)), length), terms % BUCKETS] = True
    return np.packbits(held, axis=1).view(np.uint64)


def containing(few: Flags, many: Flags, share: float) -> Ids:
    """Return which of `many` may hold that share of the terms of one of `few`, or the reverse."""
    smaller = np.minimum(_count(many)[:, None], _count(few))
    found: Ids = np.flatnonzero((_shared(many, few) >= share * smaller).any(axis=1))
    return found


def likely(flags: Flags, lengths: Sequence[int], share: float) -> NDArray[np.bool_]:
    """Return which pairs may have that share of the shorter one's 3-shingles in common, (S, S).

    Of u distinct terms that the other lacks, all but two end a shingle of their own where they
    first stand; so u - 2 shingles, of at most n - 2 in n terms, are not shared.
    """
    lacking = _count(flags)[:, None] - _shared(flags, flags)
    may_lack = [(1 - share) * max(length - 2, 0) + 2 for length in lengths]
    may_be = lacking <= np.array(may_lack)[:, None] + _SLACK
    return may_be | may_be.T


def _shared(one: Flags, other: Flags) -> Ids:
    return _count(one[:, None] & other)


def _count(flags: Flags) -> Ids:
    found: Ids = np.bitwise_count(flags).sum(axis=-1, dtype=np.int64)
    return found

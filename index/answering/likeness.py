"""Which sentences may be one wording, as they share many terms? A sieve before text is read.

Each sentence is a row of `BUCKETS` flags, one for the terms of each remainder: two terms may share
one, so rows share at least as many flags as their sentences share terms, and have at most as many
as these have. What the sieve holds back is never one wording; what it lets through is looked at.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.collection import Ids

BUCKETS = 512
_SLACK = 1e-3  # of counts in single precision

Flags = NDArray[np.float32]


def rows(terms: Ids, starts: Ids) -> Flags:
    """Return the flags of sentences whose terms stand one after the other, (S, BUCKETS)."""
    length = np.diff(starts)
    flags = np.zeros((len(length), BUCKETS), dtype=np.float32)
    flags[np.repeat(np.arange(len(length)), length), terms % BUCKETS] = 1
    return flags


def containing(few: Flags, many: Flags, share: float) -> Ids:
    """Return which of `many` may hold that share of the terms of one of `few`, or the reverse."""
    smaller = np.minimum(many.sum(axis=1)[:, None], few.sum(axis=1))
    found: Ids = np.flatnonzero((many @ few.T >= share * smaller - _SLACK).any(axis=1))
    return found


def likely(flags: Flags, lengths: Sequence[int], share: float) -> NDArray[Any]:
    """Return which pairs may have that share of the shorter one's 3-shingles in common, (S, S).

    Of u distinct terms that the other lacks, all but two end a shingle of their own where they
    first stand; so u - 2 shingles, of at most n - 2 in n terms, are not shared.
    """
    lacking = flags.sum(axis=1)[:, None] - flags @ flags.T
    may_lack = [(1 - share) * max(length - 2, 0) + 2 + _SLACK for length in lengths]
    may_be = lacking <= np.array(may_lack, dtype=np.float32)[:, None]
    pairs: NDArray[Any] = may_be | may_be.T
    return pairs

"""Which of these scores are the best?"""

import numpy as np
from numpy.typing import NDArray

from index.collection import Floats, Hits

NO_HITS = Hits(np.empty(0, np.int64), np.empty(0))


def best(units: NDArray[np.integer], scores: Floats, k: int) -> Hits:
    """Return the k highest scores, best first; ties go to the lower unit. k > 0.

    Units are ascending, (U,), each once; every score counts, whatever its sign.
    """
    if len(scores) > k:
        floor = np.partition(scores, -k)[-k]
        kept = (scores >= floor).nonzero()[0]  # more than k where scores tie at the floor
        units, scores = units.take(kept), scores.take(kept)
    order = np.argsort(-scores, kind="stable")[:k]
    return Hits(units[order].astype(np.int64, copy=False), scores[order])


def merged(some: Hits, others: Hits, k: int) -> Hits:
    """Return the k best of both, best first, each once; a unit found again scores the same."""
    units, scores = others
    if len(some.units) == k:
        kept = (scores >= some.scores[-1]).nonzero()[0]
        if not len(kept):
            return some
        units, scores = units.take(kept), scores.take(kept)
    if len(some.units):
        units = np.concatenate((some.units, units))
        scores = np.concatenate((some.scores, scores))
    return distinct(units, scores, k)


def distinct(units: NDArray[np.int64], scores: Floats, k: int) -> Hits:
    """Return the k best with a positive score, each once; a unit has the same score each time."""
    order = np.lexsort((units, -scores))
    units, scores = units.take(order), scores.take(order)
    new = scores > 0
    new[1:] &= units[1:] != units[:-1]  # with equal scores they are neighbours
    kept = new.nonzero()[0][:k]
    return Hits(units.take(kept), scores.take(kept))

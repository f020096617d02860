"""Selection of the k best of some scores. Pure."""

import numpy as np
from numpy.typing import NDArray

from index.collection import Floats, Hits

_GROUP_SIZE = 32
"""Scores of a group, of which the highest is taken."""

_MIN_GROUPS = 2
"""Groups for each score that is wanted, from which on groups are worth it."""

NO_HITS = Hits(np.empty(0, np.int64), np.empty(0))


def select_top(units: NDArray[np.integer], scores: Floats, k: int) -> Hits:
    """Return the k highest scores, best first; ties go to the lower unit. k > 0.

    Units are ascending, (U,), each once; scores of any sign count.
    """
    if len(scores) > 2 * k:  # fewer are sorted sooner
        threshold = np.partition(scores, -k)[-k]
        kept = (scores >= threshold).nonzero()[0]  # more than k where scores tie at the threshold
        units, scores = units.take(kept), scores.take(kept)
    order = (-scores).argsort(kind="stable")[:k]
    return Hits(units[order].astype(np.int64, copy=False), scores[order])


def select_positive_top(scores: Floats, k: int) -> Hits:
    """Return the places of the k highest scores above 0, best first; ties go to the lower one."""
    threshold = _bound_from_below(scores, k)
    found = ((scores >= threshold) if threshold > 0 else (scores > 0)).nonzero()[0]
    return select_top(found, scores.take(found), k)


def _bound_from_below(scores: Floats, k: int) -> float:
    """Return a bound that at least k of many scores reach, hardly more; 0 where they are few.

    k groups have a highest score that is as high as the k-th highest of these. To find it takes a
    tenth of the time of a partition of all scores.
    """
    size = len(scores) // _GROUP_SIZE
    if size < _MIN_GROUPS * k:
        return 0.0
    groups = scores[: size * _GROUP_SIZE].reshape(_GROUP_SIZE, size)
    highest = np.maximum.reduce(groups, axis=0)
    highest.partition(-k)
    return float(highest[-k])


def merge_top(some: Hits, others: Hits, k: int) -> Hits:
    """Return the k best of both, best first, each once; a unit in both has the same score."""
    units, scores = others
    if len(some.units) == k:
        kept = (scores >= some.scores[-1]).nonzero()[0]
        if not len(kept):
            return some
        units, scores = units.take(kept), scores.take(kept)
    if len(some.units):
        units = np.concatenate((some.units, units))
        scores = np.concatenate((some.scores, scores))
    return select_distinct_top(units, scores, k)


def select_distinct_top(units: NDArray[np.int64], scores: Floats, k: int) -> Hits:
    """Return the k best with a positive score, best first; ties go to the lower unit.

    A unit may come several times, with the same score each time; it is returned once.
    """
    order = np.lexsort((units, -scores))
    units, scores = units.take(order), scores.take(order)
    is_new = scores > 0
    is_new[1:] &= units[1:] != units[:-1]  # equal scores make equal units neighbours
    kept = is_new.nonzero()[0][:k]
    return Hits(units.take(kept), scores.take(kept))

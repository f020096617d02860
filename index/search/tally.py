"""How far does each unit get with several lists? Bounds added up for all units at once.

Adding a posting to an array of bytes takes less than looking one unit up in one list, and it is
done once for a posting, however many lists there are.
"""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from index.columns import Ints
from index.search.scoring import Scorer
from index.search.terms import Term

MOST_TALLIED = 32
"""Of so many lists, what rounding up costs stays small against what a byte can hold."""

_MOST = np.iinfo(np.uint8).max


class Tally:
    """Upper bounds on what units get from some lists: bytes, in steps that are rounded up.

    `held` are the units of all postings, those of one list after those of another.
    """

    def __init__(self, scorer: Scorer, terms: Sequence[Term]) -> None:
        self._scale = (_MOST - len(terms)) / sum(term.bound for term in terms)
        self._steps = np.zeros(scorer.postings.num_units, np.uint8)
        lists = [term.column.units() for term in terms]
        for term, units in zip(terms, lists, strict=True):
            table = np.ceil(scorer.weights * (term.weight * self._scale)).astype(np.uint8)
            np.add.at(self._steps, units, table.take(term.column.codes))
        self.held: Ints = np.concatenate(lists)
        self._reached = self._steps.take(self.held)

    def furthest(self, size: int) -> Ints:
        """Return about `size` of the units that get furthest, ascending; twice as many at most."""
        most = 2 * size  # postings, as a good unit is held by several lists
        counts = np.bincount(self._reached, minlength=_MOST + 1)[::-1].cumsum()
        steps = max(0, _MOST - int(counts.searchsorted(most)))
        return _distinct(self.held.take((self._reached >= steps).nonzero()[0][:most]))

    def reaching(self, floor: float) -> Ints:
        """Return the units, ascending, that may get as far as `floor` with these lists."""
        steps = math.ceil(floor * self._scale)
        if steps > _MOST:
            return self.held[:0]
        if steps <= 0:
            return _distinct(self.held)
        return _distinct(self.held.take((self._reached >= np.uint8(steps)).nonzero()[0]))

    def bounds(self, units: Ints) -> NDArray[np.float32]:
        """Return the most that each unit gets from these lists, (U,)."""
        return self._steps.take(units) * np.float32(1 / self._scale)


def _distinct(units: Ints) -> Ints:
    """Return units ascending, each once."""
    units = np.sort(units)
    new = np.ones(len(units), np.bool_)
    np.not_equal(units[1:], units[:-1], out=new[1:])
    return units.take(new.nonzero()[0])

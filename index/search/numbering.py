"""The numbering of units over several segments: which segment contains a unit. Pure."""

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Any

import numpy as np

from index.collection import Ids


class UnitNumbering:
    """Ids of the units of several segments, those of one segment after those of another.

    `offsets`, (number of segments + 1,), is the id of each segment's first unit, and the number of
    all units last.
    """

    __slots__ = ("_later", "offsets")

    def __init__(self, sizes: Sequence[int]) -> None:
        self.offsets = list(accumulate(sizes, initial=0))
        self._later = np.array(self.offsets[1:-1], dtype=np.int64)

    def locate(self, unit: int) -> tuple[int, int]:
        """Return the segment of a unit and its number there. Raises IndexError if out of range."""
        for i, offset in enumerate(self.offsets[:-1]):
            if offset <= unit < self.offsets[i + 1]:
                return i, unit - offset
        raise IndexError(unit)

    def split_by_segment(self, units: Ids) -> Iterator[tuple[int, Any, Ids]]:
        """Yield, for each segment with some of the units: segment, positions, numbers there.

        The positions select these units from `units`.
        """
        units = np.asarray(units, dtype=np.int64)
        if len(self.offsets) == 2:
            yield 0, slice(None), units
            return
        owners = self._later.searchsorted(units, side="right")
        present = sorted(set(owners.tolist()))
        if len(present) == 1:  # mostly: one segment is much larger than all others
            yield present[0], slice(None), units - self.offsets[present[0]]
            return
        for i in present:
            chosen = (owners == i).nonzero()[0]
            yield i, chosen, units.take(chosen) - self.offsets[i]

"""Units of several segments are numbered one segment after another."""

import numpy as np
import pytest

from index.search import UnitNumbering


def test_units_are_located_in_their_segments() -> None:
    """A unit's segment and its number there are found; an empty segment has no units."""
    numbering = UnitNumbering([2, 0, 3])
    located = [numbering.locate(unit) for unit in range(5)]
    assert located == [(0, 0), (0, 1), (2, 0), (2, 1), (2, 2)]
    with pytest.raises(IndexError):
        numbering.locate(5)


def test_units_are_split_by_segment_with_their_positions() -> None:
    """Each segment with some of the units comes once, with their positions and numbers there."""
    numbering = UnitNumbering([2, 0, 3])
    parts = list(numbering.split_by_segment(np.array([4, 0, 2])))
    assert [(i, chosen.tolist(), local.tolist()) for i, chosen, local in parts] == [
        (0, [1], [0]),
        (2, [0, 2], [2, 0]),
    ]


def test_units_of_one_segment_are_not_picked_one_by_one() -> None:
    """Where all units are of one segment, the positions are a slice of all, in their order."""
    (part,) = UnitNumbering([2, 0, 3]).split_by_segment(np.array([4, 2, 4]))
    assert (part[0], part[1], part[2].tolist()) == (2, slice(None), [2, 0, 2])


def test_no_units_are_in_no_segment() -> None:
    """Without segments, and without units, nothing is returned for several segments."""
    none = np.empty(0, np.int64)
    assert list(UnitNumbering([]).split_by_segment(none)) == []
    assert list(UnitNumbering([2, 3]).split_by_segment(none)) == []

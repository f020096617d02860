"""Parts of the servers, and who may serve them from a data folder."""

from itertools import product

import pytest

from index.errors import ServedElsewhere
from index.store import EVERY_SERVER, FolderState, ServedPart

PARTS = [
    ServedPart(first, last, total)
    for total in (1, 2, 3, 4, 6)
    for first in range(total)
    for last in range(first, total)
]


def test_parts_overlap_if_a_server_is_in_both():
    """Also where their totals differ, as while the number of shards is being raised."""

    def has(part, server):
        return part.first <= server % part.total <= part.last

    for one, other in product(PARTS, PARTS):
        common = any(has(one, server) and has(other, server) for server in range(12))
        assert one.overlaps(other) == common, (one, other)


def test_a_folder_has_each_part_served_once(tmp_path):
    """Another part is free, and so is one that was given back."""
    state = FolderState(tmp_path)
    held = state.claim(ServedPart(0, 1, 4))
    other = state.claim(ServedPart(2, 3, 4))
    with pytest.raises(ServedElsewhere, match=str(tmp_path)):
        state.claim(ServedPart(1, 2, 4))
    held.renew()
    held.release()
    other.release()
    again = state.claim(ServedPart(1, 2, 4))
    everything = state.claim(None)
    with pytest.raises(ServedElsewhere):
        state.claim(None)
    again.release()
    everything.release()
    assert ServedPart(0, 0, 1) == EVERY_SERVER

"""How do half a million strings travel? As bytes and places, not one by one.

Pure. The store gives all its words in one row, strings between line breaks and numbers between
commas, and vocabularies keep them end to end: to make Python strings between the two would take
longer than to read them.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.int64]

_MOST = (1 << 31) - 1


class Texts(NamedTuple):
    """Strings end to end: their UTF-8 bytes, and where each begins and the last ends, (N + 1,)."""

    blob: NDArray[np.uint8]
    offsets: Numbers

    def strings(self) -> list[str]:
        """Return them one by one."""
        data, offsets = self.blob.tobytes(), self.offsets.tolist()
        return [data[i:j].decode() for i, j in pairwise(offsets)]


def laid_out(strings: Sequence[str]) -> Texts:
    """Lay strings end to end."""
    blob = np.frombuffer("".join(strings).encode(), dtype=np.uint8)
    characters = np.append(np.flatnonzero(blob & 0xC0 != 0x80), len(blob))  # where each begins
    return Texts(blob, characters[np.cumsum([0, *map(len, strings)])].astype(np.int64))


def lines(joined: bytes, count: int) -> Texts:
    """Lay so many strings end to end that have line breaks between them, and none in them.

    Raises ValueError where it is not so many, or no UTF-8.
    """
    joined.decode()
    data = np.frombuffer(joined, dtype=np.uint8)
    breaks = np.flatnonzero(data == ord("\n"))
    if not count and not len(data):
        return Texts(data, np.zeros(1, np.int64))
    if len(breaks) + 1 != count:
        raise ValueError(f"there are not {count} lines")
    ends = np.append(breaks, len(data)) - np.arange(count)
    return Texts(data[data != ord("\n")], np.concatenate(([0], ends)))


def numbers(joined: bytes, count: int) -> Numbers:
    """Return so many numbers of 31 bits that have commas between them, (count,).

    Raises ValueError where it is not so many, or not such numbers.
    """
    if not count and not joined:
        return np.empty(0, np.int64)
    strange = joined.translate(None, b"0123456789,") or b",," in b",%b," % joined
    if strange or joined.count(b",") + 1 != count:
        raise ValueError(f"these are not {count} numbers")
    found = np.fromstring(joined, np.int64, sep=",")
    if found.max() > _MOST:
        raise ValueError("a number is too large")
    return found


def same(one: Texts, other: Texts, order: Numbers) -> bool:
    """Tell whether `other` has all strings of `one`, each once, its i-th being `one`'s order[i]."""
    count = len(one.offsets) - 1
    if not len(order) == len(other.offsets) - 1 == count or len(one.blob) != len(other.blob):
        return False
    if (np.bincount(order, minlength=count) != 1).any():
        return False
    sizes = np.diff(other.offsets)
    if (np.diff(one.offsets).take(order) != sizes).any():
        return False
    moved = np.repeat(one.offsets.take(order) - other.offsets[:-1], sizes)
    return bool((one.blob.take(moved + np.arange(len(moved))) == other.blob).all())

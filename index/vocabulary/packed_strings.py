"""Many strings packed into one buffer with offsets.

Pure. The store returns all its words in one row, strings separated by line breaks and numbers by
commas, and vocabularies store them packed. To make half a million Python strings in between would
take longer than to read them.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Int64Array = NDArray[np.int64]

_MAX_NUMBER = (1 << 31) - 1
"""Largest number that `parse_numbers` accepts: ids are stored as int32."""


class PackedStrings(NamedTuple):
    """The UTF-8 bytes of N strings, and where each begins and the last ends, (N + 1,)."""

    blob: NDArray[np.uint8]
    offsets: Int64Array

    def unpack(self) -> list[str]:
        """Return the strings."""
        data, offsets = self.blob.tobytes(), self.offsets.tolist()
        return [data[i:j].decode() for i, j in pairwise(offsets)]


def pack_strings(strings: Sequence[str]) -> PackedStrings:
    """Pack strings."""
    blob = np.frombuffer("".join(strings).encode(), dtype=np.uint8)
    # Where each character begins: its first byte is no continuation byte of UTF-8.
    characters = np.append(np.flatnonzero(blob & 0xC0 != 0x80), len(blob))
    return PackedStrings(blob, characters[np.cumsum([0, *map(len, strings)])].astype(np.int64))


def pack_lines(joined: bytes, count: int) -> PackedStrings:
    """Pack `count` strings that are separated by line breaks and contain none.

    Raises ValueError if there is another number of lines, or if the bytes are not UTF-8.
    """
    joined.decode()
    data = np.frombuffer(joined, dtype=np.uint8)
    breaks = np.flatnonzero(data == ord("\n"))
    if not count and not len(data):
        return PackedStrings(data, np.zeros(1, np.int64))
    if len(breaks) + 1 != count:
        raise ValueError(f"there are not {count} lines")
    ends = np.append(breaks, len(data)) - np.arange(count)
    return PackedStrings(data[data != ord("\n")], np.concatenate(([0], ends)))


def parse_numbers(joined: bytes, count: int) -> Int64Array:
    """Return `count` numbers of up to 31 bits that are separated by commas, (count,).

    Raises ValueError if there is another number of them, or anything else than such numbers.
    """
    if not count and not joined:
        return np.empty(0, np.int64)
    malformed = joined.translate(None, b"0123456789,") or b",," in b",%b," % joined
    if malformed or joined.count(b",") + 1 != count:
        raise ValueError(f"these are not {count} numbers")
    found = np.fromstring(joined, np.int64, sep=",")
    if found.max() > _MAX_NUMBER:
        raise ValueError("a number is too large")
    return found


def is_reordering(one: PackedStrings, other: PackedStrings, order: Int64Array) -> bool:
    """Return whether string i of `other` is string order[i] of `one`, each of them once."""
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

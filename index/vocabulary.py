"""Which id does a string have? Tables that are mapped from a file, not loaded.

Pure. A table holds the strings of the ids `first <= id < first + len(table)`: their UTF-8 bytes one
after the other, and their hashes, sorted, each with its id. Tables for later ids stack on top, so a
few new words never rewrite the old ones. Look-ups are made for many strings at once.
"""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

Arrays = Mapping[str, NDArray[np.generic]]
Ids = NDArray[np.int64]
Hashes = NDArray[np.uint64]

ARRAYS = ("blob", "offsets", "hashes", "order", "first")
"""The names of a table's arrays."""

# Odd, so that powers never vanish modulo 2**64; any other odd number would do.
_BASE = 0x9E3779B97F4A7C15
_MIX = np.uint64(0xD6E8FEB86659FD93)
_BLOCK = 4_000_000  # bytes hashed at a time, which bounds the working memory


def build(strings: Sequence[str], *, first: int = 0) -> dict[str, NDArray[np.generic]]:
    """Return the arrays of a table that gives these strings the ids from `first` on."""
    encoded = [string.encode() for string in strings]
    offsets = np.zeros(len(encoded) + 1, dtype=np.int64)
    np.cumsum([len(string) for string in encoded], out=offsets[1:])
    blob = np.frombuffer(b"".join(encoded), dtype=np.uint8)
    hashes = _hash(blob, offsets)
    order = np.argsort(hashes, kind="stable")
    return {
        "blob": blob,
        "offsets": offsets,
        "hashes": hashes[order],
        "order": order.astype(np.int32),
        "first": np.array([first], dtype=np.int64),
    }


class Table:
    """One stored run of strings."""

    __slots__ = ("_blob", "_first", "_hashes", "_offsets", "_order")

    def __init__(self, arrays: Arrays) -> None:
        self._blob = arrays["blob"]
        self._offsets = arrays["offsets"]
        self._hashes = arrays["hashes"]
        self._order = arrays["order"]
        self._first = int(arrays["first"][0])

    def __len__(self) -> int:
        return len(self._order)

    def string(self, identifier: int) -> str:
        """Return the string that has this id."""
        return self._bytes(identifier - self._first).decode()

    def find(self, encoded: Sequence[bytes], hashes: Hashes, found: Ids) -> None:
        """Write the id of each string that is here into `found`, (N,)."""
        if not len(self):
            return
        places = np.searchsorted(self._hashes, hashes)
        places[places == len(self)] = 0
        for i in np.flatnonzero(self._hashes[places] == hashes).tolist():
            place = int(places[i])
            # Strings may share a hash, above all if somebody tries: the bytes decide.
            while place < len(self) and self._hashes[place] == hashes[i]:
                if self._bytes(int(self._order[place])) == encoded[i]:
                    found[i] = self._first + int(self._order[place])
                    break
                place += 1

    def _bytes(self, row: int) -> bytes:
        return self._blob[self._offsets[row] : self._offsets[row + 1]].tobytes()


class Vocabulary:
    """Stacked tables: ids of strings and strings of ids."""

    __slots__ = ("_tables",)

    def __init__(self, tables: Sequence[Arrays]) -> None:
        self._tables = [Table(arrays) for arrays in tables]

    def __len__(self) -> int:
        return sum(map(len, self._tables))

    def ids(self, strings: Sequence[str]) -> Ids:
        """Return the id of each string, -1 for one that is not here, (N,)."""
        found = np.full(len(strings), -1, dtype=np.int64)
        if strings:
            encoded = [string.encode(errors="replace") for string in strings]
            offsets = np.zeros(len(encoded) + 1, dtype=np.int64)
            np.cumsum([len(string) for string in encoded], out=offsets[1:])
            hashes = _hash(np.frombuffer(b"".join(encoded), dtype=np.uint8), offsets)
            for table in self._tables:
                table.find(encoded, hashes, found)
        return found

    def string(self, identifier: int) -> str:
        """Return the string that has this id; IndexError if none has."""
        rest = identifier
        for table in self._tables:
            if 0 <= rest < len(table):
                return table.string(identifier)
            rest -= len(table)
        raise IndexError(identifier)


def _hash(blob: NDArray[np.uint8], offsets: Ids) -> Hashes:
    """Return a 64-bit polynomial hash of each string's bytes, (N,); the empty one's is 0."""
    lengths = np.diff(offsets)
    hashes = np.zeros(len(lengths), dtype=np.uint64)
    if not len(blob):
        return hashes
    powers = _powers(int(lengths.max()))
    filled = np.flatnonzero(lengths)
    # Whole strings per block: a cut at every _BLOCK bytes, moved to where a string begins.
    cuts = np.searchsorted(offsets[filled], np.arange(0, len(blob), _BLOCK))
    for low, high in zip(cuts, [*cuts[1:], len(filled)], strict=True):
        rows = filled[low:high]
        if len(rows):
            hashes[rows] = _hash_block(blob, offsets[rows], lengths[rows], powers)
    return (hashes ^ (hashes >> np.uint64(29))) * _MIX


def _hash_block(blob: NDArray[np.uint8], starts: Ids, lengths: Ids, powers: Hashes) -> Hashes:
    data = blob[starts[0] : starts[-1] + lengths[-1]].astype(np.uint64) + np.uint64(1)
    local = starts - starts[0]
    data *= powers[np.arange(len(data)) - np.repeat(local, lengths)]
    return np.add.reduceat(data, local)


def _powers(count: int) -> Hashes:
    """Return 1, BASE, BASE**2 … modulo 2**64."""
    factors = np.full(count, _BASE, dtype=np.uint64)
    factors[0] = 1
    return np.multiply.accumulate(factors)

"""Which id does a string have? Tables that are mapped from a file, not loaded.

Pure. A table holds the strings of the ids `first <= id < first + len(table)`: their UTF-8 bytes one
after the other, and their hashes, sorted, each with its id. Tables for later ids stack on top, so a
few new words never rewrite the old ones. Look-ups are made for many strings at once.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from index.vocabulary.packed_strings import Texts, laid_out

Arrays = Mapping[str, NDArray[np.generic]]
Ids = NDArray[np.int64]
Hashes = NDArray[np.uint64]

ARRAYS = ("blob", "offsets", "hashes", "order", "first")
"""The names of a table's arrays."""

# Odd, so that powers never vanish modulo 2**64; any other odd number would do.
BASE = 0x9E3779B97F4A7C15
_MIX = 0xD6E8FEB86659FD93
_BLOCK = 4_000_000  # bytes hashed at a time, which bounds the working memory
_SHORT = 64  # bytes of a string, up to which those asked for are hashed side by side
_MOST_KEPT = 20_000  # strings that are remembered


def build(strings: Sequence[str], *, first: int = 0) -> dict[str, NDArray[np.generic]]:
    """Return the arrays of a table that gives these strings the ids from `first` on."""
    return build_of(laid_out(strings), first=first)


def build_of(texts: Texts, *, first: int = 0) -> dict[str, NDArray[np.generic]]:
    """Return the arrays of a table of strings that are laid end to end already."""
    hashes = _hash(texts.blob, texts.offsets)
    order = _in_order(hashes)
    return {
        "blob": texts.blob,
        "offsets": texts.offsets,
        "hashes": hashes[order],
        "order": order.astype(np.int32),
        "first": np.array([first], dtype=np.int64),
    }


def _in_order(hashes: Hashes) -> NDArray[np.intp]:
    """Return the order of hashes, of equal ones the first first."""
    order = np.argsort(hashes)  # several times as quick as a stable one
    ordered = hashes[order]
    if (ordered[1:] == ordered[:-1]).any():
        order = np.argsort(hashes, kind="stable")
    return order


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
        places = self._hashes.searchsorted(hashes)
        hits = (self._hashes.take(places, mode="clip") == hashes).nonzero()[0]
        places = places[hits]
        rows = self._order.take(places)
        starts, ends = self._offsets.take(rows).tolist(), self._offsets.take(rows + 1).tolist()
        for i, place, row, start, end in zip(
            hits.tolist(), places.tolist(), rows.tolist(), starts, ends, strict=True
        ):
            if self._blob[start:end].tobytes() == encoded[i]:
                found[i] = self._first + row
            else:
                self._find_further(place, encoded[i], found[i : i + 1])

    def having(self, hashes: Hashes) -> list[str]:
        """Return the strings that have one of these hashes; quickest if those are ascending."""
        first = self._hashes.searchsorted(hashes)
        hits = (self._hashes.take(first, mode="clip") == hashes) if len(self) else first < 0
        last = self._hashes.searchsorted(hashes[hits], side="right")
        return [
            self._bytes(int(row)).decode()
            for start, end in zip(first[hits].tolist(), last.tolist(), strict=True)
            for row in self._order[start:end]
        ]

    def _find_further(self, place: int, encoded: bytes, found: Ids) -> None:
        """Look among the strings that share the hash at `place`: the bytes decide.

        Somebody may have tried to make many.
        """
        hashed = self._hashes[place]
        while place < len(self) and self._hashes[place] == hashed:
            row = int(self._order[place])
            if self._bytes(row) == encoded:
                found[0] = self._first + row
                return
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
            hashes = _hash_of(encoded)
            for table in self._tables:
                table.find(encoded, hashes, found)
        return found

    def having(self, hashes: Hashes) -> list[str]:
        """Return the strings that have one of these hashes; quickest if those are ascending."""
        return [string for table in self._tables for string in table.having(hashes)]

    def string(self, identifier: int) -> str:
        """Return the string that has this id; IndexError if none has."""
        rest = identifier
        for table in self._tables:
            if 0 <= rest < len(table):
                return table.string(identifier)
            rest -= len(table)
        raise IndexError(identifier)


class Remembered:
    """A look-up of many strings at once that remembers what it found; any thread may ask.

    Questions and what they may be reworded to are the same few thousand words, over and over.
    """

    __slots__ = ("_known", "_look_up")

    def __init__(self, look_up: Callable[[Sequence[str]], Ids]) -> None:
        """Remember `look_up`, which always finds the same."""
        self._look_up = look_up
        self._known: dict[str, int] = {}

    def ids(self, strings: Sequence[str]) -> Ids:
        """Return what was found for each string, (N,)."""
        known = self._known
        new = [string for string in strings if string not in known]
        if new:
            if len(known) + len(new) > _MOST_KEPT:
                new, self._known = list(strings), (known := {})
            known.update(zip(new, self._look_up(new).tolist(), strict=True))
        return np.fromiter(map(known.__getitem__, strings), np.int64, len(strings))


def _hash_of(encoded: Sequence[bytes]) -> Hashes:
    """Return the hash of each string, (N,), as `_hash` has it."""
    lengths = list(map(len, encoded))
    width = max(lengths, default=0) or 1
    if width <= _SHORT and width * len(encoded) <= _BLOCK:
        return mixed(_sums(encoded, width))
    offsets = np.zeros(len(encoded) + 1, dtype=np.int64)
    np.cumsum(lengths, out=offsets[1:])
    return _hash(np.frombuffer(b"".join(encoded), dtype=np.uint8), offsets)


def _sums(encoded: Sequence[bytes], width: int) -> Hashes:
    """Return what the bytes of short strings add up to, (N,): a row each, filled up to a width."""
    rows = b"".join([each.ljust(width, b"\xff") for each in encoded])
    counted = np.frombuffer(rows, dtype=np.uint8) + np.uint8(1)  # 255, of no string, counts 0
    sums: Hashes = counted.reshape(-1, width).astype(np.uint64) @ _few_powers(BASE)[:width]
    return sums


@cache
def _few_powers(base: int) -> Hashes:
    """Return the powers that short strings need, (64,)."""
    return np.array([pow(base, i, 1 << 64) for i in range(_SHORT)], dtype=np.uint64)


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
    return mixed(hashes)


def mixed(sums: Hashes) -> Hashes:
    """Return hashes of what bytes times powers of `BASE` add up to, each byte counting one more."""
    return (sums ^ (sums >> np.uint64(29))) * np.uint64(_MIX)


def _hash_block(blob: NDArray[np.uint8], starts: Ids, lengths: Ids, powers: Hashes) -> Hashes:
    data = blob[starts[0] : starts[-1] + lengths[-1]].astype(np.uint64) + np.uint64(1)
    local = starts - starts[0]
    data *= powers[np.arange(len(data)) - np.repeat(local, lengths)]
    return np.add.reduceat(data, local)


def _powers(count: int) -> Hashes:
    """Return 1, BASE, BASE**2 … modulo 2**64."""
    factors = np.full(count, BASE, dtype=np.uint64)
    factors[0] = 1
    return np.multiply.accumulate(factors)

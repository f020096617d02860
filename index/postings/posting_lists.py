"""The posting list of one term: an array of units, or a bitmap of them.

Pure. Both kinds have the same methods: all units, those of a range, and a look-up of given units.
Each posting has a *code*, the number of its pair (tf, dl); see `postings.py`.

The bitmaps are NumPy arrays and not Roaring bitmaps (pyroaring): these must be copied into objects
of their own when the index is opened, and are asked for one unit at a time from Python. Here a
bitmap is mapped from the index file as it is, and thousands of units are looked up in one call.
"""

from typing import Any, NamedTuple, Protocol, Self

import numpy as np
from numpy.typing import NDArray

IndexArray = NDArray[np.intp]
BitmapWords = NDArray[np.uint64]
BoolArray = NDArray[np.bool_]

MAX_KEPT_UNITS = 8192
"""The decoded units of a bitmap are kept if there are at most this many; bounds the memory."""


class BlockMaxima(NamedTuple):
    """The highest score of a term in each block of eight units; see `index/search/block_bounds.py`.

    `steps` is (ceil(U / 64) * 8,), in quantisation steps, and `highest` the highest of them. They
    were computed for this idf, this avgdl and these constants: k1, b, and the steps in k1 + 1.
    """

    steps: NDArray[np.uint8]
    highest: int
    idf: float
    avgdl: float
    constants: tuple[float, float, int]


class UnitLookup(NamedTuple):
    """Units to look up, in the forms that arrays and bitmaps need, (U,) each."""

    units: NDArray[np.int32]
    words: IndexArray
    bits: BitmapWords

    @classmethod
    def prepare(cls, units: IndexArray) -> Self:
        """Prepare units; as int32, since NumPy would otherwise convert a whole posting list."""
        return cls(units.astype(np.int32), units >> 6, (units & 63).view(np.uint64))


class PostingList(Protocol):
    """The postings of one term in one segment, in order of their units.

    `codes` is (df,); they are a slice of the segment's codes that begins at `start`.
    """

    codes: NDArray[Any]
    start: int

    @property
    def compact_units(self) -> NDArray[Any]:
        """The units with the term, ascending, (df,), in the integer type they are stored in."""

    def units(self) -> IndexArray:
        """Return the units with the term, ascending, (df,)."""

    def between(self, start: int, stop: int) -> tuple[IndexArray, NDArray[Any]]:
        """Return the postings of `start <= unit < stop`: their units, ascending, and codes."""

    def look_up(self, lookup: UnitLookup, contained: BoolArray, positions: IndexArray) -> None:
        """Write into `contained`, (U,), which units have the term, and where their codes are.

        `positions`, (U,), are positions in the codes of the segment; those of units without the
        term mean nothing.
        """


class ListPostingList:
    """A posting list that stores its units as an array."""

    __slots__ = ("codes", "compact_units", "start")

    def __init__(self, compact_units: NDArray[Any], codes: NDArray[Any], start: int) -> None:
        self.compact_units = compact_units
        self.codes = codes
        self.start = start

    def units(self) -> IndexArray:
        """Return the units with the term, ascending, (df,)."""
        return self.compact_units.astype(np.intp)

    def between(self, start: int, stop: int) -> tuple[IndexArray, NDArray[Any]]:
        """Return the postings of `start <= unit < stop`: their units, ascending, and codes."""
        # In the array's own type, since NumPy would otherwise convert all of it.
        edges = np.array((start, stop), self.compact_units.dtype)
        first, last = self.compact_units.searchsorted(edges).tolist()
        return self.compact_units[first:last].astype(np.intp), self.codes[first:last]

    def look_up(self, lookup: UnitLookup, contained: BoolArray, positions: IndexArray) -> None:
        """Write which units have the term, and where their codes are, by binary search."""
        positions[:] = self.compact_units.searchsorted(lookup.units)
        found = self.compact_units.take(positions, mode="clip")
        np.equal(found, lookup.units, out=contained)
        positions += self.start


class BitmapPostingList:
    """A posting list that stores its units as a bitmap: bit u % 64 of word u // 64 is unit u."""

    __slots__ = ("_compact_units", "_ranks", "bitmap", "block_maxima", "codes", "start")

    def __init__(self, bitmap: BitmapWords, codes: NDArray[Any], start: int) -> None:
        self.bitmap = bitmap
        self.codes = codes
        self.start = start
        self._compact_units: NDArray[np.int32] | None = None
        self._ranks: NDArray[np.int32] | None = None
        self.block_maxima: BlockMaxima | None = None

    @property
    def compact_units(self) -> NDArray[Any]:
        """The units with the term, ascending, (df,); kept if there are few (MAX_KEPT_UNITS)."""
        if self._compact_units is not None:
            return self._compact_units
        units = decode_bitmap(self.bitmap).astype(np.int32)
        if len(units) <= MAX_KEPT_UNITS:
            self._compact_units = units
        return units

    def units(self) -> IndexArray:
        """Return the units with the term, ascending, (df,)."""
        return decode_bitmap(self.bitmap)

    def between(self, start: int, stop: int) -> tuple[IndexArray, NDArray[Any]]:
        """Return the postings of `start <= unit < stop`: their units, ascending, and codes."""
        word = start >> 6
        units = decode_bitmap(self.bitmap[word : (stop + 63) >> 6])
        units += word << 6
        before = int(self.ranks[word - 1]) if word else 0
        first, last = units.searchsorted((start, stop)).tolist()
        return units[first:last], self.codes[before + first : before + last]

    def look_up(self, lookup: UnitLookup, contained: BoolArray, positions: IndexArray) -> None:
        """Write which units have the term, and where their codes are.

        The position of a set bit's code is the number of set bits before it: its rank.
        """
        bits_from_here = self.bitmap.take(lookup.words) >> lookup.bits
        np.not_equal(bits_from_here & 1, 0, out=contained)
        ranks = self.ranks.take(lookup.words)
        np.subtract(ranks, np.bitwise_count(bits_from_here), out=positions)
        positions += self.start

    @property
    def ranks(self) -> NDArray[np.int32]:
        """The number of bits set up to the end of each word; computed once, at the first use."""
        if self._ranks is None:
            self._ranks = np.cumsum(np.bitwise_count(self.bitmap), dtype=np.int32)
        return self._ranks


def encode_bitmap(flags: BoolArray) -> BitmapWords:
    """Return flags, (U,), as a bitmap of ceil(U / 64) words."""
    if len(flags) % 64:
        flags = np.pad(flags, (0, -len(flags) % 64))
    return np.packbits(flags, bitorder="little").view("<u8").astype(np.uint64, copy=False)


def decode_bitmap(bitmap: BitmapWords) -> IndexArray:
    """Return the units whose bits are set, ascending."""
    words = np.flatnonzero(bitmap != 0)  # much faster on booleans than on integers
    bits = np.unpackbits(
        bitmap.take(words).astype("<u8", copy=False).view(np.uint8), bitorder="little"
    )
    positions = np.flatnonzero(bits.view(np.bool_))
    units: IndexArray = (words.take(positions >> 6) << 6) + (positions & 63)
    return units

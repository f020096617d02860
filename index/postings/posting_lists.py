"""Which units hold one term? A column of postings, as a list of units or as a bitmap.

Both kinds answer the same questions: all units, and the code in given units. A *code* names a pair
(tf, dl); see `index.postings`.
"""

from typing import Any, NamedTuple, Protocol, Self

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.intp]
Words = NDArray[np.uint64]
Flags = NDArray[np.bool_]

MOST_LISTED = 8192
"""A bitmap of so few units is kept as a list as well, once somebody has asked for it."""


class Ceiling(NamedTuple):
    """The most that each eight units of a bitmap get from its term; see `index.search.ceilings`.

    `steps` is (ceil(U / 64) * 8,), `most` the highest of them; the others say for which idf, avgdl
    and (k1, b) they were made.
    """

    steps: NDArray[np.uint8]
    most: int
    idf: float
    avgdl: float
    constants: tuple[float, float]


class Sought(NamedTuple):
    """Units that are looked up in columns, as lists and as bitmaps want them, (U,) each."""

    listed: NDArray[np.int32]
    words: Ints
    bits: Words

    @classmethod
    def of(cls, units: Ints) -> Self:
        """Prepare to look some units up; as int32, or NumPy would convert all of a list."""
        return cls(units.astype(np.int32), units >> 6, (units & 63).view(np.uint64))


class Column(Protocol):
    """The postings of one term; `codes` lie in order of their units, (df,).

    They are those from `start` on of a segment's.
    """

    codes: NDArray[Any]
    start: int

    @property
    def listed(self) -> NDArray[Any]:
        """The units that hold the term, ascending, (df,), in few bytes each."""

    def units(self) -> Ints:
        """Return the units that hold the term, ascending, (df,)."""

    def between(self, start: int, stop: int) -> tuple[Ints, NDArray[Any]]:
        """Return the postings of `start <= unit < stop`: their units, ascending, and codes."""

    def find(self, sought: Sought, held: Flags, places: Ints) -> None:
        """Write whether each unit holds the term, (U,), and where its code is of a segment's."""


class Listed:
    """A column that lists its units."""

    __slots__ = ("_listed", "codes", "start")

    def __init__(self, listed: NDArray[Any], codes: NDArray[Any], start: int) -> None:
        self._listed = listed
        self.codes = codes
        self.start = start

    @property
    def listed(self) -> NDArray[Any]:
        """The units that hold the term, ascending, (df,), in few bytes each."""
        return self._listed

    def units(self) -> Ints:
        """Return the units that hold the term, ascending, (df,)."""
        return self._listed.astype(np.intp)

    def between(self, start: int, stop: int) -> tuple[Ints, NDArray[Any]]:
        """Return the postings of `start <= unit < stop`: their units, ascending, and codes."""
        edges = np.array((start, stop), self._listed.dtype)  # else all would be converted first
        first, last = self._listed.searchsorted(edges).tolist()
        return self._listed[first:last].astype(np.intp), self.codes[first:last]

    def find(self, sought: Sought, held: Flags, places: Ints) -> None:
        """Write whether each unit holds the term, (U,), and where its code is of a segment's."""
        places[:] = self._listed.searchsorted(sought.listed)
        np.equal(self._listed.take(places, mode="clip"), sought.listed, out=held)
        places += self.start


class Mapped:
    """A column that keeps a bitmap: bit u % 64 of word u // 64 is unit u."""

    __slots__ = ("_listed", "_ranks", "bitmap", "ceiling", "codes", "start")

    def __init__(self, bitmap: Words, codes: NDArray[Any], start: int) -> None:
        self.bitmap = bitmap
        self.codes = codes
        self.start = start
        self._listed: NDArray[np.int32] | None = None
        self._ranks: NDArray[np.int32] | None = None
        self.ceiling: Ceiling | None = None

    @property
    def listed(self) -> NDArray[Any]:
        """The units that hold the term, ascending, (df,); kept where there are not many."""
        if self._listed is not None:
            return self._listed
        units = members(self.bitmap).astype(np.int32)
        if len(units) <= MOST_LISTED:
            self._listed = units
        return units

    def units(self) -> Ints:
        """Return the units that hold the term, ascending, (df,)."""
        return members(self.bitmap)

    def between(self, start: int, stop: int) -> tuple[Ints, NDArray[Any]]:
        """Return the postings of `start <= unit < stop`: their units, ascending, and codes."""
        word = start >> 6
        units = members(self.bitmap[word : (stop + 63) >> 6])
        units += word << 6
        before = int(self.ranks[word - 1]) if word else 0
        first, last = units.searchsorted((start, stop)).tolist()
        return units[first:last], self.codes[before + first : before + last]

    def find(self, sought: Sought, held: Flags, places: Ints) -> None:
        """Write whether each unit holds the term, (U,), and where its code is of a segment's.

        The posting of a set bit is found by counting the bits before it.
        """
        onwards = self.bitmap.take(sought.words) >> sought.bits
        np.not_equal(onwards & 1, 0, out=held)
        np.subtract(self.ranks.take(sought.words), np.bitwise_count(onwards), out=places)
        places += self.start

    @property
    def ranks(self) -> NDArray[np.int32]:
        """Return how many bits are set up to the end of each word; kept, as it costs a pass."""
        if self._ranks is None:
            self._ranks = np.cumsum(np.bitwise_count(self.bitmap), dtype=np.int32)
        return self._ranks


def pack(flags: NDArray[np.bool_]) -> Words:
    """Return flags, (U,), as a bitmap of ceil(U / 64) words."""
    if len(flags) % 64:
        flags = np.pad(flags, (0, -len(flags) % 64))
    return np.packbits(flags, bitorder="little").view("<u8").astype(np.uint64, copy=False)


def members(bitmap: Words) -> Ints:
    """Return the units in a bitmap, ascending."""
    words = np.flatnonzero(bitmap != 0)  # flags are found far quicker than integers
    bits = np.unpackbits(
        bitmap.take(words).astype("<u8", copy=False).view(np.uint8), bitorder="little"
    )
    places = np.flatnonzero(bits.view(np.bool_))
    units: Ints = (words.take(places >> 6) << 6) + (places & 63)
    return units

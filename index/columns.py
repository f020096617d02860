"""Which units hold one term? A column of postings, as a list of units or as a bitmap.

Both kinds answer the same questions: all units, and the code in given units. A *code* names a pair
(tf, dl); see `index.postings`.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.intp]
Words = NDArray[np.uint64]

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


class Column(Protocol):
    """The postings of one term; `codes` lie in order of their units, (df,)."""

    codes: NDArray[Any]

    @property
    def listed(self) -> NDArray[Any]:
        """The units that hold the term, ascending, (df,), in few bytes each."""

    def units(self) -> Ints:
        """Return the units that hold the term, ascending, (df,)."""

    def between(self, start: int, stop: int) -> tuple[Ints, NDArray[Any]]:
        """Return the postings of `start <= unit < stop`: their units, ascending, and codes."""

    def codes_at(self, units: Ints, absent: int) -> NDArray[Any]:
        """Return the code in each unit, (U,); `absent` where the term is not in it."""


class Listed:
    """A column that lists its units."""

    __slots__ = ("_listed", "codes")

    def __init__(self, listed: NDArray[Any], codes: NDArray[Any]) -> None:
        self._listed = listed
        self.codes = codes

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

    def codes_at(self, units: Ints, absent: int) -> NDArray[Any]:
        """Return the code in each unit, (U,); `absent` where the term is not in it."""
        codes = np.empty(len(units), self.codes.dtype)
        self.find(units.astype(np.int32), absent, codes)
        return codes

    def find(self, units: NDArray[np.int32], absent: int, codes: NDArray[Any]) -> None:
        """Write the code in each unit, as `codes_at` gives them, into `codes`, (U,).

        Units are int32 like the list, or NumPy would convert all of it to search it.
        """
        places = self._listed.searchsorted(units)
        self.codes.take(places, out=codes, mode="clip")
        np.putmask(codes, self._listed.take(places, mode="clip") != units, absent)


class Mapped:
    """A column that keeps a bitmap: bit u % 64 of word u // 64 is unit u."""

    __slots__ = ("_listed", "_ranks", "bitmap", "ceiling", "codes")

    def __init__(self, bitmap: Words, codes: NDArray[Any]) -> None:
        self.bitmap = bitmap
        self.codes = codes
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

    def codes_at(self, units: Ints, absent: int) -> NDArray[Any]:
        """Return the code in each unit, (U,); `absent` where the term is not in it.

        The posting of a set bit is found by counting the bits before it.
        """
        words, bits = units >> 6, (units & 63).view(np.uint64)
        held = self.bitmap.take(words) >> bits
        places = self.ranks.take(words) - np.bitwise_count(held)
        codes: NDArray[Any] = self.codes.take(places, mode="clip")
        np.putmask(codes, (held & 1) == 0, absent)
        return codes

    @property
    def ranks(self) -> NDArray[np.int32]:
        """Return how many bits are set up to the end of each word; kept, as it costs a pass."""
        if self._ranks is None:
            self._ranks = np.cumsum(np.bitwise_count(self.bitmap), dtype=np.int32)
        return self._ranks


def codes_in(columns: Sequence[Column | None], units: Ints, absent: int) -> NDArray[Any]:
    """Return each column's codes in some units, as its `codes_at` gives them, (T, U).

    None is a column without postings. All bitmaps are asked at once: with few units, most of the
    time is spent on calling NumPy.
    """
    known = next((column.codes for column in columns if column is not None), _NO_CODES)
    codes = np.empty((len(columns), len(units)), known.dtype)
    mapped = []
    wanted = units.astype(np.int32)
    for i, column in enumerate(columns):
        if isinstance(column, Mapped):
            mapped.append((i, column))
        elif isinstance(column, Listed):
            column.find(wanted, absent, codes[i])
        else:
            codes[i] = absent
    if mapped:
        _fill(codes, mapped, units, absent)
    return codes


_NO_CODES = np.empty(0, np.int64)


def _fill(
    codes: NDArray[Any], mapped: Sequence[tuple[int, Mapped]], units: Ints, absent: int
) -> None:
    """Write the codes of bitmaps' columns into these rows of `codes`."""
    words, bits = units >> 6, (units & 63).view(np.uint64)
    held = np.empty((len(mapped), len(units)), np.uint64)
    places = np.empty((len(mapped), len(units)), np.int32)
    for (_, column), some, ranks in zip(mapped, held, places, strict=True):
        column.bitmap.take(words, out=some, mode="clip")
        column.ranks.take(words, out=ranks, mode="clip")
    held >>= bits
    places -= np.bitwise_count(held)
    lacking = (held & 1) == 0
    for (i, column), found, gone in zip(mapped, places, lacking, strict=True):
        column.codes.take(found, out=codes[i], mode="clip")
        np.putmask(codes[i], gone, absent)


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

"""Which units hold which terms, and how often? Sparse counts of one field of one segment.

A posting is a unit and a code; the code names a pair (tf, dl), so a weight is one look-up in a
table with a row per pair. Counts are stored and weights derived: whatever happens to N, df or
avgdl, nothing here changes.

Terms of many units keep a bitmap instead of a list of units. It is smaller (a bit for each unit
against 32 for each posting), asks "is it in there?" in one load, and intersects 64 units at once.
"""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from index.postings import inversion
from index.postings.inversion import Counts, narrow
from index.postings.posting_lists import Column, Ints, Listed, Mapped, Sought, Words, pack

BITMAP_SHARE = 1 / 128
"""From this share of the units on, a bitmap takes less room than a list of int32 ids."""
BITMAP_MINIMUM = 512
"""Below so many postings no list is long enough for a bitmap to be worth its overhead."""


@dataclass(frozen=True, slots=True, eq=False)
class Postings:
    """The counts of U units over P postings; V terms occur here and C pairs (tf, dl) differ.

    The arrays may be read-only memory maps. A *row* is a term's position in `terms`.

    num_terms  how many term ids were known when this was built; later ids do not occur here
    lengths    (U,) dl of each unit, in terms
    terms      (V,) ids of the terms that occur, ascending
    starts     (V + 1,) where each row's postings begin, in order of units
    codes      (P,) each posting's position in `pairs`
    units      the units of the postings of all rows without a bitmap
    pairs      (C, 2) distinct (tf, dl), ascending
    bitmap_rows  (D,) the rows that keep a bitmap, ascending
    bitmaps    (D, ceil(U / 64)) bit u % 64 of word u // 64 is unit u
    """

    num_terms: int
    lengths: NDArray[Any]
    terms: NDArray[Any]
    starts: NDArray[Any]
    codes: NDArray[Any]
    units: NDArray[Any]
    pairs: NDArray[Any]
    bitmap_rows: NDArray[Any]
    bitmaps: Words
    _mapped: dict[int, Mapped] = field(init=False, repr=False)
    _mapped_rows: list[int] = field(init=False, repr=False)
    _shifts: list[int] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Derive the little that is: which rows have bitmaps, and what `units` lacks of them."""
        sizes = self.starts[self.bitmap_rows + 1] - self.starts[self.bitmap_rows]
        object.__setattr__(self, "_mapped", {})
        object.__setattr__(self, "_mapped_rows", self.bitmap_rows.tolist())
        object.__setattr__(self, "_shifts", [0, *np.cumsum(sizes).tolist()])

    @classmethod
    def build(
        cls,
        terms: NDArray[np.int32],
        offsets: NDArray[np.int64],
        num_terms: int,
        *,
        bitmaps_from: int | None = None,
    ) -> Self:
        """Count the terms of all units: unit u holds `terms[offsets[u]:offsets[u + 1]]`.

        Ids lie in 0..num_terms - 1. Rows of `bitmaps_from` postings or more keep a bitmap; the
        default suits the number of units.
        """
        keys, lengths = inversion.in_order(inversion.listed(terms, offsets), len(terms))
        found = [inversion.counted(some) for some in inversion.blocks(keys)]
        counts = inversion.coded(found, lengths)
        return cls.of(counts, num_terms, bitmaps_from=bitmaps_from)

    @classmethod
    def of(cls, counts: Counts, num_terms: int, *, bitmaps_from: int | None = None) -> Self:
        """Keep what was counted, as `build` says."""
        lengths = counts.lengths
        if bitmaps_from is None:
            bitmaps_from = max(BITMAP_MINIMUM, int(len(lengths) * BITMAP_SHARE))
        bitmap_rows = np.flatnonzero(np.diff(counts.starts) >= bitmaps_from)
        bitmaps, units = _split(counts.units, counts.starts, bitmap_rows, len(lengths))
        return cls(
            num_terms=num_terms,
            lengths=narrow(lengths),
            terms=counts.terms,
            starts=counts.starts,
            codes=counts.codes,
            units=units,
            pairs=counts.pairs,
            bitmap_rows=bitmap_rows.astype(np.int32),
            bitmaps=bitmaps,
        )

    def arrays(self) -> dict[str, NDArray[Any]]:
        """Return what `from_arrays` needs, to be stored as it is."""
        stored = {name: getattr(self, name) for name in _STORED}
        return {"num_terms": np.array([self.num_terms], np.int64), **stored}

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[Any]]) -> Self:
        """Open stored arrays without reading them; memory maps become plain views."""
        stored = {name: np.asarray(arrays[name]) for name in _STORED}
        return cls(num_terms=int(arrays["num_terms"][0]), **stored)

    @property
    def num_units(self) -> int:
        """How many units there are, dead ones included: U."""
        return len(self.lengths)

    @property
    def absent(self) -> int:
        """The code of a term that does not occur in a unit: one past the last pair."""
        return len(self.pairs)

    def rows_of(self, terms: NDArray[np.int64]) -> Ints:
        """Return each term's row, (T,); -1 where the term does not occur here."""
        if not len(self.terms):
            return np.full(len(terms), -1)
        # A key of another type would have NumPy convert the whole array first.
        rows = self.terms.searchsorted(terms.astype(self.terms.dtype))
        return np.where(self.terms.take(rows, mode="clip") == terms, rows, -1)

    def column(self, row: int) -> Column:
        """Return the postings of a row."""
        mapped = self._mapped.get(row)
        if mapped is not None:
            return mapped
        start, stop = self.starts[row : row + 2].tolist()
        place = bisect_left(self._mapped_rows, row)
        if place < len(self._mapped_rows) and self._mapped_rows[place] == row:
            made = Mapped(self.bitmaps[place], self.codes[start:stop], start)
            return self._mapped.setdefault(row, made)  # it keeps what it derives
        shift = self._shifts[place]
        return Listed(self.units[start - shift : stop - shift], self.codes[start:stop], start)

    def codes_in(self, columns: Sequence[Column | None], units: Ints) -> NDArray[Any]:
        """Return each column's codes in some units, (T, U); `absent` where the term is not in one.

        None is a column without postings. All are asked at once, and only for codes that there
        are: with few units, most of the time is spent on calling NumPy and waiting for memory.
        """
        codes = np.full((len(columns), len(units)), self.absent, self.codes.dtype)
        held = np.zeros(codes.shape, np.bool_)
        places = np.empty(codes.shape, np.intp)
        sought = Sought.of(units)
        for i, column in enumerate(columns):
            if column is not None:
                column.find(sought, held[i], places[i])
        codes[held] = self.codes.take(places[held])
        return codes

    def live_df(self, dead: NDArray[np.bool_] | None) -> NDArray[np.int64]:
        """Return in how many units that are not dead each row's term occurs, (V,)."""
        df = np.diff(self.starts)
        if dead is None or not dead.any():
            return df
        gone = np.zeros(len(df), np.int64)
        listed = np.ones(len(df), bool)
        listed[self.bitmap_rows] = False
        rows = np.repeat(np.flatnonzero(listed), df[listed])
        gone += np.bincount(rows[dead[self.units]], minlength=len(df))
        gone[self.bitmap_rows] = np.bitwise_count(self.bitmaps & pack(dead)).sum(axis=1)
        return df - gone


_STORED = (
    "lengths",
    "terms",
    "starts",
    "codes",
    "units",
    "pairs",
    "bitmap_rows",
    "bitmaps",
)


def _split(
    units: NDArray[np.int32],
    starts: NDArray[np.int64],
    bitmap_rows: Ints,
    num_units: int,
) -> tuple[Words, NDArray[np.int32]]:
    """Return the bitmaps of `bitmap_rows` and the units of the other rows."""
    bitmaps = np.zeros((len(bitmap_rows), -(-num_units // 64)), np.uint64)
    flags = np.empty(64 * bitmaps.shape[1], np.bool_)
    listed, done = [], 0
    for i, row in enumerate(bitmap_rows):
        start, stop = starts[row : row + 2].tolist()
        flags[:] = False
        flags[units[start:stop]] = True
        bitmaps[i] = pack(flags)
        listed.append(units[done:start])
        done = stop
    return bitmaps, np.concatenate([*listed, units[done:]])

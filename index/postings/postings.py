"""The postings of one field of one segment: for each term, its units and its count in each.

Pure. A posting is a unit and a code. The code is the number of a pair (tf, dl), so a BM25 weight is
one look-up in a table with one row for each pair. Counts are stored and weights derived from them,
so nothing stored here changes when N, df or avgdl do.

A term that many units contain has a bitmap instead of an array of units. A bitmap takes one bit for
each unit of the segment, an array 32 bits for each posting; and whether a unit has the term is read
from one word of it.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from index.postings import inversion
from index.postings.inversion import EncodedPostings, to_smallest_unsigned
from index.postings.posting_lists import (
    BitmapPostingList,
    BitmapWords,
    BoolArray,
    IndexArray,
    ListPostingList,
    PostingList,
    UnitLookup,
    encode_bitmap,
)

BITMAP_SHARE = 1 / 128
"""Share of the units from which on a term has a bitmap.

A bitmap takes less room than an array from 1 / 32 on. At 1 / 128 it takes four times as much, in
exchange for look-ups in constant time.
"""
BITMAP_MINIMUM = 512
"""Postings from which on a term may have a bitmap; with fewer, the overhead is not worth it."""
FEW_POSTINGS = 2_048
"""Postings of several terms up to which they are looked up among the units, and not the units among
them: that is done for all terms at once."""
POSTINGS_AT_ONCE = 1_000_000
"""Postings whose dead units are counted at a time; bounds the working memory."""


@dataclass(frozen=True, slots=True, eq=False)
class Postings:
    """P postings of U units, with V different terms and C different pairs (tf, dl).

    The arrays may be read-only memory maps. A *row* is a term's position in `terms`.

    num_terms  number of term ids known when this was built; later ids do not occur here
    lengths    (U,) dl of each unit, in terms
    terms      (V,) ids of the terms that occur, ascending
    starts     (V + 1,) where each row's postings begin; a row's postings are in order of units
    codes      (P,) each posting's position in `pairs`
    units      the units of the postings of all rows without a bitmap
    pairs      (C, 2) distinct (tf, dl), ascending
    bitmap_rows  (D,) the rows that have a bitmap, ascending
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
    bitmaps: BitmapWords
    _bitmap_lists: dict[int, BitmapPostingList] = field(init=False, repr=False)
    _bitmap_rows: list[int] = field(init=False, repr=False)
    _shifts: list[int] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Derive which rows have bitmaps, and how far `units` lags behind `codes` after each."""
        sizes = self.starts[self.bitmap_rows + 1] - self.starts[self.bitmap_rows]
        object.__setattr__(self, "_bitmap_lists", {})
        object.__setattr__(self, "_bitmap_rows", self.bitmap_rows.tolist())
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

        Ids lie in 0..num_terms - 1. Rows of `bitmaps_from` postings or more get a bitmap; the
        default depends on the number of units.
        """
        occurrences = inversion.collect_all_occurrences(terms, offsets)
        keys, lengths = inversion.sort_occurrences(occurrences, len(terms))
        blocks = [inversion.count_postings(part) for part in inversion.split_between_terms(keys)]
        encoded = inversion.encode_postings(blocks, lengths)
        return cls.from_encoded(encoded, num_terms, bitmaps_from=bitmaps_from)

    @classmethod
    def from_encoded(
        cls, encoded: EncodedPostings, num_terms: int, *, bitmaps_from: int | None = None
    ) -> Self:
        """Make postings of encoded counts; arguments as in `build`."""
        lengths = encoded.lengths
        if bitmaps_from is None:
            bitmaps_from = max(BITMAP_MINIMUM, int(len(lengths) * BITMAP_SHARE))
        bitmap_rows = np.flatnonzero(np.diff(encoded.starts) >= bitmaps_from)
        bitmaps, units = _split_off_bitmaps(
            encoded.units, encoded.starts, bitmap_rows, len(lengths)
        )
        return cls(
            num_terms=num_terms,
            lengths=to_smallest_unsigned(lengths),
            terms=encoded.terms,
            starts=encoded.starts,
            codes=encoded.codes,
            units=units,
            pairs=encoded.pairs,
            bitmap_rows=bitmap_rows.astype(np.int32),
            bitmaps=bitmaps,
        )

    def arrays(self) -> dict[str, NDArray[Any]]:
        """Return the arrays to store, by name; `from_arrays` makes the same postings of them."""
        stored = {name: getattr(self, name) for name in _STORED}
        return {"num_terms": np.array([self.num_terms], np.int64), **stored}

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[Any]]) -> Self:
        """Open stored arrays without reading them; memory maps become plain views."""
        stored = {name: np.asarray(arrays[name]) for name in _STORED}
        return cls(num_terms=int(arrays["num_terms"][0]), **stored)

    @property
    def num_units(self) -> int:
        """The number of units, dead ones included: U."""
        return len(self.lengths)

    @property
    def absent(self) -> int:
        """The code of a term that does not occur in a unit: one past the last pair."""
        return len(self.pairs)

    def rows_of(self, terms: NDArray[np.int64]) -> IndexArray:
        """Return each term's row, (T,); -1 where the term does not occur here."""
        if not len(self.terms):
            return np.full(len(terms), -1)
        # A key of another type would have NumPy convert the whole array first.
        rows = self.terms.searchsorted(terms.astype(self.terms.dtype))
        return np.where(self.terms.take(rows, mode="clip") == terms, rows, -1)

    def posting_list(self, row: int) -> PostingList:
        """Return the postings of a row."""
        known = self._bitmap_lists.get(row)
        if known is not None:
            return known
        start, stop = self.starts[row : row + 2].tolist()
        place = bisect_left(self._bitmap_rows, row)
        if place < len(self._bitmap_rows) and self._bitmap_rows[place] == row:
            made = BitmapPostingList(self.bitmaps[place], self.codes[start:stop], start)
            # Kept, because it keeps the ranks and block maxima that were derived from it.
            return self._bitmap_lists.setdefault(row, made)
        shift = self._shifts[place]
        units = self.units[start - shift : stop - shift]
        return ListPostingList(units, self.codes[start:stop], start)

    def look_up_codes(
        self, posting_lists: Sequence[PostingList | None], units: IndexArray
    ) -> NDArray[Any]:
        """Return the codes of T posting lists in some units, (T, U); `absent` where there is none.

        None stands for an empty posting list. The codes of all lists are gathered in one call: with
        few units, most of the time goes into calls of NumPy and waiting for memory.
        """
        codes = np.full((len(posting_lists), len(units)), self.absent, self.codes.dtype)
        present = [(row, each) for row, each in enumerate(posting_lists) if each is not None]
        if sum([len(each.codes) for _, each in present]) <= FEW_POSTINGS and _are_ascending(units):
            _gather_codes(present, units, codes)
            return codes
        contained = np.zeros(codes.shape, np.bool_)
        positions = np.empty(codes.shape, np.intp)
        lookup = UnitLookup.prepare(units)
        for row, posting_list in present:
            posting_list.look_up(lookup, contained[row], positions[row])
        codes[contained] = self.codes.take(positions[contained])
        return codes

    def live_df(
        self, dead: BoolArray | None, *, portion: int = POSTINGS_AT_ONCE
    ) -> NDArray[np.int64]:
        """Return the number of units that contain each row's term and are not dead, (V,).

        About `portion` postings are counted at a time.
        """
        df = np.diff(self.starts)
        if dead is None or not dead.any():
            return df
        dead_df = np.zeros(len(df), np.int64)
        listed = np.delete(np.arange(len(df)), self.bitmap_rows)
        ends = np.concatenate(([0], df[listed].cumsum()))
        for first, stop in _cut(ends, portion):
            rows = np.repeat(np.arange(stop - first), df[listed[first:stop]])
            is_dead = dead[self.units[ends[first] : ends[stop]]]
            dead_df[listed[first:stop]] = np.bincount(rows[is_dead], minlength=stop - first)
        dead_bits = encode_bitmap(dead)
        for row, bitmap in zip(self.bitmap_rows.tolist(), self.bitmaps, strict=True):
            dead_df[row] = np.bitwise_count(bitmap & dead_bits).sum()
        return df - dead_df


def _cut(ends: NDArray[np.int64], size: int) -> Iterator[tuple[int, int]]:
    """Yield runs of rows with about `size` postings each; row r has those up to `ends[r + 1]`."""
    first = 0
    while first < len(ends) - 1:
        stop = int(ends.searchsorted(ends[first] + size, side="right")) - 1
        stop = max(stop, first + 1)
        yield first, stop
        first = stop


def _are_ascending(units: IndexArray) -> bool:
    return bool((units[1:] > units[:-1]).all())


def _gather_codes(
    present: Sequence[tuple[int, PostingList]], units: IndexArray, codes: NDArray[Any]
) -> None:
    """Write the codes of some posting lists, each with its row, into `codes`, (T, U).

    Units are ascending, (U,), each once; what stands for an absent term is left.
    """
    if not present or not len(units):
        return
    held = np.concatenate([each.compact_units for _, each in present])
    places = units.searchsorted(held)
    hits = (units.take(places, mode="clip") == held).nonzero()[0]
    sizes = [len(each.codes) for _, each in present]
    rows = np.array([row for row, _ in present]).repeat(sizes)
    found = np.concatenate([each.codes for _, each in present])
    codes[rows.take(hits), places.take(hits)] = found.take(hits)


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


def _split_off_bitmaps(
    units: NDArray[np.int32],
    starts: NDArray[np.int64],
    bitmap_rows: IndexArray,
    num_units: int,
) -> tuple[BitmapWords, NDArray[np.int32]]:
    """Return the bitmaps of `bitmap_rows` and the units of the other rows."""
    bitmaps = np.zeros((len(bitmap_rows), -(-num_units // 64)), np.uint64)
    flags = np.empty(64 * bitmaps.shape[1], np.bool_)
    rest, done = [], 0
    for i, row in enumerate(bitmap_rows):
        start, stop = starts[row : row + 2].tolist()
        flags[:] = False
        flags[units[start:stop]] = True
        bitmaps[i] = encode_bitmap(flags)
        rest.append(units[done:start])
        done = stop
    return bitmaps, np.concatenate([*rest, units[done:]])

"""Inversion: the terms of each unit, turned into the units of each term, with counts.

Pure. Each occurrence becomes one integer, a *key* of term and unit, and the keys are sorted; NumPy
sorts integers several times faster than it computes a sorting permutation. The steps before and
after the sort work on blocks that fit into the processor's cache; blocks of sorted keys never
divide the postings of a term.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

OccurrenceKeys = NDArray[np.int64]
"""term << 32 | unit of each occurrence, (N,)."""

_BLOCK = 1 << 18
"""Occurrences in a block; 2 MB of keys."""
_MAX_TABLE = 1 << 24
"""Largest table of pair numbers, in entries; beyond it, numbers are found by binary search."""


class Occurrences(NamedTuple):
    """The term and the unit of each occurrence in consecutive units, (N,), in any order.

    `units` count from 0; the first of them has the number `first` in the segment. `lengths` has the
    number of terms of each unit, (U,).
    """

    first: int
    terms: NDArray[np.int32]
    units: NDArray[np.intp]
    lengths: NDArray[np.intp]


class SortedOccurrences(NamedTuple):
    """The keys of all occurrences, ascending, and the length of every unit, (U,)."""

    keys: OccurrenceKeys
    lengths: NDArray[np.int64]


class PostingsBlock(NamedTuple):
    """The postings of some terms, ascending, in order of their units.

    `starts` is where each term's postings begin. `repeated` are the positions of the postings with
    tf > 1, and `tf` is their tf; all others have tf = 1.
    """

    terms: NDArray[np.int32]
    starts: NDArray[np.intp]
    units: NDArray[np.int32]
    repeated: NDArray[np.intp]
    tf: NDArray[np.int64]


class EncodedPostings(NamedTuple):
    """All postings of a field, by term and then by unit, in the arrays of `Postings`."""

    lengths: NDArray[np.int64]
    terms: NDArray[np.int32]
    starts: NDArray[np.int64]
    units: NDArray[np.int32]
    codes: NDArray[Any]
    pairs: NDArray[np.int32]


def sort_occurrences(parts: Iterable[Occurrences], max_occurrences: int) -> SortedOccurrences:
    """Sort the occurrences in all units; `parts` come in order of their units.

    `max_occurrences` is at least the number of occurrences in all parts together.
    """
    keys = np.empty(max_occurrences, np.int64)  # the operating system provides only what is used
    lengths = [np.empty(0, np.int64)]
    filled = 0
    for part in parts:
        here = keys[filled : filled + len(part.terms)]
        here[:] = part.terms
        here <<= 32
        here |= part.units
        here += part.first
        lengths.append(part.lengths)
        filled += len(here)
    keys = keys[:filled]
    keys.sort()
    return SortedOccurrences(keys, np.concatenate(lengths))


def split_between_terms(keys: OccurrenceKeys) -> Iterator[OccurrenceKeys]:
    """Yield sorted keys block by block; all keys of a term are in the same block."""
    start = 0
    while start < len(keys):
        stop = start + _BLOCK
        if stop < len(keys):  # go on to the end of that term
            stop = int(keys.searchsorted(((int(keys[stop]) >> 32) + 1) << 32))
        yield keys[start:stop]
        start = stop


def count_postings(keys: OccurrenceKeys) -> PostingsBlock:
    """Count sorted keys, at least one, into postings."""
    begins = _find_run_starts(keys)
    tf = np.diff(begins)
    keys = keys.take(begins[:-1])
    units = keys.astype(np.int32)  # keeps the low half
    keys >>= 32
    starts = _find_run_starts(keys)[:-1]
    repeated = (tf > 1).nonzero()[0]
    return PostingsBlock(
        keys.take(starts).astype(np.int32), starts, units, repeated, tf.take(repeated)
    )


def encode_postings(blocks: Sequence[PostingsBlock], lengths: NDArray[np.int64]) -> EncodedPostings:
    """Join the blocks of all terms and give each posting the code of its (tf, dl).

    `lengths` is the length of every unit, (U,).
    """
    encoder = _PairEncoder(blocks, lengths)
    starts, filled = [], 0
    for block in blocks:
        starts.append(block.starts + filled)
        filled += len(block.units)
    units = np.empty(filled, np.int32)
    codes = np.empty(filled, encoder.dtype)
    for start, block in zip(starts, blocks, strict=True):
        part = slice(int(start[0]), int(start[0]) + len(block.units))
        units[part] = block.units
        codes[part] = encoder.encode(block)
    return EncodedPostings(
        lengths,
        np.concatenate([np.empty(0, np.int32), *(block.terms for block in blocks)]),
        np.concatenate([*starts, [filled]]).astype(np.int64),
        units,
        codes,
        encoder.pairs,
    )


def collect_all_occurrences(
    terms: NDArray[np.int32], offsets: NDArray[np.integer[Any]]
) -> Iterator[Occurrences]:
    """Yield the occurrences in units, some units at a time.

    Unit u has `terms[offsets[u]:offsets[u + 1]]`.
    """
    for group in group_units(offsets):
        bounds = offsets[group.start : group.stop + 1]
        yield collect_occurrences(group.start, terms[bounds[0] : bounds[-1]], bounds)


def collect_occurrences(
    first: int, terms: NDArray[np.int32], offsets: NDArray[np.integer[Any]]
) -> Occurrences:
    """Return the occurrences in consecutive units, of which the first has the number `first`.

    `terms` are those of all units one after another; `offsets`, (U + 1,), is where each unit begins
    and the last one ends, of which only the differences count.
    """
    lengths = np.diff(offsets).astype(np.intp)
    return Occurrences(first, terms, np.repeat(np.arange(len(lengths)), lengths), lengths)


def group_units(offsets: NDArray[np.integer[Any]]) -> Iterator[range]:
    """Yield ranges of units whose terms fill about one block, given where each unit begins."""
    start, end = 0, len(offsets) - 1
    while start < end:
        stop = int(offsets.searchsorted(offsets[start] + _BLOCK, side="right")) - 1
        stop = min(max(stop, start + 1), end)
        yield range(start, stop)
        start = stop


def to_smallest_unsigned(values: NDArray[Any]) -> NDArray[Any]:
    """Return values, none of them negative, in the smallest unsigned type that can store them."""
    return values.astype(np.min_scalar_type(int(values.max(initial=0))))


def _find_run_starts(values: NDArray[Any]) -> NDArray[np.intp]:
    """Return where each run of equal values begins, and where the last ends; at least one value."""
    differs = np.ones(len(values) + 1, np.bool_)
    np.not_equal(values[1:], values[:-1], out=differs[1:-1])
    return differs.nonzero()[0]


class _PairEncoder:
    """Gives each posting its code: the position of its (tf, dl) among all `pairs`, (C, 2).

    Most postings have tf = 1, and then the code follows from the unit alone.
    """

    def __init__(self, blocks: Sequence[PostingsBlock], lengths: NDArray[np.int64]) -> None:
        self._base = int(lengths.max(initial=0)) + 1
        self._lengths = lengths
        repeated_terms = np.zeros(len(lengths), np.int64)
        packed = []
        for block in blocks:
            np.add.at(repeated_terms, block.units.take(block.repeated), block.tf)
            packed.append(self._pack(block))
        single = lengths + self._base
        packed.append(single[repeated_terms < lengths])  # units with a term that occurs once
        self._table, self._distinct = _number_distinct(packed)
        self.pairs = np.stack(divmod(self._distinct, self._base), axis=1).astype(np.int32)
        self.dtype = np.min_scalar_type(len(self.pairs))
        self._single_codes = self._look_up(single)

    def encode(self, block: PostingsBlock) -> NDArray[Any]:
        """Return the codes of a block's postings."""
        codes = self._single_codes.take(block.units)
        codes[block.repeated] = self._look_up(self._pack(block))
        return codes

    def _pack(self, block: PostingsBlock) -> NDArray[np.int64]:
        """Return the pairs of the postings with tf > 1 as numbers: tf * base + dl, dl < base."""
        packed: NDArray[np.int64] = block.tf * self._base
        packed += self._lengths.take(block.units.take(block.repeated))
        return packed

    def _look_up(self, packed: NDArray[np.int64]) -> NDArray[Any]:
        """Return the codes of packed pairs; an arbitrary code for a pair that does not occur."""
        if len(self._table):
            return self._table.take(packed, mode="clip")
        return self._distinct.searchsorted(packed).astype(self.dtype)


def _number_distinct(
    packed: Sequence[NDArray[np.int64]],
) -> tuple[NDArray[Any], NDArray[np.int64]]:
    """Return a table from each number to its position among the distinct ones, and these.

    The table is empty if it would have more than `_MAX_TABLE` entries.
    """
    size = max((int(part.max(initial=0)) for part in packed), default=0) + 1
    if size > _MAX_TABLE:
        return np.empty(0, np.intp), np.unique(np.concatenate(packed))
    used = np.zeros(size, np.bool_)
    for part in packed:
        used[part] = True
    distinct = used.nonzero()[0]
    return (np.cumsum(used) - 1).astype(np.min_scalar_type(len(distinct))), distinct

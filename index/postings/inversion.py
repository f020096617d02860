"""How often does each unit hold each term? The terms of units, turned into sorted counts.

One sort does the work: term and unit packed into an integer each, a *key*, which NumPy sorts
several times faster than it finds a permutation. What comes before and after it is done in blocks
that stay in the cache, those of sorted keys never parting a term.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

Keys = NDArray[np.int64]
"""term << 32 | unit of each occurrence, (N,)."""

_BLOCK = 1 << 18
_MOST_TABLED = 1 << 24


class Occurrences(NamedTuple):
    """The term and the unit of each occurrence in some units, (N,), in no order that counts.

    Units are numbered from 0, and the first of them has the number `first` among all. `lengths`
    says how many terms each has, (U,).
    """

    first: int
    terms: NDArray[np.int32]
    units: NDArray[np.intp]
    lengths: NDArray[np.intp]


class Sorted(NamedTuple):
    """The keys of all occurrences, ascending, and the length of every unit, (U,)."""

    keys: Keys
    lengths: NDArray[np.int64]


class Block(NamedTuple):
    """The postings of some terms: where each begins, the units, and which have tf > 1, and what."""

    terms: NDArray[np.int32]
    starts: NDArray[np.intp]
    units: NDArray[np.int32]
    often: NDArray[np.intp]
    tf: NDArray[np.int64]


class Counts(NamedTuple):
    """What `Postings` stores of P postings, by term and then by unit; see there."""

    lengths: NDArray[np.int64]
    terms: NDArray[np.int32]
    starts: NDArray[np.int64]
    units: NDArray[np.int32]
    codes: NDArray[Any]
    pairs: NDArray[np.int32]


def in_order(parts: Iterable[Occurrences], most: int) -> Sorted:
    """Sort what occurs in all units, in their order; `most` is no less than all occurrences."""
    keys = np.empty(most, np.int64)  # what is not used takes no memory
    lengths = [np.empty(0, np.int64)]
    done = 0
    for part in parts:
        here = keys[done : done + len(part.terms)]
        here[:] = part.terms
        here <<= 32
        here |= part.units
        here += part.first
        lengths.append(part.lengths)
        done += len(here)
    keys = keys[:done]
    keys.sort()
    return Sorted(keys, np.concatenate(lengths))


def blocks(keys: Keys) -> Iterator[Keys]:
    """Yield sorted keys, some terms at a time."""
    start = 0
    while start < len(keys):
        stop = start + _BLOCK
        if stop < len(keys):  # go on to the end of that term
            stop = int(keys.searchsorted(((int(keys[stop]) >> 32) + 1) << 32))
        yield keys[start:stop]
        start = stop


def counted(keys: Keys) -> Block:
    """Count sorted keys; there are some."""
    begins = _begins(keys)
    tf = np.diff(begins)
    keys = keys.take(begins[:-1])
    units = keys.astype(np.int32)  # keeps the low half
    keys >>= 32
    starts = _begins(keys)[:-1]
    often = (tf > 1).nonzero()[0]
    return Block(keys.take(starts).astype(np.int32), starts, units, often, tf.take(often))


def coded(found: Sequence[Block], lengths: NDArray[np.int64]) -> Counts:
    """Put the counts of all terms together, given the length of every unit."""
    coder = _Coder(found, lengths)
    starts, done = [], 0
    for block in found:
        starts.append(block.starts + done)
        done += len(block.units)
    units = np.empty(done, np.int32)
    codes = np.empty(done, coder.kind)
    for start, block in zip(starts, found, strict=True):
        some = slice(int(start[0]), int(start[0]) + len(block.units))
        units[some] = block.units
        codes[some] = coder.codes(block)
    return Counts(
        lengths,
        np.concatenate([np.empty(0, np.int32), *(block.terms for block in found)]),
        np.concatenate([*starts, [done]]).astype(np.int64),
        units,
        codes,
        coder.pairs,
    )


def listed(terms: NDArray[np.int32], offsets: NDArray[np.integer[Any]]) -> Iterator[Occurrences]:
    """Yield what occurs in units that come end to end: u has `terms[offsets[u]:offsets[u + 1]]`."""
    for some in runs(offsets):
        bounds = offsets[some.start : some.stop + 1]
        yield held_by_each(some.start, terms[bounds[0] : bounds[-1]], bounds)


def held_by_each(
    first: int, terms: NDArray[np.int32], offsets: NDArray[np.integer[Any]]
) -> Occurrences:
    """Return what occurs in units that come end to end, each beginning where `offsets` says."""
    lengths = np.diff(offsets).astype(np.intp)
    return Occurrences(first, terms, np.repeat(np.arange(len(lengths)), lengths), lengths)


def runs(offsets: NDArray[np.integer[Any]]) -> Iterator[range]:
    """Yield runs of units that hold about a block of terms together, given where each begins."""
    start, end = 0, len(offsets) - 1
    while start < end:
        stop = int(offsets.searchsorted(offsets[start] + _BLOCK, side="right")) - 1
        stop = min(max(stop, start + 1), end)
        yield range(start, stop)
        start = stop


def narrow(values: NDArray[Any]) -> NDArray[Any]:
    """Return the values, none negative, in the smallest unsigned type that holds them."""
    return values.astype(np.min_scalar_type(int(values.max(initial=0))))


def _begins(values: NDArray[Any]) -> NDArray[np.intp]:
    """Return where each run of equal values begins, and where the last ends; there are some."""
    new = np.ones(len(values) + 1, np.bool_)
    np.not_equal(values[1:], values[:-1], out=new[1:-1])
    return new.nonzero()[0]


class _Coder:
    """Tells the codes of postings: the place of each one's (tf, dl) among all `pairs`, (C, 2).

    Most have tf 1, and their codes follow from the unit alone.
    """

    def __init__(self, blocks: Sequence[Block], lengths: NDArray[np.int64]) -> None:
        self._base = int(lengths.max(initial=0)) + 1
        self._lengths = lengths
        repeated = np.zeros(len(lengths), np.int64)
        packed = []
        for block in blocks:
            np.add.at(repeated, block.units.take(block.often), block.tf)
            packed.append(self._packed(block))
        single = lengths + self._base
        packed.append(single[repeated < lengths])  # what is not repeated there is there once
        self._table, self._distinct = _distinct(packed)
        self.pairs = np.stack(divmod(self._distinct, self._base), axis=1).astype(np.int32)
        self.kind = np.min_scalar_type(len(self.pairs))
        self._single = self._places(single)

    def codes(self, block: Block) -> NDArray[Any]:
        """Return the codes of a block's postings."""
        codes = self._single.take(block.units)
        codes[block.often] = self._places(self._packed(block))
        return codes

    def _packed(self, block: Block) -> NDArray[np.int64]:
        """Return the pairs of those with tf > 1 as numbers: tf * base + dl, dl < base."""
        packed: NDArray[np.int64] = block.tf * self._base
        packed += self._lengths.take(block.units.take(block.often))
        return packed

    def _places(self, packed: NDArray[np.int64]) -> NDArray[Any]:
        """Return the places of pairs; of one that does not occur, any."""
        if len(self._table):
            return self._table.take(packed, mode="clip")
        return self._distinct.searchsorted(packed).astype(self.kind)


def _distinct(packed: Sequence[NDArray[np.int64]]) -> tuple[NDArray[Any], NDArray[np.int64]]:
    """Return a table that tells the place of each number, none if too large, and all numbers."""
    size = max((int(some.max(initial=0)) for some in packed), default=0) + 1
    if size > _MOST_TABLED:
        return np.empty(0, np.intp), np.unique(np.concatenate(packed))
    used = np.zeros(size, np.bool_)
    for some in packed:
        used[some] = True
    distinct = used.nonzero()[0]
    return (np.cumsum(used) - 1).astype(np.min_scalar_type(len(distinct))), distinct

"""How often does each unit hold each term? The terms of units, turned into sorted counts.

One sort does the work: term and unit packed into an integer each, which NumPy sorts several times
faster than it finds a permutation. All that follows goes over the sorted keys in blocks that stay
in the cache and never part a term.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

NUM_PEAKS = 4
"""Bounds are kept for tf = 1, 2 and 3, and for all higher ones together."""

_BLOCK = 1 << 18
_NEVER = np.iinfo(np.int32).max


class Counts(NamedTuple):
    """What `Postings` stores of P postings, by term and then by unit; see there."""

    terms: NDArray[np.int32]
    starts: NDArray[np.int64]
    units: NDArray[np.int32]
    codes: NDArray[Any]
    pairs: NDArray[np.int32]
    shortest: NDArray[Any]
    highest: NDArray[Any]


class _Block(NamedTuple):
    """The counts of some terms: unit, tf and dl of each posting, and where each term begins."""

    terms: NDArray[np.int64]
    starts: NDArray[np.intp]
    units: NDArray[np.int32]
    tf: NDArray[np.int32]
    dl: NDArray[np.int32]


def count(terms: NDArray[np.int32], lengths: NDArray[np.int64]) -> Counts:
    """Count the concatenated terms of units of these lengths."""
    base = int(lengths.max(initial=0)) + 1
    units = np.empty(len(terms), np.int32)
    packed = np.empty(len(terms), np.int64 if base >= 1 << 15 else np.int32)
    present, starts, shortest, highest = [], [], [], []
    done = 0
    for block in _blocks(_sorted_keys(terms, lengths), lengths.astype(np.int32)):
        stop = done + len(block.units)
        units[done:stop] = block.units
        np.multiply(block.tf, base, out=packed[done:stop], casting="unsafe", dtype=packed.dtype)
        np.add(packed[done:stop], block.dl, out=packed[done:stop])
        present.append(block.terms)
        starts.append(block.starts + done)
        shortest.append(_shortest(block))
        highest.append(np.maximum.reduceat(block.tf, block.starts))
        done = stop
    codes, pairs = _encode(packed[:done], base)
    return Counts(
        np.concatenate([np.empty(0, np.int32), *present]).astype(np.int32),
        np.concatenate([*starts, [done]]).astype(np.int64),
        units[:done],
        codes,
        pairs,
        narrow(np.concatenate([np.empty((0, NUM_PEAKS), np.int32), *shortest])),
        narrow(np.concatenate([np.empty(0, np.int32), *highest])),
    )


def narrow(values: NDArray[Any]) -> NDArray[Any]:
    """Return the values, none negative, in the smallest unsigned type that holds them."""
    return values.astype(np.min_scalar_type(int(values.max(initial=0))))


def _sorted_keys(terms: NDArray[np.int32], lengths: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return term << 32 | unit of every occurrence, ascending."""
    keys = terms.astype(np.int64)
    keys <<= 32
    keys |= np.repeat(np.arange(len(lengths), dtype=np.int32), lengths)
    keys.sort()
    return keys


def _blocks(keys: NDArray[np.int64], lengths: NDArray[np.int32]) -> Iterator[_Block]:
    """Yield the counts of sorted keys, some terms at a time."""
    start = 0
    while start < len(keys):
        stop = start + _BLOCK
        if stop < len(keys):  # go on to the end of that term
            stop = int(keys.searchsorted(((int(keys[stop]) >> 32) + 1) << 32))
        block = keys[start:stop]
        new = np.ones(len(block), np.bool_)
        np.not_equal(block[1:], block[:-1], out=new[1:])
        first = new.nonzero()[0]
        tf = np.diff(first, append=len(block)).astype(np.int32)
        block = block.take(first)
        units = block.astype(np.int32)  # keeps the low half
        block >>= 32
        new = np.ones(len(block), np.bool_)
        np.not_equal(block[1:], block[:-1], out=new[1:])
        starts = new.nonzero()[0]
        yield _Block(block.take(starts), starts, units, tf, lengths.take(units))
        start = stop


def _shortest(block: _Block) -> NDArray[np.int32]:
    """Return the least dl at which each term has tf 1, 2, 3 and 4 or more, (V, 4); 0 for never."""
    shortest = np.full((len(block.terms), NUM_PEAKS), _NEVER, np.int32)
    once = np.where(block.tf == 1, block.dl, _NEVER)
    shortest[:, 0] = np.minimum.reduceat(once, block.starts)
    often = (block.tf > 1).nonzero()[0]
    owner = block.starts.searchsorted(often, side="right") - 1
    peak = np.minimum(block.tf.take(often), NUM_PEAKS) - 1
    np.minimum.at(shortest.reshape(-1), owner * NUM_PEAKS + peak, block.dl.take(often))
    shortest[shortest == _NEVER] = 0
    return shortest


def _encode(packed: NDArray[Any], base: int) -> tuple[NDArray[Any], NDArray[np.int32]]:
    """Return the code of each posting, (P,), and the pairs they name, (C, 2).

    packed is tf * base + dl, where dl < base.
    """
    size = int(packed.max(initial=0)) + 1
    if size <= 1 << 24:  # a table of all possible pairs beats sorting the real ones
        used = np.zeros(size, np.bool_)
        used[packed] = True
        distinct = np.flatnonzero(used)
        table = (np.cumsum(used) - 1).astype(np.min_scalar_type(len(distinct)))
        codes = table.take(packed)
    else:
        distinct, inverse = np.unique(packed, return_inverse=True)
        codes = inverse.astype(np.min_scalar_type(len(distinct)))
    return codes, np.stack((distinct // base, distinct % base), axis=1).astype(np.int32)

"""64-bit hashes of strings: polynomials of their bytes, computed for many strings at once.

Pure. The hash of a string is the sum of each byte plus one, times a power of `BASE` that grows with
its place, and then mixed. Because the sum is linear, the hash of a string with one letter changed
follows from the sums of its parts (`edit_distance.py`). The hashes are stored in vocabularies, so
nothing here may change.
"""

from collections.abc import Sequence
from functools import cache
from operator import mul

import numpy as np
from numpy.typing import NDArray

Hashes = NDArray[np.uint64]
Offsets = NDArray[np.int64]

BASE = 0x9E3779B97F4A7C15
"""Base of the polynomial; odd, so that its powers never vanish modulo 2**64."""
_MIX = 0xD6E8FEB86659FD93
"""Factor of the final mixing; odd, so that no two sums get the same product."""
_BLOCK = 4_000_000
"""Bytes hashed at a time; bounds the working memory."""
_SHORT = 64
"""Bytes of the longest string that is hashed in a row of a matrix, beside others."""
_FEW = 8
"""Strings up to which they are hashed one by one; from twelve on a matrix is faster."""
_MAX_HASH = (1 << 64) - 1
_PLUS_ONE = bytes((byte + 1) % 256 for byte in range(256))


def hash_strings(encoded: Sequence[bytes]) -> Hashes:
    """Return the hash of each string, (N,); the same as `hash_packed` gives."""
    lengths = list(map(len, encoded))
    width = max(lengths, default=0) or 1
    if len(encoded) <= _FEW and width <= _SHORT:
        return np.array([_hash_one(each) for each in encoded], dtype=np.uint64)
    if width <= _SHORT and width * len(encoded) <= _BLOCK:
        return mix(_sum_short(encoded, width))
    offsets = np.zeros(len(encoded) + 1, dtype=np.int64)
    np.cumsum(lengths, out=offsets[1:])
    return hash_packed(np.frombuffer(b"".join(encoded), dtype=np.uint8), offsets)


def _hash_one(encoded: bytes) -> int:
    """Return the hash of one short string; a few take less time one by one than in arrays."""
    summed = sum(map(mul, encoded.translate(_PLUS_ONE), _list_few_powers(BASE))) & _MAX_HASH
    mixed: int = (summed ^ (summed >> 29)) * _MIX & _MAX_HASH
    return mixed


def _sum_short(encoded: Sequence[bytes], width: int) -> Hashes:
    """Return the sums of short strings, (N,): each is a row of a matrix, filled up to `width`."""
    rows = b"".join([each.ljust(width, b"\xff") for each in encoded])
    counted = np.frombuffer(rows, dtype=np.uint8) + np.uint8(
        1
    )  # 255 occurs in no UTF-8 and counts 0
    sums: Hashes = counted.reshape(-1, width).astype(np.uint64) @ _few_powers(BASE)[:width]
    return sums


@cache
def _few_powers(base: int) -> Hashes:
    """Return the powers for short strings, (64,)."""
    return np.array(_list_few_powers(base), dtype=np.uint64)


@cache
def _list_few_powers(base: int) -> list[int]:
    return [pow(base, place, 1 << 64) for place in range(_SHORT)]


def hash_packed(blob: NDArray[np.uint8], offsets: Offsets) -> Hashes:
    """Return the hash of each packed string, (N,); 0 for the empty string."""
    lengths = np.diff(offsets)
    hashes = np.zeros(len(lengths), dtype=np.uint64)
    if not len(blob):
        return hashes
    powers = _powers(int(lengths.max()))
    filled = np.flatnonzero(lengths)
    # Blocks of whole strings: a cut about every _BLOCK bytes, moved to where a string begins.
    cuts = np.searchsorted(offsets[filled], np.arange(0, len(blob), _BLOCK))
    for low, high in zip(cuts, [*cuts[1:], len(filled)], strict=True):
        rows = filled[low:high]
        if len(rows):
            hashes[rows] = _sum_block(blob, offsets[rows], lengths[rows], powers)
    return mix(hashes)


def mix(sums: Hashes) -> Hashes:
    """Return the hashes of sums."""
    return (sums ^ (sums >> np.uint64(29))) * np.uint64(_MIX)


def _sum_block(
    blob: NDArray[np.uint8], starts: Offsets, lengths: Offsets, powers: Hashes
) -> Hashes:
    """Return the sums of consecutive strings, none of them empty."""
    data = blob[starts[0] : starts[-1] + lengths[-1]].astype(np.uint64) + np.uint64(1)
    local = starts - starts[0]
    data *= powers[np.arange(len(data)) - np.repeat(local, lengths)]
    return np.add.reduceat(data, local)


def _powers(count: int) -> Hashes:
    """Return 1, BASE, BASE**2 … modulo 2**64."""
    factors = np.full(count, BASE, dtype=np.uint64)
    factors[0] = 1
    return np.multiply.accumulate(factors)

"""Strings at Damerau edit distance 1 from a word, and their hashes.

Pure. One edit drops, adds or changes a letter, or swaps two neighbouring letters (Damerau 1964, A
technique for computer detection and correction of spelling errors); letters that are added, or that
replace others, are a to z. A vocabulary is searched for the hashes of all variants of a word. A
hash is a sum over bytes, so that of a variant follows from the sums before and after the edit.
"""

from functools import cache
from itertools import accumulate
from operator import mul
from string import ascii_lowercase

import numpy as np

from index.vocabulary.string_hash import BASE, Hashes, mix

_BITS = (1 << 64) - 1
_LETTERS = np.array([ord(letter) + 1 for letter in ascii_lowercase], dtype=np.uint64)


def is_one_edit(word: str, other: str) -> bool:
    """Return whether one edit turns `word` into `other`."""
    start = 0
    while start < min(len(word), len(other)) and word[start] == other[start]:
        start += 1
    end = 0
    while end < min(len(word), len(other)) - start and word[-1 - end] == other[-1 - end]:
        end += 1
    removed, added = word[start : len(word) - end], other[start : len(other) - end]
    if len(removed) == len(added) == 2:
        return removed == added[::-1]
    if added == "":
        return len(removed) == 1
    return len(removed) <= 1 and len(added) == 1 and added in ascii_lowercase


def hash_one_edit_variants(word: str) -> Hashes:
    """Return the hashes of all strings one edit away, ascending, each once.

    The hash of `word` itself may be among them.
    """
    letters = [letter.encode() for letter in word]
    raw = [sum((byte + 1) * _power(at) for at, byte in enumerate(letter)) for letter in letters]
    power = [_power(start) for start in accumulate(map(len, letters), initial=0)]
    head = list(accumulate(map(mul, raw, power), initial=0))  # the sum before each letter
    tail = [head[-1] - each for each in head]
    places = range(len(letters))
    dropped = [head[i] + tail[i + 1] * _power(-len(letters[i])) for i in places]
    swapped = [
        head[i] + (raw[i + 1] + raw[i] * _power(len(letters[i + 1]))) * power[i] + tail[i + 2]
        for i in places[:-1]
    ]
    # With a free byte for one letter: before each letter, after the last, and in place of each.
    open_at = [head[i] + tail[i] * BASE for i in range(len(head))]
    open_at += [head[i] + tail[i + 1] * _power(1 - len(letters[i])) for i in places]
    filled = _to_64_bits(open_at)[:, None] + _to_64_bits(power + power[:-1])[:, None] * _LETTERS
    hashes: Hashes = mix(np.concatenate((_to_64_bits(dropped + swapped), filled.ravel())))
    hashes.sort()
    distinct: Hashes = hashes[np.append(True, hashes[1:] != hashes[:-1])]
    return distinct


@cache
def _power(exponent: int) -> int:
    """Return a power of the hash's base; as a factor it moves a string by `exponent` bytes."""
    return pow(BASE, exponent, 1 << 64)


def _to_64_bits(numbers: list[int]) -> Hashes:
    """Return numbers modulo 2**64."""
    return np.array([number & _BITS for number in numbers], dtype=np.uint64)

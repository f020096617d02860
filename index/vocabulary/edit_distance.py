"""Which strings are one slip of the pen away from a word?

Pure. Damerau's four slips (1964, A technique for computer detection and correction of spelling
errors): a letter dropped, added, changed, or two neighbours swapped; letters added or put in the
place of others are a to z. A vocabulary is asked for all of them by their hashes: these add up byte
by byte, so the hash of a slip follows from those of what stands before and after it.
"""

from functools import cache
from itertools import accumulate
from operator import mul
from string import ascii_lowercase

import numpy as np

from index.vocabulary.vocabulary import BASE, Hashes, mixed

_BITS = (1 << 64) - 1
_LETTERS = np.array([ord(letter) + 1 for letter in ascii_lowercase], dtype=np.uint64)


def is_slip(word: str, other: str) -> bool:
    """Tell whether one slip makes `other` of `word`."""
    start = 0
    while start < min(len(word), len(other)) and word[start] == other[start]:
        start += 1
    end = 0
    while end < min(len(word), len(other)) - start and word[-1 - end] == other[-1 - end]:
        end += 1
    gone, come = word[start : len(word) - end], other[start : len(other) - end]
    if len(gone) == len(come) == 2:
        return gone == come[::-1]
    return len(gone) <= 1 and (come == "" != gone or (len(come) == 1 and come in ascii_lowercase))


def hashes_of_slips(word: str) -> Hashes:
    """Return the hash of each string one slip away, ascending; that of `word` may be among them.

    Each comes once.
    """
    letters = [letter.encode() for letter in word]
    raw = [sum((byte + 1) * _power(at) for at, byte in enumerate(letter)) for letter in letters]
    power = [_power(start) for start in accumulate(map(len, letters), initial=0)]
    head = list(accumulate(map(mul, raw, power), initial=0))  # what stands before each letter
    tail = [head[-1] - each for each in head]
    places = range(len(letters))
    dropped = [head[i] + tail[i + 1] * _power(-len(letters[i])) for i in places]
    swapped = [
        head[i] + (raw[i + 1] + raw[i] * _power(len(letters[i + 1]))) * power[i] + tail[i + 2]
        for i in places[:-1]
    ]
    # With room for one letter, before each and after the last, and in the place of each.
    open_at = [head[i] + tail[i] * BASE for i in range(len(head))]
    open_at += [head[i] + tail[i + 1] * _power(1 - len(letters[i])) for i in places]
    filled = _wrapped(open_at)[:, None] + _wrapped(power + power[:-1])[:, None] * _LETTERS
    hashes: Hashes = mixed(np.concatenate((_wrapped(dropped + swapped), filled.ravel())))
    hashes.sort()
    distinct: Hashes = hashes[np.append(True, hashes[1:] != hashes[:-1])]
    return distinct


@cache
def _power(exponent: int) -> int:
    """Return a power of the hash's base, which moves a string by so many bytes."""
    return pow(BASE, exponent, 1 << 64)


def _wrapped(numbers: list[int]) -> Hashes:
    return np.array([number & _BITS for number in numbers], dtype=np.uint64)

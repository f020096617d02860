"""Which word of the articles was probably meant by one that they do not have?

Damerau's four slips (1964, A technique for computer detection and correction of spelling errors):
a letter dropped, added, changed, or two neighbours swapped.
"""

from collections.abc import Iterator, Sequence
from string import ascii_lowercase

import numpy as np

from index.collection import Collection

SHORTEST_REPAIRED = 4
LONGEST_REPAIRED = 24


def repair(collection: Collection, word: str) -> tuple[str, int] | None:
    """Return the most frequent corpus word one slip away from `word`, and its term id, or None.

    Frequency is that of its term among sentences; ties go to the alphabetically first.
    """
    if not (SHORTEST_REPAIRED <= len(word) <= LONGEST_REPAIRED and word.isalpha()):
        return None
    near = sorted(set(one_slip_away(word)))
    ids = collection.word_terms(near)
    found = np.flatnonzero(ids >= 0)
    if not len(found):
        return None
    df = collection.sentences.df(ids[found])
    best = int(np.argmax(df))
    if df[best] == 0:
        return None
    return near[found[best]], int(ids[found[best]])


def one_slip_away(word: str, alphabet: Sequence[str] = ascii_lowercase) -> Iterator[str]:
    """Yield what `word` becomes by one slip; a word may come more than once."""
    for i in range(len(word) + 1):
        left, right = word[:i], word[i:]
        for letter in alphabet:
            yield left + letter + right
            if right and letter != right[0]:
                yield left + letter + right[1:]
        if right:
            yield left + right[1:]
        if len(right) > 1 and right[0] != right[1]:
            yield left + right[1] + right[0] + right[2:]

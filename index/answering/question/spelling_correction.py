"""Which word of the articles was probably meant by one that they do not have?"""

import numpy as np

from index.collection import Collection

SHORTEST_REPAIRED = 4
LONGEST_REPAIRED = 24


def repair(collection: Collection, word: str) -> tuple[str, int] | None:
    """Return the most frequent corpus word one slip away from `word`, and its term id, or None.

    The first letter of a word hardly ever slips: "cattle" was not meant to be "battle".

    Frequency is that of its term among sentences; ties go to the alphabetically first.
    """
    if not (SHORTEST_REPAIRED <= len(word) <= LONGEST_REPAIRED and word.isalpha()):
        return None
    near = sorted(each for each in collection.words_near(word) if each[0] == word[0])
    ids = collection.word_terms(near)
    found = np.flatnonzero(ids >= 0)
    if not len(found):
        return None
    df = collection.sentences.df(ids[found])
    best = int(np.argmax(df))
    if df[best] == 0:
        return None
    return near[found[best]], int(ids[found[best]])

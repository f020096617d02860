"""Spelling correction of one word by the words of the collection."""

import numpy as np

from index.analysis import LANGUAGE_MARK, vocabulary_word
from index.collection import Collection

MIN_LENGTH = 4
"""Fewest letters of a word that is corrected: in a shorter one there is too little to go by."""

MAX_LENGTH = 24
"""Most letters of a word that is corrected."""


def correct_spelling(
    collection: Collection, word: str, language: str = "en"
) -> tuple[str, int] | None:
    """Return the most frequent word of the collection one edit away, and its term id, or None.

    The first letter is kept: it is hardly ever mistyped, and "cattle" was not meant to be
    "battle". Frequency counts the sentences that have the word's term; of equal ones the
    alphabetically first is taken.
    """
    if not (MIN_LENGTH <= len(word) <= MAX_LENGTH and word.isalpha()):
        return None
    near = sorted(
        each
        for each in collection.words_one_edit_away(vocabulary_word(word, language))
        if each[0] == word[0]
    )
    ids = collection.word_terms(near)
    found = np.flatnonzero(ids >= 0)
    if not len(found):
        return None
    df = collection.sentences.df(ids[found])
    best = int(np.argmax(df))
    if df[best] == 0:
        return None
    return near[found[best]].split(LANGUAGE_MARK)[0], int(ids[found[best]])

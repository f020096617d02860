"""Spelling correction of one word by the words of the collection."""

import re

import numpy as np

from index.analysis import LANGUAGE_MARK, vocabulary_word
from index.collection import Collection

MIN_LENGTH = 4
"""Fewest letters of a word that is corrected: in a shorter one there is too little to go by."""

MAX_LENGTH = 24
"""Most letters of a word that is corrected."""


_DOUBLED = re.compile(r"(.)\1+")


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
    typed = vocabulary_word(word, language)
    near = sorted(
        each for each in collection.words_one_edit_away(typed) if each[0] == word[0]
    ) or _find_doubled(collection, typed)
    ids = collection.word_terms(near)
    found = np.flatnonzero(ids >= 0)
    if not len(found):
        return None
    df = collection.sentences.df(ids[found])
    best = int(np.argmax(df))
    if df[best] == 0:
        return None
    return near[found[best]].split(LANGUAGE_MARK)[0], int(ids[found[best]])


def _find_doubled(collection: Collection, word: str) -> list[str]:
    """Return the words that have the same letters, but for those that are doubled, sorted.

    "Barells" is two edits away from "barrels".
    """
    single = _DOUBLED.sub(r"\1", word)
    if single == word:
        return []
    near = collection.words_one_edit_away(single)
    return sorted(each for each in near if _DOUBLED.sub(r"\1", each) == single)

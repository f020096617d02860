"""Words that say the same in other languages than English, and deeds that are told apart."""

from index.answering.lexical.same_words.other_words import (
    find_others,
    find_same_words,
    says_same,
    tells_other_deed,
)

__all__ = ["find_others", "find_same_words", "says_same", "tells_other_deed"]

"""Words that say the same in other languages than English, and deeds that are told apart."""

from index.answering.lexical.same_words.case_forms import list_case_forms
from index.answering.lexical.same_words.other_words import (
    find_others,
    find_same_words,
    is_told_apart,
    says_same,
    tells_other_deed,
)

__all__ = [
    "find_others",
    "find_same_words",
    "is_told_apart",
    "list_case_forms",
    "says_same",
    "tells_other_deed",
]

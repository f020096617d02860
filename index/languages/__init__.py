"""What is particular to a language: its word tables, and a list of its common words."""

from index.languages.detection import detect_language, rate_languages
from index.languages.english import ENGLISH
from index.languages.language import Language, Words, word_set
from index.languages.spelling_word_list import is_common_word
from index.languages.tables import OTHER_CODES, UNKNOWN, find_language, has_table

__all__ = [
    "ENGLISH",
    "OTHER_CODES",
    "UNKNOWN",
    "Language",
    "Words",
    "detect_language",
    "find_language",
    "has_table",
    "is_common_word",
    "rate_languages",
    "word_set",
]

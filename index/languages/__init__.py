"""What is particular to a language: its word tables, and a list of its common words."""

from index.languages.detection import detect_language, rate_languages
from index.languages.english import ENGLISH
from index.languages.language import Language, Words
from index.languages.spelling_word_list import is_common_word
from index.languages.tables import UNKNOWN, find_language

__all__ = [
    "ENGLISH",
    "UNKNOWN",
    "Language",
    "Words",
    "detect_language",
    "find_language",
    "is_common_word",
    "rate_languages",
]

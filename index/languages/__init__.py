"""What is particular to a language: its word tables, and a list of its common words."""

from typing import TYPE_CHECKING

from index.lazy_exports import lazy_exports

if TYPE_CHECKING:
    from index.languages.detection import check_stated_language, detect_language, rate_languages
    from index.languages.english import ENGLISH
    from index.languages.language import Language, Words, word_set
    from index.languages.language_choice import LanguageChoice, find_language_choice
    from index.languages.same_word_lists import load_broader_words, load_same_words
    from index.languages.spelling_word_list import is_common_name, is_common_word, keep_common
    from index.languages.tables import (
        CODES,
        UNKNOWN,
        find_language,
        has_table,
        read_language_code,
    )
    from index.languages.telling_words import list_languages_of_abbreviations
else:
    __getattr__ = lazy_exports(__name__)

__all__ = [
    "CODES",
    "ENGLISH",
    "UNKNOWN",
    "Language",
    "LanguageChoice",
    "Words",
    "check_stated_language",
    "detect_language",
    "find_language",
    "find_language_choice",
    "has_table",
    "is_common_name",
    "is_common_word",
    "keep_common",
    "list_languages_of_abbreviations",
    "load_broader_words",
    "load_same_words",
    "rate_languages",
    "read_language_code",
    "word_set",
]

"""What is particular to a language: its word tables, and a list of its common words."""

from index.languages.common_words import is_common_word
from index.languages.english import ENGLISH
from index.languages.language import Language, Words

__all__ = ["ENGLISH", "Language", "Words", "is_common_word"]

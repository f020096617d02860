"""What is particular to a language: its word tables, and a list of its common words."""

from index.languages.english import ENGLISH
from index.languages.language import Language, Words
from index.languages.spelling_word_list import is_common_word

__all__ = ["ENGLISH", "Language", "Words", "is_common_word"]

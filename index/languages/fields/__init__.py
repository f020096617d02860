"""The fields of a language's table, by what they are for."""

from index.languages.fields.boundaries import BoundaryWords
from index.languages.fields.words import OrderedWords, Words, by_phrase, word_list, word_set

__all__ = ["BoundaryWords", "OrderedWords", "Words", "by_phrase", "word_list", "word_set"]

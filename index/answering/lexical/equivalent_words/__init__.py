"""Words that say the same as a word that no source has, and broader ones. Pure."""

from index.answering.lexical.equivalent_words.broader_words import find_broader_words
from index.answering.lexical.equivalent_words.lookup import MAX_RUN, find_equivalents

__all__ = ["MAX_RUN", "find_broader_words", "find_equivalents"]

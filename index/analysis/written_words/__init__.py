"""Words as a text has them: where they stand, and the tokens that each gives. Pure."""

from index.analysis.written_words.likely_words import may_have_word
from index.analysis.written_words.word_pattern import (
    UNMARKED_WORD,
    has_word_over_space,
    is_all_capitals,
    lower,
    word_pattern,
    written_words,
)
from index.analysis.written_words.word_tokens import (
    MAX_JOINED_PARTS,
    Normalizer,
    Token,
    analyze_word,
    is_plain,
    iter_word_tokens,
)

__all__ = [
    "MAX_JOINED_PARTS",
    "UNMARKED_WORD",
    "Normalizer",
    "Token",
    "analyze_word",
    "has_word_over_space",
    "is_all_capitals",
    "is_plain",
    "iter_word_tokens",
    "lower",
    "may_have_word",
    "word_pattern",
    "written_words",
]

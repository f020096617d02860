"""Text analysis: tokens, terms, acronym definitions, and numbers in words and in digits.

Pure.
"""

from index.analysis.accent_variants import list_accent_variants, list_digraph_variants
from index.analysis.acronyms import Acronym, find_acronyms, find_long_form
from index.analysis.analyzer import (
    FUNCTION_TERMS,
    VERSION,
    consists_of_pieces,
    extract_distinct_words,
    extract_terms,
    extract_words,
    extract_words_and_terms,
    find_simple_words,
    find_tokens,
    find_words_and_terms,
    initial_letters_of,
    is_function_term,
    iter_tokens,
    reads_as_english,
    terms_of_word,
    tokenize,
    tokenize_word,
)
from index.analysis.bounded_cache import MAX_WORD_LENGTH, BoundedCache
from index.analysis.language_normalization import LANGUAGE_MARK, find_function_terms, unify_letters
from index.analysis.light_stemmers import drop_korean_particles, is_korean_particle
from index.analysis.normalization import (
    CAPITAL_HOMOGRAPHS,
    QUESTION_TERMS,
    STOP_TERMS,
    clean_word,
    stem_word,
    strip_marks,
)
from index.analysis.numbers import (
    ROMAN_NUMERALS,
    find_large_numbers,
    find_number_forms,
    find_numbers,
    find_roman_forms,
    list_clock_forms,
    list_digit_groups,
    list_joined_numbers,
    list_number_forms,
    list_number_notations,
    list_parted_numbers,
    list_short_notations,
    read_clock_times,
    spell_number,
    split_digit_groups,
)
from index.analysis.stemming import pystemmer_version
from index.analysis.vietnamese_syllables import list_accented
from index.analysis.word_caches import find_stem, vocabulary_word
from index.analysis.written_words import Token, may_have_word

__all__ = [
    "CAPITAL_HOMOGRAPHS",
    "FUNCTION_TERMS",
    "LANGUAGE_MARK",
    "MAX_WORD_LENGTH",
    "QUESTION_TERMS",
    "ROMAN_NUMERALS",
    "STOP_TERMS",
    "VERSION",
    "Acronym",
    "BoundedCache",
    "Token",
    "clean_word",
    "consists_of_pieces",
    "drop_korean_particles",
    "extract_distinct_words",
    "extract_terms",
    "extract_words",
    "extract_words_and_terms",
    "find_acronyms",
    "find_function_terms",
    "find_large_numbers",
    "find_long_form",
    "find_number_forms",
    "find_numbers",
    "find_roman_forms",
    "find_simple_words",
    "find_stem",
    "find_tokens",
    "find_words_and_terms",
    "initial_letters_of",
    "is_function_term",
    "is_korean_particle",
    "iter_tokens",
    "list_accent_variants",
    "list_accented",
    "list_clock_forms",
    "list_digit_groups",
    "list_digraph_variants",
    "list_joined_numbers",
    "list_number_forms",
    "list_number_notations",
    "list_parted_numbers",
    "list_short_notations",
    "may_have_word",
    "pystemmer_version",
    "read_clock_times",
    "reads_as_english",
    "spell_number",
    "split_digit_groups",
    "stem_word",
    "strip_marks",
    "terms_of_word",
    "tokenize",
    "tokenize_word",
    "unify_letters",
    "vocabulary_word",
]

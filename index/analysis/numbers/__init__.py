"""Numbers in digits and letters, in whatever notation and language. Pure."""

from index.analysis.numbers.clock_notations import list_clock_forms, read_clock_times
from index.analysis.numbers.number_variants import (
    ROMAN_NUMERALS,
    find_large_numbers,
    find_number_forms,
    find_roman_forms,
    list_digit_groups,
    list_joined_numbers,
    list_number_forms,
    list_number_notations,
    list_parted_numbers,
    list_short_notations,
    split_digit_groups,
)
from index.analysis.numbers.spelled_numbers import find_numbers, spell_number

__all__ = [
    "ROMAN_NUMERALS",
    "find_large_numbers",
    "find_number_forms",
    "find_numbers",
    "find_roman_forms",
    "list_clock_forms",
    "list_digit_groups",
    "list_joined_numbers",
    "list_number_forms",
    "list_number_notations",
    "list_parted_numbers",
    "list_short_notations",
    "read_clock_times",
    "spell_number",
    "split_digit_groups",
]

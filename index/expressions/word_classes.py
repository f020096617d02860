"""Word classes that several modules of this room share. Pure."""

from collections.abc import Iterable

from index.languages import ENGLISH, Words


def with_capitals(words: Iterable[str]) -> Words:
    """Return the words as they are, capitalised and in capitals."""
    return frozenset(form for word in words for form in (word, word.capitalize(), word.upper()))


def capitalised(words: Iterable[str]) -> Words:
    """Return the words with a capital first letter alone."""
    return frozenset(map(str.capitalize, words))


MONTHS = frozenset((*ENGLISH.months, *ENGLISH.month_abbreviations))
"""Names of months and their abbreviations."""

DAYS = ENGLISH.relative_days | ENGLISH.present_days | frozenset(ENGLISH.weekdays)
"""Weekdays, and days named from the day of writing."""

NUMBER_WORDS = (
    frozenset((*ENGLISH.number_units, *ENGLISH.number_teens, *ENGLISH.number_tens))
    | ENGLISH.number_scales.keys()
    | ENGLISH.number_plurals
)
"""Words that are a number wherever they stand."""

VAGUE_NUMBERS = ENGLISH.number_plurals | ENGLISH.ambiguous_number_plurals
"""Words for an unnamed large number, such as "tens" and "thousands"."""

FUNCTION_WORDS = with_capitals(
    ENGLISH.prepositions
    | ENGLISH.determiners
    | ENGLISH.pronouns
    | ENGLISH.auxiliaries
    | ENGLISH.conjunctions
)
"""Words that can be neither a name nor a unit, in any letter case."""

"""Word classes that several modules of this room share. Pure."""

from collections.abc import Iterable

from index.languages import ENGLISH, Language, Words


def with_capitals(words: Iterable[str]) -> Words:
    """Return the words as they are, capitalised and in capitals; in Turkish with its capital İ."""
    known = list(words)
    forms = {form for word in known for form in (word, word.capitalize(), word.upper())}
    return frozenset(forms | {f"İ{word[1:]}" for word in known if word[:1] == "i"})


def capitalised(words: Iterable[str]) -> Words:
    """Return the words with a capital first letter alone."""
    return frozenset(map(str.capitalize, words))


def list_months(language: Language) -> Words:
    """Return the names of months and their abbreviations."""
    return frozenset((*language.months, *language.month_abbreviations))


def list_days(language: Language) -> Words:
    """Return the weekdays, and the days named from the day of writing."""
    return language.relative_days | language.present_days | frozenset(language.weekdays)


def list_number_words(language: Language) -> Words:
    """Return the words that are a number wherever they stand."""
    words = (*language.number_units, *language.number_teens, *language.number_tens)
    return frozenset(words).union(language.number_scales, language.number_plurals)


def list_vague_numbers(language: Language) -> Words:
    """Return the words for an unnamed large number, such as "tens" and "thousands"."""
    return language.number_plurals | language.ambiguous_number_plurals


def list_function_words(language: Language) -> Words:
    """Return the words that can be neither a name nor a unit, in any letter case."""
    return with_capitals(
        language.prepositions
        | language.determiners
        | language.pronouns
        | language.auxiliaries
        | language.conjunctions
    )


MONTHS = list_months(ENGLISH)
DAYS = list_days(ENGLISH)
NUMBER_WORDS = list_number_words(ENGLISH)
VAGUE_NUMBERS = list_vague_numbers(ENGLISH)
FUNCTION_WORDS = list_function_words(ENGLISH)

"""Words and letters by which a language is told: which languages have each of them."""

from collections.abc import Mapping
from functools import cache

from index.languages.language import Language, Words
from index.languages.spelling_word_list import is_common_word
from index.languages.tables import MODULES, find_language

ONLY_LANGUAGE = {
    "hangul": "ko", "thai": "th", "greek": "el", "devanagari": "hi", "arabic": "ar",
    "hebrew": "he",
}  # fmt: skip
CYRILLIC = ("bg", "ru", "uk")
LATIN = tuple(sorted(MODULES.keys() - {*ONLY_LANGUAGE.values(), *CYRILLIC, "ja", "zh"}))
_CONSONANTS = frozenset("bcdfghjklmnpqrstvwxz")
_LEAST_AMOUNT = 4
_LEAST_TITLE = 3
"""Letters of a short title by which a language is told; shorter ones have other meanings."""


@cache
def list_distinctive_words() -> Words:
    """Return the words without other letters or apostrophes that speak for some language."""
    return frozenset((*list_languages_of_words(), *list_languages_of_amounts()))


@cache
def list_languages_of_titles() -> Mapping[str, str]:
    """Return the language of each short title that one alone has.

    "Il sig. Rossi" is Italian, whatever other small words the text has.
    """
    found: dict[str, tuple[str, ...]] = {}
    for code in LATIN:
        for title in find_language(code).lowercase_titles:
            found[title] = (*found.get(title, ()), code)
    return {
        title: codes[0]
        for title, codes in found.items()
        if len(codes) == 1 and len(title) >= _LEAST_TITLE and title.isalpha()
        if not is_common_word(title)  # "in the past. The" ends a sentence
    }


@cache
def list_languages_of_abbreviations() -> Mapping[str, tuple[str, ...]]:
    """Return the languages of each abbreviation of several parts: "p.ej" is Spanish."""
    found: dict[str, tuple[str, ...]] = {}
    for code in LATIN:
        language = find_language(code)
        abbreviations = (
            language.joining_abbreviations
            | language.general_abbreviations
            | language.spaced_abbreviations
            | language.list_endings
            | language.meridiem_abbreviations
            | language.era_abbreviations
        )
        for abbreviation in abbreviations:
            if "." in abbreviation:
                found[abbreviation] = (*found.get(abbreviation, ()), code)
    return found


@cache
def list_languages_of_words() -> Mapping[str, tuple[str, ...]]:
    """Return the languages of each function word, and of each word that often begins sentences."""
    found: dict[str, tuple[str, ...]] = {}
    for code in sorted(MODULES):
        language = find_language(code)
        for word in _small_words(language):
            found[word] = (*found.get(word, ()), code)
    return found


@cache
def list_languages_of_amounts() -> Mapping[str, tuple[str, ...]]:
    """Return the languages of each word of amounts and times that is no common English word."""
    found: dict[str, tuple[str, ...]] = {}
    for code in sorted(MODULES):
        language = find_language(code)
        words = (
            language.periods
            | language.currencies
            | language.clock_words
            | language.hour_words
            | language.weekday_forms
            | language.relative_days
            | frozenset(language.expression_words)
            | frozenset((*language.number_units, *language.number_teens, *language.number_tens))
        )
        for word in words:
            if len(word) >= _LEAST_AMOUNT and word.isalpha() and not is_common_word(word):
                found[word] = (*found.get(word, ()), code)
    return found


@cache
def list_languages_of_letters() -> Mapping[str, tuple[str, ...]]:
    """Return the languages of each letter that is none of ASCII."""
    found: dict[str, tuple[str, ...]] = {}
    for code in sorted(MODULES):
        for letter in find_language(code).letters:
            found[letter] = (*found.get(letter, ()), code)
    return found


@cache
def list_small_words_of(code: str) -> Words:
    """Return the words by which a language is told."""
    return frozenset(word for word, codes in list_languages_of_words().items() if code in codes)


@cache
def list_own_letters_of(code: str) -> Words:
    """Return the letters that a language alone has; none of them is one of ASCII."""
    return frozenset(
        letter for letter, codes in list_languages_of_letters().items() if codes == (code,)
    )


def _small_words(language: Language) -> Words:
    """Return the words by which a language is told, without the letters that it elides."""
    words = (
        language.stop_words
        | language.question_words
        | language.pronouns
        | language.prepositions
        | language.conjunctions
        | language.strong_starters
        | language.weak_starters
        | language.quotation_verbs
        | frozenset((*language.months, *language.weekdays))
    )
    return frozenset(word for word in words if word not in _CONSONANTS)

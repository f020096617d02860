"""Words by the flag that they give a sentence, alone or with their neighbours. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from index.expressions.flags.sentence_flag import FLAG_BITS
from index.expressions.word_classes import (
    capitalised,
    list_days,
    list_function_words,
    list_months,
    list_number_words,
    list_vague_numbers,
    with_capitals,
)
from index.languages import ENGLISH, Language, Words, find_language, has_table

PERIODS = ENGLISH.periods
OPENS_DEFINITION = frozenset({"a", "an", "the", "one", "any", "known"})
"""What follows a form of "be" in a definition."""
BEFORE_NAME = frozenset({".", "the", "The"})
"""What may stand between a title or a preposition and a capitalised word."""
_BEFORE_YEAR = frozenset("in since until till by from during after before".split())  # noqa: SIM905
_AFTER_ORDINAL = frozenset({"er", "º", "ª"})


@dataclass(frozen=True, slots=True, eq=False)
class FlagWords:
    """The words of one language that give flags.

    `flag_of_word` has words and marks that decide alone, `flag_of_unit` those that decide after a
    number, and `class_of_word` those that decide only beside certain neighbours. `words_in_context`
    are all words whose neighbours have to be looked at; `telling` are these and all others that may
    have to do with a flag. `months` are written as in a date, and
    `after_ordinal` are what may stand between a day and its month ("12. Juli", "1er mai").
    `hyphenated` are those of `flag_of_word` that are several tokens ("segunda-feira").
    `before_year` are words before a year, whatever stands behind it; without any, a unit behind a
    number of four digits does not make it less of a year: the "г" of "1996 г." is no gram.
    """

    flag_of_word: Mapping[str, int]
    flag_of_unit: Mapping[str, int]
    class_of_word: Mapping[str, str]
    words_in_context: Words
    telling: Words
    months: Words
    numbers: Words
    vague_numbers: Words
    distributives: Words
    currency_symbols: Words
    function_words: Words
    after_ordinal: Words
    before_year: Words
    hyphenated: Words


@cache
def flag_words_of(code: str) -> FlagWords:
    """Return the words of a language; those of English for one without a table."""
    language = find_language(code if has_table(code) else "en")
    months = capitalised(list_months(language))
    numbers = with_capitals(list_number_words(language))
    distributives = with_capitals(language.distributives)
    in_small = frozenset[str]() if code == "en" else list_months(language) - language.stop_words
    class_of_word = _class_of_word(language, months | in_small)
    flag_of_word = _flag_of_word(language)
    in_context = frozenset((*numbers, *class_of_word, *distributives))
    return FlagWords(
        flag_of_word=flag_of_word,
        flag_of_unit=_flag_of_unit(language),
        class_of_word=class_of_word,
        words_in_context=in_context,
        telling=in_context.union(flag_of_word, PERIODS, OPENS_DEFINITION, BEFORE_NAME),
        months=months if code == "en" else months | list_months(language),
        numbers=numbers,
        vague_numbers=with_capitals(list_vague_numbers(language)),
        distributives=distributives,
        currency_symbols=frozenset(language.currency_symbols),
        function_words=list_function_words(language),
        after_ordinal=_AFTER_ORDINAL | ({"."} if language.ordinals_take_full_stop else set()),
        before_year=_BEFORE_YEAR if language is ENGLISH else frozenset(),
        hyphenated=frozenset(word for word in flag_of_word if _is_hyphenated(word)),
    )


def _is_hyphenated(word: str) -> bool:
    return "-" in word and word.replace("-", "").isalpha()


def _flag_of_word(language: Language) -> dict[str, int]:
    """Return the flag of each word that decides alone; in several classes, the last one counts."""
    numbers, days = list_number_words(language), list_days(language)
    relative_days = language.relative_days | language.present_days
    times = with_capitals(language.clock_words | language.times_of_day)
    return {
        **dict.fromkeys(times, FLAG_BITS["TIME"]),
        **dict.fromkeys(_days_as_written(language, days), FLAG_BITS["WEEKDAY"]),
        **dict.fromkeys(relative_days, FLAG_BITS["WEEKDAY"]),
        **dict.fromkeys(with_capitals(language.frequency_words), FLAG_BITS["FREQUENCY"]),
        **dict.fromkeys(with_capitals(language.fractions), FLAG_BITS["PERCENT"]),
        **dict.fromkeys(_century_words(language), FLAG_BITS["YEAR"]),
        **dict.fromkeys(language.definition_verbs, FLAG_BITS["DEFINITION"]),
        **dict.fromkeys(with_capitals(language.reason_words), FLAG_BITS["REASON"]),
        **dict.fromkeys(with_capitals(language.means_words), FLAG_BITS["MEANS"]),
        **dict.fromkeys((*language.speech_verbs, *'"“”«»„'), FLAG_BITS["SPEECH"]),
        **dict.fromkeys(with_capitals(language.negations), FLAG_BITS["NEGATION"]),
        **dict.fromkeys(numbers | capitalised(numbers), FLAG_BITS["NUMBER"]),
    }


def _century_words(language: Language) -> Words:
    """Return the words for a century and the eras; German writes them with a capital."""
    words = language.centuries | language.eras
    return words if language.code == "en" else words | capitalised(language.centuries)


def _days_as_written(language: Language, days: Words) -> Words:
    """Return the weekdays as a text has them; many languages write them in small letters."""
    if language.code == "en":
        return capitalised(days)
    return with_capitals(days | language.weekday_forms)


def _flag_of_unit(language: Language) -> dict[str, int]:
    return {
        **dict.fromkeys(_cased(language, language.measures), FLAG_BITS["MEASURE"]),
        **dict.fromkeys(("°", *language.cased_measures), FLAG_BITS["MEASURE"]),
        **dict.fromkeys(_cased(language, language.periods), FLAG_BITS["DURATION"]),
        **dict.fromkeys(language.hour_words, FLAG_BITS["TIME"] | FLAG_BITS["DURATION"]),
        **dict.fromkeys(with_capitals(language.currencies), FLAG_BITS["MONEY"]),
        **dict.fromkeys(("%", *_cased(language, language.percent_units)), FLAG_BITS["PERCENT"]),
        **dict.fromkeys(_cased(language, language.frequency_units), FLAG_BITS["FREQUENCY"]),
    }


def _cased(language: Language, words: Words) -> Words:
    """Return units as they are written: German writes nouns with a capital."""
    return words | capitalised(words) if language.capitalises_nouns else words


def _class_of_word(language: Language, months: Words) -> dict[str, str]:
    by = {"en": ("by", "By")}.get(language.code, ())
    return {
        **dict.fromkeys(months, "month"),
        **dict.fromkeys(capitalised(language.titles), "title"),
        **dict.fromkeys(capitalised(language.organisation_nouns), "organisation"),
        **dict.fromkeys(with_capitals(language.place_prepositions), "place"),
        **dict.fromkeys(language.finite_forms_of_be, "be"),
        **dict.fromkeys(by, "by"),
    }

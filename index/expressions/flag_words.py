"""Words by the flag that they give a sentence, alone or with their neighbours. Pure."""

from index.expressions.sentence_flag import FLAG_BITS
from index.expressions.word_classes import (
    DAYS,
    MONTHS,
    NUMBER_WORDS,
    VAGUE_NUMBERS,
    capitalised,
    with_capitals,
)
from index.languages import ENGLISH

CAPITALISED_MONTHS = capitalised(MONTHS)
WRITTEN_NUMBERS = with_capitals(NUMBER_WORDS)
WRITTEN_VAGUE_NUMBERS = with_capitals(VAGUE_NUMBERS)
DISTRIBUTIVES = with_capitals(ENGLISH.distributives)
CURRENCY_SYMBOLS = frozenset(ENGLISH.currency_symbols)

FLAG_OF_WORD = {
    **dict.fromkeys(with_capitals(ENGLISH.clock_words | ENGLISH.times_of_day), FLAG_BITS["TIME"]),
    **dict.fromkeys(capitalised(DAYS), FLAG_BITS["WEEKDAY"]),
    **dict.fromkeys(ENGLISH.relative_days | ENGLISH.present_days, FLAG_BITS["WEEKDAY"]),
    **dict.fromkeys(with_capitals(ENGLISH.frequency_words), FLAG_BITS["FREQUENCY"]),
    **dict.fromkeys(with_capitals(ENGLISH.fractions), FLAG_BITS["PERCENT"]),
    **dict.fromkeys(ENGLISH.centuries | ENGLISH.eras, FLAG_BITS["YEAR"]),
    **dict.fromkeys(ENGLISH.definition_verbs, FLAG_BITS["DEFINITION"]),
    **dict.fromkeys(with_capitals(ENGLISH.reason_words), FLAG_BITS["REASON"]),
    **dict.fromkeys(with_capitals(ENGLISH.means_words), FLAG_BITS["MEANS"]),
    **dict.fromkeys((*ENGLISH.speech_verbs, *'"“”«»„'), FLAG_BITS["SPEECH"]),
    **dict.fromkeys(with_capitals(ENGLISH.negations), FLAG_BITS["NEGATION"]),
    **dict.fromkeys(NUMBER_WORDS | capitalised(NUMBER_WORDS), FLAG_BITS["NUMBER"]),
}
"""Flag of a word or mark that decides alone. Of a word in several classes the last one counts."""

FLAG_OF_UNIT = {
    **dict.fromkeys(("°", *ENGLISH.measures, *ENGLISH.cased_measures), FLAG_BITS["MEASURE"]),
    **dict.fromkeys(ENGLISH.periods, FLAG_BITS["DURATION"]),
    **dict.fromkeys(with_capitals(ENGLISH.currencies), FLAG_BITS["MONEY"]),
    **dict.fromkeys(("%", *ENGLISH.percent_units), FLAG_BITS["PERCENT"]),
    **dict.fromkeys(ENGLISH.frequency_units, FLAG_BITS["FREQUENCY"]),
}
"""Flag of a number with this word after it."""

CLASS_OF_WORD = {
    **dict.fromkeys(CAPITALISED_MONTHS, "month"),
    **dict.fromkeys(capitalised(ENGLISH.titles), "title"),
    **dict.fromkeys(capitalised(ENGLISH.organisation_nouns), "organisation"),
    **dict.fromkeys(with_capitals(ENGLISH.place_prepositions), "place"),
    **dict.fromkeys(ENGLISH.finite_forms_of_be, "be"),
    **dict.fromkeys(("by", "By"), "by"),
}
"""Class of a word that gives a flag only beside certain neighbours."""

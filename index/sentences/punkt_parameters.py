"""Abbreviations and sentence starters as sets, and nltk's Punkt with them as its parameters.

The words are those of `index/languages/`, where each class is documented: lower case, without the
final full stop.
"""

from functools import cache
from typing import Protocol

from index.languages import ENGLISH

TITLES = ENGLISH.title_abbreviations
JOINERS = ENGLISH.joining_abbreviations
COUNTERS = ENGLISH.counter_abbreviations
UNITS = ENGLISH.measure_abbreviations
CLOCK = ENGLISH.meridiem_abbreviations
CAPITALISED = ENGLISH.capitalised_abbreviations
STATES = ENGLISH.state_abbreviations

ABBREVIATIONS = TITLES | JOINERS | ENGLISH.general_abbreviations | CAPITALISED | CLOCK
KNOWN = ABBREVIATIONS | COUNTERS | UNITS | STATES

STRONG_STARTERS = ENGLISH.strong_starters
STARTERS = STRONG_STARTERS | ENGLISH.weak_starters

LABELS = ENGLISH.label_nouns
MARKED_NAMES = ENGLISH.names_with_marks
LEADING = ENGLISH.leading_words
PREPOSITIONS = ENGLISH.time_prepositions
AFTER_CLOCK = ENGLISH.words_after_time
SPEECH = ENGLISH.quotation_verbs


class Punkt(Protocol):
    """The one method of nltk's sentence tokenizer that is used."""

    def text_contains_sentbreak(self, text: str) -> bool:
        """Whether a sentence ends before the last word of `text`."""


class _NoContext(dict[str, int]):
    """Empty orthographic statistics for Punkt.

    The defaultdict that Punkt makes itself would keep an entry for every word looked up.
    """

    def __missing__(self, word: str) -> int:
        return 0


@cache
def punkt() -> Punkt:
    """Return Punkt (Kiss & Strunk 2006) with these abbreviations and starters, made once.

    nltk is imported here, which takes a quarter of a second, because most paragraphs are split
    without it.
    """
    from nltk.tokenize.punkt import (  # noqa: PLC0415
        PunktParameters,
        PunktSentenceTokenizer,
    )

    parameters = PunktParameters()
    parameters.abbrev_types = set(ABBREVIATIONS)
    parameters.sent_starters = set(STARTERS)
    parameters.ortho_context = _NoContext()
    tokenizer: Punkt = PunktSentenceTokenizer(parameters)
    return tokenizer

"""Which words end in a full stop without ending a sentence, and which words begin one?

All in lower case without the final full stop. A word is in one class only; the class says what
must stand behind the full stop for the sentence to go on.
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
    """The part of nltk's sentence tokenizer that is asked."""

    def text_contains_sentbreak(self, text: str) -> bool:
        """Tell whether a sentence ends before the last word of `text`."""


class _NoContext(dict[str, int]):
    """Punkt's orthographic statistics, of which we have none.

    Punkt's own defaultdict keeps an entry for every word it is asked about, for ever.
    """

    def __missing__(self, word: str) -> int:
        return 0


@cache
def punkt() -> Punkt:
    """Return Punkt (Kiss & Strunk 2006) with these abbreviations and starters, made once.

    nltk takes a quarter of a second to import, and most paragraphs never need its opinion.
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

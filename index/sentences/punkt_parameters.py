"""Abbreviations and sentence starters of a language as sets, and nltk's Punkt with them.

The words are those of `index/languages/`, where each class is documented: lower case, without the
final full stop.
"""

from dataclasses import dataclass
from functools import cache
from typing import Protocol

from index.languages import ENGLISH, Language, Words, find_language

_EVERYWHERE = frozenset({"al", "jr"})
"""Abbreviations in all languages ("et al.", "Martin Luther King Jr.")."""


@dataclass(frozen=True, slots=True, eq=False)
class SplitterWords:
    """The words by which the rules decide, for one language.

    `abbreviations` are those that may end a sentence or not; `known` are these, and those that
    count or measure. `starters` often begin sentences. `spaced_parts` are the parts of those
    abbreviations that may be written with spaces.
    """

    language: Language
    abbreviations: Words
    known: Words
    starters: Words
    months: Words
    spaced_parts: Words

    @classmethod
    def of(cls, language: Language) -> "SplitterWords":
        """Combine the word classes of a language."""
        abbreviations = (
            language.title_abbreviations
            | language.joining_abbreviations
            | language.general_abbreviations
            | language.capitalised_abbreviations
            | language.meridiem_abbreviations
            | _EVERYWHERE
        )
        return cls(
            language=language,
            abbreviations=abbreviations,
            known=abbreviations
            | language.counter_abbreviations
            | language.measure_abbreviations
            | language.state_abbreviations,
            starters=language.strong_starters | language.weak_starters,
            months=frozenset((*language.months, *language.month_abbreviations)),
            spaced_parts=frozenset(
                part for each in language.spaced_abbreviations for part in each.split(".")
            ),
        )


@cache
def words_of(code: str) -> SplitterWords:
    """Return the words of a language; none for a language without a table."""
    return SplitterWords.of(find_language(code))


STARTERS = ENGLISH.strong_starters | ENGLISH.weak_starters


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
def punkt(code: str) -> Punkt:
    """Return Punkt (Kiss & Strunk 2006) with the words of a language, made once.

    nltk is imported here, which takes a quarter of a second, because most paragraphs are split
    without it.
    """
    from nltk.tokenize.punkt import (  # noqa: PLC0415
        PunktParameters,
        PunktSentenceTokenizer,
    )

    words = words_of(code)
    parameters = PunktParameters()
    parameters.abbrev_types = set(words.abbreviations)
    parameters.sent_starters = set(words.starters)
    parameters.ortho_context = _NoContext()
    tokenizer: Punkt = PunktSentenceTokenizer(parameters)
    return tokenizer

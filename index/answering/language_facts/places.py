"""Places that a sentence in another language may tell, by its prepositions and endings. Pure."""

import re
from collections.abc import Sequence
from itertools import pairwise

from index.answering.question import AnswerType, Question
from index.expressions import LETTER_MARKS
from index.languages import Language, find_language

_UNSPACED = frozenset({"zh", "ja", "th"})
_WORD = re.compile(rf"(?:\w|[{LETTER_MARKS}]|(?<=\w)['’](?=\w))+")
_COPULA = re.compile("で(?:す|した|しょう|ある|はない)|(?<=さん)で")
"""The Japanese "is", which begins with a word that tells where."""

_PATH = re.compile(r"[\w.~#]/\s?\w|>\s?\w|:\s")
_MIN_STEM = 1
"""Letters before an ending that tells where."""

_NUM_BEFORE_TIME, _NUM_BEHIND = 2, 3
"""Words behind a preposition among which one for a time makes it one of time, and all looked at."""

_MAX_HOUSE_NUMBER = 3
_SHARED = 4
"""Letters that two forms of a name have in common."""

_MAX_MONTH_ENDING = 2
"""Letters of a month that other forms have otherwise: "мая", "мае"."""


def asks_where(question: Question) -> bool:
    """Tell whether a question has the word for "where" itself, not one such as "which city"."""
    if question.answer_type is not AnswerType.WHERE:
        return False
    types = find_language(question.language).question_types.items()
    where = next((phrase for phrase, kind in types if kind == AnswerType.WHERE.value), "")
    if not where:
        return False
    if question.language in _UNSPACED or question.language == "ko":
        return where in question.text
    return any(word.asking and word.text.lower() == where for word in question.words)


def says_place(sentence: str, language: str, asked: str = "") -> bool:
    """Tell whether a sentence may tell a place; always where the table has no words for places.

    A name that is not in the question `asked` may be one of a place, and so may an address.
    """
    table = find_language(language)
    if not table.place_words or _PATH.search(sentence):
        return True
    if language in _UNSPACED:
        told = _COPULA.sub("", sentence)
        return any(map(told.__contains__, table.place_words))
    written = _WORD.findall(sentence)
    words = [word.lower() for word in written]
    known = table.place_words - table.prepositions
    if table.capitalises_nouns:
        known |= table.finite_forms_of_be  # "der Sitz ist Lübeck": elsewhere a name shows
    if not known.isdisjoint(words) or any(_has_place_ending(word, table) for word in words):
        return True
    if _has_address(written, table) or _has_new_name(written, asked, table):
        return True
    before_place = table.place_prepositions | table.place_words
    return any(
        word in before_place and _names_place(written[at + 1 : at + 1 + _NUM_BEHIND], table)
        for at, word in enumerate(words)
    )


def _has_address(words: Sequence[str], language: Language) -> bool:
    """Tell whether a word with a capital stands before the number of a house."""
    return any(
        word[0].isupper()
        and number.isdecimal()
        and len(number) <= _MAX_HOUSE_NUMBER
        and not _tells_time(word.lower(), language)
        for word, number in pairwise(words)
    )


def _has_new_name(words: Sequence[str], asked: str, language: Language) -> bool:
    """Tell whether a sentence has a name that the question has not, where capitals show it."""
    if language.capitalises_nouns:
        return False
    known = asked.lower()
    return any(
        word[0].isupper()
        and word.lower()[:_SHARED] not in known
        and word.lower() not in language.titles
        and not _tells_time(word.lower(), language)
        for word in words[1:]
    )


def _names_place(behind: Sequence[str], language: Language) -> bool:
    """Tell whether a place may stand behind a preposition: no time, and a noun where one shows."""
    if any(_tells_time(word.lower(), language) for word in behind[:_NUM_BEFORE_TIME]):
        return False
    return not language.capitalises_nouns or any(word[0].isupper() for word in behind)


def _has_place_ending(word: str, language: Language) -> bool:
    return word.startswith(language.place_beginnings) or any(
        word.endswith(ending)
        and len(word) - len(ending) >= _MIN_STEM
        and not _tells_time(word.removesuffix(ending), language)
        and not _tells_time(word, language)
        for ending in language.place_endings
    )


def _tells_time(word: str, language: Language) -> bool:
    return (
        word[0].isdecimal()
        or word in language.time_words
        or word in language.periods
        or word in language.weekday_forms
        or word in language.weekdays
        or any(_is_form_of(word, month) for month in language.months)
    )


def _is_form_of(word: str, month: str) -> bool:
    shared = max(2, len(month) - _MAX_MONTH_ENDING)
    return word[:shared] == month[:shared] and len(word) <= len(month) + 1

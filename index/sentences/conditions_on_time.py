"""Conditions on times before a candidate boundary: clocks, dates, eras and ordinal numbers."""

import re

from index.languages import word_set
from index.sentences.boundary_context import OPENING, BoundaryContext
from index.sentences.conditions_before import begins_big
from index.sentences.conditions_on_abbreviations import is_measure

_ROMAN = re.compile("[IVXLC]+")
_SHORT_NUMBER = re.compile(r"[0-3]?\d")
_YEAR = re.compile(r"(?:1\d|20)\d\d[.,;:]?")
_MONTH_NUMBER = re.compile(r"[01]?\d\.(?:\d{2,4})?")
_DAY = re.compile(r"\d{1,2}(?:st|nd|rd|th)")
_ORDINAL = re.compile(r"\d{1,3}(?:st|nd|rd|th)")
_COUNTED = word_set(
    """anniversary avenue battalion birthday century chapter class congress division edition floor
    generation grade half infantry street year quarter regiment round season volume ward week"""
)
"""Nouns behind an ordinal."""

_DEGREES = re.compile(r"[-−+]?(?:\d{1,4}[.,]\d{1,2}|\d{1,3})\s?°?")
_TO = frozenset("-–—")
"""Signs between two times: "9 a.m. – 11 a.m."."""
_MAX_TIME_LENGTH = 60
"""Code points of a beginning that only says when."""
_MAX_OPENING_WORDS = 3
_MAX_ORDINAL = 3
"""Digits of an ordinal; a longer number is a year."""


def is_clock(context: BoundaryContext) -> bool:
    """Whether the word is a time of day behind its number."""
    is_half_of_day = context.key in context.language.meridiem_abbreviations
    return is_half_of_day and context.before[-1:].isdecimal()


def only_the_time(context: BoundaryContext) -> bool:
    """Whether the time opens the sentence ("At 5 a.m. Ruth") or a name ("the 6 a.m. Express")."""
    if not is_clock(context):
        return False
    if _opens_with_time(context) or _tells_only_when(context):
        return True
    return len(context.words) > 2 and context.words[-3].lower() in context.language.articles


def is_time_in_brackets(context: BoundaryContext) -> bool:
    """Whether brackets that open the sentence close here, and hold no more than a time of day."""
    is_bracketed = context.left.startswith("(") and context.text[context.run_start + 1] == ")"
    return is_bracketed and is_clock(context) and _tells_only_when(context)


def _tells_only_when(context: BoundaryContext) -> bool:
    """Whether all that was said are prepositions, days, times: "On Monday at 6 a.m. to 8 a.m."."""
    if context.run_start - context.start > _MAX_TIME_LENGTH:
        return False
    told = context.text[context.start : context.run_start].lower().lstrip(OPENING)
    said = told.replace(",", " ").split()
    language = context.language
    return all(
        word in language.time_prepositions
        or word.rstrip(".") in language.words_after_time
        or word in language.articles
        or word in language.clock_words
        or word in language.meridiem_abbreviations
        or word.rstrip(".,") in language.meridiem_abbreviations
        or word in _TO
        or word.rstrip(".,") in context.known.months
        or word[0].isdecimal()
        for word in said[:-1]
    )


def is_day_before_month(context: BoundaryContext) -> bool:
    """Whether the word is a day and a month follows: "23rd.| May", "4th.| of July"."""
    if not _DAY.fullmatch(context.key):
        return False
    month = context.second.lower().strip(".,;:") if context.starter == "of" else context.starter
    return month in context.known.months


def is_ordinal_before_noun(context: BoundaryContext) -> bool:
    """Whether an English ordinal counts the noun behind it, or a small letter goes on.

    "He owns the 2nd.| edition", "She came 2nd.| in the race". Who writes small begins small.
    """
    if not _ORDINAL.fullmatch(context.key):
        return False
    return context.starter in _COUNTED or (context.goes_on_small and begins_big(context))


def is_date_of_numbers(context: BoundaryContext) -> bool:
    """Whether a day and the number of its month stand here, each with a full stop: "4.| 6."."""
    if not context.word[:1].isdecimal():
        return False
    if _YEAR.fullmatch(context.word):  # "2010.| 06. 05."
        return bool(_MONTH_NUMBER.fullmatch(context.following)) and context.second[:1].isdecimal()
    if not _SHORT_NUMBER.fullmatch(context.word):
        return False
    is_day = _SHORT_NUMBER.fullmatch(context.before.rstrip(".")) and context.before.endswith(".")
    if is_day and len(context.words) > 2 and _YEAR.fullmatch(context.words[-3]):
        return True  # "2010. 06. 05.| Szeged"
    if _YEAR.fullmatch(context.before.rstrip(".")) and context.before.endswith("."):
        return context.following[:1].isdecimal()
    is_before_year = bool(is_day) and bool(_YEAR.fullmatch(context.following))
    return is_before_year or bool(_MONTH_NUMBER.fullmatch(context.following))


def is_unit_letter(context: BoundaryContext) -> bool:
    """Whether the word is the letter of a unit behind a number: "38.2 C.", "12 V."."""
    if context.word not in {"C", "F", "K", "V", "W"} or context.second[:1].isupper():
        return False
    return bool(_DEGREES.fullmatch(context.before.lstrip(OPENING)))


def is_era(context: BoundaryContext) -> bool:
    """Whether the word is an era behind its year, and more than the year was said: "200 B.C."."""
    return (
        context.key in context.language.era_abbreviations
        and (context.before[-1:].isdecimal() or _is_year_word(context))
        and not _opens_with_time(context)
    )


def _is_year_word(context: BoundaryContext) -> bool:
    """Whether the word for a year stands between it and its era: "14 г. н. э."."""
    return context.before.rstrip(".").lower() in context.language.measure_abbreviations


def only_the_date(context: BoundaryContext) -> bool:
    """Whether the unit behind a number says when, and nothing else was said: "In 1954 г."."""
    return is_measure(context) and _opens_with_time(context)


def _opens_with_time(context: BoundaryContext) -> bool:
    """Whether the sentence so far is a preposition and at most two more words: "At 5 a.m."."""
    if context.run_start - context.start > _MAX_TIME_LENGTH:
        return False
    words = context.text[context.start : context.run_start].lower().split()
    num_parts = 0 if words[-1:] == [context.key] else context.key.count(".")  # "av. J.-C."
    num_parts += _is_year_word(context)  # "nel V sec. a.C."
    is_short = len(words) - num_parts <= _MAX_OPENING_WORDS
    return is_short and words[0].lstrip(OPENING) in context.language.time_prepositions


def small_follows_ordinal(context: BoundaryContext) -> bool:
    """Whether a small letter follows a number of one or two digits, or a ruler's: "Karl V.".

    A longer number is the year before its month, in Hungarian: "1970.| május".
    """
    takes_stop, word = context.language.ordinals_take_full_stop, context.word
    if not context.goes_on_small:
        if not takes_stop:
            return False
        if context.following == "§":
            return word.isdecimal() and len(word) <= 2
        is_ruler = len(word) > 1 and context.following[:1].isdecimal()  # "Napoleon III. 1870"
        return is_ruler and _ROMAN.fullmatch(word) is not None
    if word.isdecimal():
        return len(word) <= 2 or context.starter in context.known.months
    return (takes_stop or len(word) > 1) and _ROMAN.fullmatch(word) is not None


def is_ordinal_before_name(context: BoundaryContext) -> bool:
    """Whether a Roman number stands before the name that it counts, as in Turkish: "II. Mahmut"."""
    language = context.language
    return (
        language.ordinals_before_names
        and context.goes_on_big
        and len(context.word) > 1
        and _ROMAN.fullmatch(context.word) is not None
        and context.starter not in language.strong_starters
    )


def _is_genitive(context: BoundaryContext) -> bool:
    """Whether a German name in the genitive stands before the number: "Beethovens 9. Sinfonie"."""
    before = context.before
    return (
        context.language.capitalises_nouns
        and before[:1].isupper()
        and before[1:].islower()
        and before.endswith("s")
        and context.second[:1].islower()
    )


def is_ordinal(context: BoundaryContext) -> bool:
    """Whether a number with a full stop counts the noun behind it: "am 3. Mai"."""
    language = context.language
    if not language.ordinals_take_full_stop or not context.goes_on_big:
        return False
    is_roman = bool(_ROMAN.fullmatch(context.word))
    if not is_roman and not (context.word.isdecimal() and len(context.word) <= _MAX_ORDINAL):
        return False
    if context.before.lower() in language.ordinal_nouns:
        return False  # "Kapitel 3.": the number belongs to the noun before it
    if context.starter in context.known.months or context.starter in language.ordinal_nouns:
        return True
    if not is_roman and _ROMAN.fullmatch(context.following) and context.second[:1].islower():
        return True  # "w latach 30. XX w."
    opens = (
        context.before.lower().lstrip(OPENING) in language.ordinal_openers
        or context.words[-1].startswith("(")  # "(5. Rang in Polen)"
        or _is_genitive(context)
    )
    return (
        opens
        and (not is_roman or len(context.word) > 1)
        and context.starter not in language.strong_starters
    )

"""Amounts and times in other languages than English, by the words of their tables. Pure."""

import re
from functools import cache

import numpy as np

from index.answering.features import Candidate
from index.answering.gate.amounts.times import NO_TIME
from index.answering.question import (
    AnswerType,
    Question,
    asks_price_in_language,
    find_required_expressions,
)
from index.collection import Collection
from index.expressions import SentenceFlag
from index.languages import find_language

QUANTITIES = frozenset(
    {AnswerType.HOW_MANY, AnswerType.HOW_MUCH, AnswerType.HOW_OLD, AnswerType.HOW_LONG}
)
TELLS_AGE = int(SentenceFlag.DURATION | SentenceFlag.YEAR | SentenceFlag.DATE)  # "built in 1871"


_AMOUNTS = int(
    SentenceFlag.COUNT
    | SentenceFlag.MONEY
    | SentenceFlag.PERCENT
    | SentenceFlag.MEASURE
    | SentenceFlag.FREQUENCY
    | SentenceFlag.DURATION
)

_CALENDAR = int(SentenceFlag.DATE | SentenceFlag.YEAR | SentenceFlag.TIME)

_UNSPACED = frozenset({"zh", "ja", "th"})

_LETTERS = re.compile(r"[^\W\d_]+")

_MIN_NUMBER_LENGTH = 3
"""Letters of a number word that may stand at the start of another word."""


def lacks_in_language(collection: Collection, question: Question, quoted: Candidate) -> float:
    """Return the same in another language, as far as its table has words for amounts and times.

    Any number may be the asked amount, if only as a part of a word ("viermal"), but for a date, and
    but for a price where something is to be counted.
    """
    is_quantity = question.answer_type in QUANTITIES
    language = find_language(question.language)
    words = language.quantifiers | language.free_words if is_quantity else language.time_words
    if not words or not (is_quantity or question.answer_type is AnswerType.WHEN):
        return 0.0
    flags = int(collection.flags(np.array([quoted.sentence]))[0])
    wanted, others = _find_wanted_flags(question)
    if flags & wanted:
        return 0.0
    text = collection.passages([quoted.sentence])[0].masked_text.lower()
    if is_quantity:
        rest = _number_of_other(language.code, bool(others & SentenceFlag.MONEY)).sub(" ", text)
        if any(map(str.isnumeric, rest)) or _number_words(language.code).search(rest):
            return 0.0
    else:
        words |= {*language.months, *language.month_abbreviations, *language.weekdays}
        words |= language.time_prepositions if flags & others else frozenset()
    if language.code in _UNSPACED:
        has_word = any(map(text.__contains__, words))
    else:
        has_word = not words.isdisjoint(_LETTERS.findall(text))
    return 0.0 if has_word else 1.0 if is_quantity else NO_TIME


@cache
def _number_of_other(language: str, is_money: bool) -> re.Pattern[str]:  # noqa: FBT001
    """Return the pattern of dates, years and hours in a language, and of sums if `is_money`."""
    table = find_language(language)
    months = "|".join(map(re.escape, (*table.months, *table.month_abbreviations)))
    patterns = [r"\b(?:1\d{3}|20\d\d)\b", r"\b\d{1,2}(?::|\s?h\s?)\d\d"]
    if months:
        patterns.append(rf"\b\d{{1,2}}(?:\.|er|[ºª])?\s(?:de\s)?(?:{months})\b")
    if is_money and table.currencies:
        money = "|".join(map(re.escape, sorted(table.currencies, key=len, reverse=True)))
        patterns.append(rf"\d[\d.,]*\s(?:\w+\s){{0,2}}?(?:{money})\b|[$€£¥₽₺₴]\s?\d[\d.,]*")
    return re.compile("|".join(patterns))


def _find_wanted_flags(question: Question) -> tuple[int, int]:
    """Return the flags of what is asked for, and those whose numbers are something else.

    How long something takes is no time at which it happens, unless behind "since" or the like.
    """
    if question.answer_type is AnswerType.WHEN:
        return _CALENDAR | int(SentenceFlag.WEEKDAY), int(SentenceFlag.DURATION)
    if question.answer_type is AnswerType.HOW_OLD:
        return TELLS_AGE, 0
    if question.answer_type is AnswerType.HOW_LONG:
        return int(find_required_expressions(question)), 0
    noun, money = question.counted_noun, int(SentenceFlag.MONEY)
    counts = question.answer_type is AnswerType.HOW_MANY and not asks_price_in_language(question)
    if counts and noun and noun.text.lower() not in find_language(question.language).currencies:
        return _AMOUNTS & ~money, _CALENDAR | money
    return _AMOUNTS, _CALENDAR


@cache
def _number_words(language: str) -> re.Pattern[str]:
    """Return the pattern of a word that a number begins, in a language."""
    table = find_language(language)
    words = {*table.number_units, *table.number_teens, *table.number_tens, *table.number_scales}
    long = sorted(word for word in words if len(word) >= _MIN_NUMBER_LENGTH)
    start = "" if language in _UNSPACED else r"\b"
    return re.compile(f"{start}(?:{'|'.join(map(re.escape, long))})" if long else r"(?!)")

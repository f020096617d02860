"""Amounts and times in other languages than English, by the words of their tables. Pure."""

import numpy as np

from index.analysis import extract_terms
from index.answering.features import Candidate
from index.answering.gate.amounts.times import NO_TIME
from index.answering.language_facts import counts_others
from index.answering.question import (
    AnswerType,
    Question,
    asks_price_in_language,
    find_expression_terms,
    find_required_expressions,
)
from index.collection import Collection
from index.expressions import SentenceFlag, says_age, says_amount, says_duration, says_time
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

_COUNTED = int(
    SentenceFlag.COUNT
    | SentenceFlag.DURATION
    | SentenceFlag.FREQUENCY
    | SentenceFlag.AGE
    | SentenceFlag.TIME
)
"""Numbers that are no sum of money: of things, or of time."""

_IN_TRIGRAMS = frozenset({"th"})
"""Languages whose terms are triples of letters, so that a few words are evidence for many."""

_CALENDAR = int(SentenceFlag.DATE | SentenceFlag.YEAR | SentenceFlag.TIME)


def lacks_in_language(collection: Collection, question: Question, quoted: Candidate) -> float:
    """Return the same in another language, as far as its table has words for amounts and times.

    Any number may be the asked amount, if only as a part of a word ("viermal"), but for a date, and
    but for a price where something is to be counted.
    """
    lacks = _lacks(collection, question, quoted)
    return 2 * lacks if question.language in _IN_TRIGRAMS else lacks


def _lacks(collection: Collection, question: Question, quoted: Candidate) -> float:
    is_quantity = question.answer_type in QUANTITIES
    if not (is_quantity or question.answer_type is AnswerType.WHEN or _asks_fee(question)):
        return 0.0
    text = collection.passages([quoted.sentence])[0].masked_text
    flags = int(collection.flags(np.array([quoted.sentence]))[0])
    if _asks_duration(question) and not flags & int(SentenceFlag.DURATION):
        return float(not says_duration(text, question.language))
    if _says_other_amount(question, text, flags):
        return 1.0
    wanted, others = _find_wanted_flags(question)
    if flags & wanted:
        return 0.0
    if question.answer_type is AnswerType.WHEN:
        lasts = bool(flags & others)
        return 0.0 if says_time(text, question.language, lasts=lasts) else NO_TIME
    return float(not _says_quantity(question, text, others))


def _says_other_amount(question: Question, text: str, flags: int) -> bool:
    """Tell whether a sentence counts people in another state, or things where a price is asked."""
    is_count = question.answer_type is AnswerType.HOW_MANY
    if is_count and counts_others(question.text, text, question.language):
        return True
    if _asks_fee(question):
        return not _may_say_price(text, flags, question.language)
    return _asks_measure(question) and not _may_say_measure(text, flags, question.language)


def _asks_fee(question: Question) -> bool:
    """Tell whether a price is asked for, and not how many of something for a prize or a price."""
    noun = question.counted_noun
    kinds = find_expression_terms(question.language)
    if not asks_price_in_language(question):
        return False
    return question.answer_type is not AnswerType.HOW_MANY or noun is None or noun.term in kinds


def _may_say_price(text: str, flags: int, language: str) -> bool:
    """Tell whether a sentence says a sum of money, that something is free, or a bare number.

    Numbers that count other things are no price: "six courts" for what the fee is, but behind a
    word such as "paid" they are.
    """
    if flags & int(SentenceFlag.MONEY | SentenceFlag.PERCENT):
        return True
    if not says_amount(text, language):
        return False
    kinds = find_expression_terms(language)
    if any(kinds.get(term) == "money" for term in extract_terms(text, language)):
        return True
    return not flags & (_COUNTED | int(SentenceFlag.MEASURE))


def _asks_measure(question: Question) -> bool:
    """Tell whether a depth, weight or the like is asked for: "wie tief", "qué altura"."""
    if question.answer_type is not AnswerType.HOW_MUCH:
        return False
    kinds = find_expression_terms(question.language)
    own = find_language(question.language).expression_words
    return any(
        own.get(word.text.lower(), kinds.get(word.term)) == "measure" for word in question.words
    )


def _may_say_measure(text: str, flags: int, language: str) -> bool:
    """Tell whether a sentence says a length, weight or the like, or a bare number.

    A number of things may be one, too, whose unit no table has: "30 storeys".
    """
    if flags & int(SentenceFlag.MEASURE | SentenceFlag.PERCENT | SentenceFlag.COUNT):
        return True
    others = _COUNTED | int(SentenceFlag.MONEY)
    return not flags & others and says_amount(text, language)


def _says_quantity(question: Question, text: str, others: int) -> bool:
    """Tell whether a sentence says some amount, but for money if `others` has it; or an age."""
    if question.answer_type is AnswerType.HOW_OLD and not says_age(text, question.language):
        return False
    besides_money = bool(others & SentenceFlag.MONEY)
    return says_amount(text, question.language, besides_money=besides_money)


def _asks_duration(question: Question) -> bool:
    """Tell whether how long is asked of time, not of length: "wie lange dauert", "how many hours".

    By a verb that says so, or a unit of time.
    """
    if question.answer_type is not AnswerType.HOW_LONG:
        return False
    kinds, periods = (
        find_expression_terms(question.language),
        find_language(question.language).periods,
    )
    return any(
        kinds.get(word.term) == "duration" or word.text.lower() in periods
        for word in question.words
    )


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

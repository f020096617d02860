"""Phrases of the kind that is asked for: a price, a period, a time or a number. Pure.

Where a sentence has some, no other phrase answers: of "the work costs a million and lasts a year" a
question for how long takes the year.
"""

import re
from collections.abc import Callable, Sequence

from index.answering.language_spans.classified_tokens import ClassifiedToken
from index.answering.question import AnswerType, Question, asks_price_in_language
from index.languages import Words, find_language

KindTest = Callable[[Sequence[ClassifiedToken], int, int], bool]
"""Whether the phrase from a first to a last token is of a kind."""

_DATE = re.compile(r"1\d{3}|20\d\d|\d{1,2}[:.]\d\d(?:\.\d{2,4})?")
_COUNTED = {AnswerType.HOW_MANY, AnswerType.HOW_MUCH, AnswerType.HOW_OLD}
_MAX_BEHIND = 2
"""Tokens behind a phrase among which its unit is looked for: "2,3 million | euros"."""


def find_kind_test(question: Question) -> KindTest | None:
    """Return the test of the phrases that a question asks for, None where any may answer."""
    language = find_language(question.language)
    if question.answer_type is AnswerType.WHEN:
        times = language.hour_words | language.clock_words | language.centuries | language.periods
        return lambda tokens, first, last: (
            _tells_date(tokens, first, last) or _has_unit(tokens, first, last, times)
        )
    if question.answer_type is AnswerType.HOW_LONG:
        return lambda tokens, first, last: _has_unit(tokens, first, last, language.periods)
    if asks_price_in_language(question):
        money = language.currencies | language.currency_symbols.keys()
        return lambda tokens, first, last: _has_unit(tokens, first, last, money)
    return _holds_number if question.answer_type in _COUNTED else None


def _tells_date(tokens: Sequence[ClassifiedToken], first: int, last: int) -> bool:
    """Tell whether a phrase has a month, a weekday, a year or an hour such as 18:30."""
    inside = tokens[first : last + 1]
    return any(token.sort == "month" or _DATE.fullmatch(token.text) for token in inside)


def _holds_number(tokens: Sequence[ClassifiedToken], first: int, last: int) -> bool:
    return any(token.sort == "number" for token in tokens[first : last + 1])


def _has_unit(tokens: Sequence[ClassifiedToken], first: int, last: int, units: Words) -> bool:
    """Tell whether a phrase has a number with one of some units, in it or right behind."""
    if not _holds_number(tokens, first, last):
        return False
    behind = tokens[last + 1 : last + 1 + _MAX_BEHIND]
    near = [*tokens[first : last + 1], *behind[:1]]
    if behind and behind[0].sort == "number":
        near += behind[1:]
    return any(token.text.lower() in units for token in near)

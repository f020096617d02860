"""Phrases of the kind that is asked for: a price, a period, a time or a number. Pure.

Where a sentence has some, no other phrase answers: of "the work costs a million and lasts a year" a
question for how long takes the year.
"""

import re
from collections.abc import Callable, Sequence

from index.answering.language_spans.classified_tokens import ClassifiedToken
from index.answering.language_spans.doers import keep_counted, keep_marked
from index.answering.question import AnswerType, Question, asks_price_in_language
from index.languages import Words, find_language

KindTest = Callable[[Sequence[ClassifiedToken], int, int], bool]
"""Whether the phrase from a first to a last token is of a kind."""

Phrase = tuple[int, int]
"""The first and the last token of a phrase."""

_DATE = re.compile(r"1\d{3}|20\d\d|\d{1,2}[:.]\d\d(?:\.\d{2,4})?")
_COUNTED = {AnswerType.HOW_MANY, AnswerType.HOW_MUCH, AnswerType.HOW_OLD}
_NUMERIC = frozenset({"number", "month"})
_AMOUNT = _NUMERIC | {"unit"}
_PURE = _AMOUNT | {"mark"}
"""Classes of the words of a date, a period or a price."""

_UNSPACED = frozenset({"zh", "ja", "th"})
_JOINTS = frozenset(".-–/")
_LINKS = frozenset({"preposition", "determiner"})
"""Classes of the words that stand between a month and its year: "marzo *de* 1911"."""

_SCALES = frozenset("천만억조")
"""Korean units of numbers, behind which another unit stands."""

_MAX_BEHIND = 2
"""Tokens behind a phrase among which its unit is looked for: "2,3 million | euros"."""


def keep_kind(
    question: Question, tokens: Sequence[ClassifiedToken], phrases: Sequence[Phrase]
) -> Sequence[Phrase]:
    """Return the phrases of the kind that a question asks for; all of them where none is.

    Of dates, periods and prices only those are kept that hold nothing else, if there are any.
    """
    if question.answer_type is AnswerType.WHO:
        named = [each for each in phrases if not _holds_date_or_number(tokens, *each)]
        return keep_marked(question, tokens, named or phrases)
    is_fit = _find_kind_test(question)
    if is_fit is None:
        return keep_marked(question, tokens, phrases)
    fitting = [each for each in phrases if is_fit(tokens, *each)]
    if not fitting and question.answer_type is AnswerType.HOW_LONG:  # until when
        fitting = [each for each in phrases if _tells_date(tokens, *each)]
    if not is_amount_alone(question):
        if question.language in _UNSPACED | {"ko"}:
            return keep_counted(question, tokens, fitting or phrases)
        if not any(_counts_asked(tokens, *each) for each in fitting):
            return fitting or phrases
        return [e for e in fitting if _counts_asked(tokens, *e) or _counts_nothing(tokens, *e)]
    pure: Sequence[Phrase] = [each for each in fitting if _is_pure(tokens, *each)]
    if question.answer_type is AnswerType.WHEN:  # rather than how long it takes
        pure = keep_counted(question, tokens, pure)
        pure = [each for each in pure if _tells_date(tokens, *each)] or pure
    return pure or fitting or phrases


def _counts_asked(tokens: Sequence[ClassifiedToken], first: int, last: int) -> bool:
    """Tell whether a number stands before a word of the question: "64 *boats*"."""
    following = tokens[last + 1] if last + 1 < len(tokens) else None
    return _is_pure(tokens, first, last) and following is not None and following.matched


def _counts_nothing(tokens: Sequence[ClassifiedToken], first: int, last: int) -> bool:
    """Tell whether no word stands behind a number: "today there are 5,000."."""
    is_last = last + 1 == len(tokens) or tokens[last + 1].sort == "mark"
    return _is_pure(tokens, first, last) and is_last


def is_amount_alone(question: Question) -> bool:
    """Tell whether a date, a period or a price is asked for, and not how many of something."""
    if asks_price_in_language(question):
        return True
    if question.answer_type is AnswerType.HOW_LONG:
        return question.language != "zh"  # "每5年": the word before the number belongs to it
    return question.answer_type is AnswerType.WHEN


def complete_amount(tokens: Sequence[ClassifiedToken], first: int, last: int) -> Phrase:
    """Return a date, a period or a price at full length, if a phrase is a part of one.

    The day belongs to its month, and the unit to its number.
    """
    if not _is_pure(tokens, first, last):
        return first, last
    while first > 0 and _goes_on(tokens, first - 1, first - 2, first):
        first -= 1
    while last + 1 < len(tokens) and _goes_on(tokens, last + 1, last + 2, last):
        last += 1
    while tokens[first].sort not in _AMOUNT:
        first += 1
    while tokens[last].sort not in _AMOUNT:
        last -= 1
    return first, last


def complete_number(tokens: Sequence[ClassifiedToken], first: int, last: int) -> Phrase:
    """Return a phrase with the whole of the number in words or the range it begins or ends with."""
    while first > 0 and _goes_on_in_words(tokens, first - 1):
        first -= 1
    while last + 1 < len(tokens) and _goes_on_in_words(tokens, last):
        last += 1
    if _is_range(tokens, first - 2):
        first -= 2
    if _is_range(tokens, last):
        last += 2
    return first, last


def _is_range(tokens: Sequence[ClassifiedToken], at: int) -> bool:
    """Tell whether three tokens are two numbers and a dash without a space: "9–18"."""
    inside = tokens[at : at + 3] if at >= 0 else ()
    return (
        [each.sort for each in inside] == ["number", "mark", "number"]
        and inside[1].text in "-–"
        and _is_glued(tokens, at)
        and _is_glued(tokens, at + 1)
        and (at == 0 or tokens[at - 1].text not in _JOINTS)
    )


def complete_measure(
    tokens: Sequence[ClassifiedToken], first: int, last: int, language: str
) -> Phrase:
    """Return a number with the unit of measure behind it, if the question does not say the unit."""
    if tokens[last].sort != "number" or last + 1 == len(tokens):
        return first, last
    unit = tokens[last + 1]
    is_measure = unit.text.lower() in find_language(language).measures
    return first, last + 1 if is_measure and not unit.matched else last


def _goes_on_in_words(tokens: Sequence[ClassifiedToken], at: int) -> bool:
    """Tell whether a token and the next one are words of one number."""
    return all(token.sort == "number" and token.text[0].isalpha() for token in tokens[at : at + 2])


def _goes_on(tokens: Sequence[ClassifiedToken], at: int, beyond: int, inside: int) -> bool:
    """Tell whether an amount goes on with a token: `beyond` stands behind it, `inside` before."""
    token, neighbour = tokens[at], tokens[inside]
    if token.sort in _NUMERIC:
        return neighbour.sort != "unit" or inside > at
    if token.sort == "unit":
        return _belongs_to_number(tokens, at, beyond, inside)
    if not 0 <= beyond < len(tokens) or tokens[beyond].sort not in _NUMERIC:
        return False
    if token.sort == "mark":
        return token.text in _JOINTS
    if token.sort in _LINKS and "month" in {neighbour.sort, tokens[beyond].sort}:
        return True
    is_joined = token.sort in {"conjunction", "preposition"}
    return is_joined and all(_DATE.fullmatch(each.text) for each in (neighbour, tokens[beyond]))


def _belongs_to_number(
    tokens: Sequence[ClassifiedToken], at: int, beyond: int, inside: int
) -> bool:
    """Tell whether a unit beside an amount is a part of it: "9월 28일", "4천 원", "2016년"."""
    neighbour = tokens[inside]
    if inside > at:
        return beyond >= 0 and tokens[beyond].sort == "number" and _is_glued(tokens, beyond)
    if neighbour.sort != "number":
        return neighbour.text in _SCALES
    return _is_glued(tokens, inside) or not _DATE.fullmatch(neighbour.text)


def _is_glued(tokens: Sequence[ClassifiedToken], at: int) -> bool:
    """Tell whether no space stands behind a token."""
    return at + 1 < len(tokens) and tokens[at].end == tokens[at + 1].start


def _is_pure(tokens: Sequence[ClassifiedToken], first: int, last: int) -> bool:
    """Tell whether a phrase is made of numbers, units, months and marks alone, but a unit first."""
    inside = tokens[first : last + 1]
    return inside[0].sort != "unit" and all(token.sort in _PURE for token in inside)


def _holds_date_or_number(tokens: Sequence[ClassifiedToken], first: int, last: int) -> bool:
    return tokens[first].sort == "unit" or any(
        token.sort == "month" or token.text[0].isdigit() for token in tokens[first : last + 1]
    )


def _find_kind_test(question: Question) -> KindTest | None:
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
        money = language.currencies.union(language.currency_symbols)
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

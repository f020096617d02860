"""Kinds of expression that a question's answer is expected to hold, or has to hold.

Mostly they follow from the answer type. "How high", "how often" and "how much money" expect a
measure, a frequency and a sum of money, which their types (how much, how many) do not tell apart.
"""

from collections.abc import Mapping
from typing import NamedTuple

from index.answering.question.answer_type import AnswerType
from index.answering.question.question import Question
from index.expressions import Flag


class ExpectedExpressions(NamedTuple):
    """Flags of which a sentence that answers tends to have one, and what having one weighs."""

    flags: Flag
    weight: float


_NOTHING_EXPECTED = ExpectedExpressions(Flag(0), 0.0)
_MEASURE = ExpectedExpressions(Flag.MEASURE, 1.25)
_FREQUENCY = ExpectedExpressions(Flag.FREQUENCY, 1.25)
_MONEY = ExpectedExpressions(Flag.MONEY, 1.25)
_EXPECTED: Mapping[AnswerType, ExpectedExpressions] = {
    AnswerType.WHEN: ExpectedExpressions(Flag.DATE | Flag.YEAR, 1.0),
    AnswerType.HOW_MANY: ExpectedExpressions(Flag.COUNT, 1.0),
    AnswerType.WHO: ExpectedExpressions(Flag.NAME | Flag.TITLED | Flag.ORGANISATION, 0.5),
    AnswerType.WHY: ExpectedExpressions(Flag.REASON, 0.7),
    AnswerType.HOW_MUCH: ExpectedExpressions(
        Flag.NUMBER | Flag.MONEY | Flag.PERCENT | Flag.MEASURE, 0.6
    ),
    AnswerType.HOW_LONG: ExpectedExpressions(Flag.DURATION | Flag.MEASURE, 1.0),
    AnswerType.HOW_OLD: ExpectedExpressions(Flag.AGE, 2.0),
}
_REQUIRED: Mapping[AnswerType, Flag] = {
    AnswerType.WHEN: Flag.DATE | Flag.YEAR | Flag.TIME | Flag.WEEKDAY | Flag.DURATION,
    AnswerType.HOW_MANY: Flag.NUMBER | Flag.COUNT | Flag.FREQUENCY,
    AnswerType.HOW_MUCH: Flag.NUMBER | Flag.MONEY | Flag.PERCENT | Flag.MEASURE,
    AnswerType.HOW_LONG: Flag.DURATION | Flag.MEASURE | Flag.DATE | Flag.YEAR,
    AnswerType.HOW_OLD: Flag.AGE,
}
_MEASURABLE = frozenset(
    "far tall high large big fast wide deep heavy thick warm hot cold close".split()  # noqa: SIM905
)
_MONEY_WORDS = frozenset(
    "charge cost costs earn fee fine loss money paid pay price salary spend spent worth".split()  # noqa: SIM905
)


def find_expected_expressions(question: Question) -> ExpectedExpressions:
    """Return the expressions that the answer is expected to hold; no flags where any may."""
    return _find_after_how(question) or _EXPECTED.get(question.answer_type, _NOTHING_EXPECTED)


def find_required_expressions(question: Question) -> Flag:
    """Return the flags of which an answer must hold one; no flags where none is required."""
    after_how = _find_after_how(question)
    if after_how is _FREQUENCY:
        return Flag.FREQUENCY | Flag.DURATION | Flag.WEEKDAY
    if after_how is not None:
        return after_how.flags
    return _REQUIRED.get(question.answer_type, Flag(0))


def _find_after_how(question: Question) -> ExpectedExpressions | None:
    """Return what the word after "how" expects, None where the answer type decides alone."""
    words = [word.text.lower() for word in question.words]
    if "how" not in words[:-1]:
        return None
    after = words[words.index("how") + 1]
    if after == "often":
        return _FREQUENCY
    if after in _MEASURABLE:
        return _MEASURE
    if after == "much" and not _MONEY_WORDS.isdisjoint(words):
        return _MONEY
    return None

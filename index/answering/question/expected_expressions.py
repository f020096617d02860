"""Which kinds of expression promise the answer to a question, and without which is there none?

The answer type says most of it; "how high", "how often" and "how much money" want a measure, a
frequency and a sum, which their type (how much, how many) does not tell.
"""

from collections.abc import Mapping
from typing import NamedTuple

from index.answering.question.analyze import AnswerType, Question
from index.expressions import Flag


class Promise(NamedTuple):
    """Flags of which any may hold the answer, and how much it says that a sentence has one."""

    flags: Flag
    worth: float


NOTHING = Promise(Flag(0), 0.0)
_MEASURED = Promise(Flag.MEASURE, 1.25)
_REPEATED = Promise(Flag.FREQUENCY, 1.25)
_PAID = Promise(Flag.MONEY, 1.25)
_PROMISED: Mapping[AnswerType, Promise] = {
    AnswerType.WHEN: Promise(Flag.DATE | Flag.YEAR, 1.0),
    AnswerType.HOW_MANY: Promise(Flag.COUNT, 1.0),
    AnswerType.WHO: Promise(Flag.NAME | Flag.TITLED | Flag.ORGANISATION, 0.5),
    AnswerType.WHY: Promise(Flag.REASON, 0.7),
    AnswerType.HOW_MUCH: Promise(Flag.NUMBER | Flag.MONEY | Flag.PERCENT | Flag.MEASURE, 0.6),
    AnswerType.HOW_LONG: Promise(Flag.DURATION | Flag.MEASURE, 1.0),
    AnswerType.HOW_OLD: Promise(Flag.AGE, 2.0),
}
_WHEN = Flag.DATE | Flag.YEAR | Flag.TIME | Flag.WEEKDAY | Flag.DURATION
_NEEDED: Mapping[AnswerType, Flag] = {
    AnswerType.WHEN: _WHEN,
    AnswerType.HOW_MANY: Flag.NUMBER | Flag.COUNT | Flag.FREQUENCY,
    AnswerType.HOW_MUCH: Flag.NUMBER | Flag.MONEY | Flag.PERCENT | Flag.MEASURE,
    AnswerType.HOW_LONG: Flag.DURATION | Flag.MEASURE | Flag.DATE | Flag.YEAR,
    AnswerType.HOW_OLD: Flag.AGE,
}
_MEASURABLE = frozenset(
    "far tall high large big fast wide deep heavy thick warm hot cold close".split()  # noqa: SIM905
)
_MONEY = frozenset(
    "charge cost costs earn fee fine loss money paid pay price salary spend spent worth".split()  # noqa: SIM905
)


def promised(question: Question) -> Promise:
    """Return what promises the answer, `NOTHING` where every expression is as good."""
    return _after_how(question) or _PROMISED.get(question.answer_type, NOTHING)


def needed(question: Question) -> Flag:
    """Return the flags without all of which nothing can answer; none where that is not known."""
    after = _after_how(question)
    if after is _REPEATED:
        return Flag.FREQUENCY | Flag.DURATION | Flag.WEEKDAY
    if after is not None:
        return after.flags
    return _NEEDED.get(question.answer_type, Flag(0))


def _after_how(question: Question) -> Promise | None:
    """Return what the word after "how" wants, None where the answer type says it all."""
    words = [word.text.lower() for word in question.words]
    if "how" not in words[:-1]:
        return None
    after = words[words.index("how") + 1]
    if after == "often":
        return _REPEATED
    if after in _MEASURABLE:
        return _MEASURED
    if after == "much" and not _MONEY.isdisjoint(words):
        return _PAID
    return None

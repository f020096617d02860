"""Numbers that passages of different sources give differently for one thing. Pure.

Precision before recall: a line that says "figures differ" where they do not is worse than none.
Two numbers differ only if they stand in articles of different sources, count or measure the same
unit, are both stated as facts, their clauses share words about the unit, and their articles report
the same event.
"""

import math
from collections.abc import Iterable, Sequence
from itertools import combinations, pairwise, product

from index.analysis import extract_terms
from index.answering.figures.casualty_terms import (
    PEOPLE,
    are_of_one_state,
    find_states,
    is_state,
    normalize_unit,
    state_by_term,
)
from index.answering.figures.number_mentions import NumberMention, find_number_mentions
from index.answering.figures.same_event import EventMatcher
from index.answering.question import (
    AnswerType,
    Question,
    asks_cost,
    find_required_expressions,
)
from index.expressions import Bound, Expression, SentenceFlag, find_amounts
from index.languages import ENGLISH
from index.types import Figure, FigureValue, Kind, Passage

_Conflicts = Sequence[tuple[NumberMention, NumberMention]]

_NUMBER_TYPES = (AnswerType.HOW_MANY, AnswerType.HOW_MUCH, AnswerType.HOW_OLD, AnswerType.HOW_LONG)
# Kinds that are compared whatever the question; the others only where it asks for their number.
_ALWAYS_COMPARED = (
    SentenceFlag.COUNT | SentenceFlag.FREQUENCY | SentenceFlag.AGE | SentenceFlag.NUMBER
)
_COST_TERMS = frozenset(extract_terms("charge cost fee much pay price worth"))
_MIN_SHARED_TERMS = 2  # of two clauses whose numbers were not asked for


class FigureComparer:
    """Compares the numbers of passages for one question, each pair of passages once."""

    def __init__(self, question: Question, events: EventMatcher) -> None:
        self.question = question
        self.events = events
        self._compared: dict[tuple[Passage, Passage], _Conflicts] = {}

    def find_differing(self, passages: Sequence[Passage]) -> tuple[Figure, ...]:
        """Return the units for which passages of different sources give different numbers.

        `passages` are numbered from 1, as the quotes that they become. Values stand in the order
        of their quotes, one per quote.
        """
        if len({each.source for each in passages}) < 2:
            return ()
        found: dict[str, dict[int, NumberMention]] = {}
        for (number, one), (other_number, other) in combinations(enumerate(passages, start=1), 2):
            for a, b in self._find_conflicts(one, other):
                values = found.setdefault(a.unit, {})
                values.setdefault(number, a)
                values.setdefault(other_number, b)
        return tuple(
            Figure(
                unit=_unit_as_written(values.values()),
                values=tuple(_figure_value(number, values[number]) for number in sorted(values)),
            )
            for values in found.values()
        )

    def are_agreeing(self, one: Passage, other: Passage) -> bool:
        """Tell whether two sources give the same number for what the question asks."""
        if one.source == other.source:
            return False
        asked, also_asked = (
            {
                (each.unit, each.number.value)
                for each in find_number_mentions(passage.masked_text)
                if is_asked_for(self.question, each)
            }
            for passage in (one, other)
        )
        return bool(asked & also_asked) and self.events.are_same(one.source, other.source)

    def _find_conflicts(self, one: Passage, other: Passage) -> _Conflicts:
        """Return the pairs of numbers that differ, by their place in the first passage's text."""
        if one.source == other.source:
            return ()  # two numbers of one article are about two things
        mentions = find_number_mentions(one.masked_text)
        others = find_number_mentions(other.masked_text) if mentions else ()
        if not others:  # mostly
            return ()
        if (one, other) not in self._compared:
            pairs = [p for p in product(mentions, others) if contradict(self.question, *p)]
            if pairs and not self._tell_of_same(one, other):
                pairs = []
            self._compared[one, other] = pairs
            turned = product(others, mentions)
            self._compared[other, one] = [(b, a) for b, a in turned if (a, b) in pairs]
        return self._compared[one, other]

    def _tell_of_same(self, one: Passage, other: Passage) -> bool:
        """Tell whether two passages are of articles on one event, or prices of one thing."""
        if asks_cost(self.question) and Kind.TABLE in {one.kind, other.kind}:
            return _are_prices_of_same(self.question, one, other)
        return self.events.are_same(one.source, other.source)


def _are_prices_of_same(question: Question, one: Passage, other: Passage) -> bool:
    """Tell whether a list of prices and another source both have the thing whose price is asked.

    A price needs no event to differ about. Each has all words of the question but for those of
    paying, and the line of the list has no more than the other source says: "plywood, 6 mm" is not
    all plywood.
    """
    asked = {word.term for word in question.words if word.content} - _COST_TERMS
    for line, told in ((one, other), (other, one)):
        if line.kind is Kind.TABLE and asked:
            terms = {*extract_terms(told.masked_text)}
            label = _find_label_terms(line.masked_text)
            return asked <= label <= terms
    return False


def _find_label_terms(line: str) -> set[str]:
    """Return the terms of a line of a list of prices without those of its prices."""
    for price in reversed([each for each in find_amounts(line) if each.kind & SentenceFlag.MONEY]):
        line = line[: price.span.start] + " " + line[price.span.end :]
    return {*extract_terms(line)}


def asks_for_number(question: Question) -> bool:
    """Tell whether the answer is a number, so that two sources may differ about it."""
    return question.answer_type in _NUMBER_TYPES or asks_cost(question)


def is_asked_for(question: Question, mention: NumberMention) -> bool:
    """Tell whether a number counts or measures what the question asks for.

    The dead are not asked for where the injured are.
    """
    if not asks_for_number(question) or _is_paid_by_other(question, mention):
        return False
    states = find_states(question.text) if mention.unit == PEOPLE else frozenset[str]()
    if states and mention.states() and states.isdisjoint(mention.states()):
        return False
    if _counts_people(question):
        return mention.unit == PEOPLE  # "how many visitors came"
    if question.counted_noun is not None:
        return normalize_unit(question.counted_noun.text) == mention.unit
    if any(word.term in state_by_term() for word in question.words):
        return mention.unit == PEOPLE  # "how many were hurt"
    required = find_required_expressions(question)
    return bool(mention.number.kind & (SentenceFlag.MONEY if asks_cost(question) else required))


def _is_paid_by_other(question: Question, mention: NumberMention) -> bool:
    """Tell whether a sentence has another amount for those who are asked about.

    Of "adults pay 14 euros, children 6 euros" only one is what children pay.
    """
    pairs = pairwise(question.words) if asks_cost(question) and question.language == "en" else ()
    payers = (
        word
        for do, word in pairs
        if do.text.lower() in ENGLISH.finite_forms_of_do and word.content and not word.name
    )
    payer = next(payers, None)
    if payer is None or payer.term in mention.content_terms():
        return False
    others = find_number_mentions(mention.text)
    return any(each.unit == mention.unit and payer.term in each.content_terms() for each in others)


def _counts_people(question: Question) -> bool:
    """Tell whether the first noun after "how many" is one of people."""
    first = next((word for word in question.words if word.content), None)
    is_count = question.answer_type is AnswerType.HOW_MANY and first is not None
    return is_count and first is not None and normalize_unit(first.text) == PEOPLE


def contradict(question: Question, one: NumberMention, other: NumberMention) -> bool:
    """Tell whether two numbers cannot both be true if their articles report one event."""
    if one.unit != other.unit or _may_be_equal(one.number, other.number):
        return False
    if _are_of_other_times(one, other) or not _may_count_the_same(one, other):
        return False
    shared = one.content_terms() & other.content_terms()
    if is_asked_for(question, one) and is_asked_for(question, other):
        return bool(shared)
    if one.is_bound or other.is_bound:
        return False
    compared = one.number.kind & _ALWAYS_COMPARED and other.number.kind & _ALWAYS_COMPARED
    return bool(compared) and len(shared) >= _MIN_SHARED_TERMS


def _may_count_the_same(one: NumberMention, other: NumberMention) -> bool:
    """Tell whether two clauses are not each about a person, a place or a part of its own.

    Nor is one number a statistic, such as an average, that the other is not.
    """
    if one.statistics() != other.statistics():
        return False
    names, other_names = one.name_terms(), other.name_terms()
    if names and other_names and not names & other_names:
        return False
    if one.unit != PEOPLE:
        return True
    if any(a.states() and b.tells_other_deed() for a, b in ((one, other), (other, one))):
        return False
    return are_of_one_state(one.states(), other.states())


def _are_of_other_times(one: NumberMention, other: NumberMention) -> bool:
    """Tell whether two numbers are of different times, so that both may be true."""
    if one.years != other.years:
        return True
    if one.days and other.days and not one.days & other.days:
        return True
    weekdays, other_weekdays = one.weekdays(), other.weekdays()
    return bool(weekdays and other_weekdays and not weekdays & other_weekdays)


def _may_be_equal(one: Expression, other: Expression) -> bool:
    """Tell whether both numbers may be true of one thing: 45 and at least 40, 100 and about 95.

    An approximate one may be off by a tenth of the greater.
    """
    a, b = one.value or 0.0, other.value or 0.0
    is_about = Bound.ABOUT in (one.bound, other.bound)
    slack = 0.1 * max(abs(a), abs(b)) if is_about else 0.0
    (least, most), (other_least, other_most) = _limits(one), _limits(other)
    return least <= other_most + slack and other_least <= most + slack


def _limits(number: Expression) -> tuple[float, float]:
    """Return the least and the most that a number may stand for."""
    value = number.value or 0.0
    least = -math.inf if number.bound is Bound.AT_MOST else value
    return least, math.inf if number.bound is Bound.AT_LEAST else value


def _figure_value(quote: int, mention: NumberMention) -> FigureValue:
    span = mention.written
    text = mention.text[slice(*span)]
    return FigureValue(text=text, value=mention.number.value or 0.0, quote=quote, span=span)


def _unit_as_written(mentions: Iterable[NumberMention]) -> str:
    """Return the first noun that a mention writes as its unit, else `PEOPLE`."""
    units = (mention.number.unit for mention in mentions)
    return next((unit for unit in units if unit and not is_state(unit)), PEOPLE)

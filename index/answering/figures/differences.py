"""Do two sources give different numbers for the same thing?

Precision before recall: a line that says "figures differ" where they do not is worse than none.
Two numbers are set side by side only if they stand in quotes of different sources, count or
measure the same unit, are both told as facts, their clauses share what is said of the unit, and
their articles tell of one event.
A number that is asked for and that another source tells otherwise earns its sentence a quote.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import combinations

from index.analysis import analyzer
from index.answering.figures import casualty_terms
from index.answering.figures.same_event import Stories
from index.answering.question import expected_expressions
from index.answering.question.analyze import AnswerType, Question
from index.expressions import Bound, Expression, Flag, amounts, dates, names
from index.types import Figure, FigureValue, Passage, Quote, Span

REMEMBERED = 64
"""Sentences whose numbers are kept: several checks in turn ask for the same few."""

_COMPARED = (
    Flag.COUNT | Flag.FREQUENCY | Flag.MONEY | Flag.AGE | Flag.MEASURE | Flag.DURATION
    | Flag.PERCENT | Flag.NUMBER
)  # fmt: skip
# Compared whatever the question is; the others only where it asks for a number.
_COUNTED_KINDS = Flag.COUNT | Flag.FREQUENCY | Flag.AGE | Flag.NUMBER
_NAMING = Flag.NAME | Flag.TITLED | Flag.PLACE | Flag.ORGANISATION
_ASKS_NUMBER = (AnswerType.HOW_MANY, AnswerType.HOW_MUCH, AnswerType.HOW_OLD, AnswerType.HOW_LONG)
_CLAUSE = re.compile(r"[;:,()\"“”]\s|\s[–—-]\s|\s(?:and|but|while|after|before|when)\s")
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"\d{4}")
_POSSIBLE = re.compile(
    r"\b(?:expected|expects?|forecasts?|feared|could|may|might|would|will|planned|plans?|limit|if|"
    r"should|predicted|target|goal|hopes?|intends?|another|more|other|further|first|last)\b",
    re.IGNORECASE,
)
_LEFT_OUT = re.compile(
    r"\b(?:all but|apart from|besides|except(?: for)?|excluding) $", re.IGNORECASE
)
_COUNTED = re.compile(
    r"\bnumber of (?:the )?(\w+)\b[^.;,]{0,25}\b(?:at|to|is|was|reached|rose to) $"
)
# What a number is of many: a mean and a longest time do not differ.
_STATISTICS = "average mean median mode minimum maximum longest shortest period range rate per"
# Units that may be written as marks, or glued to their number, so that no term tells of them.
_MARKED = Flag.MONEY | Flag.PERCENT | Flag.MEASURE | Flag.DURATION | Flag.AGE
_DULL = "said says told number total officials reported believed around about put year"


@cache
def _dull() -> frozenset[str]:
    return analyzer.STOP_TERMS | frozenset(analyzer.terms(_DULL))


@cache
def _statistics() -> Mapping[str, str]:
    """Return what each term makes of a number; a mean is an average."""
    terms = analyzer.terms(_STATISTICS)
    return {term: term for term in terms} | dict.fromkeys(
        analyzer.terms("mean"), *analyzer.terms("average")
    )


@dataclass(frozen=True, slots=True)
class Sought:
    """What a sentence must hold to tell a unit: one of the terms, or a kind of expression."""

    terms: frozenset[str]
    kinds: Flag


@dataclass(frozen=True, slots=True)
class _Told:
    """One number in one sentence: what it counts and what its clause says of it.

    `days` are the dates that the sentence names, `years` the years.
    """

    text: str
    number: Expression
    unit: str
    clause: Span
    days: frozenset[str]
    years: frozenset[str]

    def heads(self) -> frozenset[str]:
        """Return what the clause says: its content terms but for numbers, states folded."""
        terms = _terms(self.text, self.clause)
        counted = {
            *analyzer.terms(self.text[slice(*self.number.span)])
        } - casualty_terms.state_of().keys()
        dull = _dull() | counted
        told = (term for term in terms if term not in dull and not _DIGIT.search(term))
        return frozenset(casualty_terms.state_of().get(term, term) for term in told)

    def statistics(self) -> frozenset[str]:
        """Return what the clause makes of its numbers: an average, a maximum."""
        terms = _terms(self.text, self.clause)
        return frozenset(_statistics()[term] for term in terms if term in _statistics())

    def names(self) -> frozenset[str]:
        """Return the terms of the clause's names; a lone first word is a name too rarely."""
        return _names(self.text, self.clause)


@lru_cache(maxsize=REMEMBERED)
def _terms(text: str, clause: Span) -> list[str]:
    return analyzer.terms(text[slice(*clause)])


@lru_cache(maxsize=REMEMBERED)
def _names(text: str, clause: Span) -> frozenset[str]:
    held = text[slice(*clause)]
    spans = (
        each.span
        for each in names(held)
        if each.kind & _NAMING and (each.span.start or " " in held[slice(*each.span)])
    )
    return frozenset(term for span in spans for term in analyzer.terms(held[slice(*span)]))


def differing(question: Question, quotes: Sequence[Quote], stories: Stories) -> tuple[Figure, ...]:
    """Return the units for which quotes of different sources give different numbers.

    Values stand in the order of their quotes, one per quote.
    """
    found: dict[str, dict[int, _Told]] = {}
    for one, other in combinations(quotes, 2):
        source, rival = one.citations[0].source, other.citations[0].source
        if source == rival:
            continue  # one source tells two numbers of two things
        for a in _told(one.text):
            for b in _told(other.text):
                if _differ(question, a, b) and stories.are_one(source, rival):
                    values = found.setdefault(a.unit, {})
                    values.setdefault(one.number, a)
                    values.setdefault(other.number, b)
    return tuple(
        Figure(
            unit=_shown_unit(values.values()),
            values=tuple(_value(number, values[number]) for number in sorted(values)),
        )
        for values in found.values()
    )


def asks_number(question: Question) -> bool:
    """Tell whether the answer is a number, so that two sources may differ about it."""
    return question.answer_type in _ASKS_NUMBER


def tells(question: Question, quote: Quote) -> bool:
    """Tell whether a quote gives a number of what is asked for."""
    return any(_asked(question, told) for told in _told(quote.text))


def sought(question: Question, quote: Quote) -> Sought:
    """Return what a sentence must hold to tell another number than `quote` for what is asked."""
    own = [told for told in _told(quote.text) if _asked(question, told)]
    units = {told.unit for told in own}
    terms = {term for unit in units for term in unit.split()}
    if casualty_terms.PEOPLE in units:
        terms |= casualty_terms.counted()
    is_marked = any(told.number.kind & _MARKED for told in own)
    return Sought(frozenset(terms), _MARKED if is_marked else Flag(0))


def rival(
    question: Question, quote: Quote, others: Iterable[Passage], stories: Stories
) -> int | None:
    """Return which of `others` first tells another number than `quote` for what is asked.

    None if all agree or speak of other things.
    """
    source = quote.citations[0].source
    own = [told for told in _told(quote.text) if _asked(question, told)]
    for at, other in enumerate(others):
        if other.source == source:
            continue
        differ = any(_differ(question, a, b) for a in own for b in _told(other.text))
        if differ and stories.are_one(source, other.source):
            return at
    return None


def agreeing(question: Question, quote: Quote, others: Iterable[Passage]) -> int | None:
    """Return which of `others` first tells the very number that `quote` does for what is asked."""
    own = {(told.unit, told.number.value) for told in _told(quote.text) if _asked(question, told)}
    for at, other in enumerate(others):
        if any((told.unit, told.number.value) in own for told in _told(other.text)):
            return at
    return None


@lru_cache(maxsize=REMEMBERED)
def _told(text: str) -> tuple[_Told, ...]:
    return tuple(_tell(text))


def _tell(text: str) -> Iterator[_Told]:
    numbers = [each for each in amounts(text) if _is_told(text, each)]
    when = dates(text) if numbers else []
    days = frozenset(text[slice(*each.span)] for each in when if each.kind & Flag.DATE)
    years = frozenset(year for each in when for year in _YEAR.findall(text, *each.span))
    for number in numbers:
        clause = _clause(text, number.span)
        if _POSSIBLE.search(text, *clause) or _overlaps(number.core, when):
            continue
        unit = number.unit or _unit_before(text, number.span)
        if unit and not _LEFT_OUT.search(text, max(0, number.span.start - 20), number.span.start):
            yield _Told(text, number, casualty_terms.unit_class(unit), clause, days, years)


def _is_told(text: str, number: Expression) -> bool:
    """Tell whether this is a plain number of something; "23 case-control studies" are no cases."""
    plain = number.value is not None and number.bound in (Bound.EXACT, Bound.ABOUT)
    return plain and bool(number.kind & _COMPARED) and not text.startswith("-", number.span.end)


def _overlaps(span: Span, others: Iterable[Expression]) -> bool:
    return any(each.span.start < span.end and span.start < each.span.end for each in others)


def _unit_before(text: str, span: Span) -> str:
    """Return the noun of "the number of injured at nine"."""
    match = _COUNTED.search(text, max(0, span.start - 60), span.start)
    return match.group(1) if match else ""


def _clause(text: str, span: Span) -> Span:
    """Return the clause around a number, between the nearest breaks."""
    start = max((m.end() for m in _CLAUSE.finditer(text, 0, span.start)), default=0)
    after = _CLAUSE.search(text, span.end)
    return Span(start, after.start() if after else len(text))


def _differ(question: Question, one: _Told, other: _Told) -> bool:
    if one.unit != other.unit or one.number.value == other.number.value:
        return False
    if _is_close(one.number, other.number) or _are_dated_apart(one, other):
        return False
    if one.statistics() != other.statistics():
        return False
    own, others = one.names(), other.names()
    if own and others and not own & others:
        return False  # each told of somebody or some place of its own
    shared = one.heads() & other.heads()
    if _asked(question, one) and _asked(question, other):
        return bool(shared)
    counted = one.number.kind & _COUNTED_KINDS and other.number.kind & _COUNTED_KINDS
    return bool(counted) and len(shared) >= 2


def _are_dated_apart(one: _Told, other: _Told) -> bool:
    """Tell whether two numbers are of different times: what was so last year may change."""
    if one.years != other.years:
        return True
    return bool(one.days and other.days and not one.days & other.days)


def _is_close(one: Expression, other: Expression) -> bool:
    """Tell whether two numbers may be one, told roughly: within a tenth where either is "about"."""
    if Bound.ABOUT not in (one.bound, other.bound):
        return False
    a, b = one.value or 0.0, other.value or 0.0
    return abs(a - b) <= 0.1 * max(abs(a), abs(b))


def _asked(question: Question, told: _Told) -> bool:
    if not asks_number(question):
        return False
    if question.unit is not None:
        return casualty_terms.unit_class(question.unit.text) == told.unit
    if any(word.term in casualty_terms.state_of() for word in question.words):
        return told.unit == casualty_terms.PEOPLE  # "how many were hurt"
    return bool(told.number.kind & expected_expressions.needed(question))


def _value(quote: int, told: _Told) -> FigureValue:
    core = told.number.core
    text = told.text[slice(*core)]
    return FigureValue(text=text, value=told.number.value or 0.0, quote=quote, span=core)


def _shown_unit(values: Iterable[_Told]) -> str:
    """Return the unit as the first quote with a noun of its own writes it."""
    nouns = (told.number.unit for told in values)
    return next((noun for noun in nouns if noun and not _is_state(noun)), casualty_terms.PEOPLE)


def _is_state(unit: str) -> bool:
    return " ".join(analyzer.terms(unit)) in casualty_terms.state_of()

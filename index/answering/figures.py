"""Do two sources give different numbers for the same thing?

Precision before recall: a line that says "figures differ" where they do not is worse than none.
Two numbers are set side by side only if they stand in quotes of different sources, count or
measure the same unit, are both told as facts, and their clauses share what is said of the unit.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations

from index import analysis
from index.answering.question import AnswerType, Question
from index.expressions import Bound, Expression, Flag, amounts, names
from index.types import Figure, FigureValue, Quote, Span

_COMPARED = (
    Flag.COUNT | Flag.FREQUENCY | Flag.MONEY | Flag.AGE | Flag.MEASURE | Flag.DURATION
    | Flag.PERCENT | Flag.NUMBER
)  # fmt: skip
# Compared whatever the question is; the others only where it asks for a number.
_COUNTED_KINDS = Flag.COUNT | Flag.FREQUENCY | Flag.AGE | Flag.NUMBER
_NAMING = Flag.NAME | Flag.TITLED | Flag.PLACE | Flag.ORGANISATION
_ASKS_NUMBER = (AnswerType.HOW_MANY, AnswerType.HOW_MUCH, AnswerType.HOW_OLD, AnswerType.HOW_LONG)
_CLAUSE = re.compile(r"[;:,()\"“”]\s|\s[–—-]\s|\s(?:and|but|while|after|before|when)\s")
_POSSIBLE = re.compile(
    r"\b(?:expected|expects?|forecasts?|feared|could|may|might|would|will|planned|plans?|limit|if|"
    r"should|predicted|target|goal|hopes?|intends?|another|more|other|further|first|last)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\bnumber of (?:the )?(\w+)\b[^.;,]{0,25}\b(?:at|to|is|was|reached|rose to) $"
)
_PEOPLE = "people"
# Words for the same state of people; a report chooses one, the next report another.
_STATES = {
    "hurt": "hurt injured injuries injury wounded wounds treated hospitalized hospitalised harmed",
    "dead": "dead died killed deaths fatalities death dies slain perished",
    "missing": "missing unaccounted",
    "arrested": "arrested detained held arrests",
}
_PERSONS = (
    "people persons person injured wounded dead victims victim casualties residents patients "
    "deaths fatalities injuries"
)
_DULL = "said says told number total officials reported believed around about put year"


@cache
def _state_of() -> Mapping[str, str]:
    return {term: state for state, words in _STATES.items() for term in analysis.terms(words)}


@cache
def _persons() -> frozenset[str]:
    return frozenset(analysis.terms(_PERSONS))


@cache
def _dull() -> frozenset[str]:
    return analysis.STOP_TERMS | frozenset(analysis.terms(_DULL))


@dataclass(frozen=True, slots=True)
class _Told:
    """One number in one quote: what it counts and what its clause says of it."""

    quote: Quote
    number: Expression
    unit: str
    clause: Span

    def heads(self) -> frozenset[str]:
        """Return what the clause says: its content terms but for numbers, states folded."""
        text = self.quote.text
        terms = analysis.terms(text[slice(*self.clause)])
        counted = set(analysis.terms(text[slice(*self.number.span)]))
        heads = {_state_of().get(term, term) for term in terms if term not in _dull()}
        return frozenset(heads - counted)

    def names(self) -> frozenset[str]:
        """Return the terms of the clause's names; a lone first word is a name too rarely."""
        held = self.quote.text[slice(*self.clause)]
        spans = (
            each.span
            for each in names(held)
            if each.kind & _NAMING and (each.span.start or " " in held[slice(*each.span)])
        )
        return frozenset(term for span in spans for term in analysis.terms(held[slice(*span)]))


def differing(question: Question, quotes: Sequence[Quote]) -> tuple[Figure, ...]:
    """Return the units for which quotes of different sources give different numbers.

    Values stand in the order of their quotes, one per quote.
    """
    if len({quote.citations[0].source for quote in quotes}) < 2:
        return ()  # one source tells two numbers of two things
    told = [[*_tell(quote)] for quote in quotes]
    found: dict[str, dict[int, _Told]] = {}
    for one, other in combinations(told, 2):
        for a in one:
            for b in other:
                if _differ(question, a, b):
                    values = found.setdefault(a.unit, {})
                    values.setdefault(a.quote.number, a)
                    values.setdefault(b.quote.number, b)
    return tuple(
        Figure(
            unit=_shown_unit(values.values()),
            values=tuple(_value(values[number]) for number in sorted(values)),
        )
        for values in found.values()
    )


def _tell(quote: Quote) -> Iterator[_Told]:
    for number in amounts(quote.text):
        told = number.value is not None and number.bound in (Bound.EXACT, Bound.ABOUT)
        if number.kind not in _COMPARED or not told:
            continue
        clause = _clause(quote.text, number.span)
        if _POSSIBLE.search(quote.text, *clause):
            continue
        unit = number.unit or _unit_before(quote.text, number.span)
        if unit:
            yield _Told(quote, number, _unit_class(unit), clause)


def _unit_before(text: str, span: Span) -> str:
    """Return the noun of "the number of injured at nine"."""
    match = _COUNTED.search(text, max(0, span.start - 60), span.start)
    return match.group(1) if match else ""


def _unit_class(unit: str) -> str:
    term = " ".join(analysis.terms(unit))
    return _PEOPLE if term in _persons() else term


def _clause(text: str, span: Span) -> Span:
    """Return the clause around a number, between the nearest breaks."""
    start = max((m.end() for m in _CLAUSE.finditer(text, 0, span.start)), default=0)
    after = _CLAUSE.search(text, span.end)
    return Span(start, after.start() if after else len(text))


def _differ(question: Question, one: _Told, other: _Told) -> bool:
    if one.unit != other.unit or one.number.value == other.number.value:
        return False
    if one.quote.citations[0].source == other.quote.citations[0].source:
        return False
    if _is_close(one.number, other.number):
        return False
    own, others = one.names(), other.names()
    if own and others and not own & others:
        return False  # each told of somebody or some place of its own
    shared = one.heads() & other.heads()
    if _asked(question, one.unit):
        return bool(shared)
    counted = one.number.kind & _COUNTED_KINDS and other.number.kind & _COUNTED_KINDS
    return bool(counted) and len(shared) >= 2


def _is_close(one: Expression, other: Expression) -> bool:
    """Tell whether two numbers may be one, told roughly: within a tenth where either is "about"."""
    if Bound.ABOUT not in (one.bound, other.bound):
        return False
    a, b = one.value or 0.0, other.value or 0.0
    return abs(a - b) <= 0.1 * max(abs(a), abs(b))


def _asked(question: Question, unit: str) -> bool:
    if question.answer_type not in _ASKS_NUMBER:
        return False
    return question.unit is None or _unit_class(question.unit.text) == unit


def _value(told: _Told) -> FigureValue:
    core = told.number.core
    text = told.quote.text[slice(*core)]
    return FigureValue(
        text=text, value=told.number.value or 0.0, quote=told.quote.number, span=core
    )


def _shown_unit(values: Iterable[_Told]) -> str:
    """Return the unit as the first quote with a noun of its own writes it."""
    return next((told.number.unit for told in values if told.number.unit), _PEOPLE)

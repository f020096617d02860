"""Numbers that a sentence states as facts, each with its unit and the clause around it. Pure."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate

from index.analysis import STOP_TERMS, extract_terms
from index.answering.figures.casualty_terms import (
    PEOPLE,
    find_states,
    normalize_unit,
    state_by_term,
)
from index.expressions import Bound, Expression, SentenceFlag, find_amounts, find_dates, find_names
from index.types import Span

CACHE_SIZE = 64
"""Sentences whose numbers are kept: several checks of one answer read the same few."""

_NUMBER_KINDS = int(
    SentenceFlag.COUNT
    | SentenceFlag.FREQUENCY
    | SentenceFlag.MONEY
    | SentenceFlag.AGE
    | SentenceFlag.MEASURE
    | SentenceFlag.DURATION
    | SentenceFlag.PERCENT
    | SentenceFlag.NUMBER
)
_MONEY = int(SentenceFlag.MONEY)
_NAME_KINDS = (
    SentenceFlag.NAME | SentenceFlag.TITLED | SentenceFlag.PLACE | SentenceFlag.ORGANISATION
)
_BOUNDS = frozenset({Bound.AT_LEAST, Bound.AT_MOST})
_CLAUSE_BREAK = re.compile(r"[;:,()\"“”]\s|\s[–—-]\s|\s(?:and|but|while|after|before|when)\s")
_CLAUSE_REACH = 500  # code points on either side of a number in which its clause ends
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"\d{4}")
# Words of a clause whose number is no stated fact: it may come, was planned, or is a part.
_UNCERTAIN = re.compile(
    r"\b(?:expected|expects?|forecasts?|feared|could|may|might|would|will|planned|plans?|limit|if|"
    r"should|predicted|target|goal|hopes?|intends?|another|more(?! than)|other|further|first|"
    r"last)\b",
    re.IGNORECASE,
)
_DONE_TO = re.compile(
    r"(?:\s(?!were\b|had\b|have\b)\w+){0,3}\s(?:were|ha(?:d|ve) been)\s\w+(?:ed|[ew]n|[lp]t)\b",
    re.IGNORECASE,
)
_TO_HOSPITAL = re.compile(r"[^.;]{0,40}\b(?:clinics?|doctors?|hospitals?)\b", re.IGNORECASE)
_SCALES = {"k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "tn": 1e12}
_SCALE = re.compile(r" ?(k|mn?|bn|tn)\b", re.IGNORECASE)
_EXCLUSION_BEFORE = re.compile(
    r"\b(?:all but|apart from|besides|each|every|except(?: for)?|excluding|per) $", re.IGNORECASE
)
_EXCLUSION_WINDOW = 20  # code points before a number in which an exclusion may stand
_UNIT_BEFORE = re.compile(
    r"\b(?:number of (?:the )?(?=\w)|(?=(?:turnout|attendance)\b))(\w+)\b"
    r"[^.;,]{0,25}\b(?:at|to|is|was|of|reached|rose to) $",
    re.IGNORECASE,
)
_UNIT_WINDOW = 60  # code points before a number in which its unit may stand
# How a number was derived from others: an average and a maximum do not contradict each other.
_STATISTIC_WORDS = "average mean median mode minimum maximum longest shortest period range rate per"
# Words of a clause that do not describe what its number counts.
_NONDESCRIPT_WORDS = "said says told number total officials reported believed around about put year"


@dataclass(frozen=True, slots=True)
class NumberMention:
    """One number of one sentence, with its unit and its clause.

    `unit` is normalized, see `normalize_unit`. `days` are the dates that the sentence names, as
    written, `years` the years.
    """

    text: str
    number: Expression
    unit: str
    clause: Span
    days: frozenset[str]
    years: frozenset[str]

    @property
    def written(self) -> Span:
        """Where the number stands, a bound with its words: "at least 40"."""
        number = self.number
        return Span(number.span.start, number.core.end) if self.is_bound else number.core

    @property
    def is_bound(self) -> bool:
        """Whether the number is a lower or upper bound."""
        return self.number.bound in _BOUNDS

    def content_terms(self) -> frozenset[str]:
        """Return the clause's content terms without numbers, states of people as one term each."""
        states = state_by_term()
        of_number = {*extract_terms(self.text[slice(*self.number.span)])} - states.keys()
        left_out = _nondescript_terms() | of_number
        terms = _terms(self.text, self.clause)
        kept = (term for term in terms if term not in left_out and not _DIGIT.search(term))
        return frozenset(states.get(term, term) for term in kept)

    def states(self) -> frozenset[str]:
        """Return the states of people that the clause names."""
        return find_states(self.text[slice(*self.clause)])

    def tells_other_deed(self) -> bool:
        """Tell whether the clause says what was done to people, who were not hurt by that.

        "60 people were led out" counts other people than "19 were hurt", unless these were taken
        to a hospital.
        """
        done = _DONE_TO.match(self.text, self.number.core.end)
        if done is None or self.states():
            return False
        return not _TO_HOSPITAL.match(self.text, done.end())

    def weekdays(self) -> frozenset[str]:
        """Return the weekdays that the clause names."""
        dates = find_dates(self.text[slice(*self.clause)])
        days = (each.span for each in dates if each.kind & SentenceFlag.WEEKDAY)
        return frozenset(self.text[slice(*self.clause)][slice(*span)].lower() for span in days)

    def statistics(self) -> frozenset[str]:
        """Return the kinds of statistic that the clause names, such as an average or a maximum."""
        terms = _terms(self.text, self.clause)
        return frozenset(_statistic_terms()[term] for term in terms if term in _statistic_terms())

    def name_terms(self) -> frozenset[str]:
        """Return the terms of the clause's names.

        A single word that opens the clause is left out: most are capitalized for that alone.
        """
        return _name_terms(self.text, self.clause)


@lru_cache(maxsize=CACHE_SIZE)
def find_number_mentions(text: str) -> tuple[NumberMention, ...]:
    """Return the numbers that a text states as facts, in order, each with its unit."""
    return tuple(_find_number_mentions(text))


def _find_number_mentions(text: str) -> Iterator[NumberMention]:
    numbers = [each for each in find_amounts(text) if _is_plain_number(text, each)]
    times = find_dates(text) if numbers else []
    days = frozenset(text[slice(*each.span)] for each in times if each.kind & SentenceFlag.DATE)
    years = frozenset(year for each in times for year in _YEAR.findall(text, *each.span))
    starts = [each.span.start for each in times]
    ends = [*accumulate((each.span.end for each in times), max)]
    uncertain = [match.span() for match in _UNCERTAIN.finditer(text)] if numbers else []
    for number in (_with_scale(text, each) for each in numbers):
        clause = _clause_around(text, number.span)
        before = bisect_left(starts, number.core.end)
        is_in_time = before > 0 and ends[before - 1] > number.core.start
        if is_in_time or _holds_one(clause, uncertain):
            continue
        unit = number.unit or _unit_before(text, number.span)
        unit = normalize_unit(unit) if unit else ""
        is_count = unit == PEOPLE or int(number.kind) & int(SentenceFlag.COUNT)
        if number.bound in _BOUNDS and not is_count:
            continue  # sums, measures and times have bounds of many kinds
        if unit and not _is_excluded(text, number.span):
            yield NumberMention(text, number, unit, clause, days, years)


def _holds_one(clause: Span, places: Sequence[tuple[int, int]]) -> bool:
    """Tell whether one of these places, which are in order and apart, lies within a clause."""
    first = bisect_left(places, (clause.start, 0))
    return first < len(places) and places[first][1] <= clause.end


def _is_plain_number(text: str, number: Expression) -> bool:
    """Tell whether this is a plain number of something; "23 case-control studies" are no cases."""
    plain = number.value is not None and number.bound is not Bound.RANGE
    is_number = bool(int(number.kind) & _NUMBER_KINDS)
    return plain and is_number and not text.startswith("-", number.span.end)


def _with_scale(text: str, number: Expression) -> Expression:
    """Return an amount of money with the letter that multiplies it: £3.2m is 3.2 million pounds."""
    scale = _SCALE.match(text, number.core.end) if int(number.kind) & _MONEY else None
    if scale is None or number.value is None:
        return number
    core = Span(number.core.start, scale.end())
    return number._replace(value=number.value * _SCALES[scale[1].lower()], core=core)


def _unit_before(text: str, span: Span) -> str:
    """Return the unit that stands before its number: "the number of injured at nine"."""
    match = _UNIT_BEFORE.search(text, max(0, span.start - _UNIT_WINDOW), span.start)
    return match.group(1) if match else ""


def _is_excluded(text: str, span: Span) -> bool:
    """Tell whether a number counts what the statement leaves out, or a rate is for.

    "All but two boats", "3 for each 10 boats".
    """
    start = max(0, span.start - _EXCLUSION_WINDOW)
    return bool(_EXCLUSION_BEFORE.search(text, start, span.start))


def _clause_around(text: str, span: Span) -> Span:
    """Return the clause around a number, between the nearest breaks, at most so far from it."""
    first, last = max(0, span.start - _CLAUSE_REACH), span.end + _CLAUSE_REACH
    start = max((m.end() for m in _CLAUSE_BREAK.finditer(text, first, span.start)), default=first)
    after = _CLAUSE_BREAK.search(text, span.end, last)
    return Span(start, after.start() if after else min(last, len(text)))


@lru_cache(maxsize=CACHE_SIZE)
def _terms(text: str, clause: Span) -> list[str]:
    return extract_terms(text[slice(*clause)])


@lru_cache(maxsize=CACHE_SIZE)
def _name_terms(text: str, clause: Span) -> frozenset[str]:
    words = text[slice(*clause)]
    spans = (
        each.span
        for each in find_names(words)
        if each.kind & _NAME_KINDS and (each.span.start or " " in words[slice(*each.span)])
    )
    return frozenset(term for span in spans for term in extract_terms(words[slice(*span)]))


@cache
def _nondescript_terms() -> frozenset[str]:
    return STOP_TERMS | frozenset(extract_terms(_NONDESCRIPT_WORDS))


@cache
def _statistic_terms() -> Mapping[str, str]:
    """Return the kind of statistic that each term names; a mean is an average."""
    terms = extract_terms(_STATISTIC_WORDS)
    return {term: term for term in terms} | dict.fromkeys(
        extract_terms("mean"), *extract_terms("average")
    )

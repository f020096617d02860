"""The amounts that a question of quantity asks for: by their kind, or by the noun they count.

"How many people were hurt?" asks for a number of people, not of schools, "how much did it cost"
for a sum of money. Pure.
"""

from collections.abc import Iterable
from functools import lru_cache, reduce
from operator import or_
from typing import NamedTuple

from index.analysis import extract_terms
from index.answering.lexical import find_related_terms, find_synonyms
from index.answering.question.answer_type import AnswerType, asks_size_of_price
from index.answering.question.expected_expressions import find_required_expressions
from index.answering.question.question import Question, list_lowered
from index.answering.question.question_form import QuestionForm
from index.expressions import SentenceFlag
from index.languages import ENGLISH

_KIND_OF_NOUN = {
    **dict.fromkeys(ENGLISH.periods, SentenceFlag.DURATION | SentenceFlag.AGE),
    **dict.fromkeys(ENGLISH.measures, SentenceFlag.MEASURE),
    **dict.fromkeys(ENGLISH.currencies, SentenceFlag.MONEY),
}
_KIND_OF_TERM = {term: kind for noun, kind in _KIND_OF_NOUN.items() for term in extract_terms(noun)}
_LENGTHS = """km kilometre kilometer m metre meter cm centimetre centimeter mm millimetre nm
millimeter mi mile yard yd foot feet ft inch fathom league storey story"""
_MASSES = "kg kilogram kilo gram g mg milligram tonne ton pound lb ounce oz stone carat"
_UNITS_AFTER_HOW = {
    **dict.fromkeys(("heavy", "weigh", "weight"), _MASSES),
    **dict.fromkeys(("tall", "high", "deep", "wide", "thick"), _LENGTHS),
    **dict.fromkeys(("hot", "warm", "cold"), "degree celsius fahrenheit kelvin c f k °"),
    "fast": f"{_LENGTHS} mph kph knot",
    "far": f"{_LENGTHS} minute hour day block",
}
"""Units, by the word of a question of quantity that names what is measured."""
_PEOPLE = frozenset(extract_terms("people persons"))
_PERSON_NOUNS = frozenset(extract_terms(" ".join(ENGLISH.person_nouns)))
_ANY_KIND = SentenceFlag(-1)
_ANY_AMOUNT = ~(SentenceFlag.AGE | SentenceFlag.DURATION)
_OFTEN = SentenceFlag.FREQUENCY | SentenceFlag.DURATION | SentenceFlag.WEEKDAY
_SPECIFIC_KINDS = (SentenceFlag.MONEY, SentenceFlag.MEASURE)
_REQUIRED = {
    AnswerType.HOW_OLD: SentenceFlag.AGE | SentenceFlag.DURATION,
    AnswerType.HOW_LONG: SentenceFlag.DURATION | SentenceFlag.MEASURE,
}


class WantedAmounts(NamedTuple):
    """Which amounts a question of quantity asks for: by their kind, or by the noun they count.

    A number without a noun is always among them: its unit may stand elsewhere.
    """

    kinds: SentenceFlag
    units: frozenset[str]

    @property
    def asks_how_often(self) -> bool:
        """Tell whether the question asks for a frequency."""
        return self.kinds == _OFTEN

    @property
    def is_exact(self) -> bool:
        """Tell whether a sum of money or a measure is asked for, which "many" or "all" is not."""
        is_money = bool(self.kinds & SentenceFlag.MONEY) and not self.kinds & SentenceFlag.COUNT
        return is_money or not self.kinds

    def includes(self, kind: SentenceFlag, unit: str) -> bool:
        """Tell whether an amount of this kind and unit is one that is asked for."""
        return not unit or bool(kind & self.kinds) or not self.units.isdisjoint(extract_terms(unit))


def find_wanted_amounts(question: Question, form: QuestionForm) -> WantedAmounts:
    """Return the amounts that a question of quantity asks for."""
    kinds, units = _REQUIRED.get(question.answer_type, _ANY_KIND), frozenset[str]()
    measured = _find_measured_units(question)
    if measured:
        return WantedAmounts(SentenceFlag(0), measured)
    if question.answer_type in (AnswerType.HOW_MANY, AnswerType.HOW_MUCH):
        units = _find_units(form.counted)
        of_nouns = [_KIND_OF_TERM.get(noun, SentenceFlag(0)) for noun in form.counted]
        kinds = reduce(or_, of_nouns, SentenceFlag.PERCENT)
        if question.answer_type is AnswerType.HOW_MUCH:
            required = find_required_expressions(question)
            kinds |= required if required in _SPECIFIC_KINDS else _ANY_AMOUNT
        elif not units:
            kinds = _OFTEN if find_required_expressions(question) == _OFTEN else _ANY_KIND
    return WantedAmounts(kinds, units)


@lru_cache(maxsize=4)
def _find_measured_units(question: Question) -> frozenset[str]:
    """Return the terms of the units of what "how heavy" or "how much does it weigh" measures."""
    words = list_lowered(question)
    if question.answer_type is not AnswerType.HOW_MUCH or asks_size_of_price(words):
        return frozenset()
    asked = {*words[words.index("how") + 1 :][:1]} if "how" in words else set[str]()
    if "much" in asked:
        asked = {"weigh"} & set(words)
    units = [_UNITS_AFTER_HOW[word] for word in asked if word in _UNITS_AFTER_HOW]
    return frozenset(extract_terms(" ".join(units)))


def _find_units(nouns: Iterable[str]) -> frozenset[str]:
    units: set[str] = set()
    for term in nouns:
        units.update((term, *find_related_terms(term), *find_synonyms(term)))
    return frozenset(units if units.isdisjoint(_PEOPLE) else units | _PERSON_NOUNS)

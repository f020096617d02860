"""Things that a question counts: whether the numbers of a sentence may count them. Pure.

"A mage has three spells" does not say how many mages there are, nor "at 28 degrees" how many lanes.
"""

import re

from index.analysis import extract_terms
from index.answering.gate.amounts.other_forms import NUMERAL
from index.answering.lexical import find_synonyms
from index.answering.question import AnswerType, Question
from index.expressions import Expression, SentenceFlag, find_amounts
from index.languages import ENGLISH

QUANTIFIERS = frozenset(
    "all both every few half many most no nobody none pair quartet several some trio".split()  # noqa: SIM905
)

UNITS = ENGLISH.periods | ENGLISH.measures | {"times"}
"""Units of measure, which are told otherwise than things are counted: "the 843-acre park"."""

_PORTIONS = frozenset(
    "acts bouts courses items kinds lots pieces rounds series sessions sets sorts types".split()  # noqa: SIM905
)
"""Words for how often or how much of something: "two *rounds* of surgery"."""

_JOINED = re.compile(rf"(?<![\w-]){NUMERAL}-(?P<noun>[a-z]+)\b", re.IGNORECASE)
_OF = re.compile(r" of (?:an? |the )?(\w+)")
_PEOPLE = frozenset(extract_terms("people persons"))
_PERSONS = frozenset(extract_terms(" ".join(ENGLISH.person_nouns)))
_BEFORE_HOUR = frozenset({"at", "till", "until"})
MAX_HOUR = 24

_LABEL = re.compile(r"(?<=[^\W\d_] )(?:[A-Z]\w*|[Nn]o\.) \Z|(?<=\W )(?:[A-Z]\w*) \Z")
"""A capitalised word, or "no.", right before a number, but at the start: "*Update* 27"."""

_PAYS = re.compile(
    r"\b(?:charge[ds]?|costs?|dues|fees?|paid|pay(?:ing|s)?|prices?|rents?)\W+(?:\w+\W+){0,2}\Z",
    re.IGNORECASE,
)
"""What stands before a number that is a sum of money: "members *pay* 18 a year"."""

_CAPACITY = re.compile(
    r"\b(?:(?:limit(?:ed)?|maximum) (?:to|of)|no more than|(?:place|room|space)s? for) \Z",
    re.IGNORECASE,
)
"""What stands before how many may come: "limited to ten people"."""

_ASKS_CAPACITY = re.compile(
    r"\b(?:allow|can|could|fit|hold|limit|max|may|most|place|room|seat|space|take)\w*\b",
    re.IGNORECASE,
)

_NO_COUNTS = frozenset({"twice", "once", "thrice", "times", "am", "pm"})
OTHER_COUNT = 0.5
"""Weight of a sentence that has the noun, and counts something else."""

_MEASURED = SentenceFlag.MEASURE | SentenceFlag.MONEY | SentenceFlag.DURATION | SentenceFlag.AGE


def rate_other_counts(question: Question, text: str) -> float:
    """Return how much it weighs that no number of a sentence may count what is asked, 0 if one may.

    Where the noun is not said, another one may be another word for it.
    """
    noun = question.counted_noun
    if noun is None or question.answer_type is not AnswerType.HOW_MANY:
        return 0.0
    if noun.text.lower() in UNITS or not QUANTIFIERS.isdisjoint(text.lower().split()):
        return 0.0
    if noun.term in _list_joined_to_numbers(text):
        return 0.0
    amounts = find_amounts(text)
    is_said = noun.term in extract_terms(text)
    counts_people = noun.term in _PERSONS or noun.term in _PEOPLE
    may_be_room = not counts_people or _ASKS_CAPACITY.search(question.text) is not None
    if not amounts or any(
        _may_count(text, each, noun.term, amounts)
        for each in amounts
        if may_be_room or not _CAPACITY.search(text, 0, each.core.start)
    ):
        return 0.0
    others = [each for each in amounts if _counts_others(each)]
    if not others:
        return 1.0
    return OTHER_COUNT if is_said else 0.0


def _counts_others(amount: Expression) -> bool:
    return bool(amount.kind & SentenceFlag.COUNT) and amount.unit.lower() not in _NO_COUNTS


def _may_count(text: str, amount: Expression, noun: str, amounts: list[Expression]) -> bool:
    """Tell whether a number may be that of a noun: it stands beside it, or alone."""
    if amount.kind & SentenceFlag.PERCENT:
        return True
    if amount.kind & _MEASURED:
        return False
    if amount.unit:
        forms = {noun, *find_synonyms(noun)} | (_PERSONS if noun in _PEOPLE else frozenset())
        if not forms.isdisjoint(_list_counted(text, amount, noun)):
            return True
        before = extract_terms(text[: amount.span.start])[-1:]
        return before == [noun]  # "it seats 300 people"
    if _LABEL.search(text, 0, amount.span.start) or _PAYS.search(text, 0, amount.span.start):
        return False
    is_hour = _find_word_before(text, amount) in _BEFORE_HOUR and (amount.value or 0) <= MAX_HOUR
    return not is_hour and not _is_like_measure(text, amount, amounts)


def _is_like_measure(text: str, amount: Expression, amounts: list[Expression]) -> bool:
    """Tell whether a number alone stands for a measure: "one is at 28 degrees, one at *32*"."""
    measured = [each for each in amounts if each.kind & SentenceFlag.MEASURE]
    if not measured:
        return False
    before = _find_word_before(text, amount)
    is_one = text[slice(*amount.span)].lower() == "one"
    return is_one or before in {_find_word_before(text, each) for each in measured}


def _find_word_before(text: str, amount: Expression) -> str:
    return next(iter(text[: amount.span.start].lower().split()[-1:]), "")


def counts_in_words(question: Question, text: str) -> bool:
    """Tell whether a sentence has a word for how many, or counts portions of what is asked.

    "Most are closed", "two rounds of surgery", "a nine-frame extractor".
    """
    noun, words = question.counted_noun, text.lower().split()
    if not QUANTIFIERS.isdisjoint(words):
        return True
    if noun is not None and noun.term in _list_joined_to_numbers(text):
        return True
    if noun is None or _PORTIONS.isdisjoint(words):
        return False
    forms = {noun.term, *find_synonyms(noun.term)}
    counted = [
        _list_counted(text, each, noun.term)
        for each in find_amounts(text)
        if each.unit.lower() in _PORTIONS
    ]
    return any(not forms.isdisjoint(terms) for terms in counted)


def _list_joined_to_numbers(text: str) -> list[str]:
    """Return the terms of nouns that a hyphen joins to a number: "nine-frame", "6-string"."""
    return extract_terms(" ".join(each["noun"] for each in _JOINED.finditer(text)))


def _list_counted(text: str, amount: Expression, noun: str) -> list[str]:
    """Return the terms of what an amount counts: "two rounds of *surgery*".

    They count the rounds alone where it is asked for these, by the term of this noun.
    """
    units = extract_terms(amount.unit)
    behind = _OF.match(text, amount.span.end) if amount.unit.lower() in _PORTIONS else None
    return extract_terms(behind[1]) if behind and noun not in units else units

"""Kinds of expression that a question's answer is expected to hold, or has to hold.

Mostly they follow from the answer type. "How high", "how often" and "how much money" expect a
measure, a frequency and a sum of money, which their types (how much, how many) do not tell apart.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import dropwhile, pairwise, takewhile
from typing import NamedTuple

from index.analysis import extract_terms
from index.answering.question.answer_type import AnswerType, asks_size_of_price
from index.answering.question.question import Question, list_lowered
from index.answering.question.question_form import FUNCTION_WORDS
from index.expressions import SentenceFlag
from index.languages import ENGLISH, find_language
from index.types import Span


class ExpectedExpressions(NamedTuple):
    """Flags of which a sentence that answers tends to have one, and what having one weighs."""

    flags: SentenceFlag
    weight: float


_NOTHING_EXPECTED = ExpectedExpressions(SentenceFlag(0), 0.0)
_MEASURE = ExpectedExpressions(SentenceFlag.MEASURE, 1.25)
_FREQUENCY = ExpectedExpressions(SentenceFlag.FREQUENCY, 1.25)
_PERIOD = ExpectedExpressions(SentenceFlag.DURATION, 1.25)
_MONEY = ExpectedExpressions(SentenceFlag.MONEY, 1.25)
_PRICE = ExpectedExpressions(SentenceFlag.MONEY, 0.5)  # or "entry is free"
_AGE = ExpectedExpressions(SentenceFlag.AGE | SentenceFlag.DURATION, 1.0)
_PRICED = {AnswerType.HOW_MUCH, AnswerType.HOW_MANY, AnswerType.OTHER}
_EXPECTED: Mapping[AnswerType, ExpectedExpressions] = {
    AnswerType.WHEN: ExpectedExpressions(SentenceFlag.DATE | SentenceFlag.YEAR, 1.0),
    AnswerType.HOW_MANY: ExpectedExpressions(SentenceFlag.COUNT, 1.0),
    AnswerType.WHO: ExpectedExpressions(
        SentenceFlag.NAME | SentenceFlag.TITLED | SentenceFlag.ORGANISATION, 0.5
    ),
    AnswerType.WHY: ExpectedExpressions(SentenceFlag.REASON, 0.7),
    AnswerType.HOW_MUCH: ExpectedExpressions(
        SentenceFlag.NUMBER | SentenceFlag.MONEY | SentenceFlag.PERCENT | SentenceFlag.MEASURE, 0.6
    ),
    AnswerType.HOW_LONG: ExpectedExpressions(SentenceFlag.DURATION | SentenceFlag.MEASURE, 1.0),
    AnswerType.HOW_OLD: ExpectedExpressions(SentenceFlag.AGE, 2.0),
}
_REQUIRED: Mapping[AnswerType, SentenceFlag] = {
    AnswerType.WHEN: SentenceFlag.DATE
    | SentenceFlag.YEAR
    | SentenceFlag.TIME
    | SentenceFlag.WEEKDAY
    | SentenceFlag.DURATION,
    AnswerType.HOW_MANY: SentenceFlag.NUMBER | SentenceFlag.COUNT | SentenceFlag.FREQUENCY,
    AnswerType.HOW_MUCH: SentenceFlag.NUMBER
    | SentenceFlag.MONEY
    | SentenceFlag.PERCENT
    | SentenceFlag.MEASURE,
    AnswerType.HOW_LONG: SentenceFlag.DURATION
    | SentenceFlag.MEASURE
    | SentenceFlag.DATE
    | SentenceFlag.YEAR,
    AnswerType.HOW_OLD: SentenceFlag.AGE,
}
_MEASURABLE = frozenset(
    "far tall high large big fast wide deep heavy thick warm hot cold close".split()  # noqa: SIM905
)
_MONEY_WORDS = frozenset(
    "charge cost costs earn fee fine loss money paid pay price prize reward salary spend spent"  # noqa: SIM905
    " worth".split()
)

_PERIODS = frozenset({"notice", "time", "warning"})
"""Nouns of which a period is told: "how much notice", "how much more time"."""

_TAKING_TIME = frozenset("last lasts lasted take takes took stay stayed wait".split())  # noqa: SIM905

_DOING = frozenset("can could did do does may must should will".split())  # noqa: SIM905
_DOERS = frozenset("i one people they we you".split())  # noqa: SIM905
_GROWING = frozenset("become get grow make".split())  # noqa: SIM905

_HOW_FAST = frozenset({("how", "fast"), ("how", "quick"), ("how", "quickly")})
_FINISHING_TIME = re.compile(r"(?<![\d:.])\d{1,2}(?::\d{2}){1,2}(?:\.\d+)?(?![\d:])(?! ?[ap]\.?m)")
_SPEED = re.compile(
    r"\d ?(?:[kmgt]i?(?:bits?|b|bytes?)(?:/|p| per )(?:s|sec|second)s?\b|knots?\b|mph\b|kp?h\b"
    r"|[^\W\d]{1,9}/(?:h|hr|min|s|sec)\b|[^\W\d]{1,12} (?:per|an?) (?:hour|minute|second)\b)",
    re.IGNORECASE,
)
_PRICES = frozenset("price cost costs fee fees fare fares fine rent charge charges".split())  # noqa: SIM905
_PRIZE_MONEY = ("prize", "money")
_BEFORE_THING = frozenset("a an another it one the this that these those your".split())  # noqa: SIM905
_QUANTITIES = frozenset(
    "amount area average decline decrease difference distance drop growth height increase"  # noqa: SIM905
    " length limit number part percentage population portion power proportion rainfall rate ratio"
    " rise share size speed temperature total uplift volume wattage weight".split()
)
"""Nouns that name another quantity than a price."""

_NOT_SOLD = frozenset(
    "available enough going known left like new real really spare still true unclear".split()  # noqa: SIM905
)
"""Words behind "how much is" that ask for no price, beside participles."""

_PURCHASES = frozenset("buy enter get hire join rent visit".split())  # noqa: SIM905
_MAX_NOUNS = 3
"""Words of a noun phrase such as "monthly membership fee"; more are no name of one price."""

_SELLING = frozenset({"go", "goes", "retail", "retails", "sell", "sells"})
"""Verbs before "for" at the end or before a place, by which a price is asked: "what do they go
for"."""

_BEFORE_PRICE = frozenset("is was are were 's the a an its their your our".split())  # noqa: SIM905


@lru_cache(maxsize=4)  # as the others: once for all stages of one answer
def find_expected_expressions(question: Question) -> ExpectedExpressions:
    """Return the expressions that the answer is expected to hold; no flags where any may."""
    if question.language != "en":
        return _find_in_language(question)
    found = _find_after_how(question) or (_PRICE if asks_price(question) else None)
    return found or _EXPECTED.get(question.answer_type, _NOTHING_EXPECTED)


@lru_cache(maxsize=4)
def find_required_expressions(question: Question) -> SentenceFlag:
    """Return the flags of which an answer must hold one; no flags where none is required."""
    if question.language != "en":
        is_age = question.answer_type is AnswerType.HOW_OLD
        return _AGE.flags if is_age else _REQUIRED.get(question.answer_type, SentenceFlag(0))
    after_how = _find_after_how(question)
    if question.answer_type is AnswerType.HOW_LONG and _asks_time_taken(question):
        return _REQUIRED[AnswerType.HOW_LONG] & ~SentenceFlag.MEASURE
    if after_how is _FREQUENCY:
        return SentenceFlag.FREQUENCY | SentenceFlag.DURATION | SentenceFlag.WEEKDAY
    if after_how is not None:
        return after_how.flags
    return _REQUIRED.get(question.answer_type, SentenceFlag(0))


def _find_in_language(question: Question) -> ExpectedExpressions:
    """Return what is expected in another language; a question with a word for it asks a price.

    Its table has no words for an age, so any period may be one.
    """
    if question.answer_type is AnswerType.HOW_OLD:
        return _AGE
    if asks_price_in_language(question):
        return _MONEY
    return _EXPECTED.get(question.answer_type, _NOTHING_EXPECTED)


@lru_cache(maxsize=4)
def asks_price_in_language(question: Question) -> bool:
    """Tell whether how much or what is asked, in another language, with a word such as "costs"."""
    if question.answer_type not in _PRICED:
        return False
    kinds, own = find_expression_terms(question.language), find_language(question.language)
    return any(  # "Zahl" has the term of "zahlen"
        own.expression_words.get(word.text.lower(), kinds.get(word.term)) == "money"
        for word in question.words
    )


@cache
def find_expression_terms(language: str) -> Mapping[str, str]:
    """Return the terms of another language that an expression says, each with its kind."""
    words = find_language(language).expression_words.items()
    return {term: kind for word, kind in words for term in extract_terms(word, language)}


@lru_cache(maxsize=4)
def asks_price(question: Question) -> bool:
    """Tell whether a question is "what does it cost", "what do they go for" or "what is the fee".

    So do key words such as "entry fee" and "prize money". No sum of money is required, for what
    costs nothing answers as well.
    """
    words = list_lowered(question)
    if question.answer_type is AnswerType.OTHER and not any(w.asking for w in question.words):
        return words[:2] == _PRIZE_MONEY or _names_price(("what", *words))
    if not words or words[0] not in ("what", "what's"):
        return False
    if not ENGLISH.finite_forms_of_do.isdisjoint(words[1:2]) and _sells_for(words):
        return True
    opens_with_be = words[0] == "what's" or not ENGLISH.forms_of_be.isdisjoint(words[1:2])
    what_does = not ENGLISH.finite_forms_of_do.isdisjoint(words[1:2]) and "cost" in words
    return words[-1] in ("cost", "costs") or what_does or (opens_with_be and _names_price(words))


def _sells_for(words: Sequence[str]) -> bool:
    """Tell whether "what do they *go for*" ends so, or with a place or time behind it."""
    at = next((at for at, pair in enumerate(pairwise(words)) if pair[0] in _SELLING), 0)
    if not at or words[at + 1] != "for":
        return False
    return at + 2 == len(words) or words[at + 2] in FUNCTION_WORDS


def _names_price(words: Sequence[str]) -> bool:
    """Tell whether "what is" asks for a price: "the *fee*", "the membership *fee* of the club"."""
    phrase = dropwhile(_BEFORE_PRICE.__contains__, words[1:])
    nouns = [*takewhile(lambda word: word not in FUNCTION_WORDS, phrase)]
    return len(nouns) <= _MAX_NOUNS and not _PRICES.isdisjoint([*nouns[:1], *nouns[-1:]])


def asks_cost(question: Question) -> bool:
    """Tell whether a question asks what something costs, in either form."""
    return find_expected_expressions(question) in {_PRICE, _MONEY}


@lru_cache(maxsize=4)
def asks_speed(question: Question) -> bool:
    """Tell whether a question is "how fast" or "how quickly", which a time such as 37:05 answers.

    English questions alone.
    """
    words = list_lowered(question)
    return question.language == "en" and any(pair in _HOW_FAST for pair in pairwise(words))


def tells_speed(text: str) -> bool:
    """Tell whether a text has a speed that is no plain measure: "300 Mbit/s", "12 knots"."""
    return _SPEED.search(text) is not None


def find_finishing_time(text: str) -> Span | None:
    """Return the span of the one time that somebody took, "37:05", None for none or several."""
    found = [Span(*match.span()) for match in _FINISHING_TIME.finditer(text)]
    return found[0] if len(found) == 1 else None


@lru_cache(maxsize=4)
def _find_after_how(question: Question) -> ExpectedExpressions | None:
    """Return what the word after "how" expects, None where the answer type decides alone."""
    words = list_lowered(question)
    if "how" not in words[:-1]:
        return None
    after = words[words.index("how") + 1]
    if after == "often":
        return _FREQUENCY
    if after in _MEASURABLE or (after == "much" and "weigh" in words):
        return _MONEY if asks_size_of_price(words) else _MEASURE
    if after == "much" and not _PERIODS.isdisjoint(words[words.index("how") + 2 :][:2]):
        return _PERIOD
    if after == "much" and (not _MONEY_WORDS.isdisjoint(words) or _asks_worth(question)):
        return _MONEY
    return None


def _asks_time_taken(question: Question) -> bool:
    """Tell whether "how long does it take" asks for a time, which no length in metres is.

    So does "how long do I bake it", but not how long something grows.
    """
    words = list_lowered(question)
    if not _TAKING_TIME.isdisjoint(words):
        return True
    does = words[words.index("long") + 1 :][:2] if "long" in words else ()
    is_deed = len(does) == 2 and does[0] in _DOING and does[1] in _DOERS
    return is_deed and _GROWING.isdisjoint(words)


def _asks_worth(question: Question) -> bool:
    """Tell whether "how much" asks for a price without a word for it: "how much is a ticket".

    "How much is the increase" does not, nor "how much is known"; "how much is parking" does.
    """
    words = list_lowered(question)
    at = words.index("how") + 2
    verb, *rest = words[at:] or ("",)
    if not rest or not _QUANTITIES.isdisjoint(rest):
        return False
    if verb == "to":
        return rest[0] in _PURCHASES
    is_thing = rest[0] in _BEFORE_THING or question.words[at + 1].name or _may_be_sold(rest[0])
    return verb == "for" or (verb in ENGLISH.forms_of_be and is_thing)


def _may_be_sold(word: str) -> bool:
    """Tell whether a word behind "how much is" is a noun: "parking", not "known" or "too"."""
    if word in FUNCTION_WORDS | _NOT_SOLD or word in ENGLISH.stop_words:
        return False
    return not (word.endswith("ed") or word in ENGLISH.irregular_past_forms)

"""Whether a sentence gives the amount that is asked for, by its text alone. Pure.

"How many soldiers were hurt" is not answered by the number of those who came, by their ages, or by
how long it took.
"""

import re

from index.answering.figures import CASUALTIES, find_states
from index.answering.gate.amounts.counted_things import (
    QUANTIFIERS,
    UNITS,
    counts_in_words,
    rate_other_counts,
)
from index.answering.gate.amounts.other_forms import (
    AS_OLD,
    ASKS_FAR,
    ASKS_OFTEN,
    NUMERAL,
    TELLS_ONCE,
    tells_any_speed,
    tells_distance,
)
from index.answering.gate.amounts.prices import (
    OTHER_AMOUNT,
    costs_something_else,
    names_price,
    tells_plain_price,
)
from index.answering.gate.amounts.quantities import asks_weight, tells_weight
from index.answering.gate.amounts.times import (
    ASKS_LEAD,
    ASKS_STATE,
    tells_day_alone,
    tells_distance_alone,
    tells_lead_alone,
    tells_length,
)
from index.answering.question import (
    AnswerType,
    Question,
    asks_cost,
    asks_speed,
    find_required_expressions,
)
from index.answering.ranking import (
    says_free,
)
from index.answering.spans import answer_span
from index.expressions import SentenceFlag, find_amounts, find_flags

_PEOPLE = frozenset({"people", "persons", "men", "women", "children"})

_AGE = re.compile(
    rf"\b(?:older|younger) than (?:age )?{NUMERAL}\b|\b{NUMERAL} (?:and|or) (?:older|younger)\b"
    rf"|\b(?:aged|age) (?:of )?{NUMERAL}\b|\b{NUMERAL}[ -]years?(?:[ -]olds?| of age)\b"
    rf"|\b(?:he|she|who) (?:is|was|turned) (?:now |only )?{NUMERAL}\b(?=[,;)]| (?:and|when)\b)",
    re.IGNORECASE,
)
"""An age, which counts nobody: "older than 70"."""

_AMOUNT_FLAGS = int(SentenceFlag.PERCENT | SentenceFlag.MONEY | SentenceFlag.MEASURE)
_MUCH = re.compile(
    r"\d|\b(?:all|any|as|bit|both|double|enough|every\w*|few\w*|free|full\w*|half|halves|heavily|huge"
    r"|large\w*|less|little|lots?|many|more|most\w*|much|no|none|nothing|of|plenty|quarter|several"
    r"|some|thirds|three|tiny|triple|twice|two|whole)\b",
    re.IGNORECASE,
)
"""Words by which it may be told how much of something there is."""


def rate_missing_amount(question: Question, text: str, *, has_required: bool) -> float:
    """Return how much it weighs that a sentence lacks the asked amount, 0 if it has it."""
    if _counts_other_people(question, text) or costs_something_else(question, text):
        return 1.0
    is_distance = ASKS_STATE.search(question.text) and tells_distance_alone(text)
    if is_distance or _counts_ages_alone(question, text) or _lasts_other_time(question, text):
        return 1.0
    if weight := rate_other_counts(question, text):
        return weight
    if _tells_no_quantity(question, text):
        return 1.0
    if _gives_amount(question, text, has_required=has_required):
        return OTHER_AMOUNT if _counts_casualties_alone(question, text) else 0.0
    return OTHER_AMOUNT if _counts_something(question, text) else 1.0


def _tells_no_quantity(question: Question, text: str) -> bool:
    """Tell whether it is asked how much of something, and a sentence has no amount or word for one.

    "For the third weekend" is none.
    """
    is_other = asks_cost(question) or ASKS_FAR.search(question.text)
    if question.answer_type is not AnswerType.HOW_MUCH or is_other:
        return False
    if asks_weight(question) and not tells_weight(text):
        return True
    is_amount = bool(find_amounts(text)) or find_flags(text) & _AMOUNT_FLAGS
    return not is_amount and not _MUCH.search(text)


def _gives_amount(question: Question, text: str, *, has_required: bool) -> bool:
    """Tell whether a sentence gives the asked amount, by a number or by a word.

    Many and most are words for how many, not for how old. What is free costs nothing.
    """
    is_free = asks_cost(question) and says_free(text)
    tells_once = ASKS_OFTEN.search(question.text) and TELLS_ONCE.search(text)
    is_far = ASKS_FAR.search(question.text) and tells_distance(text)
    is_fast = asks_speed(question) and tells_any_speed(text)
    if is_free or tells_once or is_far or is_fast:
        return True
    if question.answer_type is AnswerType.HOW_MANY and counts_in_words(question, text):
        return True
    required = find_required_expressions(question)
    if question.answer_type is AnswerType.HOW_LONG:
        return has_required or tells_length(text)
    if required & SentenceFlag.DURATION and not required & SentenceFlag.MEASURE:
        return has_required  # "how much notice", "how long does it take"
    tells_as_old = question.answer_type is AnswerType.HOW_OLD and AS_OLD.search(text)
    if tells_as_old or (asks_cost(question) and tells_plain_price(text)):
        return True
    is_exact = (
        question.answer_type is AnswerType.HOW_OLD or asks_cost(question) or asks_speed(question)
    )
    return (has_required or not is_exact) and answer_span(question, text) is not None


def _counts_other_people(question: Question, text: str) -> bool:
    """Tell whether people in one state are asked for, and the sentence tells of another alone.

    The rescued are not the dead, nor are those who came the hurt.
    """
    if question.answer_type is not AnswerType.HOW_MANY:
        return False
    asked = find_states(question.text)
    told = find_states(text) if asked else frozenset[str]()
    return bool(told) and asked.isdisjoint(told)


def _counts_casualties_alone(question: Question, text: str) -> bool:
    """Tell whether people are to be counted in no state, and those of the sentence are casualties.

    The nine who were hurt in a yard are not all who work there.
    """
    noun = question.counted_noun
    if noun is None or noun.text.lower() not in _PEOPLE or find_states(question.text):
        return False
    return not find_states(text).isdisjoint(CASUALTIES)


def _counts_ages_alone(question: Question, text: str) -> bool:
    """Tell whether things are to be counted, and all numbers of a sentence are ages.

    "Members older than 70" says nothing of how many members there are.
    """
    if question.answer_type is not AnswerType.HOW_MANY or question.counted_noun is None:
        return False
    if question.counted_noun.text.lower() in UNITS:
        return False
    rest, num_ages = _AGE.subn(" ", text)
    if not num_ages or not QUANTIFIERS.isdisjoint(rest.lower().split()):
        return False
    return not find_flags(rest) & int(SentenceFlag.NUMBER | SentenceFlag.COUNT)


def _lasts_other_time(question: Question, text: str) -> bool:
    """Tell whether it is asked how long, and all periods are ages, or how long before something.

    "It has to be booked two weeks ahead" says nothing of how long the course is, nor does a day.
    """
    if question.answer_type is not AnswerType.HOW_LONG:
        return False
    if tells_day_alone(text) or (not ASKS_LEAD.search(question.text) and tells_lead_alone(text)):
        return True
    rest, num_ages = _AGE.subn(" ", text)
    told = SentenceFlag.DURATION | SentenceFlag.MEASURE
    return num_ages > 0 and not find_flags(rest) & int(told) and not tells_length(rest)


def _counts_something(question: Question, text: str) -> bool:
    """Tell whether a sentence counts something where it is asked how many or for a price.

    Any noun may be what is counted, or a currency where it is paid: crowns, gold, credits.
    """
    is_paid = asks_cost(question) and names_price(text)
    counts = question.answer_type is AnswerType.HOW_MANY or is_paid
    return bool(counts) and any(each.kind & SentenceFlag.COUNT for each in find_amounts(text))

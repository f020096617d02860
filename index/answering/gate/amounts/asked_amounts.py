"""Amounts and times that a question asks for: whether a sentence can give one. Pure.

"How many soldiers were hurt" is not answered by a sentence without a number of soldiers, nor "when
was it released" by one that names no time.
"""

import re

import numpy as np

from index.answering.features import Candidate
from index.answering.figures import CASUALTIES, find_states
from index.answering.gate.amounts.amounts_in_language import (
    QUANTITIES,
    TELLS_AGE,
    lacks_in_language,
)
from index.answering.gate.amounts.counted_things import (
    QUANTIFIERS,
    UNITS,
    counts_in_words,
    rate_other_counts,
)
from index.answering.gate.amounts.other_forms import (
    ASKS_FAR,
    ASKS_OFTEN,
    FEW_UNITS,
    NUMERAL,
    TELLS_ONCE,
    find_other_forms,
)
from index.answering.gate.amounts.prices import (
    OTHER_AMOUNT,
    asks_sum,
    costs_something_else,
    has_aged_cell,
    has_priced_cell,
    names_price,
    rate_missing_price,
    tells_plain_price,
)
from index.answering.gate.amounts.quantities import find_quantity, tells_quantity
from index.answering.gate.amounts.times import (
    ASKS_HOUR,
    ASKS_LEAD,
    ASKS_START,
    ASKS_STATE,
    NO_TIME,
    asks_to_come,
    asks_when,
    leave_out_asked_version,
    tells_asked_year_alone,
    tells_date_alone,
    tells_day_alone,
    tells_distance_alone,
    tells_distance_from,
    tells_lead_alone,
    tells_length,
    tells_no_hour,
    tells_time,
)
from index.answering.page_questions import stands_under_same
from index.answering.question import (
    AnswerType,
    Question,
    asks_cost,
    asks_price,
    asks_speed,
    find_required_expressions,
)
from index.answering.ranking import (
    ASKED_DAY,
    asks_attendance,
    dates_release,
    says_free,
    tells_attendance,
)
from index.answering.spans import answer_span
from index.collection import Collection
from index.expressions import SentenceFlag, find_amounts, find_flags
from index.languages import ENGLISH
from index.types import Kind

_DATE = int(SentenceFlag.DATE)
"""A date without a year, from which nobody's age is known: "closed until 18 September"."""

_PEOPLE = frozenset({"people", "persons", "men", "women", "children"})


_AGE = re.compile(
    rf"\b(?:older|younger) than (?:age )?{NUMERAL}\b|\b{NUMERAL} (?:and|or) (?:older|younger)\b"
    rf"|\b(?:aged|age) (?:of )?{NUMERAL}\b|\b{NUMERAL}[ -]years?(?:[ -]olds?| of age)\b"
    rf"|\b(?:he|she|who) (?:is|was|turned) (?:now |only )?{NUMERAL}\b(?=[,;)]| (?:and|when)\b)",
    re.IGNORECASE,
)
"""An age, which counts nobody: "older than 70"."""

_FOR_YEARS = re.compile(
    rf"\b(?:after|every|for|in|last|next|over|past|within) (?:\w+ )?{NUMERAL}(?:[ -]{NUMERAL})?"
    rf" (?:{'|'.join(ENGLISH.periods)})\b(?! old)",
    re.IGNORECASE,
)
"""How long something went on, which is nobody's age: "for thirty-four years"."""

_AMOUNT_FLAGS = int(SentenceFlag.PERCENT | SentenceFlag.MONEY | SentenceFlag.MEASURE)
_MUCH = re.compile(
    r"\d|\b(?:all|any|as|bit|both|double|enough|every\w*|few\w*|free|full\w*|half|halves|heavily|huge"
    r"|large\w*|less|little|lots?|many|more|most\w*|much|no|none|nothing|of|plenty|quarter|several"
    r"|some|thirds|three|tiny|triple|twice|two|whole)\b",
    re.IGNORECASE,
)
"""Words by which it may be told how much of something there is."""


def has_amount_or_time(collection: Collection, question: Question, quoted: Candidate) -> bool:
    """Tell whether a sentence has the amount or date that is asked for, or none is."""
    return not lacks_required_expression(collection, question, quoted) and not lacks_amount_or_time(
        collection, question, quoted
    )


def lacks_required_expression(
    collection: Collection, question: Question, quoted: Candidate
) -> bool:
    """Tell whether an answer must hold some expression, and a sentence holds none.

    The line of the day that is asked for has its hours, if only as "Fri 9-16", and what stands
    under the same question on a page answers it in whatever form: "It depends on your age".
    """
    if question.answer_type is AnswerType.WHEN and quoted.extra.get(ASKED_DAY, 0.0) > 0:
        return False
    required = int(find_required_expressions(question))
    if not required or int(collection.flags(np.array([quoted.sentence]))[0]) & required:
        return False
    if _is_under_dated_release(collection, question, quoted):
        return False
    found = find_other_forms(question)
    text = "" if found is None else collection.passages([quoted.sentence])[0].masked_text
    if found is not None and (found(text) or _has_asked_cell(collection, question, quoted)):
        return False
    return not stands_under_same(collection, question, quoted.sentence)


def _is_under_dated_release(collection: Collection, question: Question, quoted: Candidate) -> bool:
    """Tell whether it is asked when, and a dated release is shown over an item: "2.1 (3 May 2031)".

    It names a version and its day, and no more.
    """
    if question.answer_type is not AnswerType.WHEN:
        return False
    above = collection.passages([quoted.sentence])[0].above
    return any(each.kind is Kind.HEADLINE and dates_release(each.masked_text) for each in above)


def _has_asked_cell(collection: Collection, question: Question, quoted: Candidate) -> bool:
    """Tell whether a price or age is asked, and a row has a number under a word for it."""
    is_age = question.answer_type is AnswerType.HOW_OLD
    if not is_age and not asks_cost(question):
        return False
    passage = collection.passages([quoted.sentence])[0]
    if passage.kind is not Kind.TABLE or not passage.above:
        return False
    has_cell = has_aged_cell if is_age else has_priced_cell
    return has_cell(passage.above[-1].text, passage.text)


def lacks_amount_or_time(collection: Collection, question: Question, quoted: Candidate) -> float:
    """Return 1 where an amount is asked for that a sentence has not, `NO_TIME` where no time.

    `OTHER_AMOUNT` where it has one of something else. 0 where nothing of the kind is asked for, and
    where a word such as "most" may give the amount.
    """
    lacking = _rate_lacking(collection, question, quoted)
    if not lacking or stands_under_same(collection, question, quoted.sentence):
        return 0.0
    if asks_attendance(question):
        text = collection.passages([quoted.sentence])[0].masked_text
        return 0.0 if tells_attendance(text) else lacking
    return lacking


def _rate_lacking(collection: Collection, question: Question, quoted: Candidate) -> float:
    """Return the same for a sentence wherever it stands."""
    is_quantity = question.answer_type in QUANTITIES
    if question.language != "en":
        return lacks_in_language(collection, question, quoted)
    if not (is_quantity or asks_when(question)):
        return _rate_missing_price_or_hour(collection, question, quoted)
    has_required = not lacks_required_expression(collection, question, quoted)
    if has_required and not is_quantity:
        text = collection.passages([quoted.sentence])[0].masked_text
        return NO_TIME if _tells_other_time(question, text) else 0.0
    flags = int(collection.flags(np.array([quoted.sentence]))[0])
    tells_age = question.answer_type is AnswerType.HOW_OLD and flags & TELLS_AGE & ~_DATE
    if tells_age or _has_asked_cell(collection, question, quoted):
        return float(tells_age and _tells_period_alone(collection, question, quoted))
    text = collection.passages([quoted.sentence])[0].masked_text
    if not is_quantity:
        text = leave_out_asked_version(question.text, text)
        has_time = tells_time(text, to_come=asks_to_come(question.text))
        is_dated = has_time or _is_under_dated_release(collection, question, quoted)
        return 0.0 if is_dated else NO_TIME
    return _rate_missing_amount(question, text, has_required=has_required)


def _tells_period_alone(collection: Collection, question: Question, quoted: Candidate) -> bool:
    """Tell whether the age of somebody named is asked, and a sentence only says for how long."""
    if not any(word.name for word in question.words):
        return False
    text = collection.passages([quoted.sentence])[0].masked_text
    rest, num_found = _FOR_YEARS.subn(" ", text)
    return num_found > 0 and not find_flags(rest) & TELLS_AGE & ~_DATE


def _rate_missing_price_or_hour(
    collection: Collection, question: Question, quoted: Candidate
) -> float:
    """Return how much it weighs that a sentence lacks what "what does it cost", "what time" ask.

    So it is for "what size", which wants a number.
    """
    if asks_price(question) or asks_sum(question):
        return rate_missing_price(collection, question, quoted)
    if quantity := find_quantity(question):
        text = collection.passages([quoted.sentence])[0].masked_text
        return float(not tells_quantity(text, quantity))
    if not ASKS_HOUR.search(question.text):
        return 0.0
    text = collection.passages([quoted.sentence])[0].masked_text
    return NO_TIME * (tells_date_alone(text) or tells_no_hour(text))


def _tells_other_time(question: Question, text: str) -> bool:
    """Tell whether the only time of a sentence is the asked year, or lies before or after."""
    if ASKS_START.search(question.text) and tells_lead_alone(text):
        return True
    if tells_asked_year_alone(question.text, text):
        return True
    terms = {word.term for word in question.words if word.content}
    return "before" in text and tells_distance_from(text, terms)


def _rate_missing_amount(question: Question, text: str, *, has_required: bool) -> float:
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
    is_amount = bool(find_amounts(text)) or find_flags(text) & _AMOUNT_FLAGS
    return not is_amount and not _MUCH.search(text)


def _gives_amount(question: Question, text: str, *, has_required: bool) -> bool:
    """Tell whether a sentence gives the asked amount, by a number or by a word.

    Many and most are words for how many, not for how old. What is free costs nothing.
    """
    is_free = asks_cost(question) and says_free(text)
    tells_once = ASKS_OFTEN.search(question.text) and TELLS_ONCE.search(text)
    if is_free or tells_once or (ASKS_FAR.search(question.text) and FEW_UNITS.search(text)):
        return True
    if question.answer_type is AnswerType.HOW_MANY and counts_in_words(question, text):
        return True
    required = find_required_expressions(question)
    if question.answer_type is AnswerType.HOW_LONG:
        return has_required or tells_length(text)
    if required & SentenceFlag.DURATION and not required & SentenceFlag.MEASURE:
        return has_required  # "how much notice", "how long does it take"
    if asks_cost(question) and tells_plain_price(text):
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

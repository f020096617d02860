"""Amounts and times that a question asks for: whether a sentence can give one. Pure.

"How many soldiers were hurt" is not answered by a sentence without a number of soldiers, nor "when
was it released" by one that names no time.
"""

import re

from index.answering.features import Candidate
from index.answering.gate.amounts.amounts_in_language import (
    QUANTITIES,
    TELLS_AGE,
    lacks_in_language,
)
from index.answering.gate.amounts.missing_amounts import rate_missing_amount
from index.answering.gate.amounts.other_forms import (
    NUMERAL,
    find_other_forms,
)
from index.answering.gate.amounts.prices import (
    asks_sum,
    has_aged_cell,
    has_priced_cell,
    rate_missing_price,
)
from index.answering.gate.amounts.quantities import find_quantity, tells_quantity
from index.answering.gate.amounts.times import (
    ASKS_HOUR,
    ASKS_START,
    NO_TIME,
    asks_to_come,
    asks_when,
    leave_out_asked_version,
    tells_asked_year_alone,
    tells_date_alone,
    tells_distance_from,
    tells_lead_alone,
    tells_no_hour,
    tells_time,
)
from index.answering.page_questions import stands_under_same
from index.answering.question import (
    AnswerType,
    Question,
    asks_cost,
    asks_price,
    find_required_expressions,
    list_lowered,
)
from index.answering.ranking import (
    ASKED_DAY,
    asks_attendance,
    dates_release,
    tells_attendance,
)
from index.collection import Collection, flags_of
from index.expressions import Moment, SentenceFlag, classify_moment, find_flags
from index.languages import ENGLISH
from index.types import Kind

_DATE = int(SentenceFlag.DATE)
"""A date without a year, from which nobody's age is known: "closed until 18 September"."""

_FOR_YEARS = re.compile(
    rf"\b(?:after|every|for|in|last|next|over|past|within) (?:\w+ )?{NUMERAL}(?:[ -]{NUMERAL})?"
    rf" (?:{'|'.join(ENGLISH.periods)})\b(?! old)",
    re.IGNORECASE,
)
"""How long something went on, which is nobody's age: "for thirty-four years"."""


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
    if not required or flags_of(collection, quoted.sentence) & required:
        return False
    if _is_under_moment(collection, question, quoted):
        return False
    found = find_other_forms(question)
    text = "" if found is None else collection.passages([quoted.sentence])[0].masked_text
    if found is not None and (found(text) or _has_asked_cell(collection, question, quoted)):
        return False
    return not stands_under_same(collection, question, quoted.sentence)


def _is_under_moment(collection: Collection, question: Question, quoted: Candidate) -> bool:
    """Tell whether it is asked when, and a moment, or a dated release, is shown over a sentence.

    That names a time or day, "11:20 a.m.", or a version and its day, "2.1 (3 May 2031)", alone.
    """
    if question.answer_type is not AnswerType.WHEN:
        return False
    above = collection.passages([quoted.sentence])[0].above
    return any(
        classify_moment(each.masked_text) is not None
        or (each.kind is Kind.HEADLINE and dates_release(each.masked_text))
        for each in above
    )


def _is_under_hour(collection: Collection, quoted: Candidate) -> bool:
    """Tell whether a time of day alone is shown over a sentence."""
    above = collection.passages([quoted.sentence])[0].above
    return any(classify_moment(each.masked_text) is Moment.TIME for each in above)


def _has_asked_cell(collection: Collection, question: Question, quoted: Candidate) -> bool:
    """Tell whether a price or age is asked, and a row has a number under a word for it."""
    is_age = question.answer_type is AnswerType.HOW_OLD
    if not is_age and not asks_cost(question):
        return False
    passage = collection.passages([quoted.sentence])[0]
    if passage.kind is not Kind.TABLE or not passage.above:
        return False
    heads, row = passage.above[-1].text, passage.text
    asked = {word.term for word in question.words if word.content}
    return has_aged_cell(heads, row) if is_age else has_priced_cell(heads, row, asked)


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
    flags = flags_of(collection, quoted.sentence)
    tells_age = question.answer_type is AnswerType.HOW_OLD and flags & TELLS_AGE & ~_DATE
    if tells_age or _has_asked_cell(collection, question, quoted):
        return float(tells_age and _tells_period_alone(collection, question, quoted))
    text = collection.passages([quoted.sentence])[0].masked_text
    if not is_quantity:
        text = leave_out_asked_version(question.text, text)
        if "first" in list_lowered(question):
            text = text.replace(" first", " ")  # "the first call" asks for no time by it
        has_time = tells_time(text, to_come=asks_to_come(question.text))
        is_dated = has_time or _is_under_moment(collection, question, quoted)
        return 0.0 if is_dated else NO_TIME
    return rate_missing_amount(question, text, has_required=has_required)


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
        lacking = rate_missing_price(collection, question, quoted)
        return 0.0 if lacking and _has_asked_cell(collection, question, quoted) else lacking
    if quantity := find_quantity(question):
        text = collection.passages([quoted.sentence])[0].masked_text
        return float(not tells_quantity(text, quantity))
    if not ASKS_HOUR.search(question.text):
        return 0.0
    text = collection.passages([quoted.sentence])[0].masked_text
    beside = _leave_out_asked(question, text)  # of "Running Night" the night tells no hour
    lacks_hour = tells_date_alone(text) or tells_no_hour(beside)
    return NO_TIME * (lacks_hour and not _is_under_hour(collection, quoted))


def _leave_out_asked(question: Question, text: str) -> str:
    """Return a text without the content words of a question."""
    asked = "|".join(re.escape(word.text) for word in question.words if word.content)
    return re.sub(rf"\b(?:{asked})\b", " ", text, flags=re.IGNORECASE) if asked else text


def _tells_other_time(question: Question, text: str) -> bool:
    """Tell whether the only time of a sentence is the asked year, or lies before or after."""
    if ASKS_START.search(question.text) and tells_lead_alone(text):
        return True
    if tells_asked_year_alone(question.text, text):
        return True
    terms = {word.term for word in question.words if word.content}
    return "before" in text and tells_distance_from(text, terms)

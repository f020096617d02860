"""Other forms of what a question asks for than the usual expression of the kind. Pure.

"13 or older" is an age, "an hour" a period, "by Easter" a time, and "just metres away" a distance.
"""

import re
from collections.abc import Callable, Mapping

from index.answering.gate.amounts.prices import tells_plain_price
from index.answering.gate.amounts.times import ASKS_HOUR, HOUR, SEASON, tells_length
from index.answering.language_facts import tells_origin
from index.answering.question import (
    AnswerType,
    Question,
    asks_cost,
    asks_speed,
    find_finishing_time,
    tells_speed,
)
from index.languages import ENGLISH

_NUMBER_WORDS = ENGLISH.number_units + ENGLISH.number_teens + ENGLISH.number_tens

NUMERAL = rf"(?:\d{{1,3}}|{'|'.join(_NUMBER_WORDS)})"

_DECADES = "|".join(
    (*(f"{tens.removesuffix('y')}ies" for tens in ENGLISH.number_tens), r"(?:[2-9]0|1\d0?)s")
)
_AGE_LIMIT = re.compile(
    rf"\b{NUMERAL}(?: years?| months?)? (?:and|or) (?:older|younger|over|above|under|up)\b"
    rf"|\bage (?:of )?{NUMERAL}\b"
    rf"|\b(?:must|ha(?:ve|s) to|needs? to) be (?:(?:at least|over|under) )?{NUMERAL}"
    r"(?=[.,;!?)]|$| to\b)"
    rf"|\b(?:oldest|youngest)\b(?: \w+){{0,2}}? {NUMERAL}\b"
    rf"|\b(?:aged|baby|boy|child|girl|infant|man|toddler|woman) of {NUMERAL}\b"
    r"|\b(?:\w{3,8}th|\w{6,7}-(?:first|second|third)) birthdays?\b"
    rf"|\b(?:adults?|anyone|anybody|children|everyone|kids|people|those|who(?:ever)?) (?:\w+ )?"
    rf"(?:between|from|over|under|up to) {NUMERAL}\b(?! (?:a\.?m|p\.?m|o'clock)\b|:)",
    re.IGNORECASE,
)
"""An age that no "years old" marks: "13 or older", "from the age of five", "children under six"."""


AS_OLD = re.compile(
    rf"\b(?:twice|half|{NUMERAL} times) as old\b"
    rf"|\b{NUMERAL} (?:years?|months?|weeks?) (?:older|younger) than\b"
    rf"|\b(?:early|her|his|late|mid|their)[ -](?:{_DECADES})\b",
    re.IGNORECASE,
)
"""An age as a decade, or compared with another one: "in her forties", "three times as old"."""

ASKS_FAR = re.compile(r"\bhow (?:close|far|near)\b", re.IGNORECASE)
FEW_UNITS = re.compile(
    r"\b(?:dozens of|few|hundreds of|just|mere|only|several|some|thousands of)"
    r" (?:centimet|feet|foot|inches|kilomet|met|miles|paces|steps|yards)(?:er|re)?s?\b",
    re.IGNORECASE,
)
"""A distance without a number: "just meters away"."""

_WAY = re.compile(
    rf"\b{NUMERAL}[ -](?:hour|minute)s?['’]?"
    r" (?:away|by|drive|from|hike|off|on foot|ride|stroll|walk)\b",
    re.IGNORECASE,
)
"""A distance by the time that the way takes: "a ten-minute walk"."""

_DONE_IN = re.compile(
    rf"\b(?:in|takes|took|within) (?:(?:about|around|just|less than|only|under) )*{NUMERAL}[ -]"
    r"(?:day|hour|minute|second|week)s?\b",
    re.IGNORECASE,
)
"""A speed by the time that something takes: "boils in under four minutes"."""


ASKS_OFTEN = re.compile(r"\bhow often\b", re.IGNORECASE)
TELLS_ONCE = re.compile(
    r"\bonce (?:an?|daily|each|every|in|monthly|per|weekly|yearly)\b", re.IGNORECASE
)
"""How often something is done that is done once in a time: "once a week"."""


def find_other_forms(question: Question) -> Callable[[str], object] | None:
    """Return what finds another form of the required expression in a text, None if there is none.

    An age limit is an age, and so is the year of a beginning; "an hour" is a period, "by Easter" a
    time, 37:05 a speed, 2.80 a price.
    """
    if ASKS_HOUR.search(question.text):
        return HOUR.search
    if question.answer_type in _OTHER_FORMS:
        return _OTHER_FORMS[question.answer_type]
    if asks_cost(question):
        return tells_plain_price
    if ASKS_FAR.search(question.text):
        return tells_distance
    if ASKS_OFTEN.search(question.text):
        return TELLS_ONCE.search
    return tells_any_speed if asks_speed(question) else None


def tells_any_speed(text: str) -> bool:
    """Tell whether a text has a speed, or the time that something took: "37:05", "in six hours"."""
    is_told = find_finishing_time(text) is not None or tells_speed(text)
    return is_told or _DONE_IN.search(text) is not None


def tells_distance(text: str) -> bool:
    """Tell whether a text has a distance that is no measure: "a few steps", "ten minutes' walk"."""
    return FEW_UNITS.search(text) is not None or _WAY.search(text) is not None


def _tells_age(text: str) -> bool:
    return any(each.search(text) for each in (_AGE_LIMIT, AS_OLD)) or tells_origin(text)


_OTHER_FORMS: Mapping[AnswerType, Callable[[str], object]] = {
    AnswerType.HOW_OLD: _tells_age,
    AnswerType.HOW_LONG: tells_length,
    AnswerType.WHEN: SEASON.search,
}

"""Dimensions of a thing: whether a sentence tells another one than is asked for. Pure.

"The tunnel is 3 kilometers long" says nothing of how wide it is.
"""

import re

from index.answering.question import AnswerType, Question
from index.languages import ENGLISH

_WORDS = {
    "width": ("wide", "broad", "width", "breadth", "across", "diameter", "span", "gauge"),
    "depth": ("deep", "depth", "below", "beneath", "under"),
    "height": ("high", "tall", "height", "above", "altitude", "elevation"),
    "length": ("long", "length"),
    "thickness": ("thick", "thickness"),
    "weight": ("heavy", "weight", "weigh", "weighs", "weighed", "weighing"),
    "warmth": ("hot", "warm", "cold", "cool", "heated", "temperature"),
}
"""Words of each dimension."""

_DIMENSION = {word: dimension for dimension, words in _WORDS.items() for word in words}
_UNITS = "|".join(sorted(map(re.escape, ENGLISH.measures), key=len, reverse=True))
_NUMBERS = "|".join((*ENGLISH.number_units, *ENGLISH.number_teens, *ENGLISH.number_tens, "hundred"))
_AMOUNT = (
    rf"(?:\d[\d.,]*(?:[- ](?:million|thousand))?[- ]?|\b(?:{_NUMBERS})[- ](?:thousand |million )?)"
    rf"(?:{_UNITS})\b"
)
_BESIDE_AMOUNT = re.compile(
    rf"{_AMOUNT}(?: \([^()]*\))?[- ](?:in |from )?(?P<after>[a-z]+)"
    rf"|\b(?P<before>width|breadth|diameter|depth|height|altitude|elevation|length|thickness|weight"
    rf"|weigh|weighs|weighed|weighing)\b[^.;]{{0,30}}?{_AMOUNT}",
    re.IGNORECASE,
)
_OF_WEIGHT = re.compile(
    r"\b(?:g|grams?|grammes?|kg|kgs|kilos?|kilogram(?:me)?s?|lbs?|pounds?|oz|ounces?|stones?"
    r"|tons?|tonnes?)\b",
    re.IGNORECASE,
)
_OF_WARMTH = re.compile(r"\b(?:degrees?|celsius|fahrenheit|kelvin)\b", re.IGNORECASE)
_OF_AREA = re.compile(r"\b(?:acres?|hectares?|sq|square|cubic)\b", re.IGNORECASE)
"""Units of areas and volumes, which tell no dimension at all."""

_AMOUNT_ALONE = re.compile(_AMOUNT, re.IGNORECASE)
_IN_DEGREES = re.compile(r"\b(?:angles?|fever|heat|oven|temperatures?|views?)\b", re.IGNORECASE)
"""What may be high or wide by degrees: "how high is the temperature"."""

_QUANTITIES = {"weight": _OF_WEIGHT, "warmth": _OF_WARMTH}
"""Units of the dimensions that are no lengths."""

_OF_SIZE = re.compile(rf"\b(?:basin|bath|pitch|pool|track) of {_AMOUNT}", re.IGNORECASE)
"""Things of which the length is told without a word for it: "a pool of 50 metres"."""

_SPEED = re.compile(rf"{_AMOUNT}(?:/| per | an )(?:h|s|hour|second|minute)\b", re.IGNORECASE)
_ASKED = re.compile(
    r"\bhow (?P<how>wide|broad|deep|high|tall|long|thick|heavy|hot|warm|cold)\b"
    r"|\bhow much (?:do|does|did)\b.*\b(?P<much>weigh)\b"
    r"|\bwhat(?:['’]s| is| was| are)(?: the)? (?:\w+ )?"
    r"(?P<what>width|breadth|diameter|depth|height|altitude|elevation|length|thickness|weight)\b",
    re.IGNORECASE,
)
_SAID = re.compile(r"[a-z]+")

DIMENSION_WORDS = frozenset(_DIMENSION)
"""Words of which every question for a dimension has one."""


def asks_dimension(question: Question) -> bool:
    """Tell whether an English question asks for a dimension: "how wide", "what is the height"."""
    return question.language == "en" and _ASKED.search(question.text) is not None


def tells_other_dimension(sentence: str, question: Question) -> bool:
    """Tell whether a dimension is asked for, and a sentence gives others alone.

    A measure without a word for its dimension may be any. "How long" may ask for a time, which is
    no dimension. English questions alone.
    """
    asked = _ASKED.search(question.text) if question.language == "en" else None
    if asked is None:
        return False
    wanted = _DIMENSION[next(word for word in asked.groups() if word).lower()]
    if wanted == "length" and question.answer_type is AnswerType.HOW_LONG and _tells_time(sentence):
        return False
    words = _WORDS[wanted]
    if any(word in words for word in _SAID.findall(sentence.lower())):
        return False
    is_length = wanted == "depth" and _OF_SIZE.search(sentence)
    is_speed = _SPEED.search(sentence) and not re.search(_AMOUNT, _SPEED.sub(" ", sentence))
    if is_length or is_speed:
        return True
    in_degrees = _IN_DEGREES.search(question.text) is not None
    if (told := _tells_other_quantity(sentence, wanted, in_degrees=in_degrees)) is not None:
        return told
    beside = (each["after"] or each["before"] for each in _BESIDE_AMOUNT.finditer(sentence))
    return any(_DIMENSION.get(word.lower(), "") for word in beside)


def _tells_other_quantity(sentence: str, wanted: str, *, in_degrees: bool) -> bool | None:
    """Tell whether all measures of a sentence are of another quantity than the asked dimension.

    That is weight, warmth or length; None where this does not decide. `in_degrees`: the dimension
    may be one of an angle or a heat.
    """
    amounts = _AMOUNT_ALONE.findall(sentence)
    if not amounts:
        return None
    if all(map(_OF_AREA.search, amounts)):
        return True
    if wanted in _QUANTITIES:
        return not any(map(_QUANTITIES[wanted].search, amounts))
    others = [each for name, each in _QUANTITIES.items() if name != "warmth" or not in_degrees]
    return all(any(each.search(one) for each in others) for one in amounts) or None


def _tells_time(sentence: str) -> bool:
    """Tell whether a sentence has a period of time: "for 40 minutes"."""
    return not ENGLISH.periods.isdisjoint(_SAID.findall(sentence.lower()))

"""Quantities that "what" and "which" ask for: the temperature, the size, the speed limit. Pure.

"Heat the oven first" has all words of "what temperature do I heat the oven to", and no number.
"""

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from index.answering.question import Question, list_lowered
from index.expressions import SentenceFlag, find_amounts
from index.languages import ENGLISH, word_set

_WORDS = {
    "temperature": "boiling cold cool freezing hot room warm",
    "speed": "fast faster fastest high low slow slower slowest top",
    "percentage": "all half majority most none quarter third thirds",
    **dict.fromkeys(
        "altitude depth diameter distance elevation height length size thickness voltage wattage"  # noqa: SIM905
        " weight width".split(),
        "any big bigger double extra fit fits full half heavy high huge large larger largest light"
        " long low medium same short shorter single small smaller smallest tiny twice",
    ),
    "level": "advanced any beginner beginners easy expert hard high low max maximum no",
    "limit": "any no none unlimited",
}
"""Words that tell a quantity without a number, by its noun; a cap has those of a limit."""

_NOUNS = frozenset(_WORDS) - {"limit"}
_LIMITED = word_set("age group noise player size speed time weight")
"""What a limit or cap of is a number: "the speed *limit*"."""

_LIMITS = frozenset({"cap", "limit"})
_BE = ENGLISH.finite_forms_of_be | {"'s", "’s"}
_MAX_BEFORE = 3
"""Words before such a noun: "what is the *average January* temperature"."""

_NOT_BEFORE = word_set("and kind kinds of or sort sorts type types") | {*ENGLISH.ordinals}
_FUNCTION_WORDS = ENGLISH.stop_words | ENGLISH.prepositions | ENGLISH.pronouns

_NUMBERS = "|".join(
    (*ENGLISH.number_units, *ENGLISH.number_teens, *ENGLISH.number_tens, "hundred", "thousand")
)
_NUMBER = re.compile(rf"\d|\b(?:{_NUMBERS})\b", re.IGNORECASE)
_PERIOD = SentenceFlag.DURATION | SentenceFlag.AGE
_OF_PERIODS = frozenset({"distance", "length", "limit"})
"""Nouns that a period may tell: "the length of the course" is a distance or a time."""

_DEGREES = word_set("° degree degrees celsius fahrenheit kelvin")
_WEIGHING = frozenset({"weigh", "weighs", "weighed"})
_SIZE = re.compile(r"\b(?:X{0,3}[SL]|M)\b")
_WORD = re.compile(r"[a-z]+")

_TELLS_WEIGHT = re.compile(
    r"\b(?:weigh|heav|weight)\w*|\b(?:feather)?light(?:er|est|weight)?\b"
    r"|(?:\b|\d)(?:kilo(?:gram(?:me)?)?s?|(?:milli)?gram(?:me)?s?|[km]?gs?|lbs?|oz|ounces?|pounds?|stone"
    r"|tonn?es?|tons?)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=4)  # once for all candidates of one answer
def find_quantity(question: Question) -> str:
    """Return the noun for the quantity that an English question asks for: "what *size* is it".

    It is "limit" in "what is the speed limit"; "" in any other question, such as "what size chart
    is used", "what type of weight" and "what is the second level".
    """
    words = list_lowered(question)
    at = next((at for at, word in enumerate(words) if word in {"what", "what's", "which"}), None)
    if question.language != "en" or at is None:
        return ""
    rest = words[at + 1 :]
    if rest and (words[at] == "what's" or rest[0] in _BE):
        rest = rest[words[at] != "what's" :]
        if rest[:1] not in {("the",), ("its",), ("their",)}:
            return ""
        rest = rest[1:]
    for place, word in enumerate(rest[: _MAX_BEFORE + 1]):
        if word in _NOT_BEFORE:
            return ""
        is_limit = word in _LIMITS and not _LIMITED.isdisjoint(rest[:place][-1:])
        if (word in _NOUNS or is_limit) and _ends_phrase(rest[place + 1 :]):
            return "limit" if is_limit else word
    return ""


def _ends_phrase(rest: Sequence[str]) -> bool:
    """Tell whether the words behind a noun begin with none that it describes."""
    return not rest or rest[0] in _FUNCTION_WORDS


def tells_quantity(text: str, noun: str) -> bool:
    """Tell whether a text has a number, or a word that tells the quantity of a noun.

    A number of another kind is none: "two years" and "250 °C" are no size.
    """
    if not _words_for(noun).isdisjoint(_WORD.findall(text.lower())):
        return True
    if noun == "size" and _SIZE.search(text):
        return True
    rest, end = [], 0
    for each in find_amounts(text):
        if _is_of_other_kind(noun, each.kind, each.unit):
            rest.append(text[end : each.span.start])
            end = each.span.end
    return _NUMBER.search(" ".join([*rest, text[end:]])) is not None


def _is_of_other_kind(noun: str, kind: SentenceFlag, unit: str) -> bool:
    if kind & _PERIOD:
        return noun not in _OF_PERIODS
    if not kind & SentenceFlag.MEASURE or noun == "limit":
        return False
    return (unit in _DEGREES) is not (noun == "temperature")


@cache
def _words_for(noun: str) -> frozenset[str]:
    return frozenset(_WORDS[noun].split())


def asks_weight(question: Question) -> bool:
    """Tell whether an English question asks how much somebody or something weighs."""
    return question.language == "en" and not _WEIGHING.isdisjoint(list_lowered(question))


def tells_weight(text: str) -> bool:
    """Tell whether a text has a unit of weight or a word of weighing: "1.7 l" is none."""
    return _TELLS_WEIGHT.search(text) is not None

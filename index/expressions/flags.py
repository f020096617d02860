"""Which kinds of expression are in a sentence? Asked of every sentence when it is indexed.

Tokens are read from left to right with a fixed look-around, so that hostile text costs no more
than plain text.
"""

import re
from enum import IntFlag, auto

from index.expressions.word_classes import (
    DAYS,
    FUNCTION_WORDS,
    MONTHS,
    NUMBER_WORDS,
    VAGUE_NUMBERS,
    capitalised,
    with_capitals,
)
from index.languages import ENGLISH

VERSION = 5
"""Raised whenever a sentence could get other flags than before; part of the index fingerprint."""


class Flag(IntFlag):
    """What a sentence holds or how it opens; fits 32 bits. Append only: the values are stored."""

    NUMBER = auto()  # any figure or number word
    COUNT = auto()  # a number with the noun it counts: "around 40 rounds", "nine people"
    DATE = auto()  # a day or month: "November 13th", "2003-01-23"
    YEAR = auto()  # a year, decade or century: "1953", "the 1990s", "7th century BC"
    TIME = auto()  # a time of day: "6 p.m.", "14:30", "noon"
    WEEKDAY = auto()  # "Tuesday", and "yesterday" or "tonight"
    DURATION = auto()  # "three years", "12 hours"
    AGE = auto()  # "24 years of age", "aged 9", "a 24-year-old", "Edgar Pell, 71,"
    MONEY = auto()  # "$5 million", "200 euros"
    PERCENT = auto()  # "40 %", "two thirds", "half of"
    MEASURE = auto()  # a length, weight, area, speed, temperature: "10 km", "5 °C"
    FREQUENCY = auto()  # "twice", "five times", "annually", "every 40 minutes"
    NAME = auto()  # two capitalised words in a row, which may name a person
    TITLED = auto()  # a name with its title: "Dr. Ida Berg", "President Moon"
    ORGANISATION = auto()  # "the Security Council", "NATO"
    PLACE = auto()  # a capitalised word after a preposition of place: "in Seoul"
    DEFINITION = auto()  # "X is a …" early in the sentence, "refers to", "called"
    ACRONYM = auto()  # "Light Rail Transit (LRT)"
    REASON = auto()  # "because", "due to", "led to"
    MEANS = auto()  # "by …ing", "through", "using"
    SPEECH = auto()  # somebody says something, or words stand in quotation marks
    QUESTION = auto()  # the sentence asks
    PRONOUN = auto()  # opens with a pronoun that points back: "They drag", "This law"
    CONNECTIVE = auto()  # opens with a word that leans on what precedes: "However", "But"
    INSIDE = auto()  # opens inside a quotation that an earlier sentence began
    OPEN = auto()  # ends inside a quotation that it began
    NEGATION = auto()  # "not", "never", "no"
    FRAGMENT = auto()  # ends in no sentence's mark: a heading, caption, list item or table row


_NUMBERS = with_capitals(NUMBER_WORDS)
_MONTHS = capitalised(MONTHS)
_DIGITS = frozenset("0123456789")
TOKEN = re.compile(r"[^\W\d_]+|\d+(?>(?:[.,:]\d+)*)|[^\w\s]|_")

# Plain integers: arithmetic on enum members costs ten times as much.
_BIT = {flag.name or "": flag.value for flag in Flag}

# A word's own flags, where the word alone decides.
_OUTRIGHT = {
    **dict.fromkeys(with_capitals(ENGLISH.clock_words | ENGLISH.times_of_day), _BIT["TIME"]),
    **dict.fromkeys(capitalised(DAYS), _BIT["WEEKDAY"]),
    **dict.fromkeys(ENGLISH.relative_days | ENGLISH.present_days, _BIT["WEEKDAY"]),
    **dict.fromkeys(with_capitals(ENGLISH.frequency_words), _BIT["FREQUENCY"]),
    **dict.fromkeys(with_capitals(ENGLISH.fractions), _BIT["PERCENT"]),
    **dict.fromkeys(ENGLISH.centuries | ENGLISH.eras, _BIT["YEAR"]),
    **dict.fromkeys(ENGLISH.definition_verbs, _BIT["DEFINITION"]),
    **dict.fromkeys(with_capitals(ENGLISH.reason_words), _BIT["REASON"]),
    **dict.fromkeys(with_capitals(ENGLISH.means_words), _BIT["MEANS"]),
    **dict.fromkeys((*ENGLISH.speech_verbs, *'"“”«»„'), _BIT["SPEECH"]),
    **dict.fromkeys(with_capitals(ENGLISH.negations), _BIT["NEGATION"]),
    **dict.fromkeys(NUMBER_WORDS | capitalised(NUMBER_WORDS), _BIT["NUMBER"]),
}
# What a number counts or measures, by the word after it.
_UNITS = {
    **dict.fromkeys(("°", *ENGLISH.measures, *ENGLISH.cased_measures), _BIT["MEASURE"]),
    **dict.fromkeys(ENGLISH.periods, _BIT["DURATION"]),
    **dict.fromkeys(with_capitals(ENGLISH.currencies), _BIT["MONEY"]),
    **dict.fromkeys(("%", *ENGLISH.percent_units), _BIT["PERCENT"]),
    **dict.fromkeys(ENGLISH.frequency_units, _BIT["FREQUENCY"]),
}
_VAGUE = with_capitals(VAGUE_NUMBERS)
_EVERY = with_capitals(ENGLISH.distributives)
_PERIODS = ENGLISH.periods
_CUES = {
    **dict.fromkeys(_MONTHS, "month"),
    **dict.fromkeys(capitalised(ENGLISH.titles), "title"),
    **dict.fromkeys(capitalised(ENGLISH.organisation_nouns), "body"),
    **dict.fromkeys(with_capitals(ENGLISH.place_prepositions), "place"),
    **dict.fromkeys(ENGLISH.finite_forms_of_be, "be"),
    **dict.fromkeys(("by", "By"), "by"),
}
_CURRENCY_SYMBOLS = frozenset(ENGLISH.currency_symbols)
_NAME = re.compile(
    r"\b[^\W\d_a-z][\w'’]{1,30} (?:[^\W\d_a-z]\. ?){0,3}+(?:v[ao]n |de )?[^\W\d_a-z][\w'’]"
)
_NUMERIC_DATE = re.compile(r"\d[-/.]\d\d?[-/.]\d\d")
_ACRONYM = re.compile(r"\((?:or )?[A-Z][\w&./-]{1,9}\)|\b[A-Z]{2,9} \([A-Z]")
_BODY = re.compile(r"\b[A-Z]{2,6}\b")
_PRONOUN = re.compile(rf"[\"“'‘(\[]?(?:{'|'.join(ENGLISH.referring_openers)})\b")
_CONNECTIVE = re.compile(rf"[\"“'‘(\[]?(?:{'|'.join(ENGLISH.connective_openers)})\b")
_CLOSING = "\"'”’»)]}`*_ \t\r\n\u00a0"
_ENDS = (".", "!", "?", "…", ":", "。", "！", "？")
_OPENINGS = ((_PRONOUN, _BIT["PRONOUN"]), (_CONNECTIVE, _BIT["CONNECTIVE"]))


def flags(text: str) -> int:
    """Return the kinds of expression in one sentence, as the value of a `Flag`."""
    tokens = TOKEN.findall(text)
    found = 0
    for word in _OUTRIGHT.keys() & tokens:
        found |= _OUTRIGHT[word]
    for at, token in enumerate(tokens):
        if token[0] in _DIGITS or token in _NUMBERS:
            found |= _amount(tokens, at)
        elif token in _CUES:
            found |= _cue(tokens, at, _CUES[token])
        elif token in _EVERY and not _PERIODS.isdisjoint(tokens[at + 1 : at + 3]):
            found |= _BIT["FREQUENCY"]
    for pattern, flag in _OPENINGS:
        if pattern.match(text):
            found |= flag
    return found | _marks(text)


def _after(tokens: list[str], at: int) -> str:
    return tokens[at] if at < len(tokens) else ""


def _amount(tokens: list[str], at: int) -> int:
    """Return the flags of the number at `at`, from its neighbours."""
    before = tokens[at - 1] if at else ""
    if before in _NUMBERS or (before == "-" and at > 1 and tokens[at - 2] in _NUMBERS):
        return 0  # said with the number's first word
    end = at + 1
    while (after := _after(tokens, end)) in _NUMBERS or after == "-" or _of(tokens, end):
        end += 1
    unit = _after(tokens, end)
    found = _BIT["NUMBER"] | _calendar(tokens[at], before, unit)
    kind = _UNITS.get(unit) or _UNITS.get(_after(tokens, end + 1), 0) & _BIT["DURATION"]
    if kind == _BIT["DURATION"] and {"old", "age"} & set(tokens[end + 1 : end + 4]):
        kind |= _BIT["AGE"]
    if before in ("aged", "age", "ages") or (before == "of" and tokens[at - 2] == "age"):
        found |= _BIT["AGE"]
    if before == "," and at > 1 and _is_age_of(tokens[at - 2], tokens[at], unit):
        found |= _BIT["AGE"]
    if before in _CURRENCY_SYMBOLS:
        found |= _BIT["MONEY"]
    if kind:
        return found | kind
    if len(unit) > 2 and unit.isalpha() and unit not in FUNCTION_WORDS and unit not in _MONTHS:
        found |= _BIT["COUNT"]
    return found


def _of(tokens: list[str], at: int) -> bool:
    """Tell whether "of" comes between vague numbers and what they count: "tens of thousands of"."""
    return _after(tokens, at) == "of" and tokens[at - 1] in _VAGUE


def _is_age_of(name: str, number: str, after: str) -> bool:
    """Tell whether a number between commas is an age: "Edgar Pell, 71, said"."""
    named = name[:1].isupper() and name[1:].islower() and name not in _MONTHS
    return named and len(number) == 2 and number.isdigit() and after in ("", ",", ".", ";", ")")


def _calendar(number: str, before: str, unit: str) -> int:
    if ":" in number or unit in ("am", "pm", "AM", "PM", "a", "p"):
        return _BIT["TIME"]
    if unit in _MONTHS or before in _MONTHS:
        return _BIT["DATE"]
    if len(number) == 4 and number.isdigit() and "1000" <= number < "2100" and before != "$":
        return _BIT["YEAR"]
    return _BIT["YEAR"] if unit == "s" and number.endswith("0") else 0


def _cue(tokens: list[str], at: int, cue: str) -> int:
    """Return what the word at `at` says together with the next one or two."""
    following = _after(tokens, at + 1)
    if cue == "be":
        early = at <= 10 and following in ("a", "an", "the", "one", "any", "known")
        return _BIT["DEFINITION"] if early else 0
    if cue == "by":
        return _BIT["MEANS"] if following.endswith("ing") else 0
    if cue == "body":
        return _BIT["ORGANISATION"] if at and tokens[at - 1][0].isupper() else 0
    if cue == "month":
        return _BIT["DATE"] if at and tokens[at - 1] in FUNCTION_WORDS else 0
    if following in (".", "the", "The"):
        following = _after(tokens, at + 2)
    named = following[:1].isupper() and following not in _MONTHS
    if not named:
        return 0
    return _BIT["TITLED"] if cue == "title" else _BIT["PLACE"]


def _marks(text: str) -> int:
    """Return the flags that need the text itself: names, acronyms, question and quotation marks."""
    found = 0
    if _NAME.search(text):
        found |= _BIT["NAME"]
    if _BODY.search(text):
        found |= _BIT["ORGANISATION"]
    if "(" in text and _ACRONYM.search(text):
        found |= _BIT["ACRONYM"]
    if ("-" in text or "/" in text) and _NUMERIC_DATE.search(text):
        found |= _BIT["DATE"]
    ending = text.rstrip(_CLOSING)
    if ending.endswith("?"):
        found |= _BIT["QUESTION"]
    elif not ending.endswith(_ENDS):
        found |= _BIT["FRAGMENT"]
    return found | _quotation(text)


def _quotation(text: str) -> int:
    """Tell from the marks alone whether a quotation began before this text or outlives it."""
    found = 0
    if "”" in text and text.find("”") < text.find("“") % (len(text) + 1):
        found |= _BIT["INSIDE"]
    if text.rfind("“") > text.rfind("”"):
        found |= _BIT["OPEN"]
    if text.count('"') % 2:
        found |= _BIT["OPEN"] if _last_opens(text) else _BIT["INSIDE"]
    return found


def _last_opens(text: str) -> bool:
    """Tell whether the odd one of the straight marks opens: a space or nothing stands before it."""
    first = text.find('"')
    return first == 0 or text[first - 1] in " (\u00a0:—–"

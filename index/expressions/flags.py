"""Which kinds of expression are in a sentence? Asked of every sentence when it is indexed.

Tokens are read from left to right with a fixed look-around, so that hostile text costs no more
than plain text.
"""

import re
from enum import IntFlag, auto

from index.expressions import lexicon
from index.expressions.lexicon import FUNCTION_WORDS, forms

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


NUMBER_WORDS = forms(lexicon.NUMBERS)
MONTHS = frozenset(word.capitalize() for word in lexicon.MONTHS.split())
DIGITS = frozenset("0123456789")
TOKEN = re.compile(r"[^\W\d_]+|\d+(?>(?:[.,:]\d+)*)|[^\w\s]|_")

# Plain integers: arithmetic on enum members costs ten times as much.
_BIT = {flag.name or "": flag.value for flag in Flag}

# A word's own flags, where the word alone decides.
_OUTRIGHT = {
    **dict.fromkeys(forms(lexicon.CLOCK), _BIT["TIME"]),
    **dict.fromkeys((word.capitalize() for word in lexicon.DAYS.split()), _BIT["WEEKDAY"]),
    **dict.fromkeys(("yesterday", "today", "tomorrow", "tonight"), _BIT["WEEKDAY"]),
    **dict.fromkeys(forms("twice thrice annually daily weekly monthly yearly"), _BIT["FREQUENCY"]),
    **dict.fromkeys(forms("half thirds quarters percent percentage"), _BIT["PERCENT"]),
    **dict.fromkeys(("century", "centuries", "BC", "BCE", "AD"), _BIT["YEAR"]),
    **dict.fromkeys(lexicon.DEFINING.split(), _BIT["DEFINITION"]),
    **dict.fromkeys(forms(lexicon.REASONS), _BIT["REASON"]),
    **dict.fromkeys(forms("using through via"), _BIT["MEANS"]),
    **dict.fromkeys((*lexicon.SPEECH.split(), *'"“”«»„'), _BIT["SPEECH"]),
    **dict.fromkeys(forms("not never no none nobody nothing neither without"), _BIT["NEGATION"]),
    **dict.fromkeys(lexicon.NUMBERS.split(), _BIT["NUMBER"]),
    **dict.fromkeys((word.capitalize() for word in lexicon.NUMBERS.split()), _BIT["NUMBER"]),
}
# What a number counts or measures, by the word after it.
_UNITS = {
    **dict.fromkeys(lexicon.MEASURES.split(), _BIT["MEASURE"]),
    **dict.fromkeys(
        ("°", "kW", "MW", "Hz", "kHz", "MHz", "GHz", "KB", "MB", "GB", "TB"), _BIT["MEASURE"]
    ),
    **dict.fromkeys(lexicon.PERIODS.split(), _BIT["DURATION"]),
    **dict.fromkeys(forms(lexicon.CURRENCIES), _BIT["MONEY"]),
    **dict.fromkeys(("%", "percent", "per"), _BIT["PERCENT"]),
    **dict.fromkeys(("times",), _BIT["FREQUENCY"]),
}
_VAGUE = forms("tens dozens scores hundreds thousands millions billions")
_EVERY = forms("every each")
_UNITS_OF_TIME = frozenset(lexicon.PERIODS.split())
_CUES = {
    **dict.fromkeys(MONTHS, "month"),
    **dict.fromkeys((word.capitalize() for word in lexicon.TITLES.split()), "title"),
    **dict.fromkeys((word.capitalize() for word in lexicon.BODIES.split()), "body"),
    **dict.fromkeys(forms(lexicon.PLACE_PREPOSITIONS), "place"),
    **dict.fromkeys(("is", "are", "was", "were"), "be"),
    **dict.fromkeys(("by", "By"), "by"),
}
_NAME = re.compile(
    r"\b[^\W\d_a-z][\w'’]{1,30} (?:[^\W\d_a-z]\. ?){0,3}+(?:v[ao]n |de )?[^\W\d_a-z][\w'’]"
)
_NUMERIC_DATE = re.compile(r"\d[-/.]\d\d?[-/.]\d\d")
_ACRONYM = re.compile(r"\((?:or )?[A-Z][\w&./-]{1,9}\)|\b[A-Z]{2,9} \([A-Z]")
_BODY = re.compile(r"\b[A-Z]{2,6}\b")
_PRONOUN = re.compile(
    r"[\"“'‘(\[]?(?:He|She|It|They|Him|Her|Them|His|Hers|Its|Their|This|That|These|Those|"
    r"Such|Both|Neither|Either|Others?|Another|Here)\b"
)
_CONNECTIVE = re.compile(
    r"[\"“'‘(\[]?(?:But|And|Or|So|Yet|However|Therefore|Thus|Hence|Moreover|Furthermore|Also|"
    r"Instead|Then|Still|Otherwise|Nevertheless|Nonetheless|Meanwhile|Consequently|Accordingly|"
    r"Similarly|Likewise|Conversely|Besides|Finally|Afterwards?|Later|Subsequently|Additionally|"
    r"Indeed|For (?:example|instance)|In (?:addition|contrast|particular|fact|turn|response)|"
    r"As a result|On the other hand|After (?:this|that)|By contrast|That is)\b"
)
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
        if token[0] in DIGITS or token in NUMBER_WORDS:
            found |= _amount(tokens, at)
        elif token in _CUES:
            found |= _cue(tokens, at, _CUES[token])
        elif token in _EVERY and not _UNITS_OF_TIME.isdisjoint(tokens[at + 1 : at + 3]):
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
    if before in NUMBER_WORDS or (before == "-" and at > 1 and tokens[at - 2] in NUMBER_WORDS):
        return 0  # said with the number's first word
    end = at + 1
    while (after := _after(tokens, end)) in NUMBER_WORDS or after == "-" or _of(tokens, end):
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
    if before in ("$", "€", "£", "¥", "₩", "₹"):
        found |= _BIT["MONEY"]
    if kind:
        return found | kind
    if len(unit) > 2 and unit.isalpha() and unit not in FUNCTION_WORDS and unit not in MONTHS:
        found |= _BIT["COUNT"]
    return found


def _of(tokens: list[str], at: int) -> bool:
    """Tell whether "of" comes between vague numbers and what they count: "tens of thousands of"."""
    return _after(tokens, at) == "of" and tokens[at - 1] in _VAGUE


def _is_age_of(name: str, number: str, after: str) -> bool:
    """Tell whether a number between commas is an age: "Edgar Pell, 71, said"."""
    named = name[:1].isupper() and name[1:].islower() and name not in MONTHS
    return named and len(number) == 2 and number.isdigit() and after in ("", ",", ".", ";", ")")


def _calendar(number: str, before: str, unit: str) -> int:
    if ":" in number or unit in ("am", "pm", "AM", "PM", "a", "p"):
        return _BIT["TIME"]
    if unit in MONTHS or before in MONTHS:
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
    named = following[:1].isupper() and following not in MONTHS
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

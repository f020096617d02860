"""Which kinds of expression are in a sentence? Asked of every sentence when it is indexed.

Tokens are read from left to right with a fixed look-around, so that hostile text costs no more
than plain text.
"""

import re
from enum import IntFlag, auto

from index.expressions import lexicon
from index.expressions.lexicon import FUNCTION_WORDS, forms

VERSION = 2
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
    AGE = auto()  # "24 years of age", "aged 9", "a 24-year-old"
    MONEY = auto()  # "$5 million", "200 euros"
    PERCENT = auto()  # "40 %", "two thirds", "half of"
    MEASURE = auto()  # a length, weight, area, speed, temperature: "10 km", "5 °C"
    FREQUENCY = auto()  # "twice", "five times", "annually"
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
TOKEN = re.compile(r"[^\W\d_]+|\d+(?:[.,:]\d+)*+|[^\w\s]|_")

# A word's own flags, where the word alone decides.
_OUTRIGHT = {
    **dict.fromkeys(forms(lexicon.CLOCK), Flag.TIME),
    **dict.fromkeys((word.capitalize() for word in lexicon.DAYS.split()), Flag.WEEKDAY),
    **dict.fromkeys(("yesterday", "today", "tomorrow", "tonight"), Flag.WEEKDAY),
    **dict.fromkeys(forms("twice thrice annually daily weekly monthly yearly"), Flag.FREQUENCY),
    **dict.fromkeys(forms("half thirds quarters percent percentage"), Flag.PERCENT),
    **dict.fromkeys(("century", "centuries", "BC", "BCE", "AD"), Flag.YEAR),
    **dict.fromkeys(lexicon.DEFINING.split(), Flag.DEFINITION),
    **dict.fromkeys(forms(lexicon.REASONS), Flag.REASON),
    **dict.fromkeys(forms("using through via"), Flag.MEANS),
    **dict.fromkeys((*lexicon.SPEECH.split(), *'"“”«»„'), Flag.SPEECH),
    **dict.fromkeys(forms("not never no none nobody nothing neither without"), Flag.NEGATION),
    **dict.fromkeys(lexicon.NUMBERS.split(), Flag.NUMBER),
    **dict.fromkeys((word.capitalize() for word in lexicon.NUMBERS.split()), Flag.NUMBER),
}
# What a number counts or measures, by the word after it.
_UNITS = {
    **dict.fromkeys(lexicon.MEASURES.split(), Flag.MEASURE),
    **dict.fromkeys(
        ("°", "kW", "MW", "Hz", "kHz", "MHz", "GHz", "KB", "MB", "GB", "TB"), Flag.MEASURE
    ),
    **dict.fromkeys(lexicon.PERIODS.split(), Flag.DURATION),
    **dict.fromkeys(forms(lexicon.CURRENCIES), Flag.MONEY),
    **dict.fromkeys(("%", "percent", "per"), Flag.PERCENT),
    **dict.fromkeys(("times",), Flag.FREQUENCY),
}
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
_CLOSING = "\"'”’»)]}*_ \t\r\n\u00a0"
_ENDS = (".", "!", "?", "…", ":", "。", "！", "？")
_OPENINGS = ((_PRONOUN, Flag.PRONOUN), (_CONNECTIVE, Flag.CONNECTIVE))


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
    for pattern, flag in _OPENINGS:
        if pattern.match(text):
            found |= flag
    return int(found | _marks(text))


def _after(tokens: list[str], at: int) -> str:
    return tokens[at] if at < len(tokens) else ""


def _amount(tokens: list[str], at: int) -> int:
    """Return the flags of the number at `at`, from its neighbours."""
    before = tokens[at - 1] if at else ""
    if before in NUMBER_WORDS or (before == "-" and at > 1 and tokens[at - 2] in NUMBER_WORDS):
        return 0  # said with the number's first word
    end = at + 1
    while _after(tokens, end) in NUMBER_WORDS or _after(tokens, end) == "-":
        end += 1
    unit = _after(tokens, end)
    found = int(Flag.NUMBER) | _calendar(tokens[at], before, unit)
    kind = _UNITS.get(unit) or _UNITS.get(_after(tokens, end + 1), 0) & Flag.DURATION
    if kind == Flag.DURATION and {"old", "age"} & set(tokens[end + 1 : end + 4]):
        kind |= Flag.AGE
    if before in ("aged", "age", "ages") or (before == "of" and tokens[at - 2] == "age"):
        found |= Flag.AGE
    if before in ("$", "€", "£", "¥", "₩", "₹"):
        found |= Flag.MONEY
    if kind:
        return found | kind
    if len(unit) > 2 and unit.isalpha() and unit not in FUNCTION_WORDS and unit not in MONTHS:
        found |= Flag.COUNT
    return found


def _calendar(number: str, before: str, unit: str) -> int:
    if ":" in number or unit in ("am", "pm", "AM", "PM", "a", "p"):
        return Flag.TIME
    if unit in MONTHS or before in MONTHS:
        return Flag.DATE
    if len(number) == 4 and number.isdigit() and "1000" <= number < "2100" and before != "$":
        return Flag.YEAR
    return Flag.YEAR if unit == "s" and number.endswith("0") else 0


def _cue(tokens: list[str], at: int, cue: str) -> int:
    """Return what the word at `at` says together with the next one or two."""
    following = _after(tokens, at + 1)
    if cue == "be":
        early = at <= 10 and following in ("a", "an", "the", "one", "any", "known")
        return Flag.DEFINITION if early else 0
    if cue == "by":
        return Flag.MEANS if following.endswith("ing") else 0
    if cue == "body":
        return Flag.ORGANISATION if at and tokens[at - 1][0].isupper() else 0
    if cue == "month":
        return Flag.DATE if at and tokens[at - 1] in FUNCTION_WORDS else 0
    if following in (".", "the", "The"):
        following = _after(tokens, at + 2)
    named = following[:1].isupper() and following not in MONTHS
    if not named:
        return 0
    return Flag.TITLED if cue == "title" else Flag.PLACE


def _marks(text: str) -> int:
    """Return the flags that need the text itself: names, acronyms, question and quotation marks."""
    found = 0
    if _NAME.search(text):
        found |= Flag.NAME
    if _BODY.search(text):
        found |= Flag.ORGANISATION
    if "(" in text and _ACRONYM.search(text):
        found |= Flag.ACRONYM
    if ("-" in text or "/" in text) and _NUMERIC_DATE.search(text):
        found |= Flag.DATE
    ending = text.rstrip(_CLOSING)
    if ending.endswith("?"):
        found |= Flag.QUESTION
    elif not ending.endswith(_ENDS):
        found |= Flag.FRAGMENT
    return found | _quotation(text)


def _quotation(text: str) -> int:
    """Tell from the marks alone whether a quotation began before this text or outlives it."""
    found = 0
    if "”" in text and text.find("”") < text.find("“") % (len(text) + 1):
        found |= Flag.INSIDE
    if text.rfind("“") > text.rfind("”"):
        found |= Flag.OPEN
    if text.count('"') % 2:
        found |= Flag.OPEN if _last_opens(text) else Flag.INSIDE
    return found


def _last_opens(text: str) -> bool:
    """Tell whether the odd one of the straight marks opens: a space or nothing stands before it."""
    first = text.find('"')
    return first == 0 or text[first - 1] in " (\u00a0:—–"

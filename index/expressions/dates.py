"""Dates, years, periods and times of day in a sentence. Pure."""

import re
from enum import Enum, auto
from operator import attrgetter

from index.expressions.expression import Expression
from index.expressions.flags import SentenceFlag
from index.expressions.tokens import TokenCue, tokenize_sentence
from index.expressions.word_classes import MONTHS, capitalised
from index.languages import ENGLISH, Words
from index.types import Span


def _any_of(words: Words) -> str:
    """Return a pattern for the words, capitalised, the longest first."""
    return "|".join(sorted(capitalised(words), key=len, reverse=True))


_MONTH = rf"(?:(?:{_any_of(MONTHS)})\b(?:(?<!May)(?<=\b[A-Z]..)\.|(?<=Sept)\.)?)"
_YEAR = r"(?<![\d.,$€£-])(?:1\d|20)\d\d(?![\d%]|[.,]\d)"
_WEEKDAY = rf"(?:{_any_of(frozenset(ENGLISH.weekdays))})"
_ERA = r"(?: ?(?:BCE?|CE|AD)\b)"
_SUFFIX = f"(?:{'|'.join(ENGLISH.ordinal_suffixes)})"
_DAY = rf"\d{{1,2}}{_SUFFIX}?"
_ORDINAL = rf"(?:\d{{1,2}}{_SUFFIX}|(?i:(?:twenty[ -])?(?:{'|'.join(ENGLISH.ordinals)})))"
_PART = (
    r"(?:(?i:early|mid|late|beginning of the|end of the|middle of the|turn of the)[ -](?:the )?)?"
)

_DATE = re.compile(
    rf"(?:{_WEEKDAY},? )?(?:{_DAY}(?: of)? {_MONTH}|{_MONTH} {_DAY}(?!\d)|\b{_MONTH})"
    rf"(?:(?:,? of|,)? {_YEAR})?|\b\d{{4}}-\d\d-\d\d\b|\b\d\d?[/.]\d\d?[/.]\d\d(?:\d\d)?\b"
)
_RELATIVE_DAY = re.compile(rf"\b(?:{_WEEKDAY}|[Yy]esterday|[Tt]onight|[Tt]omorrow)\b")
_TIME = re.compile(
    r"\b\d{1,2}(?:[:.]\d\d)?\s?[ap](?:\.m\.|m\b)|\b[012]?\d:[0-5]\d\b|\b(?:noon|midnight)\b"
    r"|\b\w{2,6} o['’]clock\b"
)
_CENTURY = re.compile(rf"{_PART}\b{_ORDINAL}[ -]centur(?:y|ies){_ERA}?")
_DECADE = re.compile(rf"{_PART}(?:\b1\d|\b20)\d0['’]?s\b|{_PART}['’]\d0s\b")
_YEARS = re.compile(
    rf"{_PART}{_YEAR}(?:[-–/](?:(?:1\d|20)?\d\d)(?!\d))?{_ERA}?|\b\d{{1,4}}{_ERA}|\bAD \d{{1,4}}\b"
)
# A pattern, its flag, and what a sentence must have for the pattern to match at all: a token with
# the cue, or a digit and a match of the second pattern. Where two of the six match the same text,
# the first counts.
_PATTERNS = (
    (_DATE, SentenceFlag.DATE, TokenCue.MONTH, re.compile(r"\d[-/.]\d")),
    (_TIME, SentenceFlag.TIME, TokenCue.CLOCK, re.compile(r"\d ?[ap]\.?m|\d:\d")),
    (_CENTURY, SentenceFlag.YEAR, TokenCue.CENTURY, None),
    (_DECADE, SentenceFlag.YEAR, 0, re.compile(r"0['’]?s\b")),
    (_YEARS, SentenceFlag.YEAR, 0, re.compile(r"(?:1\d|20)\d\d|\d ?(?:BC|CE|AD)|AD \d")),
    (_RELATIVE_DAY, SentenceFlag.WEEKDAY, TokenCue.DAY, None),
)
_CALENDAR = TokenCue.DIGIT | TokenCue.MONTH | TokenCue.CLOCK | TokenCue.CENTURY | TokenCue.DAY
_BEFORE = 48  # code points that a match may begin before a token with such a cue
_AFTER = 5  # tokens that a match may continue after one
_BARE_MONTH = re.compile(r"(?:May|March|Mar|Jan|Jun|Sept?|Dec|Nov)\.?")
_BEFORE_MONTH = re.compile(
    r"(?:in|since|until|by|of|from|early|late|mid|last|this|next|every|to|and) $"
)


_HOUR = r"\d{1,2}(?:[:.h]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?| ?[ap]\.?m\.?)"
_TIME_ALONE = re.compile(
    rf"(?:(?:at|from|about|around) )?{_HOUR}(?:,? (?:Uhr|[A-Z]{{2,4}}))?"
    rf"(?: ?(?:-|–|—|to|until) ?{_HOUR})?",
    re.IGNORECASE,
)
_DAY_ALONE = re.compile(rf"(?:[Oo]n )?(?:{_DATE.pattern}|{_WEEKDAY})|(?:[Ii]n )?{_YEARS.pattern}")
_MAX_MOMENT = 40
"""Code points of a line that names a moment and no more."""


class Moment(Enum):
    """What a line that holds nothing else says when something was: the day, or the time of day."""

    TIME = auto()
    DAY = auto()


def find_dates(text: str) -> list[Expression]:
    """Return every date, year, decade, century, weekday and time of day, in order."""
    tokens = tokenize_sentence(text)
    cued = [at for at, cue in enumerate(tokens.cues) if cue & _CALENDAR]
    found: list[Expression] = []
    if not cued:
        return found
    cues = tokens.all_cues()
    first = max(0, tokens.starts[cued[0]] - _BEFORE)
    end = tokens.ends[min(cued[-1] + _AFTER, len(tokens) - 1)]
    taken = [False] * len(text)
    for pattern, kind, cue, required in _PATTERNS:
        if not cues & cue and not (
            cues & TokenCue.DIGIT and required and required.search(text, first, end)
        ):
            continue
        for match in pattern.finditer(text, first, end):
            span = Span(*match.span())
            if any(taken[slice(*span)]) or not _is_date(text, match):
                continue
            taken[slice(*span)] = [True] * (span.end - span.start)
            found.append(Expression(kind=kind, span=span, core=span))
    return sorted(found, key=attrgetter("span"))


def _is_date(text: str, match: re.Match[str]) -> bool:
    """Whether a match is a date: a lone "May" or "March" is one only after "in" and the like."""
    if not _BARE_MONTH.fullmatch(match.group()):
        return True
    return bool(_BEFORE_MONTH.search(text, max(0, match.start() - 8), match.start()))


def classify_moment(text: str) -> Moment | None:
    """Return which moment a short text names that holds nothing else, None for any other text.

    "11:20 a.m." is a time, "Monday, 3 May" and "1921" are days.
    """
    shown = text.strip().rstrip(":").rstrip()
    if len(shown) > _MAX_MOMENT or not shown:
        return None
    if _TIME_ALONE.fullmatch(shown):
        return Moment.TIME
    return Moment.DAY if _DAY_ALONE.fullmatch(shown) else None

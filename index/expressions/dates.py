"""Which points and stretches of time does a sentence name?"""

import re
from operator import attrgetter

from index.expressions.expression import Expression
from index.expressions.flags import Flag
from index.expressions.tokens import Cue, tokenize
from index.expressions.word_classes import MONTHS, capitalised
from index.languages import ENGLISH, Words
from index.types import Span


def _any(words: Words) -> str:
    return "|".join(sorted(capitalised(words), key=len, reverse=True))


_MONTH = rf"(?:(?:{_any(MONTHS)})\b(?:(?<!May)(?<=\b[A-Z]..)\.|(?<=Sept)\.)?)"
_YEAR = r"(?<![\d.,$€£-])(?:1\d|20)\d\d(?![\d%]|[.,]\d)"
_WEEKDAY = rf"(?:{_any(frozenset(ENGLISH.weekdays))})"
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
_SPOKEN = re.compile(rf"\b(?:{_WEEKDAY}|[Yy]esterday|[Tt]onight|[Tt]omorrow)\b")
_TIME = re.compile(
    r"\b\d{1,2}(?:[:.]\d\d)?\s?[ap](?:\.m\.|m\b)|\b[012]?\d:[0-5]\d\b|\b(?:noon|midnight)\b"
    r"|\b\w{2,6} o['’]clock\b"
)
_CENTURY = re.compile(rf"{_PART}\b{_ORDINAL}[ -]centur(?:y|ies){_ERA}?")
_DECADE = re.compile(rf"{_PART}(?:\b1\d|\b20)\d0['’]?s\b|{_PART}['’]\d0s\b")
_YEARS = re.compile(
    rf"{_PART}{_YEAR}(?:[-–/](?:(?:1\d|20)?\d\d)(?!\d))?{_ERA}?|\b\d{{1,4}}{_ERA}|\bAD \d{{1,4}}\b"
)
# In the order in which a pattern may claim text that a later one would match too, each with what a
# sentence must have for the pattern to match at all: a token of some kind, or a digit and a sign.
_PATTERNS = (
    (_DATE, Flag.DATE, Cue.MONTH, re.compile(r"\d[-/.]\d")),
    (_TIME, Flag.TIME, Cue.CLOCK, re.compile(r"\d ?[ap]\.?m|\d:\d")),
    (_CENTURY, Flag.YEAR, Cue.CENTURY, None),
    (_DECADE, Flag.YEAR, 0, re.compile(r"0['’]?s\b")),
    (_YEARS, Flag.YEAR, 0, re.compile(r"(?:1\d|20)\d\d|\d ?(?:BC|CE|AD)|AD \d")),
    (_SPOKEN, Flag.WEEKDAY, Cue.DAY, None),
)
_CALENDAR = Cue.DIGIT | Cue.MONTH | Cue.CLOCK | Cue.CENTURY | Cue.DAY
_BEFORE = 48  # code points that a match may begin before such a token
_AFTER = 5  # tokens that it may go on after one
_BARE_MONTH = re.compile(r"(?:May|March|Mar|Jan|Jun|Sept?|Dec|Nov)\.?")
_LEANS = re.compile(r"(?:in|since|until|by|of|from|early|late|mid|last|this|next|every|to|and) $")


def dates(text: str) -> list[Expression]:
    """Return every date, year, decade, century, weekday and time of day, in order."""
    tokens = tokenize(text)
    telling = [at for at, cue in enumerate(tokens.cues) if cue & _CALENDAR]
    found: list[Expression] = []
    if not telling:
        return found
    cues = tokens.cues_held()
    first = max(0, tokens.starts[telling[0]] - _BEFORE)
    end = tokens.ends[min(telling[-1] + _AFTER, len(tokens) - 1)]
    taken = [False] * len(text)
    for pattern, kind, cue, sign in _PATTERNS:
        if not cues & cue and not (cues & Cue.DIGIT and sign and sign.search(text, first, end)):
            continue
        for match in pattern.finditer(text, first, end):
            span = Span(*match.span())
            if any(taken[slice(*span)]) or not _is_meant(text, match):
                continue
            taken[slice(*span)] = [True] * (span.end - span.start)
            found.append(Expression(kind=kind, span=span, core=span))
    return sorted(found, key=attrgetter("span"))


def _is_meant(text: str, match: re.Match[str]) -> bool:
    """Tell whether a lone "May" or "March" is the month: only after "in", "since" and the like."""
    if not _BARE_MONTH.fullmatch(match.group()):
        return True
    return bool(_LEANS.search(text, max(0, match.start() - 8), match.start()))

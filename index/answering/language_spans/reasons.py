"""Reasons that a sentence of another language states: "weil *das Wasser kalt ist*". Pure."""

import re
from collections.abc import Sequence
from functools import cache

from index.languages import find_language
from index.types import Span

_MAX_LENGTH = 120
"""Code points of a reason. Of a longer one nothing is told: a cut one may say something else."""

_UNSPACED = frozenset({"zh", "ja", "th", "ko"})
_CLAUSE_END = re.compile(r"[.;:!?()。！？；।؟]|$")
_COMMA = re.compile("[,،，、]")
_COMMAS = {"th": re.compile(r"\s"), "vi": re.compile(r",|\bnên\b")}
"""What ends a clause where no comma is written: a space in Thai, "so" in Vietnamese."""

_EDGES = ' \t\n,،，、.;:!?。।„“”"«»'


def find_reason(text: str, language: str) -> Span | None:
    """Return the words of the first reason that a sentence states, None if it states none.

    They stand behind a word such as "weil", up to the end of the clause, which is the first comma
    where that word opens the sentence; or before one such as "için", from the comma before it.
    """
    table = find_language(language)
    opener = _pattern(table.reason_openers, language).search(text)
    if opener:
        end = _CLAUSE_END.search(text, opener.end())
        stop = end.start() if end else len(text)
        opens = not text[: opener.start()].strip(_EDGES)
        comma = _COMMAS.get(language, _COMMA).search(text, opener.end(), stop)
        if comma and (opens or language in _UNSPACED):
            stop = comma.start()
        return _trim(text, opener.end(), stop)
    closer = _pattern(table.reason_closers, language).search(text)
    if not closer:
        return None
    before = [match.end() for match in _COMMA.finditer(text, 0, closer.start())]
    return _trim(text, before[-1] if before else 0, closer.start())


def _trim(text: str, start: int, end: int) -> Span | None:
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    return Span(start, end) if 0 < end - start <= _MAX_LENGTH else None


@cache
def _pattern(phrases: Sequence[str], language: str) -> re.Pattern[str]:
    """Return the pattern of some phrases, the longest first; of nothing if there are none."""
    if not phrases:
        return re.compile(r"(?!)")
    words = "|".join(map(re.escape, sorted(phrases, key=lambda phrase: -len(phrase))))
    edge = "" if language in _UNSPACED else r"(?<!\w)"
    behind = "" if language in _UNSPACED else r"(?!\w)"
    return re.compile(f"{edge}(?:{words}){behind}", re.IGNORECASE)

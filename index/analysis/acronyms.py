"""Definitions of acronyms in a text, such as "Joint Security Area (JSA)".

Pure. The definitions are stored with an article: a changed result needs a higher `VERSION` of
`analyzer.py`.
"""

import re
from collections.abc import Container, Iterator
from typing import NamedTuple

from index.analysis.analyzer import extract_terms
from index.types import Span


class Acronym(NamedTuple):
    """A definition: the term of the short form, and the terms of the long form in order."""

    short: str
    long: tuple[str, ...]


_SHORT = r"[A-Z](?:[\w.-]{0,9}[A-Z0-9.])?"
_IN_BRACKETS = re.compile(rf"\(({_SHORT})s?[),;]")
_BEFORE_BRACKETS = re.compile(rf"\b({_SHORT})\s*\(([^()]{{4,100}})\)")
_CLAUSE_END = re.compile(r"[.;:!?()\n]\s")


def find_acronyms(text: str, language: str = "en") -> list[Acronym]:
    """Return the acronyms that `text` defines, in brackets or before them, each once.

    The letters of the short form must occur in order in the long form, the first of them at
    the start of a word (Schwartz & Hearst 2003, A simple algorithm for identifying abbreviation
    definitions in biomedical text).
    """
    defined = [
        Acronym(extract_terms(short, language)[-1], tuple(extract_terms(long, language)))
        for short, long, _ in _find_definitions(text)
    ]
    return list(dict.fromkeys(defined))


def find_long_form(text: str, terms: Container[str], language: str = "en") -> Span | None:
    """Return where `text` spells out the first acronym whose term is one of `terms`, or None."""
    for short, long, near in _find_definitions(text):
        if extract_terms(short, language)[-1] in terms:
            spelt = re.compile(r"\s+".join(map(re.escape, long.split())))
            found = [each.span() for each in spelt.finditer(text, *near)]
            return Span(*found[-1]) if found else None
    return None


def _find_definitions(text: str) -> Iterator[tuple[str, str, Span]]:
    """Yield each short form, its long form with single spaces, and where the latter stands."""
    if "(" not in text:
        return
    for match in _IN_BRACKETS.finditer(text):
        before = Span(max(0, match.start() - 200), match.start())
        clause = _CLAUSE_END.split(text[slice(*before)].rstrip())[-1]
        long = _long_form(match.group(1), clause)
        if long:
            yield match.group(1), long, before
    for match in _BEFORE_BRACKETS.finditer(text):
        long = match.group(2).strip()
        if _long_form(match.group(1), long) == long:
            yield match.group(1), long, Span(*match.span(2))


def _long_form(short: str, before: str) -> str:
    """Return the shortest ending of `before` that `short` can stand for, or ""."""
    letters = [c.lower() for c in short if c.isalnum()]
    if len(letters) < 2:
        return ""
    window = " ".join(before.split()[-min(len(letters) + 5, 2 * len(letters)) :])
    i = len(window)
    for letter in reversed(letters[1:]):
        i = window.lower().rfind(letter, 0, i)
        if i < 0:
            return ""
    starts = re.finditer(rf"(?<!\w){letters[0]}", window.lower()[:i])
    long = window[max((match.start() for match in starts), default=len(window)) :]
    return long if len(long) > len(short) and " " in long else ""

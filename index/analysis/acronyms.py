"""Definitions of acronyms in a text, such as "Joint Security Area (JSA)".

Pure. The definitions are stored with an article: a changed result needs a higher `VERSION` of
`analyzer.py`.
"""

import re
from typing import NamedTuple

from index.analysis.analyzer import extract_terms


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
    if "(" not in text:
        return []
    found = []
    for match in _IN_BRACKETS.finditer(text):
        window = text[max(0, match.start() - 200) : match.start()].rstrip()
        clause = _CLAUSE_END.split(window)[-1]
        found.append((match.group(1), _long_form(match.group(1), clause)))
    for match in _BEFORE_BRACKETS.finditer(text):
        long = match.group(2).strip()
        start = _long_form(match.group(1), long)
        found.append((match.group(1), long if start == long else ""))
    defined = [
        Acronym(extract_terms(short, language)[-1], tuple(extract_terms(long, language)))
        for short, long in found
        if long
    ]
    return list(dict.fromkeys(defined))


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

"""Raised figures in running text: exponents, ordinals, and the marks of notes.

Pure.
"""

import re

NOTE_MARKS = "\ufdd0\ufdd1"
"""Stand around a raised figure, and around a note's mark; no text has these two characters."""

_OPENING, _CLOSING = NOTE_MARKS[0], NOTE_MARKS[1]
_RAISED = re.compile(
    f"(?P<before>[^{NOTE_MARKS}]{{0,4}}){_OPENING}(?P<figure>[^{NOTE_MARKS}]*){_CLOSING}"
)
_UNIT = re.compile(r"(?:^|[^\w])(?:[kcmdµ]?m|s|ft|in|yd|mi|x|n|r|[kM]?Hz)\Z|\b10\Z|\)\Z")
_SUPERSCRIPTS = str.maketrans("0123456789+-−n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻ⁿ")
_ORDINAL = re.compile(r"(?:st|nd|rd|th|er|re|e|o|a|ème)\Z", re.IGNORECASE)
_MARK = re.compile(r"\d{1,3}(?:[,–-]\d{1,3})*|[a-z*†‡§]")


def put_figures_right(text: str) -> str:
    """Write raised figures as exponents, ordinals as letters, and what is left as a note's mark.

    A note's mark stays between `NOTE_MARKS`, with square brackets around its figure.
    """
    return _RAISED.sub(_figure, text) if _OPENING in text else text


def _figure(match: re.Match[str]) -> str:
    before, figure = match["before"], match["figure"].strip()
    if not figure:
        return before
    if figure.startswith("["):  # a mark already
        return match[0]
    if _ORDINAL.match(figure) and before[-1:].isdigit():
        return before + figure
    if _UNIT.search(before) and re.fullmatch(r"[0-9+\-−n]{1,3}", figure):
        return before + figure.translate(_SUPERSCRIPTS)
    if _MARK.fullmatch(figure):
        return before + note_mark(figure)
    return before + match["figure"]


def note_mark(figure: str) -> str:
    """Return the mark of a note, in square brackets, between `NOTE_MARKS`."""
    return f"{_OPENING}[{figure}]{_CLOSING}"

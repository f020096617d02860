"""The score of a match: "Tarn Rovers 2–1 Mere Otters" tells it without the word. Pure.

English questions alone.
"""

import re

from index.analysis import extract_terms
from index.answering.question import Question
from index.types import Span

_ASKS = re.compile(
    r"\b(?:final|full[- ]?time|end) (?:scores?|scoreline|results?)\b|\bscoreline\b"
    r"|\bwhat(?:['’]?s| is| was| were) the (?:scores?|results?)\b"
    r"|\bscores? (?:against|at|between|in|of)\b"
    r"|\b(?:v|vs|versus)\b\.? (?:[\w'’]+ ){1,3}(?:scores?|results?)\W*$",
    re.IGNORECASE,
)
_HALF = re.compile(r"\bhalf\b|\bhalf[- ]?time\b|\b(?:break|interval)\b", re.IGNORECASE)
"""What asks for the score at half-time, which stands in a sentence."""

_JOINED = re.compile(
    r"(?P<one>[^\d\n|]{2,40}?),? (?P<score>\d{1,3} ?[-–—:] ?\d{1,3}) (?P<other>[^\d\n|.:(]{3,40})"
)
_PARTED = re.compile(
    r"(?P<one>[^\d\n|:]{2,40}?),? (?P<score>\d{1,3}, (?P<other>[^\d\n|.:(]{3,40}),? \d{1,3})\b"
)
"""Both sides with what they scored: "Tarn 2–1 Mere", "Tarn 2, Mere 1"."""

TELLING_SCORE = frozenset(
    extract_terms("end ended final full full-time game match result score scoreline time")
)
"""Terms of such a question that the line says without having them."""


def asks_score(question: Question) -> bool:
    """Tell whether the score at the end of a match is asked for, by the names of its sides."""
    if question.language != "en" or not _ASKS.search(question.text):
        return False
    return not _HALF.search(question.text) and bool(_list_sides(question))


def tells_score(question: Question, text: str) -> bool:
    """Tell whether a line has a score of two sides, with all that a question says of them."""
    line = _find_line(text)
    if line is None:
        return False
    return _list_sides(question) <= {*extract_terms(f"{line['one']} {line['other']}")}


def find_score(text: str) -> Span | None:
    """Return the span of "2–1", or of "2, Mere 1" behind the first side; None without a score."""
    line = _find_line(text)
    return Span(*line.span("score")) if line else None


def _find_line(text: str) -> re.Match[str] | None:
    return _JOINED.search(text) or _PARTED.search(text)


def _list_sides(question: Question) -> frozenset[str]:
    """Return the content terms of a question beside those that ask for a score."""
    content = frozenset(word.term for word in question.words if word.content)
    return content - TELLING_SCORE - {"v", "vs", "versus"}

"""The score of a match: "Tarn Rovers 2–1 Mere Otters" tells it without the word. Pure.

English questions alone.
"""

import re

from index.analysis import extract_terms
from index.answering.lexical import UNMISSED
from index.answering.question import Question

_ASKS = re.compile(
    r"\b(?:final|full[- ]?time|end) (?:scores?|scoreline|results?)\b|\bscoreline\b"
    r"|\bwhat(?:['’]?s| is| was| were) the (?:scores?|results?)\b"
    r"|\bscores? (?:against|at|between|in|of)\b"
    r"|\b(?:v|vs|versus)\b\.? (?:[\w'’]+ ){1,3}(?:scores?|results?)\W*$",
    re.IGNORECASE,
)
_HALF = re.compile(r"\bhalf\b|\bhalf[- ]?time\b|\b(?:break|interval)\b", re.IGNORECASE)
"""What asks for the score at half-time, which stands in a sentence."""

_LINE = re.compile(
    r"(?P<one>[^\d\n|]{2,40}?),? (?P<scored>\d{1,3})(?: ?[-–—:] ?|, )(?:(?P<against>\d{1,3})\b)?"
    r"(?P<other>[^\d\n|.:(]{3,40})"
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
    line = _LINE.search(text)
    if line is None:
        return False
    return _list_sides(question) <= {*extract_terms(f"{line['one']} {line['other']}")}


def _list_sides(question: Question) -> frozenset[str]:
    """Return the content terms of a question beside those that ask for a score."""
    content = frozenset(word.term for word in question.words if word.content)
    return content - TELLING_SCORE - UNMISSED - {"v", "vs", "versus"}

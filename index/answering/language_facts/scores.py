"""The score of a match: "Tarn Rovers 2–1 Mere Otters" tells it without the word. Pure.

English questions alone.
"""

import re

from index.analysis import extract_terms
from index.answering.question import Question, list_lowered
from index.languages import ENGLISH
from index.types import Span

_WORDS = frozenset({"score", "scores", "scoreline", "scorelines", "result", "results"})
"""Words of which each question for a score has one."""

_ASKS = re.compile(
    r"\bwhat(?:['’]s| is| was| were)? (?:the )?(?:final |half-time |end )?(?:score|scoreline)s?"
    r" (?:against|at|between|in|of|when|with)\b",
    re.IGNORECASE,
)
_ASKS_FINAL = re.compile(
    r"\b(?:final|full[- ]?time|end) (?:scores?|scoreline|results?)\b|\bscoreline\b"
    r"|\bwhat(?:['’]?s| is| was| were) the (?:scores?|results?)\b"
    r"|\bscores? (?:against|at|between|in|of)\b"
    r"|\b(?:v|vs|versus)\b\.? (?:[\w'’]+ ){1,3}(?:scores?|results?)\W*$",
    re.IGNORECASE,
)
_HALF = re.compile(r"\bhalf\b|\bhalf[- ]?time\b|\b(?:break|interval)\b", re.IGNORECASE)
"""What asks for the score at half-time, which stands in a sentence."""

_MONTHS = "|".join(sorted(ENGLISH.months))
_NUMBERS = rf"\d{{1,3}}(?: ?[-–—] ?\d{{1,3}}(?!\d)(?! ?[ap]\.?m| (?:{_MONTHS})\b)|:\d(?!\d))"
"""What both sides scored; "18:30" is an hour, "12-14 May" are days."""

_SCORE = re.compile(
    rf"(?<![\d:.])(?:{_NUMBERS}|\d{{1,3}} to \d{{1,3}}\b)"
    r"|\b\w+[- ](?:all|nil)\b|\b(?:drew|draw|goalless|love)\b",
    re.IGNORECASE,
)
"""A score of two sides: "2-1", "3:2", "15 to 14", "one-all"."""

_JOINED = re.compile(
    rf"(?P<one>[^\d\n|]{{2,40}}?),? (?P<score>{_NUMBERS}) (?P<other>[^\d\n|.:(]{{3,40}})",
    re.IGNORECASE,
)
_PARTED = re.compile(
    r"(?P<one>[^\d\n|:]{2,40}?),? (?P<score>\d{1,3}, (?P<other>[^\d\n|.:(]{3,40}),? \d{1,3})\b"
)
"""Both sides with what they scored: "Tarn 2–1 Mere", "Tarn 2, Mere 1"."""

_VERSUS = frozenset({"v", "vs", "versus"})

TELLING_SCORE = frozenset(
    extract_terms("end ended final full full-time game match result score scoreline time")
)
"""Terms of a question for the final score that the line says without having them."""


def asks_score(question: Question) -> bool:
    """Tell whether the score at any time of a match is asked for."""
    return question.language == "en" and _ASKS.search(question.text) is not None


def has_score(text: str) -> bool:
    """Tell whether a text has a score of two sides: a fixture has an hour alone."""
    return _SCORE.search(text) is not None


def asks_final_score(question: Question) -> bool:
    """Tell whether the score at the end of a match is asked for, by the names of its sides."""
    if question.language != "en" or _WORDS.isdisjoint(list_lowered(question)):
        return False
    if not _ASKS_FINAL.search(question.text) or _HALF.search(question.text):
        return False
    return bool(_list_sides(question))


def tells_score(question: Question, text: str) -> bool:
    """Tell whether a line has a score of two sides, with all that a question says of them.

    Behind "Tarn v Mere" stands another number.
    """
    line = _find_line(text)
    if line is None:
        return False
    one, other = ({*extract_terms(line[side])} for side in ("one", "other"))
    return one.isdisjoint(_VERSUS) and _list_sides(question) <= one | other


def find_score(text: str) -> Span | None:
    """Return the span of "2–1", or of "2, Mere 1" behind the first side; None without a score."""
    line = _find_line(text)
    return Span(*line.span("score")) if line else None


def _find_line(text: str) -> re.Match[str] | None:
    return _JOINED.search(text) or _PARTED.search(text)


def _list_sides(question: Question) -> frozenset[str]:
    """Return the content terms of a question beside those that ask for a score."""
    content = frozenset(word.term for word in question.words if word.content)
    return content - TELLING_SCORE - _VERSUS

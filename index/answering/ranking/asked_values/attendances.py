"""How many people came: "Attendance: 1,874" tells how big the crowd was. Pure.

English questions alone.
"""

import re

from index.analysis import extract_terms
from index.answering.question import Question, list_lowered

_ASKS = re.compile(
    r"\bhow (?:big|good|large) (?:was|is|were) (?:the|your|our|their) (?:attendance|audience|crowd"
    r"|gate|turn-?out)\b"
    r"|\bhow many (?:people |fans |spectators |visitors |supporters )?"
    r"(?:came|come|watched|watch|saw|attended|attend|turned (?:up|out)|showed up|went"
    r"|(?:were|was) (?:there|at|in the crowd))\b"
    r"|\bhow many (?:spectators|fans|people in the (?:crowd|audience))\b"
    r"|\b(?:what|whats|what's) (?:was |were |is )?the (?:attendance|crowd|gate|turn-?out)\b"
    r"|^\W*attendance\b",
    re.IGNORECASE,
)
_TELLS = re.compile(
    r"\b(?:(?:att|attendances?|gate|spectators)(?:\.|:)+|gate of"
    r"|(?:attendance|audience|crowd|turn-?out),? (?:at|is|of|was))\s*"
    r"(?:(?:about|almost|around|just|more than|nearly|only|over|some) )*\d"
    r"|\b\d[\d,.]* (?:fans|onlookers|people|spectators|supporters|visitors|were there|watched)\b",
    re.IGNORECASE,
)

_OPENERS = frozenset({"how", "attendance", "crowd", "gate", "turnout", "turn-out"})
"""Words of which each such question has one."""

TELLING_TERMS = frozenset(
    extract_terms(
        "attend attendance audience big came come crowd fans gate good large people saw see"
        " spectators supporters turn turned turnout visitors watch watched went"
    )
)
"""Terms of such a question that the number says without having them."""


def asks_attendance(question: Question) -> bool:
    """Tell whether it is asked how many people came to watch."""
    if question.language != "en" or _OPENERS.isdisjoint(list_lowered(question)):
        return False
    return _ASKS.search(question.text) is not None


def tells_attendance(text: str) -> bool:
    """Tell whether a text has a number of people who came."""
    return _TELLS.search(text) is not None

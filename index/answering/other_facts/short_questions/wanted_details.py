"""What certain short questions ask for: a side of a vote, a cause, a time of a weekday. Pure."""

import re

from index.analysis import extract_words
from index.answering.question import AnswerType, Question, list_lowered
from index.languages import ENGLISH

_ASKS_CAUSE = re.compile(
    r"\W*what(?:'s| is| was| were)? (?:(?:the )?(?:causes?|reasons?) (?:of|for|behind)|caused)\b",
    re.IGNORECASE,
)
_CAUSE = re.compile(
    r"\b(?:accident\w*|after|arson|as|because|blam\w+|by|caus\w+|due|fault\w*|from|following|led"
    r"|origin\w*|reasons?|result\w*|since|spark\w*|start\w*|trigger\w*|when|why)\b",
    re.IGNORECASE,
)
_OPEN = frozenset({"open", "opened", "closed", "close", "shut"})
_TIME = re.compile(
    rf"\d{{1,2}}(?:[:.]\d\d| ?[ap]\.?m\b)|\b(?:{'|'.join(ENGLISH.weekdays)})s?\b"
    r"|\b(?:mon|tue|wed|thu|fri|sat|sun|daily|every|always|all (?:day|week|year)|days?|hours"
    r"|week\w*|round the clock|noon|midnight|o'clock|never)\b",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"\([A-Z]")
"""Names beside a count: "by three votes to one (Ada Moss)"."""

_ASKS_HEAD = re.compile(r"\W*who(?:'s| is| was) in (?:charge|command|control) of\b", re.IGNORECASE)
_HEAD = re.compile(
    r"\b(?:boss|captain|chair\w*|chief|command(?:er|ant|ed|s)|coordinat\w+|director|foreman"
    r"|head(?:ed|s)?|in (?:charge|command|control)|lead(?:er|s)?|led|manage[rsd]*|officer"
    r"|overs(?:ees?|een|aw)|president|principal|ran|responsible|runs?|supervis\w+)\b",
    re.IGNORECASE,
)

_SIDES = {
    "for": frozenset({"for", "favour", "favor", "supported", "yes", "backed", "aye", "approved"}),
    "against": frozenset({"against", "opposed", "no", "objected", "opposition", "nay"}),
}


def asks_side(question: Question) -> bool:
    """Tell whether it is asked who voted for or against something. English questions alone."""
    texts = list_lowered(question)[:3]
    return question.language == "en" and texts[:2] == ("who", "voted") and texts[-1] in _SIDES


def lacks_side(text: str, question: Question) -> bool:
    """Tell whether a sentence tells no vote for or against something, if that is asked for."""
    if not asks_side(question):
        return False
    side = _SIDES[question.words[2].text.lower()]
    return side.isdisjoint(extract_words(text)) and not _IN_BRACKETS.search(text)


def asks_cause(question: Question) -> bool:
    """Tell whether the cause of something is asked. English questions alone."""
    if question.language != "en" or not _ASKS_CAUSE.match(question.text):
        return False
    return all(word.text != "to" for word in question.words)


def lacks_cause(text: str, question: Question) -> bool:
    """Tell whether the cause of something is asked, and a sentence has no word for one."""
    return asks_cause(question) and not _CAUSE.search(text)


def asks_day(question: Question) -> bool:
    """Tell whether it is asked if something is open on a day."""
    if question.answer_type is not AnswerType.YES_NO:
        return False
    words = list_lowered(question)
    is_day = any(word.removesuffix("s") in ENGLISH.weekdays for word in words)
    return is_day and not _OPEN.isdisjoint(words)


def lacks_day(text: str, question: Question) -> bool:
    """Tell whether it is asked if something is open on a day, and a sentence has neither time."""
    return asks_day(question) and not _TIME.search(text)


def asks_head(question: Question) -> bool:
    """Tell whether it is asked who is in charge or command of something."""
    return _ASKS_HEAD.match(question.text) is not None


def lacks_head(text: str, question: Question) -> bool:
    """Tell whether it is asked who is in charge of something, and a sentence says so of nobody."""
    return asks_head(question) and not _HEAD.search(text)

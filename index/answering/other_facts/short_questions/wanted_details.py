"""What certain short questions ask for: a side of a vote, a cause, a time of a weekday. Pure."""

import re

from index.analysis import extract_words
from index.answering.question import AnswerType, Question
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

_SIDES = {
    "for": frozenset({"for", "favour", "favor", "supported", "yes", "backed", "aye", "approved"}),
    "against": frozenset({"against", "opposed", "no", "objected", "opposition", "nay"}),
}


def lacks_side(text: str, question: Question) -> bool:
    """Tell whether it is asked who voted for or against something, and no such vote is told."""
    texts = [word.text.lower() for word in question.words]
    if question.language != "en" or texts[:2] != ["who", "voted"] or len(texts) < 3:
        return False
    sides = _SIDES.get(texts[2])
    if sides is None or not sides.isdisjoint(extract_words(text)):
        return False
    return not _IN_BRACKETS.search(text)


def lacks_cause(text: str, question: Question) -> bool:
    """Tell whether the cause of something is asked, and a sentence has no word for one."""
    if question.language != "en" or any(word.text == "to" for word in question.words):
        return False
    return _ASKS_CAUSE.match(question.text) is not None and not _CAUSE.search(text)


def lacks_day(text: str, question: Question) -> bool:
    """Tell whether it is asked if something is open on a day, and a sentence has neither time."""
    words = {word.text.lower() for word in question.words}
    days = {word.removesuffix("s") for word in words} & {*ENGLISH.weekdays}
    if question.answer_type is not AnswerType.YES_NO or not days or words.isdisjoint(_OPEN):
        return False
    return not _TIME.search(text)

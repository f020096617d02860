"""What certain short questions ask for: a side of a vote, a cause, a time of a weekday. Pure."""

import re

from index.analysis import extract_words
from index.answering.question import AnswerType, Question, list_lowered
from index.languages import ENGLISH

_ASKS_CAUSE = re.compile(
    r"\W*what(?:'s| is| was| were)? (?:(?:the )?(?:causes?|reasons?) (?:of|for|behind)|caused"
    r"|made (?:\w+ ){1,4}(?:break|burn|capsize|close|collapse|crash|derail|explode|fail|fall|leave"
    r"|run|shut|sink|stop))\b",
    re.IGNORECASE,
)
_CAUSE = re.compile(
    r"\b(?:accident\w*|after|arson|as|because|blam\w+|by|caus\w+|due|fault\w*|from|following|led"
    r"|made|origin\w*|reasons?|result\w*|since|spark\w*|start\w*|trigger\w*|when|why)\b",
    re.IGNORECASE,
)
_OPEN = frozenset({"open", "opened", "closed", "close", "shut"})
_TIME = re.compile(
    rf"\d{{1,2}}(?:[:.]\d\d| ?[ap]\.?m\b)|\b(?:{'|'.join(ENGLISH.weekdays)})s?\b"
    r"|\b(?:mon|tue|wed|thu|fri|sat|sun|daily|every|always|all (?:day|week|year)|days?|hours"
    r"|week\w*|round the clock|noon|midnight|o'clock|never)\b",
    re.IGNORECASE,
)
_OPENING = frozenset({"open", "begin", "start"})
_END = re.compile(r"\b(?:by|till|til|until) (?:about )?(?:\d+(?:[:.]\d\d)?|\w+)\b", re.IGNORECASE)
_HOUR = re.compile(
    r"\b(?:at|between|from|to|till|until) (?:about |around )?"
    rf"(?:\d{{1,2}}\b|{'|'.join((*ENGLISH.number_units, *ENGLISH.number_teens))})"
    r"|(?<![\d-])\d{1,2} ?(?:-|–|—) ?\d{1,2}(?![\d-])",
    re.IGNORECASE,
)
_DAY = re.compile(
    rf"\b(?:{'|'.join(ENGLISH.months)}|spring|summer|autumn|winter|easter|christmas|season"
    r"|dawn|dusk|sunrise|sunset|morning|afternoon|evening|midday|today|tomorrow|soon|later|(?:1\d|20)\d\d"
    r"|after|once|when|week(?:end|day)?s?|months?|years?|minutes?)\b",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"\([A-Z]")
"""Names beside a count: "by three votes to one (Ada Moss)"."""

_ASKS_HEAD = re.compile(r"\W*who(?:'s| is| was) in (?:charge|command|control) of\b", re.IGNORECASE)
_HEAD = re.compile(
    r"\b(?:boss|captain|chair\w*|chief|command(?:er|ant|ed|s)|coordinat\w+|director|foreman"
    r"|head(?:ed|s)?|in (?:charge|command|control)|lead(?:er|s)?|led|manage[rsd]*|officer"
    r"|overs(?:ees?|een|aw)|president|principal|r[au]n (?:by|the)|responsible|runs the"
    r"|supervis\w+)\b",
    re.IGNORECASE,
)

_BEING = frozenset({"argued", "is", "spoke", "stood", "was", "were"})
_SIDES = {
    "for": frozenset({"for", "favour", "favor", "supported", "yes", "backed", "aye", "approved"}),
    "against": frozenset({"against", "opposed", "no", "objected", "opposition", "nay"}),
}


def asks_side(question: Question) -> bool:
    """Tell whether it is asked who voted for or against something, or who was against it.

    English questions alone.
    """
    texts = list_lowered(question)[:3]
    if question.language != "en" or len(texts) < 3 or texts[0] != "who":
        return False
    was_against = texts[1] in _BEING and texts[2] == "against"
    return was_against or (texts[1] == "voted" and texts[2] in _SIDES)


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


def asks_hours(question: Question) -> bool:
    """Tell whether it is asked when something opens or closes. English questions alone."""
    texts = list_lowered(question)
    asks_when = question.language == "en" and texts[:2] in {("when", "do"), ("when", "does")}
    return asks_when and not _OPEN.isdisjoint(texts[-2:])


def lacks_hours(text: str, question: Question) -> bool:
    """Tell whether it is asked when something opens or closes, and a sentence tells no hour or day.

    Nor does one that only tells until when something goes on tell when it opens.
    """
    if not asks_hours(question):
        return False
    opens = not _OPENING.isdisjoint(list_lowered(question)[-2:])
    rest = _END.sub(" ", text) if opens else text
    return not (_TIME.search(rest) or _HOUR.search(rest) or _DAY.search(rest))


def lacks_day(text: str, question: Question) -> bool:
    """Tell whether it is asked if something is open on a day, and a sentence has neither time."""
    return asks_day(question) and not _TIME.search(text)


def asks_head(question: Question) -> bool:
    """Tell whether it is asked who is in charge or command of something."""
    return _ASKS_HEAD.match(question.text) is not None


def lacks_head(text: str, question: Question) -> bool:
    """Tell whether it is asked who is in charge of something, and a sentence says so of nobody."""
    return asks_head(question) and not _HEAD.search(text)

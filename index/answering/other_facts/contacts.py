"""Ways to reach somebody: whether a sentence has the number or address that is asked for. Pure.

"The office is in Carr Lane" says much of the office, but not its phone number.
"""

import re
from collections.abc import Mapping

from index.answering.question import Question

_ASKED: Mapping[str, re.Pattern[str]] = {
    "phone": re.compile(
        r"\bwhat(?:['’]?s|\b).*\b(?:(?:tele)?phone|fax|mobile|cell|contact|hotline) numbers?\b"
        r"|\bwhat(?:['’]?s|\b).*\b(?:tele)?phone\W*$|\b(?:which|what) number (?:do|can|should) \w+"
        r" (?:call|ring|dial)\b|^\W*(?:(?:tele)?phone|contact) numbers? (?:of|for)\b"
        r"|\bwhat(?:['’]?s| is) (?:the|your) number (?:of|for) (?:the|your|our) (?:\w+ )?"
        r"(?:brigade|clinic|club|dentist|desk|doctor|hospital|hotel|library|museum|office|pharmacy"
        r"|police|pub|ranger|reception|restaurant|school|shop|surgery|theat(?:er|re)|vet|warden)\W*$",
        re.IGNORECASE,
    ),
    "mail": re.compile(
        r"\bwhat(?:['’]?s|\b).*\be-?mails?(?: address(?:es)?)?(?: (?:of|for) .*)?\W*$"
        r"|^\W*e-?mail address (?:of|for)\b",
        re.IGNORECASE,
    ),
    "code": re.compile(
        r"\bwhat(?:['’]?s|\b).*\b(?:code|passcode|password|passphrase|pin)\W*$", re.IGNORECASE
    ),
    "page": re.compile(
        r"\bwhat(?:['’]?s|\b).*\b(?:(?:web|internet) (?:address|page)|websites?|url|home ?page)"
        r"(?: (?:address|of|for)\b.*)?\W*$",
        re.IGNORECASE,
    ),
}
_TOLD: Mapping[str, re.Pattern[str]] = {
    "phone": re.compile(
        r"(?<![\d:.,])\+?\(?\d(?:[ ()/.–-]{0,2}\d){5,}(?![\d:])"
        r"|\b(?:call|dial|fax|number|phone|ring|tel|text)\b\W*(?:\w+ ){0,4}?\d{3,}\b",
        re.IGNORECASE,
    ),
    "mail": re.compile(r"\S@\S|\(at\)|\[at\]", re.IGNORECASE),
    "code": re.compile(
        r"[`\"“”]|\b(?:code|passcode|password|passphrase|pin)\b[^.;]{0,30}?(?:\bis\b|[:=])"
        r"|\b(?:ask\w*|beside|found|get|given?|hangs?|posted|printed|sent|shown|stands?|told|written)\b",
        re.IGNORECASE,
    ),
    "page": re.compile(r"https?://|\bwww\.|\w\.[a-z]{2,7}\b(?!\s?\()|\]\(", re.IGNORECASE),
}


_MARKS = ("phone", "number", "mail", "code", "pass", "pin", "page", "site", "url", "address")
"""Parts of words of which every question for a number or address has one."""


def _may_ask(lowered: str) -> bool:
    return any(map(lowered.__contains__, _MARKS))


def find_contact(question: Question) -> str:
    """Return which way to reach somebody an English question asks for, "" for none."""
    if question.language != "en" or not _may_ask(question.text.lower()):
        return ""
    return next((kind for kind, asked in _ASKED.items() if asked.search(question.text)), "")


def lacks_contact(text: str, question: Question) -> bool:
    """Tell whether a number or address is asked for, and a sentence, as written, has none."""
    kind = find_contact(question)
    return bool(kind) and not _TOLD[kind].search(text)

"""Ways to reach somebody: whether a sentence has the number or address that is asked for. Pure.

"The office is in Carr Lane" says much of the office, but not its phone number.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from index.analysis import extract_terms
from index.answering.features import Candidate
from index.answering.question import Question
from index.collection import Collection

_ASKED: Mapping[str, re.Pattern[str]] = {
    "phone": re.compile(
        r"\bwhat(?:['’]?s|\b).*\b(?:(?:tele)?phone|fax|mobile|cell|contact|hotline) numbers?\b"
        r"|\bwhat(?:['’]?s|\b).*(?<!on the )(?<!over the )(?<!by )\b(?:tele)?phone\W*$"
        r"|\b(?:which|what) number (?:do|can|should) \w+ (?:call|ring|dial)\b"
        r"|^\W*(?:(?:tele)?phone|contact) numbers? (?:of|for)\b"
        r"|\bwhat(?:['’]?s| is) (?:the|your) number (?:of|for) (?:the|your|our) (?:\w+ )?"
        r"(?:brigade|clinic|club|dentist|desk|doctor|hospital|hotel|library|museum|office|pharmacy"
        r"|police|pub|ranger|reception|restaurant|school|shop|surgery|theat(?:er|re)|vet|warden)\W*$",
        re.IGNORECASE,
    ),
    "mail": re.compile(
        r"\bwhat(?:['’]?s|\b).*(?<!in the )(?<!in an )(?<!by )\be-?mails?(?: add?ress(?:es)?)?"
        r"(?: (?:of|for) .*)?\W*$"
        r"|^\W*e-?mail add?ress (?:of|for)\b",
        re.IGNORECASE,
    ),
    "code": re.compile(
        r"\bwhat(?:['’]?s|\b).*\b(?:code|passcode|password|passphrase|pin)\W*$"
        r"|\bwhat(?:['’]?s| is) (?:the|your) (?:\w+ )?(?:passcode|password|passphrase)\b",
        re.IGNORECASE,
    ),
    "page": re.compile(
        r"\bwhat(?:['’]?s|\b).*\b(?:(?:internet|ip|server|web) add?ress|(?:internet|web) page"
        r"|websites?|url|home ?page)"
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
    "page": re.compile(
        r"https?://|\b\d+(?:\.\d+){3}\b|\bwww\.|\w\.[a-z]{2,7}\b(?!\s?\()|\]\(", re.IGNORECASE
    ),
}


_REACHING = re.compile(
    r"\bhow (?:can|could|do|should|to|would)(?: (?:i|one|people|we|you))? ?"
    r"(?:contact|get (?:a )?hold of|get in touch with|message|reach|write to)\b",
    re.IGNORECASE,
)
_WAYS = ("mail", "phone")
_WAY_TERMS = {
    "mail": frozenset(extract_terms("mail email e-mail address contact")),
    "phone": frozenset(extract_terms("phone telephone number contact")),
}
"""Terms of a way that a number or address says without having them."""
_REACH_TERMS = frozenset(extract_terms("contact hold touch message reach write"))

_LABELLED = re.compile(r"\W*[^\W\d][^:\n]{0,40}: ")
"""The beginning of a line of a list of contacts."""

_MARKS = ("phone", "number", "mail", "code", "pass", "pin", "page", "site", "url", "address")
"""Parts of words of which every question for a number or address has one."""


def _may_ask(lowered: str) -> bool:
    return any(map(lowered.__contains__, _MARKS))


@lru_cache(maxsize=4)  # the ranking and the gate ask
def find_contact(question: Question) -> str:
    """Return which way to reach somebody an English question asks for, "" for none."""
    if question.language != "en" or not _may_ask(question.text.lower()):
        return ""
    return next((kind for kind, asked in _ASKED.items() if asked.search(question.text)), "")


def list_contact_terms(question: Question) -> frozenset[str]:
    """Return the terms that any number or address says which a question asks for."""
    return _WAY_TERMS.get(find_contact(question), frozenset())


def lacks_contact(text: str, question: Question) -> bool:
    """Tell whether a number or address is asked for, and a sentence, as written, has none."""
    kind = find_contact(question)
    return bool(kind) and not _TOLD[kind].search(text)


def is_contact_of_other(text: str, question: Question, candidate: Candidate) -> bool:
    """Tell whether a line of a list of contacts has no word for whose number is asked for.

    "Secretary: Bo Lind, 555 0102" is not the treasurer's.
    """
    own = {word.term for word in question.words if word.content} - list_contact_terms(question)
    return bool(own) and own.isdisjoint(candidate.said_terms) and _LABELLED.match(text) is not None


def asks_to_reach(question: Question) -> bool:
    """Tell whether it is asked how to reach somebody, by whatever way: "how can I contact Kim"."""
    may_ask = question.language == "en" and "how" in question.text.lower()
    return may_ask and _REACHING.search(question.text) is not None


def tells_contact(collection: Collection, candidate: Candidate) -> bool:
    """Tell whether a sentence, as written, has an address of mail or a phone number."""
    text = collection.passages([candidate.sentence])[0].text
    return any(_TOLD[kind].search(text) for kind in _WAYS)


def list_said_by_contact(
    collection: Collection, question: Question, candidate: Candidate
) -> frozenset[str]:
    """Return the terms of a question that "kim@club.example" says without having them."""
    if told := list_contact_terms(question):
        text = collection.passages([candidate.sentence])[0].text
        is_told = not lacks_contact(text, question)
        return told & {word.term for word in question.words} if is_told else frozenset()
    if not asks_to_reach(question) or not tells_contact(collection, candidate):
        return frozenset()
    return _REACH_TERMS & {word.term for word in question.words}

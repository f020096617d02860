"""Sentences that tell nothing themselves. Pure.

They report a question, refer to another page, or say what a correction takes back.
"""

import re

import numpy as np

from index.answering.features import Candidate
from index.answering.other_facts.said_words import is_unknown
from index.answering.question import AnswerType, Question, list_lowered
from index.collection import Collection
from index.languages import word_set

_REPORTED = re.compile(
    r"(?:[\w.'’-]+ ){0,8}(?:asks?|asked|wonders?|wondered|(?:in|en)quire[sd]?"
    r"|want(?:s|ed)? to know)"
    r"(?: \w+){0,2} (?:whether|if|who|whose|what|which|when|where|why|how)\b[^.,;:!?]*[.?]?\s*$",
    re.IGNORECASE,
)
"""A question in reported speech: "Dana asked who has the key."."""

_QUOTED = re.compile(
    r"[\"“‘']?(?:who|whose|what|which|when|where|why|how)\b[^.!:;\"“”]{1,200}[?,][\"”’']? "
    r"(?:[\w.'’-]+ ){0,6}?(?:asks?|asked|wonders?|wondered|(?:in|en)quire[sd]?|wanted to know)\b"
    r"[^.,:;!?\"“”]{0,80}\.?\s*$",
    re.IGNORECASE,
)
"""The same in the words of who asked: "“Who has the key?” Dana asked."."""

_ANNOUNCED = re.compile(
    r"(?:(?!nobody|no one|not |never |without )[\w.'’-]+ ){0,8}?(?<!to )"
    r"(?:knows?|known|learn(?:ed|t|s)?|found out|explain(?:s|ed)?|reveal(?:s|ed)?|disclosed"
    r"|here is|here's|came out|is (?:now )?clear)"
    r"(?: (?:also|exactly|just|now))? (?:who|when|where|why|how)\b"
    r"(?! (?:to|much|many|long|often|far) )"
    r"[^.,;:!?—–]*[.:]?\s*$",
    re.IGNORECASE,
)
"""A sentence that says that the answer is known: "The police now know why the bell fell."."""

_CLOSING = "!*_) "
"""What may stand behind a question mark."""

_ASKING = ("ask", "wonder", "quire", "want")
"""Parts of the verbs of which every such question has one."""

_TELLING = (
    "know",
    "learn",
    "found out",
    "explain",
    "reveal",
    "disclose",
    "came out",
    "clear",
    "here",
)
"""The same for announced answers."""


def reports_question(text: str) -> bool:
    """Tell whether an English sentence says that something was asked or told, but not what."""
    lowered = text.lower()
    if any(map(lowered.__contains__, _ASKING)) and (_REPORTED.match(text) or _QUOTED.match(text)):
        return True
    return any(map(lowered.__contains__, _TELLING)) and _ANNOUNCED.match(text) is not None


_REFERS = re.compile(
    r"\W*(?:(?:for|on|about) [^.;:!?]{1,80}?,? (?:please )?(?:see|read|visit|consult|refer to)\b"
    r"|(?:please )?see (?:also )?)[^.;!?]{1,80}[.!]?\W*$",
    re.IGNORECASE,
)
"""A sentence that says no more than where something is told: "For the boss see Ash Mother"."""

_ASKING_FOR_PAGES = {AnswerType.HOW, AnswerType.WHERE, AnswerType.YES_NO}


def asks_beyond_references(question: Question) -> bool:
    """Tell whether a fact is asked for by a word that no source has, not where or how to do it."""
    if question.language != "en" or question.answer_type in _ASKING_FOR_PAGES:
        return False
    return any(word.content and is_unknown(question, word) for word in question.words)


def only_refers(_: Collection, __: Question, ___: Candidate, text: str) -> bool:
    """Tell whether a sentence only says where something is told."""
    return _REFERS.match(text) is not None


_ASKS_PLAINLY = re.compile(r"[^\"“”«»]*\?[!?*_)\s]*\Z")


def only_asks(collection: Collection, _: Question, candidate: Candidate, text: str) -> bool:
    """Tell whether a sentence is a question that nothing in its paragraph is said to."""
    return asks_plainly(text) and not is_answered_behind(collection, candidate.sentence)


def asks_plainly(text: str) -> bool:
    """Tell whether a text is a question in the writer's own words, in no quotation."""
    return text.rstrip(_CLOSING).endswith("?") and _ASKS_PLAINLY.match(text) is not None


def is_answered_behind(collection: Collection, sentence: int) -> bool:
    """Tell whether what stands behind a question, in its paragraph, is no question too."""
    paragraph = int(collection.paragraph_of(np.array([sentence]))[0])
    if sentence + 1 not in collection.sentences_of(paragraph):
        return False
    return not asks_plainly(collection.passages([sentence + 1])[0].masked_text)


_TAKEN_BACK = re.compile(
    r"\b(?:(?:earlier|previous|original) version of (?:this|the|our) \w+"
    r"|(?:this|the|our) (?:article|story|report|piece|post|page|headline|caption) "
    r"(?:originally|previously|initially|earlier|wrongly|mistakenly|incorrectly)) "
    r"(?:\w+ ){0,2}(?:said|stated|gave|named|claimed|reported|described|identified|misstated"
    r"|misspelled|misspelt|misidentified|put|quoted|listed|read|called|referred)\b",
    re.IGNORECASE,
)
_BEFORE = (
    "earlier",
    "incorrectly",
    "initially",
    "mistakenly",
    "originally",
    "previously",
    "version of ",
    "wrongly",
)
"""Parts of a text of which each that tells what was said before has one: this looks sooner."""

_ABOUT_VERSIONS = word_set(
    """article claim claimed correct corrected correction earlier error mistake original originally
    previous previously version wrong wrongly"""
)
"""Words of a question that may ask for what was said before a correction."""


def asks_for_facts(question: Question) -> bool:
    """Tell whether an English question asks how things are, not what an article once said."""
    return question.language == "en" and _ABOUT_VERSIONS.isdisjoint(list_lowered(question))


def is_taken_back(_: Collection, question: Question, __: Candidate, text: str) -> bool:
    """Tell whether a sentence only says what an article said before it was corrected."""
    return takes_back(question, text)


def takes_back(question: Question, text: str) -> bool:
    """Tell whether a text only says what an article said before, where that is not asked."""
    if not asks_for_facts(question):
        return False
    lowered = text.lower()
    return any(map(lowered.__contains__, _BEFORE)) and _TAKEN_BACK.search(text) is not None

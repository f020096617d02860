"""Whose it is, and which of two it was: details that a sentence about the thing leaves out. Pure.

"She was away at a funeral" does not say whose, nor "I broke my wrist" which one. English questions
alone.
"""

import re
from collections.abc import Mapping, Sequence

from index.analysis import tokenize
from index.answering.features import Candidate
from index.answering.other_facts.fact_rule import FactRule
from index.answering.other_facts.said_words import list_forms, says
from index.answering.question import Question, Word, list_lowered
from index.collection import Collection
from index.languages import ENGLISH

_INDEFINITE = frozenset({"a", "an", "one", "some", "any", "another"})
_OWNER = re.compile(
    r"\w(?:[’']s|s[’'])(?!\w)|\b(?:belong\w*|her|his|my|our|own(?:ed|er|ers|s)?|their|whose|your)\b",
    re.IGNORECASE,
)
"""What may say whose something is, wherever it stands."""

_BELONG_TO = {("belong", "to"), ("belongs", "to")}
_HOLDER = re.compile(
    r"\b(?:b(?:ought|uys)|gave|given|gives|holds?|inherit\w*|keeps?|part|possess\w*|property|sold)\b"
    r"|\bha(?:d|s|ve) (?:an?|the)\b",
    re.IGNORECASE,
)
"""The same where it is asked to whom something belongs."""

_BEHIND = re.compile(r"(?:\W+\w+)?\W+(?:by|from|of)\b", re.IGNORECASE)
"""The same behind the thing: "a pumpkin grown by the school"."""


def _find_owned(question: Question) -> Word | None:
    """Return what somebody has: "whose *boat* sank", None for no such question."""
    words = question.words
    if question.language != "en" or len(words) < 2 or words[0].text.lower() != "whose":
        return None
    return words[1] if words[1].content else None


def _leaves_owner(_: Collection, question: Question, candidate: Candidate, text: str) -> bool:
    """Tell whether a sentence speaks of some such thing, and says nowhere whose it is.

    Or of names alone.
    """
    owned = _find_owned(question)
    if owned is None:
        return False
    forms = list_forms(owned)
    tokens = tokenize(text)
    places = [at for at, token in enumerate(tokens) if token.term in forms]
    if not places:
        return candidate.said_terms <= {word.term for word in question.words if word.name}
    if _OWNER.search(text) or any(_BEHIND.match(text, tokens[at].end) for at in places):
        return False
    before = [{token.word for token in tokens[max(0, at - 2) : at]} for at in places]
    return all(not words.isdisjoint(_INDEFINITE) for words in before)


def _find_alternatives(question: Question) -> Sequence[Word]:
    """Return the two words of which one is asked, and the noun behind: "left or right wrist"."""
    if question.language != "en":
        return ()
    words = [each for each in question.words if each.text.lower() not in ENGLISH.determiners]
    for at, each in enumerate(words):
        if each.text.lower() != "or" or not 0 < at < len(words) - 2:
            continue
        one, other, noun = words[at - 1], *words[at + 1 : at + 3]
        if other.content and noun.content and one.content:
            return (words[at - 2], other, noun) if one.term == noun.term else (one, other, noun)
    return ()


def _leaves_choice(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether a sentence speaks of such a thing, and says neither of the two words."""
    found = _find_alternatives(question)
    if not found:
        return False
    one, other, noun = found
    if list_forms(noun).isdisjoint(token.term for token in tokenize(text)):
        return False
    return not says(collection, candidate, one) and not says(collection, candidate, other)


def _asks_to_whom(question: Question) -> bool:
    """Tell whether it is asked to whom something belongs."""
    texts = list_lowered(question)
    return question.language == "en" and texts[-2:] in _BELONG_TO


def _leaves_holder(_: Collection, __: Question, ___: Candidate, text: str) -> bool:
    """Tell whether a sentence says nowhere whose something is, nor who bought or got it."""
    return not (_OWNER.search(text) or _HOLDER.search(text))


OWNER_RULES: Mapping[str, FactRule] = {
    "not said whose it is": FactRule(_find_owned, _leaves_owner, opening={"whose"}),
    "not said to whom it belongs": FactRule(_asks_to_whom, _leaves_holder, {"belong", "belongs"}),
    "neither of the two is said": FactRule(_find_alternatives, _leaves_choice, {"or"}),
}
"""Rules by name, as those of `other_fact.py`."""

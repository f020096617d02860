"""A deed that must be said of whom it is asked: "how did they *catch* the baker". Pure.

"The baker was fined" has the baker, but not how anybody caught him, "Ada has a loose tooth" does
not say when she lost her tooth, and "Ada Lund ran a bakery" not if she is married. English
questions alone.
"""

from collections.abc import Mapping
from functools import lru_cache

from index.analysis import extract_terms, extract_words
from index.answering.features import Candidate
from index.answering.lexical import UNMISSED
from index.answering.other_facts.fact_rule import FactRule
from index.answering.other_facts.said_words import is_akin, says
from index.answering.other_facts.short_questions import FREE_DEEDS, is_said
from index.answering.question import Question, Word, find_specific_words, list_lowered
from index.answering.ranking import is_labelled_line
from index.collection import Collection
from index.languages import ENGLISH, word_set

MAX_CONTENT = 4
"""Content words of such a question."""

OPENERS = word_set("how when where who why")
_PERSONS = word_set("he she they police cops")
_OWNERS = {(each,) for each in ("his", "her", "their")}
_OPENERS_OF_OWN = word_set("how when where")
_MEETING = frozenset(extract_terms("meet met"))
"""Terms of what somebody does with one's own people, though a club only meets."""

_STATIVE = ENGLISH.finite_forms_of_be | ENGLISH.finite_forms_of_do | word_set("has had have")
MAX_STATES = 3
"""Content words, without names, of a question for a state of somebody."""


@lru_cache(maxsize=4)  # once for the ranking and the gate
def find_personal_deed(question: Question) -> Word | None:
    """Return the deed of "how did they *catch* the baker" and "when did Ada *lose* her tooth".

    None for any other question. Something stands behind it but in "who did Ada *marry*".
    """
    words, texts = question.words, list_lowered(question)
    content = [word for word in words if word.content]
    if question.language != "en" or not 1 < len(content) <= MAX_CONTENT or len(texts) < 5:
        return None
    if texts[0] not in OPENERS or texts[1] != "did":
        return None
    names = find_specific_words(question)
    at = 3 if texts[2] in _PERSONS else 2
    while at < len(words) - 1 and (words[at].name or words[at] in names):
        at += 1
    is_owned = texts[0] in _OPENERS_OF_OWN and at > 2 and texts[at + 1 : at + 2] in _OWNERS
    of_whom = texts[0] == "who" and at > 2
    if not (is_owned or of_whom) and texts[2] not in _PERSONS:
        return None
    deed = words[at]
    free = FREE_DEEDS - _MEETING if is_owned else FREE_DEEDS
    is_verb = deed.content and deed.text.islower() and deed.term not in free
    return deed if is_verb and (of_whom or words[-1] is not deed) else None


def _leaves_personal_deed(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    deed = find_personal_deed(question)
    if deed is None or says(collection, candidate, deed):
        return False
    return not is_said(collection, question, candidate, deed, text)


@lru_cache(maxsize=4)  # once for the ranking and the gate
def find_personal_state(question: Question) -> tuple[Word, ...]:
    """Return what is asked to be true of a name: "is Ada Lund *married*", () if nothing is.

    The name follows the verb, in two words at least, as that of a person does.
    """
    words, texts = question.words, list_lowered(question)
    if question.language != "en" or len(words) < 4 or texts[0] not in _STATIVE:
        return ()
    names = find_specific_words(question)
    if not all(word.name and word.text[:1].isupper() for word in words[1:3]):
        return ()
    rest = [word for word in words[3:] if word.content and word.term not in UNMISSED]
    if len(rest) > MAX_STATES or any(word.name or word in names for word in rest):
        return ()
    return tuple(rest)


def _leaves_personal_state(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether a sentence says nothing of what is asked of a name but the name."""
    asked = find_personal_state(question)
    names = {word.term for word in find_specific_words(question)}
    if not asked or not candidate.said_terms <= names or is_labelled_line(text):
        return False
    said = {*extract_words(text)}
    return not any(
        says(collection, candidate, word) or any(is_akin(question, word, each) for each in said)
        for word in asked
    )


PERSONAL_RULES: Mapping[str, FactRule] = {
    "the deed of somebody is not said": FactRule(
        find_personal_deed, _leaves_personal_deed, opening=OPENERS
    ),
    "the state of somebody is not said": FactRule(
        find_personal_state, _leaves_personal_state, opening=_STATIVE
    ),
}
"""Rules by name, as those of `other_fact.py`."""

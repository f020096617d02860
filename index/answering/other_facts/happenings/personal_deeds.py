"""A deed that must be said of whom it is asked: "how did they *catch* the baker". Pure.

"The baker was fined" has the baker, but not how anybody caught him, and "Ada has a loose tooth"
does not say when she lost her tooth. English questions alone.
"""

from collections.abc import Mapping
from functools import lru_cache

from index.answering.features import Candidate
from index.answering.other_facts.fact_rule import FactRule
from index.answering.other_facts.said_words import says
from index.answering.other_facts.short_questions import FREE_DEEDS, is_said
from index.answering.question import Question, Word, find_specific_words, list_lowered
from index.collection import Collection
from index.languages import word_set

MAX_CONTENT = 4
"""Content words of such a question."""

OPENERS = word_set("how when where why")
_PERSONS = word_set("he she they police cops")
_OWNERS = word_set("his her their")


@lru_cache(maxsize=4)  # once for the ranking and the gate
def find_personal_deed(question: Question) -> Word | None:
    """Return the deed of "how did they *catch* the baker" and "when did Ada *lose* her tooth".

    None for any other question. Something stands behind it.
    """
    words, texts = question.words, list_lowered(question)
    content = [word for word in words if word.content]
    if question.language != "en" or not 1 < len(content) <= MAX_CONTENT or len(texts) < 5:
        return None
    if texts[0] not in OPENERS or texts[1] != "did":
        return None
    names = find_specific_words(question)
    at = 3 if texts[2] in _PERSONS else 2
    while at < len(words) - 2 and words[at] in names:
        at += 1
    is_owned = texts[0] == "when" and at > 2 and texts[at + 1] in _OWNERS
    if not is_owned and texts[2] not in _PERSONS:
        return None
    deed = words[at]
    is_verb = deed.content and deed.text.islower() and deed.term not in FREE_DEEDS
    return deed if is_verb and words[-1] is not deed else None


def _leaves_personal_deed(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    deed = find_personal_deed(question)
    if deed is None or says(collection, candidate, deed):
        return False
    return not is_said(collection, question, candidate, deed, text)


PERSONAL_RULES: Mapping[str, FactRule] = {
    "the deed of somebody is not said": FactRule(
        find_personal_deed, _leaves_personal_deed, opening=OPENERS
    ),
}
"""Rules by name, as those of `other_fact.py`."""

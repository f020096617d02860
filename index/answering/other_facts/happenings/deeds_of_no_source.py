"""A deed that no source has a word for, asked of somebody the sources know. Pure.

"The mayor, Ada Lund, will open the fair" does not say when the mayor resigned, nor if she did, if
no source speaks of resigning in any words. English questions alone.
"""

from collections.abc import Mapping
from functools import lru_cache

from index.answering.features import Candidate
from index.answering.other_facts.asked_object import PARTICLES
from index.answering.other_facts.fact_rule import FactRule
from index.answering.other_facts.other_deeds import find_reopening, tells_of_opening
from index.answering.other_facts.said_words import gives_asked_reason, is_unknown, says
from index.answering.other_facts.short_questions import FREE_DEEDS, is_said
from index.answering.question import (
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    Question,
    Word,
    find_specific_words,
    list_lowered,
)
from index.collection import Collection
from index.languages import ENGLISH, is_common_word

MAX_CONTENT = 4
"""Content words of such a question: who did it, and the deed."""

_DID = frozenset({"did", "does"})
_ADVERBS = frozenset({"when", "where", "why", "how"})
OPENERS = _DID | _ADVERBS
_NO_SUBJECTS = PRONOUNS | {"there", "anybody", "anyone", "somebody", "someone", "everyone"}


@lru_cache(maxsize=4)  # once for the ranking and the gate
def find_last_deed(question: Question) -> Word | None:
    """Return the deed that ends a question: "when did the mayor *resign*", None for any other.

    Who did it stands between it and "did", and is no pronoun.
    """
    words, texts = question.words, list_lowered(question)
    content = [word for word in words if word.content]
    if question.language != "en" or not 1 < len(content) <= MAX_CONTENT:
        return None
    at = 0 if texts[0] in _DID else 1
    if texts[at] not in _DID or (at and texts[0] not in _ADVERBS) or texts[at + 1] in _NO_SUBJECTS:
        return None
    end = len(words) - 1
    if texts[end] in PARTICLES and words[end - 1].content:
        end -= 1
    deed, before = words[end], texts[end - 1]
    is_verb = deed.content and deed.text.islower() and deed.term not in FREE_DEEDS
    if not is_verb or deed in find_specific_words(question):
        return None
    if before in DETERMINERS | ENGLISH.articles | PREPOSITIONS or not words[end - 1].content:
        return None
    return deed


def _find_unknown_deed(question: Question) -> Word | None:
    deed = find_last_deed(question)
    if deed is None or not is_unknown(question, deed) or not is_common_word(deed.text):
        return None
    return deed


def _leaves_unknown_deed(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    deed = _find_unknown_deed(question)
    if deed is None or says(collection, candidate, deed):
        return False
    if find_reopening(question) and tells_of_opening(text):
        return False  # "shut until Monday"
    if gives_asked_reason(question, text):
        return False
    return not is_said(collection, question, candidate, deed, text)


DEED_RULES: Mapping[str, FactRule] = {
    "a deed that no source tells": FactRule(
        _find_unknown_deed, _leaves_unknown_deed, opening=OPENERS
    ),
}
"""Rules by name, as those of `other_fact.py`."""

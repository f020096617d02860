"""Deeds and what they are done with, of which a section tells neither or that of a neighbour. Pure.

"The troll hides under the bridge" does not say if one can tame the troll, where the article tells
of taming wolves; nor "craft it from eight plates", under "Boiler", how to craft a wrench. English
questions alone.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise, takewhile

import numpy as np

from index.analysis import extract_terms, tokenize
from index.answering.features import Candidate
from index.answering.lexical import UNMISSED
from index.answering.other_facts.asked_object import ASKERS, COMPANIONS, find_deed_and_object
from index.answering.other_facts.deed_objects import ALLOWING
from index.answering.other_facts.fact_rule import FactRule
from index.answering.other_facts.said_words import PEOPLE, list_forms
from index.answering.other_facts.short_questions.asked_parts import is_short
from index.answering.other_facts.short_questions.neighbours.untold_things import (
    FREE_DEEDS,
    is_elsewhere,
)
from index.answering.other_facts.short_questions.surroundings import is_of, is_said
from index.answering.question import DETERMINERS, AnswerType, Question, Word, list_lowered
from index.collection import Collection
from index.languages import ENGLISH

MAX_CONTENT = 4
"""Content words of a question how to do something, of which the deed or the thing is said."""

_PRONOUNS = frozenset({"it", "them"})
_BE = frozenset({"is", "are", "was", "were"})
_FREE_NOUNS = UNMISSED | frozenset(
    extract_terms(
        "age area building cost day delay difference distance drive duration fee flight game"
        " journey length meeting period price process queue ride route show stay term time tour"
        " trip visit wait walk way"
    )
)
"""Terms of nouns of which a length or a time is told without a word for them."""


@lru_cache(maxsize=4)  # once for all rules, the ranking and the gate
def find_deed_of_asker(question: Question) -> tuple[Word, tuple[Word, ...]] | None:
    """Return what somebody wants to do with what: "can I *tame* a *troll*", None for no such.

    People are told of otherwise.
    """
    found = find_deed_and_object(question) if is_short(question) else None
    if found is None or found[0].term in FREE_DEEDS:
        return None
    people = PEOPLE | COMPANIONS
    is_thing = not any(word.term in people for word in found[1])
    return found if is_thing else None


def _asks_permission(question: Question) -> bool:
    return question.answer_type is AnswerType.YES_NO and find_deed_of_asker(question) is not None


def _asks_how_to(question: Question) -> bool:
    if question.answer_type is not AnswerType.HOW or find_deed_of_asker(question) is None:
        return False
    return sum(word.content for word in question.words) <= MAX_CONTENT


def leaves_allowed_deed(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether one may do something is asked that a short article tells of another thing."""
    found = find_deed_of_asker(question)
    if found is None or ALLOWING.search(text):
        return False
    return is_elsewhere(collection, question, candidate, found[0], text, near=True)


def leaves_deed_and_object(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether how to do something is asked, and neither that nor the thing is said near."""
    found = find_deed_of_asker(question)
    if found is None:
        return False
    deed, objects = found
    if any(word.id < 0 for word in (deed, *objects)):
        return False  # it may be said in other words
    return not is_said(collection, question, candidate, deed, text) and not any(
        is_of(collection, question, candidate, word, near=True) for word in objects
    )


def is_done_with_it(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether "it" is done something with, and nothing over that says the asked thing."""
    found = find_deed_of_asker(question)
    if found is None or any(word.id < 0 for word in found[1]):
        return False
    forms = list_forms(found[0])
    pairs = pairwise(tokenize(text))
    if not any(one.term in forms and it.word in _PRONOUNS for one, it in pairs):
        return False
    if any(is_of(collection, question, candidate, word, near=True) for word in found[1]):
        return False
    ids = np.array([word.id for word in found[1]], dtype=np.int64)
    paragraph = np.array([candidate.paragraph], dtype=np.int64)
    # "The nickname is shown to all. You can change it" has both in one paragraph.
    return not collection.paragraphs.tf(ids, paragraph).any()


@lru_cache(maxsize=4)  # once for the ranking and the gate
def find_measured_noun(question: Question) -> Word | None:
    """Return the thing of "how long is the *warranty* on the filter", None for any other."""
    words, texts = question.words, list_lowered(question)
    if not is_short(question) or len(words) < 5 or texts[0] != "how" or texts[2] not in _BE:
        return None
    if texts[1] in {"many", "much", "old"}:
        return None  # a price needs no word for what it is of, nor the age of somebody
    if texts[3] not in ENGLISH.articles | DETERMINERS:
        return None
    noun: Sequence[Word] = [*takewhile(lambda each: each.content, words[4:])]
    is_thing = bool(noun) and not noun[-1].name and noun[-1].term not in _FREE_NOUNS
    return noun[-1] if is_thing else None


def is_measure_of_neighbour(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether the measure of a thing is asked that only another section speaks of.

    Or only another article: what a loaf weighs is not what the drone does.
    """
    noun = find_measured_noun(question)
    if noun is None or noun.id < 0:
        return False
    article = np.array([candidate.article], dtype=np.int64)
    if collection.articles.tf(np.array([noun.id]), article).any():
        return is_elsewhere(collection, question, candidate, noun, text)
    return not is_said(collection, question, candidate, noun, text) and not is_of(
        collection, question, candidate, noun
    )


OBJECT_RULES: Mapping[str, FactRule] = {
    "whether it may be done with a neighbour": FactRule(
        _asks_permission, leaves_allowed_deed, ASKERS, types={AnswerType.YES_NO}
    ),
    "neither deed nor thing is said": FactRule(
        _asks_how_to, leaves_deed_and_object, ASKERS, types={AnswerType.HOW}
    ),
    "done with a neighbour": FactRule(find_deed_of_asker, is_done_with_it, ASKERS),
    "the measure of a neighbour": FactRule(
        find_measured_noun, is_measure_of_neighbour, opening={"how"}
    ),
}
"""Rules by name, as those of `rules.py`."""

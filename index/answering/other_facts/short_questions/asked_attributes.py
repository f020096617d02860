"""Attributes that a short question asks for, and whether what is told has one. Pure.

"The quiz is on 3 May" does not say what the prize for the quiz is, where the same article tells of
another prize.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import takewhile

import numpy as np

from index.analysis import extract_terms
from index.answering.features import Candidate
from index.answering.lexical import UNMISSED
from index.answering.other_facts.asked_object import find_deed_and_object
from index.answering.other_facts.fact_rule import FactRule
from index.answering.other_facts.said_words import says_itself
from index.answering.other_facts.short_questions.surroundings import is_of, is_said
from index.answering.question import (
    DETERMINERS,
    PREPOSITIONS,
    AnswerType,
    Question,
    Word,
    find_specific_words,
    list_lowered,
)
from index.collection import Collection
from index.expressions import SentenceFlag
from index.languages import ENGLISH

MAX_CONTENT = 6
"""Content words of a question of which the attribute has to be said."""

MAX_PARAGRAPHS = 40
"""Paragraphs of an article that has one word for one thing; a longer one may say it otherwise."""

_NO_TIMED_DEEDS = UNMISSED | frozenset(extract_terms("last need spend stay wait"))

_BE = frozenset({"is", "are", "was", "were"})
_HAVING = ENGLISH.finite_forms_of_do | {"has", "have", "had"}
_OPENERS = frozenset({"how", "what", "which"})
_OF = frozenset({"at", "during", "for", "from", "in", "of", "on"})
_TOLD_OTHERWISE = UNMISSED | frozenset(
    extract_terms(
        "address age aim amount basis benefit capacity capital cause change characteristic cost"
        " date day definition difference distance duration duty effect event example fact fee"
        " function goal group height idea impact importance influence job kind length level"
        " location main meaning mission money month name nickname number origin part people"
        " percentage period phrase place point position price problem process purpose rate reason"
        " relationship reputation responsibility result role rule significance size sort source"
        " speed state"
        " status task temperature term theme time title total type use value venue way weight width"
        " word year"
    )
)
"""Terms of attributes that a sentence tells without a word for them."""


@lru_cache(maxsize=4)  # once for the ranking and the gate
def find_attribute(question: Question) -> Word | None:
    """Return the attribute that is asked of something, None for any other question.

    "What is the *prize* for the quiz", "how much *storage* do students get", "what *brakes* does
    the bicycle have", "what is the troll *weak* to". English questions alone.
    """
    content = [word for word in question.words if word.content]
    if question.language != "en" or not 1 < len(content) <= MAX_CONTENT:
        return None
    words = question.words
    found = _find_word(words, list_lowered(question))
    if found is None or not found.content or found.name or found.term in _TOLD_OTHERWISE:
        return None
    return found


def _find_word(words: Sequence[Word], texts: Sequence[str]) -> Word | None:
    if texts[0] == "what" and texts[1:2] and texts[1] in _BE and len(texts) > 3:
        if texts[2] not in DETERMINERS | ENGLISH.articles:
            return None
        end = next((at for at in range(3, len(texts)) if texts[at] in PREPOSITIONS), len(texts))
        if end == len(texts) - 1:  # "what is the troll weak to"
            return words[end - 1] if end > 4 and texts[end] != "like" else None
        return words[end - 1] if end < len(texts) and texts[end] in _OF else None
    is_had = texts[0] in {"what", "which"} and texts[-1] == "have"
    start = 1 if is_had else 2
    if not is_had and texts[:2] != ("how", "much"):
        return None
    noun = [*takewhile(lambda word: word.content, words[start:])]
    end = start + len(noun)
    is_asked = bool(noun) and end < len(texts) - 1 and texts[end] in _HAVING
    return noun[-1] if is_asked else None


def leaves_attribute(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether an attribute is asked that stands elsewhere in a short article, and not here.

    Here it is that of the asked thing if the sentence or its section has a word for that.
    """
    attribute = find_attribute(question)
    if attribute is None or attribute.id < 0:
        return False
    if says_itself(candidate, attribute, text):
        things = [word for word in question.words if word.content and word is not attribute]
        return not any(is_of(collection, question, candidate, word) for word in things)
    if not _stands_in_article(collection, candidate, attribute):
        return False
    if _is_told_of_other(collection, question, candidate, attribute):
        return True
    return not is_of(collection, question, candidate, attribute) and not is_said(
        collection, question, candidate, attribute, text
    )


def _is_told_of_other(
    collection: Collection, question: Question, candidate: Candidate, attribute: Word
) -> bool:
    """Tell whether the paragraph has an attribute, and all that has it there tells of another.

    Those sentences name something with some of the names and numbers that are asked, not with all:
    "the Tolva 7 has a battery" is not the Tolva 7 Pro. Nor do they go on from a sentence before.
    """
    asked = {word.term for word in find_specific_words(question)} - {attribute.term}
    members = collection.sentences_of(candidate.paragraph)
    flags = collection.flags(np.arange(members.start, members.stop, dtype=np.int64))
    with_it = [
        (terms, int(flag))
        for passage, flag in zip(collection.passages([*members]), flags.tolist(), strict=True)
        if attribute.term in (terms := {*extract_terms(passage.masked_text)})
    ]
    if not with_it or len(asked) <= 1 or not asked <= candidate.said_terms:
        return False
    return all(
        not flag & int(SentenceFlag.PRONOUN) and asked & terms and not asked <= terms
        for terms, flag in with_it
    )


def find_timed_deed(question: Question) -> Word | None:
    """Return the deed of "how long do I *knead* the dough", None for any other question."""
    found = find_deed_and_object(question)
    if question.answer_type is not AnswerType.HOW_LONG or found is None:
        return None
    return None if found[0].term in _NO_TIMED_DEEDS else found[0]


def leaves_timed_deed(
    collection: Collection, question: Question, candidate: Candidate, text: str
) -> bool:
    """Tell whether the time of a deed is asked that is told elsewhere in a short article alone."""
    deed = find_timed_deed(question)
    if deed is None or deed.id < 0 or is_said(collection, question, candidate, deed, text):
        return False
    if is_of(collection, question, candidate, deed, near=True):
        return False
    return _stands_in_article(collection, candidate, deed)


def is_told_elsewhere(
    collection: Collection, question: Question, candidate: Candidate, word: Word
) -> bool:
    """Tell whether a short article has a word for something, but not where a sentence stands."""
    if word.id < 0 or not _stands_in_article(collection, candidate, word):
        return False
    return not is_of(collection, question, candidate, word)


def _stands_in_article(collection: Collection, candidate: Candidate, word: Word) -> bool:
    """Tell whether a word stands in the article of a sentence, which is short."""
    if len(collection.paragraphs_of(candidate.article)) > MAX_PARAGRAPHS:
        return False
    article = np.array([candidate.article], dtype=np.int64)
    return bool(collection.articles.tf(np.array([word.id]), article).any())


ATTRIBUTE_RULES: Mapping[str, FactRule] = {
    "another attribute": FactRule(
        find_attribute, leaves_attribute, opening={"what", "which", "how"}
    ),
    "the time of another deed": FactRule(find_timed_deed, leaves_timed_deed, {"long"}),
}
"""Rules by name, as those of `rules.py`."""

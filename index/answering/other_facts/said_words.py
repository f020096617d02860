"""Whether a sentence, or what it goes on from, says a word of the question. Pure."""

import re
from functools import lru_cache

from index.analysis import extract_terms
from index.answering.features import Candidate, find_subject_sentence
from index.answering.language_facts import gives_reason
from index.answering.lexical import UNMISSED, find_related_terms, find_synonyms, list_heads
from index.answering.page_questions import find_question_over
from index.answering.question import (
    AnswerType,
    Question,
    Word,
)
from index.collection import Collection
from index.languages import ENGLISH, is_common_word
from index.vocabulary import is_one_edit

NUM_LETTERS = 5
"""First letters that forms of one word share: "cheating" and "cheaters"."""

MIN_PART = 4
"""Least letters of a word that may be part of a compound: "username"."""

PEOPLE = frozenset(extract_terms("people persons")) | {
    term for noun in ENGLISH.person_nouns for term in extract_terms(noun)
}
"""Terms of nouns for people: two of them may be two words for the same."""


_RECEIVING = frozenset(extract_terms("win won get got receive received take took earn earned"))
_GIVEN_TO = re.compile(
    r"\b(?:go|goes|going|gone|went|given|gave|awarded|presented|handed)\b"
    r"(?: (?!to\b)\w+){0,3} to (?:the |a |an )?[^\W\d_]"
)


def tells_receiver(text: str, deed: str) -> bool:
    """Tell whether a deed is to win something, and a text says to whom it went or was given."""
    return deed in _RECEIVING and _GIVEN_TO.search(text) is not None


def says(collection: Collection, candidate: Candidate, word: Word) -> bool:
    """Tell whether a sentence, what it goes on from or the question over it says a word.

    Other words for it count.
    """
    if says_itself(candidate, word, collection.passages([candidate.sentence])[0].masked_text):
        return True
    before = _list_before(collection, candidate)
    texts = (each.masked_text for each in collection.passages(before))
    return any(not list_forms(word).isdisjoint(extract_terms(each)) for each in texts)


def says_itself(candidate: Candidate, word: Word, text: str) -> bool:
    """Tell whether a sentence, whose text is given, says a word or another one for it."""
    table, column = candidate.table, candidate.column
    if word.term in table.content_terms:
        row = table.content_terms.index(word.term)
        if table.matched_idf[row, column] > 0 or table.in_other_words[row, column]:
            return True
    return not list_forms(word).isdisjoint(extract_terms(text))


def list_forms(word: Word) -> set[str]:
    """Return the terms of a word's family and of its synonyms, its own included."""
    return {word.term, *find_related_terms(word.term), *find_synonyms(word.term)}


def _list_before(collection: Collection, candidate: Candidate) -> list[int]:
    """Return the sentences that one goes on from: its subject's, and the question over it."""
    found = [*find_question_over(collection, candidate.sentence)]
    before = find_subject_sentence(collection, candidate.sentence, candidate.paragraph)
    return [*found, before] if before >= 0 else found


def is_unknown(question: Question, word: Word) -> bool:
    """Tell whether no source has a word, in any form or corrected, that an answer has to say.

    So it is where some source has another word that says the same: it may stand elsewhere.
    """
    if word.id >= 0 or word.term in UNMISSED:
        return False
    return word.term not in question.expansions or word.text in question.missing


def gives_asked_reason(question: Question, text: str) -> bool:
    """Tell whether it is asked why, and a sentence certainly gives a reason.

    It then tells of the asked deed in words of its own, where no source has the question's: "it was
    withdrawn because it leaked" says why it was pulled.
    """
    return question.answer_type is AnswerType.WHY and gives_reason(text)


@lru_cache(maxsize=64)  # a word is compared with all of a section
def _list_heads(word: str) -> frozenset[str]:
    return frozenset(list_heads(word))


def is_akin(question: Question, asked: Word, said: str) -> bool:
    """Tell whether a word may be a form of another, part of a compound, or a slip for it.

    "Cheating" and "cheaters", "name" and "username", "smartwatch" and "watch", "gmae" and "game".
    """
    word = asked.text.lower()
    if len(word) >= MIN_PART and (said.startswith(word[:NUM_LETTERS]) or said.endswith(word)):
        return True
    if said in _list_heads(word):
        return True
    is_slip = is_unknown(question, asked) and not is_common_word(word)
    return is_slip and is_one_edit(word, said)

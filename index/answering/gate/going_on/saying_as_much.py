"""Whether a sentence says as much of a question as another one, with what it goes on from. Pure."""

from itertools import compress

import numpy as np

from index.analysis import extract_terms
from index.answering.features import Candidate, find_subject_sentence, has_pronoun_object
from index.answering.gate.amounts import ASKS_HOUR
from index.answering.lexical import UNMISSED
from index.answering.page_questions import find_question_over
from index.answering.question import (
    AnswerType,
    Question,
    Word,
    asks_cost,
    find_specific_words,
)
from index.answering.ranking import ASKED_DAY
from index.collection import Collection

MAX_BACK = 4
"""Sentences before one in which what it calls "it" may be named."""

_COST_TERMS = frozenset(extract_terms("cost costs price fee fare charge pay"))
"""Words for which a sum of money stands, or that something is free."""

_AGE_TERMS = frozenset(extract_terms("age old"))
"""Words that the year of a beginning need not have: "the old rink" says no age."""


def find_subject(collection: Collection, candidate: Candidate) -> int:
    """Return the sentence that names what one speaks of that opens with a pronoun, -1 if none."""
    return find_subject_sentence(collection, candidate.sentence, candidate.paragraph)


def says_as_much(
    collection: Collection, question: Question, candidate: Candidate, first: Candidate
) -> bool:
    """Tell whether a sentence has all words of the question, but for names, that the first has.

    It needs none that tells nothing, such as now. Else it tells something else of what was named.
    A line of a timetable needs no words, and a price no word such as cost, nor a time of the day
    those of the title. What it goes on from counts as well.
    """
    if candidate.extra.get(ASKED_DAY, 0.0) > 0:
        return True
    specific = {*UNMISSED, *(word.term for word in find_specific_words(question))}
    if asks_cost(question):
        specific |= _COST_TERMS
    if question.answer_type is AnswerType.HOW_OLD:
        specific |= _AGE_TERMS
    if ASKS_HOUR.search(question.text):  # a line of a programme stands under what it is about
        title = collection.passages([candidate.sentence])[0].title
        specific |= {"time", *extract_terms(title)}
    missing = first.is_said & ~candidate.is_said
    terms = candidate.table.content_terms
    missing &= np.array([term not in specific for term in terms], dtype=bool)
    if not missing.any():
        return True
    around = _list_terms_around(collection, candidate)
    words = {word.term: word for word in question.words}
    unsaid = [words[term] for term in compress(terms, missing.tolist()) if term in words]
    unsaid = [word for word in unsaid if not _stands_in(around, question, word)]
    if not unsaid:
        return True
    back = _list_terms_back(collection, candidate)
    return all(_stands_in(back, question, word) for word in unsaid)


def _list_terms_around(collection: Collection, candidate: Candidate) -> frozenset[int]:
    """Return the terms of what a sentence goes on from: its subject, or the question over it."""
    subject = find_subject(collection, candidate)
    over = find_question_over(collection, candidate.sentence)
    sentences = [*over, *([subject] if subject >= 0 else [])]
    return frozenset(
        term for each in sentences for term in collection.sentence_terms(each).tolist()
    )


def _stands_in(terms: frozenset[int], question: Question, word: Word) -> bool:
    """Tell whether a word of the question, or another form of it, is among some terms."""
    forms = question.expansions.get(word.term, ())
    return word.id in terms or any(terms.issuperset(form) for form in forms)


def _list_terms_back(collection: Collection, candidate: Candidate) -> frozenset[int]:
    """Return the terms of the few sentences before one that names something by a pronoun.

    What "we put it away" is about stands in one of them.
    """
    if not has_pronoun_object(collection.passages([candidate.sentence])[0].masked_text):
        return frozenset()
    first = collection.sentences_of(candidate.paragraph).start
    before = range(max(first, candidate.sentence - MAX_BACK), candidate.sentence)
    return frozenset(term for each in before for term in collection.sentence_terms(each).tolist())

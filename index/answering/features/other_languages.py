"""Candidates in another language than the question's. Pure.

Beside a translation of its article the best sentence has rivals that say the same: names, numbers
and many nouns are the same terms there. They make its answer no less sure.
"""

from collections.abc import Sequence
from itertools import compress

import numpy as np

from index.answering.features.candidate import Candidate
from index.answering.question import Question, list_other_languages
from index.collection import Collection
from index.languages import rate_languages
from index.types import Passage

NUM_WITH_WORD = 6
"""Best sentences with a word that are read to tell whether its language is the question's."""

NUM_READ = 14
"""Best candidates that are read."""


def keep_own_language(
    collection: Collection, question: Question, candidates: Sequence[Candidate]
) -> Sequence[Candidate]:
    """Return those of the best candidates, at least one, that are in the question's language.

    All are returned where the collection has one language, or the best one is in another.
    """
    others = list_other_languages(question.language, collection.languages)
    if not others:
        return candidates
    read = candidates[:NUM_READ]
    passages = collection.passages([each.sentence for each in read])
    is_other = [_is_in_other(passage, question.language, others) for passage in passages]
    if is_other[0]:
        return candidates
    return [each for each, other in zip(read, is_other, strict=True) if not other]


def is_in_other_language(collection: Collection, question: Question, candidate: Candidate) -> bool:
    """Tell whether a sentence is in another language of the collection than the question."""
    others = list_other_languages(question.language, collection.languages)
    if not others:
        return False
    passage = collection.passages([candidate.sentence])[0]
    return _is_in_other(passage, question.language, others)


def share_words_of_others(
    collection: Collection, question: Question, candidate: Candidate
) -> float:
    """Return the share of the content words that only sentences in other languages have.

    Of such a word the articles in the question's language know as little as of one that no source
    has. Words of the candidate itself are looked up no further, nor are those of many sentences.
    """
    others = list_other_languages(question.language, collection.languages)
    if not others:
        return 0.0
    table = candidate.table
    has_term = (table.matched_idf[:, candidate.column] > 0) | table.in_other_words[
        :, candidate.column
    ]
    said = {*compress(table.content_terms, has_term.tolist())}
    unsaid = {
        word.id: word
        for word in question.words
        if word.content and word.id >= 0 and word.term not in said
    }
    found = sum(_is_word_of_others(collection, question, term, others) for term in unsaid)
    return found / max(1, len(table.content_terms))


def _is_word_of_others(
    collection: Collection, question: Question, term: int, others: Sequence[str]
) -> bool:
    """Tell whether all of the few best sentences with a term are in other languages."""
    query = np.array([term], dtype=np.int64)
    sentences = collection.sentences.top(query, NUM_WITH_WORD).units.tolist()
    passages = collection.passages(sentences)
    return all(_is_in_other(passage, question.language, others) for passage in passages)


def _is_in_other(passage: Passage, own: str, others: Sequence[str]) -> bool:
    """Tell whether a sentence has more small words of another language than of the question's.

    One without any counts as in the question's.
    """
    votes = rate_languages(passage.masked_text, (own, *others))
    return any(votes.get(each, 0.0) > votes.get(own, 0.0) for each in others)

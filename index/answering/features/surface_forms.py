"""Query terms found in other inflections than asked for.

Postings count stems alone. Of two sentences that both have a term, the one that has it in the
question's own form is the likelier answer.
"""

import numpy as np

from index.analysis import tokenize_word, vocabulary_word
from index.answering.features.query_terms import QueryTerms
from index.answering.features.term_matches import TermMatches
from index.answering.question import Question
from index.collection import Collection, Ids

INFLECTED = "inflected"
"""Name of the feature, and of its part of a score."""


def count_inflected_terms(
    collection: Collection, question: Question, query: QueryTerms, matches: TermMatches
) -> Ids:
    """Count the content terms that each sentence has in no form that the question has, (S,)."""
    asked = collection.word_ids(_list_asked_forms(question))
    own = query.index_terms.own
    known = query.content[own.take(query.content) >= 0]
    occurs = matches.index_term_counts.take(own.take(known), axis=0) > 0
    same = np.logical_or.reduce(matches.word_id == asked[:, None], axis=0).nonzero()[0]
    in_asked_form = np.zeros((len(query.terms), len(matches.length)), dtype=bool)
    in_asked_form[matches.query_term.take(same), matches.sentence.take(same)] = True
    counts: Ids = np.add.reduce(occurs > in_asked_form.take(known, axis=0), axis=0)
    return counts


def _list_asked_forms(question: Question) -> list[str]:
    """Return the folded words by which content terms are asked for, misspelt ones corrected."""
    suggestion, language = question.suggestion, question.language
    return [
        vocabulary_word(token.word, language)
        for word in question.words
        if word.content and word.id >= 0
        for token in tokenize_word(suggestion.get(word.text, word.text), language)
        if token.term == word.term
    ]

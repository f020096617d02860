"""Query terms found in other inflections than asked for, and the penalty for them.

Postings count stems alone. Of two sentences that both have a term, the one that has it in the
question's own form is the likelier answer. Whether there is an answer at all does not depend on
it, so the gate judges the candidates without this penalty.
"""

from collections.abc import Sequence
from operator import attrgetter

import numpy as np

from index.analysis import extract_words_and_terms
from index.answering.question import Question
from index.answering.ranking.candidate import Candidate
from index.answering.ranking.query_terms import QueryTerms
from index.answering.ranking.term_matches import TermMatches
from index.collection import Collection, Ids

INFLECTED = "inflected"
"""Name of the feature and of the part."""

INFLECTION_WEIGHT = -0.2
"""Penalty per content term found only in another inflection, in units of the largest idf."""

NUM_RESCORED = 6
"""Best candidates that get the penalty. With 16, as many quotes are right."""


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
    return [
        form
        for word in question.words
        if word.content and word.id >= 0
        for form, term in extract_words_and_terms(question.suggestion.get(word.text, word.text))
        if term == word.term
    ]


def penalize_inflections(candidates: Sequence[Candidate]) -> Sequence[Candidate]:
    """Return the candidates, best first, with the penalty in the scores of the best.

    Candidates with equal scores keep their order.
    """
    top = candidates[:NUM_RESCORED]
    if not top:
        return candidates
    inflected = top[0].table.features[INFLECTED].take([each.column for each in top])
    if not inflected.any():
        return candidates
    penalties = (INFLECTION_WEIGHT * inflected).tolist()
    rescored = [
        each.with_extra(INFLECTED, penalty) for each, penalty in zip(top, penalties, strict=True)
    ]
    return sorted((*rescored, *candidates[NUM_RESCORED:]), key=_SCORE, reverse=True)


_SCORE = attrgetter("score")

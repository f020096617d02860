"""Candidates in another language than the question's. Pure.

Beside a translation of its article the best sentence has rivals that say the same: names, numbers
and many nouns are the same terms there. They make its answer no less sure.
"""

from collections.abc import Sequence

import numpy as np

from index.analysis import find_function_terms
from index.answering.features.candidate import Candidate
from index.answering.question import Question, list_other_languages
from index.collection import Collection, Ids

NUM_READ = 40
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
    own = _find_function_ids(collection, question.language)
    of_others = [_find_function_ids(collection, each) for each in others]
    if _is_in_other(collection, candidates[0], own, of_others):
        return candidates
    read = candidates[1:NUM_READ]
    kept = [each for each in read if not _is_in_other(collection, each, own, of_others)]
    return [candidates[0], *kept]


def _is_in_other(
    collection: Collection, candidate: Candidate, own: Ids, of_others: Sequence[Ids]
) -> bool:
    """Tell whether a sentence has more function words of another language than of the question's.

    One without any counts as in the question's.
    """
    terms = collection.sentence_terms(candidate.sentence)
    num_own = int(np.isin(terms, own).sum())
    return any(int(np.isin(terms, other).sum()) > num_own for other in of_others)


def _find_function_ids(collection: Collection, language: str) -> Ids:
    ids = collection.term_ids(sorted(find_function_terms(language)))
    return ids[ids >= 0]

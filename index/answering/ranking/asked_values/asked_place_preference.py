"""Re-ranking by the place that a question is about: "the library", beside a museum. Pure.

Prices, hours and rules of different places are told in the same words, and the name of the place
stands in the title or at the top alone.
"""

from collections.abc import Sequence

import numpy as np

from index.answering.features import Candidate, compute_largest_idf, rescore
from index.answering.question import Question, find_one_of_kind
from index.collection import Collection

OTHER_PLACE = "about another place"
"""Name of the part."""

WEIGHT = -3.0
"""Part of a sentence in an article that never has the noun, in units of the largest idf: no more
than the line of an asked day gets."""

NUM_READ = 24
"""Best candidates of which the articles are looked up."""


def prefer_asked_place(
    collection: Collection, question: Question, candidates: Sequence[Candidate]
) -> Sequence[Candidate]:
    """Return the candidates, best first, those of other places lower where some have the asked one.

    Candidates with equal scores keep their order.
    """
    nouns = find_one_of_kind(question) if candidates else ()
    if not nouns:
        return candidates
    known = np.array([word.id for word in nouns if word.id >= 0], dtype=np.int64)
    top = candidates[:NUM_READ]
    articles = np.array(sorted({each.article for each in top}), dtype=np.int64)
    if not len(known) or len(articles) < 2:
        return candidates
    has_noun = collection.articles.tf(known, articles).any(axis=0)
    if has_noun.all() or not has_noun.any():
        return candidates
    others = {*articles[~has_noun].tolist()}
    part = WEIGHT * compute_largest_idf(collection.sentences)
    return rescore(candidates, OTHER_PLACE, [part * (each.article in others) for each in top])

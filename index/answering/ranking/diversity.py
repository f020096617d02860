"""Re-ranking for diversity: the second and third quote add words of the question.

As in maximal marginal relevance (Carbonell & Goldstein, 1998, The Use of MMR, Diversity-Based
Reranking for Reordering Documents and Producing Summaries), each next candidate is the one with
the best sum of its score and of what it adds to those chosen before. Where the best sentence is
wrong, it mostly is so for the words of the question that it lacks.
"""

from collections.abc import Sequence

import numpy as np

from index.answering.features import Candidate, compute_largest_idf
from index.collection import Collection

NOVELTY = "new beside the best"
"""Name of the part that a candidate gets for the words that it adds."""

NOVELTY_WEIGHT = 2.0
"""Weight of the share of the question's content that is new, in units of the largest idf. Any from
1 to 3 gave the same accuracy (benchmarks/QUALITY.md)."""

NUM_RERANKED = 8
"""Best candidates that are considered, the first included. From 6 to 12 gave the same accuracy."""

NUM_ADDED = 2
"""Candidates chosen after the first: a card shows at most three quotes."""


def diversify(
    collection: Collection, candidates: Sequence[Candidate], language_share: float = 1.0
) -> Sequence[Candidate]:
    """Return the candidates with those after the first that add most words of the question.

    What a chosen one adds becomes a part of its score; the others keep their order.
    `language_share` is that of the question.
    """
    top = candidates[:NUM_RERANKED]
    if len(top) <= 2:
        return candidates
    table = top[0].table
    matched = table.matched_idf.take([each.column for each in top], axis=1)
    whole = max(float(np.maximum.reduce(table.matched_idf, axis=1).sum()), 1e-9)
    largest_idf = compute_largest_idf(collection.sentences, language_share)
    scores = np.array([each.score for each in top])
    remaining, covered = list(range(1, len(top))), matched[:, 0]
    chosen = [candidates[0]]
    for _ in range(NUM_ADDED):
        added = np.maximum(matched - covered[:, None], 0.0).sum(axis=0) * (largest_idf / whole)
        place = max(remaining, key=(scores + NOVELTY_WEIGHT * added).__getitem__)
        remaining.remove(place)
        covered = np.maximum(covered, matched[:, place])
        part = NOVELTY_WEIGHT * float(added[place])
        chosen.append(top[place].with_extra(NOVELTY, part) if part else top[place])
    rest = (candidates[place] for place in remaining)
    return [*chosen, *rest, *candidates[len(top) :]]

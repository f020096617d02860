"""Which sentences are quoted beside the best one?

Those that score next, but rather one that says words of the question which the quotes above it do
not say: where the best sentence is wrong, it mostly is so for the words that it lacks.
"""

from collections.abc import Sequence

import numpy as np

from index.answering.ranking.ranker import Candidate
from index.answering.ranking.term_weights import largest_idf
from index.collection import Collection

WEIGHT = 2.0
"""Of the share of the question's content that is new, in units of the largest idf."""

LOOKED_THROUGH = 8
"""Candidates, the best one included; a dozen are as good."""

NUM_CHOSEN = 2  # after the best one: what a card has room for

PART = "new beside the best"


def beside(collection: Collection, candidates: Sequence[Candidate]) -> Sequence[Candidate]:
    """Return the candidates, after the best one those first that say more of the question.

    What a chosen one adds is a part of its score; the others keep their order.
    """
    top = candidates[:LOOKED_THROUGH]
    if len(top) <= 2:
        return candidates
    table = top[0].table
    said = table.said.take([each.at for each in top], axis=1)
    whole = max(float(np.maximum.reduce(table.said, axis=1).sum()), 1e-9)
    unit = largest_idf(collection.sentences)
    scores = np.array([each.score for each in top])
    left, covered = list(range(1, len(top))), said[:, 0]
    chosen = [candidates[0]]
    for _ in range(NUM_CHOSEN):
        new = np.maximum(said - covered[:, None], 0.0).sum(axis=0) * (unit / whole)
        at = max(left, key=(scores + WEIGHT * new).__getitem__)
        left.remove(at)
        covered = np.maximum(covered, said[:, at])
        chosen.append(_with_part(top[at], float(new[at])))
    return [*chosen, *(candidates[at] for at in left), *candidates[len(top) :]]


def _with_part(candidate: Candidate, new: float) -> Candidate:
    """Return a candidate with what it adds in its score, and in a table of its own."""
    if not new:
        return candidate
    measured = np.zeros(candidate.at + 1)
    measured[candidate.at] = new
    table = candidate.table
    table = table._replace(
        measured={**table.measured, PART: measured},
        parts={**table.parts, PART: WEIGHT * measured},
    )
    return candidate._replace(score=candidate.score + WEIGHT * new, table=table)

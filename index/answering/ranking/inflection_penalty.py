"""Re-ranking by the form of words: other inflections than the question's count less.

In languages in which names are inflected, a sentence must often have another form, and the penalty
is left out: sentence@1 on half of `xquad-ru` is 76.9 instead of 75.5 (2026-11-29).

Whether there is an answer at all does not depend on it, so the gate judges the candidates without
this penalty.
"""

from collections.abc import Sequence
from operator import attrgetter

from index.answering.features import INFLECTED, Candidate

INFLECTION_WEIGHT = -0.2
"""Penalty per content term found only in another inflection, in units of the largest idf."""

NUM_RESCORED = 6
"""Best candidates that get the penalty. With 16, as many quotes are right."""


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

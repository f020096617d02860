"""The gate: whether the best sentence answers the question, or is only the closest passage.

First of all the names, numbers and years of the question must stand with the fact (`grounding`):
what is told of another thing is no answer, whatever its score. Then a linear model over a few
features (`gate_weights.py`), and one threshold.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from index.answering.features import (
    Candidate,
)
from index.answering.gate.gate_features import compute_features
from index.answering.gate.gate_weights import GATE_BIAS, GATE_FEATURES
from index.answering.gate.grounding import NOTHING_NAMED, Grounding, ground_quoted
from index.answering.question import Question
from index.collection import Collection
from index.types import Band

THRESHOLD = 0.0
"""The score from which on the best sentence is an answer."""

NEAR_MISS = -1.0
"""The score from which on passages below the threshold are worth showing at once.

Between it and the threshold one of the closest passages is right for 42 of 100 questions of `wiki`
and 32 of `papers`, below it for 13 and 14 (absent questions counted as wrong; 2026-11-29,
`python -m benchmarks.quality FOLDER --near-misses`).
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The gate's decision and the numbers behind it.

    `score` is `GATE_BIAS` plus the sum of the features' values, each times its weight in
    `GATE_FEATURES`. The band is an answer at `threshold` and above, where `grounding`
    holds: the question's names, numbers and years stand with the fact. Without candidates `score`
    is minus infinity, and `features` and `grounding` are empty.
    """

    band: Band
    score: float
    threshold: float
    features: Mapping[str, float]
    grounding: Grounding = NOTHING_NAMED

    @property
    def is_near_miss(self) -> bool:
        """Whether there is no answer, but the score lies between `NEAR_MISS` and the threshold."""
        return self.grounding.holds and NEAR_MISS <= self.score < self.threshold


def decide(
    collection: Collection,
    question: Question,
    candidates: Sequence[Candidate],
    quoted: Candidate | None = None,
    grounding: Grounding | None = None,
    *,
    brief: bool = False,
) -> Verdict:
    """Judge the best candidate; `candidates` are best first and may be empty.

    `quoted` is the one that is quoted first, the best one if None: it must be about what was named.
    `grounding` is that of this one, looked up here if None. With `brief` there are no features, and
    no score, where it does not hold: then they decide nothing.
    """
    if not candidates:
        return Verdict(band=Band.NONE, score=-math.inf, threshold=THRESHOLD, features={})
    quoted = quoted or candidates[0]
    if grounding is None:
        grounding = ground_quoted(collection, question, candidates[0], quoted, if_holding=brief)
    if brief and not grounding.holds:
        return Verdict(
            band=Band.CLOSEST,
            score=-math.inf,
            threshold=THRESHOLD,
            features={},
            grounding=grounding,
        )
    features = compute_features(collection, question, candidates, quoted)
    score = GATE_BIAS + sum([weight * features[name] for name, weight, _ in GATE_FEATURES])
    answers = score >= THRESHOLD and grounding.holds
    return Verdict(
        band=Band.ANSWER if answers else Band.CLOSEST,
        score=score,
        threshold=THRESHOLD,
        features=features,
        grounding=grounding,
    )

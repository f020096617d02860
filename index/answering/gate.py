"""Is the best sentence an answer, or only the closest there is?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from index.answering.evidence import Candidate
from index.answering.question import Question
from index.collection import Collection
from index.types import Band

THRESHOLD = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The band, and every number that led to it.

    `score` is compared with `threshold`; `numbers` are what it was made from, by name.
    """

    band: Band
    score: float
    threshold: float
    numbers: Mapping[str, float]


def decide(
    collection: Collection, question: Question, candidates: Sequence[Candidate]
) -> Verdict:
    """Judge the best candidate; `candidates` are best first and may be empty."""
    if not candidates:
        return Verdict(band=Band.NONE, score=0.0, threshold=THRESHOLD, numbers={})
    mass = float(np.sum(collection.sentences.idf(question.content)))
    score = candidates[0].score / (mass + 1)
    band = Band.ANSWER if score >= THRESHOLD else Band.CLOSEST
    return Verdict(
        band=band, score=score, threshold=THRESHOLD, numbers={"idf mass of the question": mass}
    )

"""Is the best sentence an answer, or only the closest there is?

A sum of some numbers, each a share or a count that means the same in every collection, against
one threshold. The weights were fitted once, as a logistic regression on labelled sets with absent
questions, and rounded by hand; `footnote why` prints every number with what it contributed.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from index.answering.question import expected_expressions
from index.answering.question.analyze import AnswerType, Question
from index.answering.ranking import Candidate, compute_largest_idf
from index.collection import Collection
from index.types import Band

THRESHOLD = 0.0
BIAS = 0.48

NUMBERS: Mapping[str, float] = {
    "sentence says it fully": 2.2,
    "paragraph is about it": 1.3,
    "coverage": -2.2,
    "words come early": 2.5,
    "evidence": 0.47,
    "few content words": -3.8,
    "asks for names": -2.5,
    "kind of answer is missing": -1.6,
    "ahead of other paragraphs": 1.8,
    "article fills the top": 2.4,
    "defines it": 5.5,
    "missing words": -0.73,
    "in no source": -1.5,
    "asks for yes or no": 0.5,
    "size of the collection": -0.34,
}

_COMPARED = 10  # candidates whose articles are compared
_MANY = 10  # articles besides the best, from which on it is no chance that one fills the top


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The band, and every number that led to it.

    `score` is `BIAS` plus the sum of `numbers`, each times its weight in `NUMBERS`; the gate
    passes at `threshold` and above.
    """

    band: Band
    score: float
    threshold: float
    numbers: Mapping[str, float]


def decide(collection: Collection, question: Question, candidates: Sequence[Candidate]) -> Verdict:
    """Judge the best candidate; `candidates` are best first and may be empty."""
    if not candidates:
        return Verdict(band=Band.NONE, score=-math.inf, threshold=THRESHOLD, numbers={})
    numbers = _numbers(collection, question, candidates)
    score = BIAS + sum(weight * numbers[name] for name, weight in NUMBERS.items())
    band = Band.ANSWER if score >= THRESHOLD else Band.CLOSEST
    return Verdict(band=band, score=score, threshold=THRESHOLD, numbers=numbers)


def _numbers(
    collection: Collection, question: Question, candidates: Sequence[Candidate]
) -> dict[str, float]:
    best = candidates[0]
    features, content_idf = best.features, best.table.content_idf
    unit = compute_largest_idf(collection.sentences)
    distinct = {word.term: word for word in question.words if word.content}.values()
    others = [each.score for each in candidates if each.paragraph != best.paragraph]
    articles = [each.article for each in candidates[:_COMPARED]]
    many = min(1.0, (collection.articles.num_units - 1) / _MANY)
    return {
        "sentence says it fully": features["sentence"] / content_idf,
        "paragraph is about it": features["paragraph"] / content_idf,
        "coverage": features["coverage"] / unit,
        "words come early": features["early"] / content_idf,
        "evidence": best.score / unit,
        "few content words": 1 / max(1, len(distinct)),
        "asks for names": sum(word.name for word in distinct) / max(1, len(distinct)),
        "kind of answer is missing": float(_lacks_kind(collection, question, best)),
        "ahead of other paragraphs": 1 - max(others, default=0.0) / max(best.score, 1e-9),
        "article fills the top": (many * articles.count(best.article) / len(articles)) ** 2,
        "defines it": features["defines"] / unit,
        "missing words": features["missing words"] / unit,
        "in no source": features["in no source"],
        "asks for yes or no": float(question.answer_type is AnswerType.YES_NO),
        "size of the collection": unit,
    }


def _lacks_kind(collection: Collection, question: Question, best: Candidate) -> bool:
    """Tell whether the best sentence holds no expression that could answer at all."""
    wanted = int(expected_expressions.needed(question))
    return bool(wanted) and not int(collection.flags(np.array([best.sentence]))[0]) & wanted

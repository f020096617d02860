"""The gate: whether the best sentence answers the question, or is only the closest passage.

A linear model over a few features, each a share or a count that means the same in every
collection, and one threshold. The weights were fitted as a logistic regression on labelled
questions, some without an answer, and rounded by hand (`python -m benchmarks.fit_gate FOLDER …`,
last on 2026-11-22; benchmarks/QUALITY.md names the sets). `footnote why` prints every feature with
its contribution.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from index.answering.question import AnswerType, Question, find_required_expressions
from index.answering.ranking import Candidate, compute_largest_idf
from index.collection import Collection
from index.types import Band


class GateFeature(NamedTuple):
    """A feature of the gate: its name, its weight, and its meaning, which `footnote why` prints."""

    name: str
    weight: float
    meaning: str


THRESHOLD = 0.0
"""The score from which on the best sentence is an answer."""

GATE_BIAS = 0.48
"""The score before any feature is added."""

GATE_FEATURES = (
    GateFeature("sentence says it fully", 2.2, "how much of the question the best sentence holds"),
    GateFeature("paragraph is about it", 1.3, "how much of it the paragraph and its title hold"),
    GateFeature(
        "coverage", -2.2, "share of it the sentence has, squared: the evidence counts that too high"
    ),
    GateFeature("words come early", 2.5, "the question's words open the sentence"),
    GateFeature("evidence", 0.47, "the passage's score, in units of the rarest word"),
    GateFeature(
        "few content words",
        -3.8,
        "one over how many words the question tells; few may match by chance",
    ),
    GateFeature(
        "asks for names",
        -2.5,
        "share of the words that are names: whoever names one wants exactly that",
    ),
    GateFeature(
        "kind of answer is missing",
        -1.6,
        "no date, number … in the best sentence where one is asked for",
    ),
    GateFeature("ahead of other paragraphs", 1.8, "how far the next paragraph is behind"),
    GateFeature(
        "article fills the top",
        2.4,
        "share of the best ten from one article, squared, if there are many",
    ),
    GateFeature("defines it", 5.5, "the sentence says what the thing is, as was asked"),
    GateFeature(
        "missing words", -0.73, "weight of the words that nothing there says, rare ones most"
    ),
    GateFeature("in no source", -1.5, "share of the asked words that nobody writes of at all"),
    GateFeature("asks for yes or no", 0.5, "whatever tells of it answers"),
    GateFeature("size of the collection", -0.34, "among more sentences chance finds better ones"),
)

_NUM_COMPARED = 10
"""Best candidates among which those of the best one's article are counted."""

_MANY_ARTICLES = 10
"""Other articles from which on "article fills the top" counts in full; with fewer, one article
fills the top by chance."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The gate's decision and the numbers behind it.

    `score` is `GATE_BIAS` plus the sum of the features' values, each times its weight in
    `GATE_FEATURES`. The band is an answer at `threshold` and above. Without candidates `score` is
    minus infinity and `features` is empty.
    """

    band: Band
    score: float
    threshold: float
    features: Mapping[str, float]


def decide(collection: Collection, question: Question, candidates: Sequence[Candidate]) -> Verdict:
    """Judge the best candidate; `candidates` are best first and may be empty."""
    if not candidates:
        return Verdict(band=Band.NONE, score=-math.inf, threshold=THRESHOLD, features={})
    features = _compute_features(collection, question, candidates)
    score = GATE_BIAS + sum(each.weight * features[each.name] for each in GATE_FEATURES)
    band = Band.ANSWER if score >= THRESHOLD else Band.CLOSEST
    return Verdict(band=band, score=score, threshold=THRESHOLD, features=features)


def _compute_features(
    collection: Collection, question: Question, candidates: Sequence[Candidate]
) -> dict[str, float]:
    """Return the value of each feature, in the order of `GATE_FEATURES`."""
    best = candidates[0]
    values, content_idf = best.features, best.table.content_idf
    largest_idf = compute_largest_idf(collection.sentences)
    content = {word.term: word for word in question.words if word.content}.values()
    others = [each.score for each in candidates if each.paragraph != best.paragraph]
    articles = [each.article for each in candidates[:_NUM_COMPARED]]
    many = min(1.0, (collection.articles.num_units - 1) / _MANY_ARTICLES)
    return {
        "sentence says it fully": values["sentence"] / content_idf,
        "paragraph is about it": values["paragraph"] / content_idf,
        "coverage": values["coverage"] / largest_idf,
        "words come early": values["early"] / content_idf,
        "evidence": best.score / largest_idf,
        "few content words": 1 / max(1, len(content)),
        "asks for names": sum(word.name for word in content) / max(1, len(content)),
        "kind of answer is missing": float(_lacks_required_expression(collection, question, best)),
        "ahead of other paragraphs": 1 - max(others, default=0.0) / max(best.score, 1e-9),
        "article fills the top": (many * articles.count(best.article) / len(articles)) ** 2,
        "defines it": values["defines"] / largest_idf,
        "missing words": values["missing words"] / largest_idf,
        "in no source": values["in no source"],
        "asks for yes or no": float(question.answer_type is AnswerType.YES_NO),
        "size of the collection": largest_idf,
    }


def _lacks_required_expression(collection: Collection, question: Question, best: Candidate) -> bool:
    """Tell whether an answer must hold some expression, and the best sentence holds none."""
    required = int(find_required_expressions(question))
    return bool(required) and not int(collection.flags(np.array([best.sentence]))[0]) & required

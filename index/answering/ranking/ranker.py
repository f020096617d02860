"""How well does a sentence answer the question? Evidence for a few dozen candidates.

A candidate's score is a sum of named parts, each a measurement times its weight. There is one set
of weights for every corpus; `python -m benchmarks.quality` shows what each part is worth.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import repeat
from operator import attrgetter
from typing import NamedTuple

import numpy as np

from index.answering.question.analyze import Question
from index.answering.ranking import candidate_generation
from index.answering.ranking.candidate_context import Standing
from index.answering.ranking.features import measure
from index.collection import Collection, Floats, Ids

WEIGHTS: Mapping[str, float] = {
    "sentence": 0.6,
    "paragraph": 1.0,
    "article": 0.4,
    "in a row": 0.03,
    "phrases of the paragraph": 0.4,
    "early": 0.5,
    "subject early": 0.65,
    "coverage": 1.5,
    "with the sentence before": 1.5,
    "in other words": 1.2,
    "kind of answer": 1.2,
    "defines": 1.0,
    "length": 0.1,
    "fragment": -0.5,
    "repeats the question": -0.5,
    "asks": -2.0,
    "lacks a name": -0.2,
}

INFLECTED = "inflected"
INFLECTED_WEIGHT = -0.2
"""Of a content word in another form, in units of the largest idf."""

NUM_READ = 6
"""How many of the best are looked at for that: with 16, as many quotes are right."""


class Table(NamedTuple):
    """What all candidates measure, and the parts of their scores, arrays of (C,) by name.

    `said` is the idf of each of the question's content words where a candidate has it, (W, C), and
    `mass` that of all of them together.
    """

    measured: Mapping[str, Floats]
    parts: Mapping[str, Floats]
    said: Floats = np.zeros((0, 0))
    mass: float = 1.0


class Candidate(NamedTuple):
    """A sentence that may answer; `parts`, `measured` times its weights, sum up to `score`."""

    sentence: int
    paragraph: int
    article: int
    score: float
    at: int = 0
    table: Table = Table({}, {})

    @property
    def measured(self) -> Mapping[str, float]:
        """What is measured of the sentence, by name."""
        return Row(self.table.measured, self.at)

    @property
    def parts(self) -> Mapping[str, float]:
        """The parts of its score, by name."""
        return Row(self.table.parts, self.at)


class Row(Mapping[str, float]):
    """One candidate's column of all candidates' arrays, by name.

    Few candidates are ever looked into, so their numbers are read on demand.
    """

    __slots__ = ("_arrays", "_at")

    def __init__(self, arrays: Mapping[str, Floats], at: int) -> None:
        self._arrays = arrays
        self._at = at

    def __getitem__(self, name: str) -> float:
        return float(self._arrays[name][self._at])

    def __iter__(self) -> Iterator[str]:
        return iter(self._arrays)

    def __len__(self) -> int:
        return len(self._arrays)


def rank(
    collection: Collection,
    question: Question,
    *,
    within: range | None = None,
    weights: Mapping[str, float] = WEIGHTS,
) -> list[Candidate]:
    """Return the candidates, best first; ties go to the earlier source, then to the lower id.

    `within` restricts to the sentences of one article.
    """
    sentences = candidate_generation.candidates(collection, question, within)
    if not len(sentences):
        return []
    standing = Standing.of(collection, sentences)
    measured, said, mass = measure(collection, question, standing)
    weighed = np.array([measured[name] for name in weights])
    weighed *= np.fromiter(weights.values(), np.float64)[:, None]
    scores = np.add.reduce(weighed, axis=0)
    table = Table(measured, dict(zip(weights, weighed, strict=True)), said, mass)
    order = _best_first(collection, standing, scores)
    columns = (
        sentences,
        standing.paragraphs.units.take(standing.paragraphs.of),
        standing.articles.units.take(standing.articles.of),
        scores,
    )
    each = zip(
        *(column.take(order).tolist() for column in columns),
        order.tolist(),
        repeat(table),
        strict=False,
    )
    return list(map(Candidate._make, each))


def reread(candidates: Sequence[Candidate]) -> Sequence[Candidate]:
    """Return the candidates, best first, once the wording of the best is a part of their scores.

    Equal ones keep their order. It says nothing of whether there is an answer at all, so the gate
    judges what was not reread.
    """
    top = [each.at for each in candidates[:NUM_READ]]
    table = candidates[0].table if top else Table({}, {})
    if not top or not table.measured[INFLECTED].take(top).any():
        return candidates
    worth = np.zeros(len(table.measured[INFLECTED]))
    worth[top] = INFLECTED_WEIGHT * table.measured[INFLECTED].take(top)
    table = table._replace(parts={**table.parts, INFLECTED: worth})
    read = [
        each._replace(score=each.score + float(worth[each.at]), table=table)
        for each in candidates[:NUM_READ]
    ]
    return sorted((*read, *candidates[NUM_READ:]), key=_SCORE, reverse=True)


_SCORE = attrgetter("score")


def _best_first(collection: Collection, standing: Standing, scores: Floats) -> Ids:
    """Return the order of the scores, descending; ids are in order of sources only within one."""
    order = (-scores).argsort(kind="stable")  # the sentences are ascending
    ranked = scores.take(order)
    tied = (ranked[1:] == ranked[:-1]).nonzero()[0]
    if not len(tied):
        return order
    articles = standing.articles.units.take(standing.articles.of)
    sources = {
        at: collection.source(int(articles[at]))
        for at in {*order[tied].tolist(), *order[tied + 1].tolist()}
    }
    again = sorted(order.tolist(), key=lambda at: (-scores[at], sources.get(at, ""), at))
    return np.array(again, dtype=np.int64)

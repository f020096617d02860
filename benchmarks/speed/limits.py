"""How little work could there be? What an exact method must touch, and what is right."""

from typing import NamedTuple

import numpy as np

from benchmarks.speed.corpora import Corpus
from benchmarks.speed.peers import SmoothedOkapi
from index.postings.postings import Postings
from index.search import PostingsField, Segment, Statistics
from index.search.bm25 import SparseOkapi
from index.settings import Okapi


class Reading(NamedTuple):
    """Postings of a question's terms: all of them, and those of the terms it cannot do without.

    Knowing the k-th best score beforehand, the most frequent terms whose highest weights together
    stay below it need not be read; every posting of the others may belong to a hit.
    """

    everything: float
    needed: float


class Oracle:
    """Exhaustive scoring of every passage, and what pruning could save."""

    def __init__(self, corpus: Corpus, okapi: Okapi) -> None:
        self._postings = Postings.build(corpus.terms, corpus.offsets, corpus.num_terms)
        segments = [Segment(self._postings)]
        statistics = Statistics.of(segments)
        self._field = PostingsField(segments, statistics, okapi)
        self._model = SparseOkapi.of_statistics(
            num_units=statistics.num_units,
            total_length=statistics.total_length,
            k1=okapi.k1,
            b=okapi.b,
        )
        self._table = self._model.weights(self._postings.pairs)

    def scores(self, question: list[int]) -> np.ndarray:
        """Return the score of every passage, all postings added up."""
        scores = np.zeros(self._postings.num_units)
        rows, idf = self._rows(question)
        for row, weight in zip(rows, idf, strict=True):
            column = self._postings.column(row)
            scores[column.units()] += weight * self._table[column.codes]
        return scores

    def hits(self, question: list[int], k: int) -> list[int]:
        """Return the k best passages, ties to the lower one."""
        order = np.argsort(-(scores := self.scores(question)), kind="stable")[:k]
        found: list[int] = order[scores[order] > 0].tolist()
        return found

    def reading(self, question: list[int], k: int) -> Reading:
        """Return how many postings there are for a question, and how many are needed."""
        hits = self._field.top(np.array(question), k)
        floor = float(hits.scores[-1]) if len(hits.scores) == k else 0.0
        rows, idf = self._rows(question)
        columns = [self._postings.column(row).codes for row in rows]
        bounds = [w * self._table[c].max() for w, c in zip(idf, columns, strict=True)]
        needed, saved = 0, 0.0
        for bound, codes in sorted(zip(bounds, columns, strict=True), key=lambda p: -len(p[1])):
            saved += bound
            needed += len(codes) if saved >= floor else 0
        return Reading(sum(map(len, columns)), needed)

    def _rows(self, question: list[int]) -> tuple[list[int], list[float]]:
        terms = np.array(question, np.int64)
        rows = self._postings.rows_of(terms).tolist()
        idf = self._field.idf(terms).tolist()
        known = [(row, weight) for row, weight in zip(rows, idf, strict=True) if row >= 0]
        return [row for row, _ in known], [weight for _, weight in known]


def check(oracle: Oracle, corpus: Corpus, okapi: Okapi) -> None:
    """Raise ValueError unless rank-bm25's own loops score as the oracle does, to 1e-9."""
    loops = SmoothedOkapi(list(corpus.passages()), k1=okapi.k1, b=okapi.b)
    for question in corpus.questions[:10]:
        if np.abs(loops.get_scores(question) - oracle.scores(question)).max() > 1e-9:
            raise ValueError(f"rank-bm25 scores otherwise for the terms {question}")

"""The exhaustive ranking of a corpus, and the postings that an exact search cannot avoid."""

from typing import NamedTuple

import numpy as np

from benchmarks.speed.corpora import Corpus
from benchmarks.speed.peers import SmoothedOkapi
from index.postings import Postings
from index.search import FieldSegment, FieldStatistics, PostingsField
from index.search.bm25 import SparseOkapi
from index.settings import Okapi


class Reading(NamedTuple):
    """Numbers of postings of a question's terms: of all terms, and of those that must be read.

    If the k-th best score were known beforehand, the most frequent terms would not have to be read
    as long as the sum of their highest weights is below it. Every posting of the other terms may
    belong to a hit.
    """

    everything: float
    needed: float


class Oracle:
    """Exhaustive scoring of every passage, and what pruning could save."""

    def __init__(self, corpus: Corpus, okapi: Okapi) -> None:
        self._postings = Postings.build(corpus.terms, corpus.offsets, corpus.num_terms)
        segments = [FieldSegment(self._postings)]
        statistics = FieldStatistics.count(segments)
        self._field = PostingsField(segments, statistics, okapi)
        self._model = SparseOkapi.from_statistics(
            num_units=statistics.num_units,
            total_length=statistics.total_length,
            k1=okapi.k1,
            b=okapi.b,
        )
        self._table = self._model.weights(self._postings.pairs)

    def scores(self, question: list[int]) -> np.ndarray:
        """Return the score of every passage, from all postings."""
        scores = np.zeros(self._postings.num_units)
        rows, idf = self._rows(question)
        for row, weight in zip(rows, idf, strict=True):
            postings = self._postings.posting_list(row)
            scores[postings.units()] += weight * self._table[postings.codes]
        return scores

    def hits(self, question: list[int], k: int) -> list[int]:
        """Return the k best passages; ties go to the lower number."""
        order = np.argsort(-(scores := self.scores(question)), kind="stable")[:k]
        found: list[int] = order[scores[order] > 0].tolist()
        return found

    def reading(self, question: list[int], k: int) -> Reading:
        """Return the number of postings of a question's terms, and of those that are needed."""
        hits = self._field.top(np.array(question), k)
        threshold = float(hits.scores[-1]) if len(hits.scores) == k else 0.0
        rows, idf = self._rows(question)
        lists = [self._postings.posting_list(row).codes for row in rows]
        bounds = [w * self._table[c].max() for w, c in zip(idf, lists, strict=True)]
        needed, saved = 0, 0.0
        for bound, codes in sorted(zip(bounds, lists, strict=True), key=lambda p: -len(p[1])):
            saved += bound
            needed += len(codes) if saved >= threshold else 0
        return Reading(sum(map(len, lists)), needed)

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

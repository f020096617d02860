"""Which units of one field score best? `index.collection.Field` over segments of postings."""

from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from index.bm25 import SparseOkapi
from index.collection import Floats, Hits, Ids
from index.search.ranking import NO_HITS, best
from index.search.segments import Segment, Statistics
from index.settings import Okapi


class PostingsField:
    """One kind of unit under BM25: the units of all segments, numbered one segment after another.

    Making one touches no postings; the tables of weights are made by the first question that needs
    them. Any number of threads may ask at once.
    """

    def __init__(self, segments: Sequence[Segment], statistics: Statistics, okapi: Okapi) -> None:
        self._segments = tuple(segments)
        self._df = statistics.df
        self._model = SparseOkapi.of_statistics(
            num_units=statistics.num_units,
            total_length=statistics.total_length,
            k1=okapi.k1,
            b=okapi.b,
        )
        sizes = [segment.postings.num_units for segment in self._segments]
        self._offsets = list(accumulate(sizes, initial=0))

    @property
    def num_units(self) -> int:
        """How many live units there are: N."""
        return int(self._model.corpus_size)

    @property
    def avgdl(self) -> float:
        """The mean length of a live unit, in terms; 0.0 in an empty field."""
        return float(self._model.avgdl)

    def df(self, terms: Ids) -> Ids:
        """Return in how many live units each term occurs, (T,); 0 for ids that nobody knows."""
        terms = np.asarray(terms, np.int64)
        if not len(self._df):
            return np.zeros(len(terms), np.int64)
        known = (terms >= 0) & (terms < len(self._df))
        df: Ids = np.where(known, self._df.take(terms, mode="clip"), 0).astype(np.int64)
        return df

    def idf(self, terms: Ids) -> Floats:
        """Return each term's smoothed idf, (T,); the id -1 gets that of df = 0."""
        return self._model.idf_of(self.df(terms))

    def dl(self, units: Ids) -> Ids:
        """Return each unit's length in terms, (U,)."""
        lengths = np.zeros(len(units), np.int64)
        for i, chosen, local in self._located(units):
            lengths[chosen] = self._segments[i].postings.lengths[local]
        return lengths

    def tf(self, terms: Ids, units: Ids) -> Ids:
        """Return how often each term occurs in each unit, (T, U)."""
        counts = np.zeros((len(terms), len(units)), np.int64)
        for i, chosen, local in self._located(units):
            postings = self._segments[i].postings
            tf_of = np.append(postings.pairs[:, 0], 0)
            for t, row in enumerate(postings.rows_of(np.asarray(terms, np.int64)).tolist()):
                if row >= 0:
                    counts[t, chosen] = tf_of[postings.codes_at(row, local)]
        return counts

    def scores(self, query: Ids, units: Ids) -> Floats:
        """Return the BM25 scores of these units, (U,); a repeated term counts again."""
        scores = np.zeros(len(units))
        for i, chosen, local in self._located(units):
            scores[chosen] = self._scores_in(i, np.asarray(query, np.int64), local)
        return scores

    def top(self, query: Ids, k: int, within: range | None = None) -> Hits:
        """Return the k best live units with a positive score, exactly, inside `within` if given.

        Best first; ties go to the lower id.
        """
        query = np.asarray(query, np.int64)
        found = [NO_HITS]
        for i, offset in enumerate(self._offsets[:-1]):
            stop = self._offsets[i + 1]
            span = range(offset, stop)
            if within is not None:
                span = range(max(offset, within.start), min(stop, within.stop))
            hits = self._top_in(i, query, k, range(span.start - offset, span.stop - offset))
            found.append(Hits(hits.units + offset, hits.scores))
        return best(
            np.concatenate([h.units for h in found]), np.concatenate([h.scores for h in found]), k
        )

    def _top_in(self, i: int, query: Ids, k: int, span: range) -> Hits:
        """Return the k best units of one segment inside `span`; ids count from its first unit."""
        if k <= 0 or len(span) == 0:
            return NO_HITS
        postings, dead = self._segments[i].postings, self._segments[i].dead
        scores = np.zeros(len(span))
        for row, idf in self._weighed(i, query):
            units, codes = postings.column(row)
            inside = slice(*units.searchsorted((span.start, span.stop)))
            scores[units[inside] - span.start] += idf * self._tables[i][codes[inside]]
        if dead is not None:
            scores[dead[span.start : span.stop]] = 0
        units = np.flatnonzero(scores > 0)
        hits = best(units, scores[units], k)
        return Hits(hits.units + span.start, hits.scores)

    def _scores_in(self, i: int, query: Ids, units: NDArray[np.intp]) -> Floats:
        """Return the scores of units of one segment; the sum runs in the query's order."""
        scores = np.zeros(len(units))
        for row, idf in self._weighed(i, query):
            scores += idf * self._tables[i].take(self._segments[i].postings.codes_at(row, units))
        return scores

    def _weighed(self, i: int, query: Ids) -> list[tuple[int, float]]:
        """Return row and idf of each query term that occurs in a segment, in the query's order."""
        rows = self._segments[i].postings.rows_of(query).tolist()
        pairs = zip(rows, self.idf(query).tolist(), strict=True)
        return [(row, idf) for row, idf in pairs if row >= 0]

    def _located(self, units: Ids) -> list[tuple[int, NDArray[np.intp], NDArray[np.intp]]]:
        """Return, for each segment asked of: its number, which of `units`, and their ids there."""
        units = np.asarray(units, np.intp)
        owner = np.searchsorted(self._offsets, units, side="right") - 1
        parts = []
        for i in range(len(self._segments)):
            chosen = np.flatnonzero(owner == i)
            if len(chosen):
                parts.append((i, chosen, units[chosen] - self._offsets[i]))
        return parts

    @cached_property
    def _tables(self) -> list[Floats]:
        """The weight of each code of each segment, idf apart, and 0 for an absent term last."""
        return [self._model.weights(segment.postings.pairs) for segment in self._segments]

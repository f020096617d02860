"""Exact scores of units of one segment, added up in float64 in the order of the query. Pure."""

from collections.abc import Sequence
from typing import Any, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from index.collection import Floats, Hits
from index.postings import IndexArray, PostingList, Postings
from index.search.bm25 import SparseOkapi
from index.search.field_statistics import FieldSegment
from index.search.top_k import select_distinct_top, select_positive_top

Real = TypeVar("Real", np.float32, np.float64)


class WeightedPostingList(NamedTuple):
    """One term of a query: its posting list in this segment, and its idf in the whole field.

    A term that a query repeats is there each time.
    """

    posting_list: PostingList
    idf: float


class SegmentScorer:
    """One segment under the statistics of one field.

    `weights` has the BM25 weight without idf for each code, and 0 for the code `absent` last;
    `weights32` is the same in float32, for upper bounds, and `tf` the tf for each code.
    """

    def __init__(self, segment: FieldSegment, model: SparseOkapi) -> None:
        self.postings: Postings = segment.postings
        self.dead = segment.dead
        self.model = model
        self.weights = model.weights(segment.postings.pairs)
        self.weights32 = self.weights.astype(np.float32)
        self.tf = np.append(segment.postings.pairs[:, 0], 0).astype(np.int64)
        self._zeros: dict[type, list[NDArray[Any]]] = {np.float32: [], np.float64: []}

    def score_units(self, query: Sequence[WeightedPostingList], units: IndexArray) -> Floats:
        """Return the scores of units, (U,).

        Each unit's weights are added in the order of the query, so that units with equal counts get
        equal scores to the bit.
        """
        codes = self.postings.look_up_codes([postings for postings, _ in query], units)
        weights = self.weights.take(codes)
        weights *= np.array([idf for _, idf in query])[:, np.newaxis]
        scores = np.zeros(len(units))
        for term_weights in weights:  # `sum` may add them in another order
            scores += term_weights
        return scores

    def borrow_zeros(self, dtype: type[Real]) -> NDArray[Real]:
        """Return an array of zeros, one for each unit, to be given back filled with zeros.

        To clear the few values that were changed costs less than a new array.
        """
        try:
            return self._zeros[dtype].pop()
        except IndexError:
            return np.zeros(self.postings.num_units, dtype)

    def return_zeros(self, zeros: NDArray[Real]) -> None:
        """Keep an array of zeros for the next caller of `borrow_zeros`."""
        self._zeros[zeros.dtype.type].append(zeros)

    def top_of_all_units(self, query: Sequence[WeightedPostingList], k: int, within: range) -> Hits:
        """Return the k best live units of a range by scoring all of it; fast for few units."""
        units, weights = self._weigh_postings(query, within)
        if within.start:
            units -= within.start
        scores = np.bincount(units, weights, len(within)).astype(float, copy=False)
        if self.dead is not None:
            scores[self.dead[within.start : within.stop]] = 0
        hits = select_positive_top(scores, k)
        return Hits(hits.units + within.start, hits.scores) if within.start else hits

    def top_of_all_postings(
        self, query: Sequence[WeightedPostingList], k: int, within: range
    ) -> Hits:
        """Return the k best live units of a range by scoring those with postings.

        Fast for few postings.
        """
        units, weights = self._weigh_postings(query, within)
        sums = self.borrow_zeros(np.float64)
        np.add.at(sums, units, weights)
        scores = sums.take(units)
        sums[units] = 0
        self.return_zeros(sums)
        if self.dead is not None:
            scores[self.dead.take(units)] = 0
        max_copies = k * len(query)  # each unit comes at most once for each term
        if len(units) > max_copies:
            threshold = np.partition(scores, -max_copies)[-max_copies]
            kept = (scores >= threshold).nonzero()[0]
            units, scores = units.take(kept), scores.take(kept)
        return select_distinct_top(units, scores, k)

    def _weigh_postings(
        self, query: Sequence[WeightedPostingList], within: range
    ) -> tuple[IndexArray, Floats]:
        """Return the units and weights of all postings in a range, term by term.

        Added one by one, a unit's weights are added in the order of the query, as `score_units`
        does.
        """
        if len(within) == self.postings.num_units:
            units: list[NDArray[Any]] = [postings.compact_units for postings, _ in query]
            codes = [postings.codes for postings, _ in query]
        else:
            parts = [postings.between(within.start, within.stop) for postings, _ in query]
            units, codes = [part[0] for part in parts], [part[1] for part in parts]
        weights = self.weights.take(np.concatenate(codes))
        weights *= np.array([idf for _, idf in query]).repeat([len(part) for part in codes])
        return np.concatenate(units).astype(np.intp, copy=False), weights

    def postings_within(
        self, posting_list: PostingList, within: range
    ) -> tuple[IndexArray, NDArray[Any]]:
        """Return the units of a posting list in a range, ascending, and their codes."""
        if len(within) == self.postings.num_units:
            return posting_list.units(), posting_list.codes
        return posting_list.between(within.start, within.stop)

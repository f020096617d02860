"""What do units of one segment score? Every sum in float64 and in the query's order."""

from collections.abc import Sequence
from typing import Any, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from index.collection import Floats, Hits
from index.postings.posting_lists import Column, Ints
from index.postings.postings import Postings
from index.search.bm25 import SparseOkapi
from index.search.segments import Segment
from index.search.top_k import best, distinct

Real = TypeVar("Real", np.float32, np.float64)


class Asked(NamedTuple):
    """One place of a query: the postings of its term in this segment, and the idf in the field."""

    column: Column
    idf: float


class Scorer:
    """One segment under one snapshot's statistics: its counts turned into weights.

    `weights` holds a weight without idf for each code, and 0 for an absent term last; `rough` is
    the same in float32, for bounds, and `tf` how often each code's term occurs.
    """

    def __init__(self, segment: Segment, model: SparseOkapi) -> None:
        self.postings: Postings = segment.postings
        self.dead = segment.dead
        self.model = model
        self.weights = model.weights(segment.postings.pairs)
        self.rough = self.weights.astype(np.float32)
        self.tf = np.append(segment.postings.pairs[:, 0], 0).astype(np.int64)
        self._scratch: dict[type, list[NDArray[Any]]] = {np.float32: [], np.float64: []}

    def summed(self, query: Sequence[Asked], units: Ints) -> Floats:
        """Return the scores of units, (U,).

        Every score of a unit is added up in the query's order, so that equal counts give equal
        bits.
        """
        codes = self.postings.codes_in([column for column, _ in query], units)
        weights = self.weights.take(codes)
        weights *= np.array([idf for _, idf in query])[:, np.newaxis]
        scores = np.zeros(len(units))
        for shares in weights:  # `sum` would be free to add them in another order
            scores += shares
        return scores

    def scratch(self, kind: type[Real]) -> NDArray[Real]:
        """Return zeros for all units, (U,), that nobody else uses; to be given back as zeros.

        To clear the few that were changed costs less than as many fresh zeros.
        """
        try:
            return self._scratch[kind].pop()
        except IndexError:
            return np.zeros(self.postings.num_units, kind)

    def give_back(self, scratch: NDArray[Real]) -> None:
        """Keep zeros for the next who asks."""
        self._scratch[scratch.dtype.type].append(scratch)

    def top_of_all(self, query: Sequence[Asked], k: int, inside: range) -> Hits:
        """Return the k best live units of a range, all of them looked at; good for few units."""
        units, weights = self._weighed(query, inside)
        scores = np.bincount(units - inside.start, weights, len(inside)).astype(float, copy=False)
        if self.dead is not None:
            scores[self.dead[inside.start : inside.stop]] = 0
        found = (scores > 0).nonzero()[0]
        hits = best(found, scores.take(found), k)
        return Hits(hits.units + inside.start, hits.scores)

    def top_of_few(self, query: Sequence[Asked], k: int, inside: range) -> Hits:
        """Return the same, but look only at units that have postings; good for few of these."""
        units, weights = self._weighed(query, inside)
        sums = self.scratch(np.float64)
        np.add.at(sums, units, weights)
        scores = sums.take(units)
        sums[units] = 0
        self.give_back(sums)
        if self.dead is not None:
            scores[self.dead.take(units)] = 0
        most = k * len(query)  # no unit is there more often than there are terms
        if len(units) > most:
            floor = np.partition(scores, -most)[-most]
            kept = (scores >= floor).nonzero()[0]
            units, scores = units.take(kept), scores.take(kept)
        return distinct(units, scores, k)

    def _weighed(self, query: Sequence[Asked], inside: range) -> tuple[Ints, Floats]:
        """Return all postings of a range, their units and weights, term by term.

        To be added up one by one: then weights are added in the query's order, as in `summed`.
        """
        if len(inside) == self.postings.num_units:
            listed: list[NDArray[Any]] = [column.listed for column, _ in query]
            codes = [column.codes for column, _ in query]
        else:
            parts = [column.between(inside.start, inside.stop) for column, _ in query]
            listed, codes = [part[0] for part in parts], [part[1] for part in parts]
        weights = self.weights.take(np.concatenate(codes))
        weights *= np.array([idf for _, idf in query]).repeat([len(some) for some in codes])
        return np.concatenate(listed).astype(np.intp, copy=False), weights

    def part(self, column: Column, inside: range) -> tuple[Ints, NDArray[Any]]:
        """Return the units of a column in a range, ascending, and their codes."""
        if len(inside) == self.postings.num_units:
            return column.units(), column.codes
        return column.between(inside.start, inside.stop)

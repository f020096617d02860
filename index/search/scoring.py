"""What do units of one segment score? Every sum in float64 and in the query's order."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.bm25 import SparseOkapi
from index.collection import Floats, Hits
from index.columns import Column, Ints, codes_in
from index.postings import Postings
from index.search.ranking import best
from index.search.segments import Segment


class Asked(NamedTuple):
    """One place of a query: the row of its term in this segment, and the idf in the field."""

    row: int
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
        self._scratch: list[NDArray[np.float32]] = []

    def scores(self, query: Sequence[Asked], units: Ints) -> Floats:
        """Return the scores of units, (U,)."""
        columns = {row: self.postings.column(row) for row, _ in query}
        return self.summed(query, columns, units)

    def summed(self, query: Sequence[Asked], columns: dict[int, Column], units: Ints) -> Floats:
        """Return the scores of units, (U,), given the columns of the query's rows.

        Every score of a unit comes from here, so that equal counts give equal bits.
        """
        codes = codes_in([columns[row] for row, _ in query], units, self.postings.absent)
        weights = self.weights.take(codes)
        weights *= np.array([idf for _, idf in query])[:, np.newaxis]
        scores = np.zeros(len(units))
        for shares in weights:  # `sum` would be free to add them in another order
            scores += shares
        return scores

    def scratch(self) -> NDArray[np.float32]:
        """Return zeros for all units, (U,), that nobody else uses; to be given back as zeros.

        To clear the few that were changed costs less than as many fresh zeros.
        """
        try:
            return self._scratch.pop()
        except IndexError:
            return np.zeros(self.postings.num_units, np.float32)

    def give_back(self, scratch: NDArray[np.float32]) -> None:
        """Keep zeros for the next who asks."""
        self._scratch.append(scratch)

    def top_of_all(self, query: Sequence[Asked], k: int, inside: range) -> Hits:
        """Return the k best live units of a range, all its postings added up; good for few units.

        As `summed` does, weights are added in the query's order.
        """
        scores = np.zeros(len(inside))
        for row, idf in query:
            units, codes = self.part(self.postings.column(row), inside)
            units -= inside.start
            np.add.at(scores, units, self.weights.take(codes) * idf)
        if self.dead is not None:
            scores[self.dead[inside.start : inside.stop]] = 0
        found = (scores > 0).nonzero()[0]
        hits = best(found, scores.take(found), k)
        return Hits(hits.units + inside.start, hits.scores)

    def part(self, column: Column, inside: range) -> tuple[Ints, NDArray[Any]]:
        """Return the units of a column in a range, ascending, and their codes."""
        if len(inside) == self.postings.num_units:
            return column.units(), column.codes
        return column.between(inside.start, inside.stop)

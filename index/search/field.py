"""Which units of one field score best? `index.collection.Field` over segments of postings."""

from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from index.collection import Floats, Hits, Ids
from index.postings.posting_lists import Ints
from index.search.bm25 import SparseOkapi
from index.search.pruning import top
from index.search.scoring import Asked, Scorer
from index.search.segments import Segment, Statistics
from index.search.top_k import NO_HITS, merged
from index.settings import Okapi

MOST_KEPT = 10_000
"""Of so many terms the place of the postings is remembered, of each segment's."""


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
        self._kept: list[dict[int, Asked | None]] = [{} for _ in sizes]

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
        df = self._df.take(terms, mode="clip").astype(np.int64, copy=False)
        unknown = terms.view(np.uint64) >= len(self._df)  # -1 is the highest of them
        if unknown.any():
            df[unknown] = 0
        return df

    def idf(self, terms: Ids) -> Floats:
        """Return each term's smoothed idf, (T,); the id -1 gets that of df = 0."""
        return self._model.idf_of(self.df(terms))

    def dl(self, units: Ids) -> Ids:
        """Return each unit's length in terms, (U,)."""
        lengths = np.zeros(len(units), np.int64)
        for i, chosen, local in self._located(units):
            lengths[chosen] = self._segments[i].postings.lengths.take(local)
        return lengths

    def tf(self, terms: Ids, units: Ids) -> Ids:
        """Return how often each term occurs in each unit, (T, U)."""
        counts = np.zeros((len(terms), len(units)), np.int64)
        for i, chosen, local in self._located(units):
            asked = self._known(i, np.asarray(terms, np.int64))
            columns = [found.column if found else None for found in asked]
            codes = self._segments[i].postings.codes_in(columns, local)
            counts[:, chosen] = self._scorers[i].tf.take(codes)
        return counts

    def scores(self, query: Ids, units: Ids) -> Floats:
        """Return the BM25 scores of these units, (U,); a repeated term counts again."""
        scores = np.zeros(len(units))
        for i, chosen, local in self._located(units):
            asked = self._asked(i, np.asarray(query, np.int64))
            scores[chosen] = self._scorers[i].summed(asked, local)
        return scores

    def top(self, query: Ids, k: int, within: range | None = None) -> Hits:
        """Return the k best live units with a positive score, exactly, inside `within` if given.

        Best first; ties go to the lower id.
        """
        if within is None and len(self._segments) == 1 and k > 0 and self.avgdl:
            asked = self._asked(0, np.asarray(query, np.int64))
            return top(self._scorers[0], asked, k, 0.0, range(self._offsets[1]))
        found = NO_HITS
        for hits in self.tops(query, k, within):
            found = merged(found, hits, k) if len(found.units) else hits
        return found

    def tops(self, query: Ids, k: int, within: range | None = None) -> list[Hits]:
        """Return the best live units of each segment, which hold the k best of all between them.

        As `top` does for one segment, but those that score less than k units of the segments before
        may be missing. All that tie with the k-th best of all are there, unless k of their own
        segment come first: whoever breaks ties otherwise chooses among these.
        """
        query = np.asarray(query, np.int64)
        found: list[Hits] = []
        if k <= 0 or not self.avgdl:
            return found
        highest = NO_HITS.scores
        for i, offset in enumerate(self._offsets[:-1]):
            size = self._offsets[i + 1] - offset
            inside = range(size)
            if within is not None:
                inside = range(max(0, within.start - offset), min(size, within.stop - offset))
            if not inside:
                continue
            floor = float(highest[-1]) if len(highest) == k else 0.0
            units, scores = top(self._scorers[i], self._asked(i, query), k, floor, inside)
            found.append(Hits(units + offset, scores))
            highest = np.sort(np.concatenate((highest, scores)))[::-1][:k] if found[1:] else scores
        return found

    def _asked(self, i: int, query: Ids) -> list[Asked]:
        """Return the query's terms that occur in a segment, in its order."""
        return [found for found in self._known(i, query) if found is not None]

    def _known(self, i: int, terms: Ids) -> list[Asked | None]:
        """Return what a segment has of each term; it is kept, as most questions share terms."""
        known, listed = self._kept[i], terms.tolist()
        try:
            return [known[term] for term in listed]
        except KeyError:
            if len(known) + len(listed) > MOST_KEPT:
                self._kept[i] = known = {}
            known.update(zip(listed, self._found(i, terms), strict=True))
            return [known[term] for term in listed]

    def _found(self, i: int, terms: Ids) -> list[Asked | None]:
        postings = self._segments[i].postings
        rows = postings.rows_of(terms).tolist()
        idf = self.idf(terms).tolist()
        return [
            Asked(postings.column(row), weight) if row >= 0 else None
            for row, weight in zip(rows, idf, strict=True)
        ]

    def _located(self, units: Ids) -> list[tuple[int, NDArray[np.intp] | slice, Ints]]:
        """Return, for each segment asked of: its number, which of `units`, and their ids there."""
        units = np.asarray(units, np.intp)
        if len(self._segments) == 1:
            return [(0, slice(None), units)]
        owner = np.searchsorted(self._offsets, units, side="right") - 1
        parts: list[tuple[int, NDArray[np.intp] | slice, Ints]] = []
        for i in range(len(self._segments)):
            chosen = np.flatnonzero(owner == i)
            if len(chosen):
                parts.append((i, chosen, units[chosen] - self._offsets[i]))
        return parts

    @cached_property
    def _scorers(self) -> list[Scorer]:
        """Each segment with the weights that these statistics give its counts."""
        return [Scorer(segment, self._model) for segment in self._segments]

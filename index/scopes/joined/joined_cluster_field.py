"""One field over shared articles in a cluster and a server's own sources here, scored as one.

Both parts are searched with the statistics of both, the shared one by requests, the own one in its
postings; the best of all are among the best of each.
"""

from collections.abc import Callable

import numpy as np

from index.cluster import BoundedSearch, ClusterField
from index.collection import Floats, Hits, Ids
from index.scopes.joined.joined_field import JoinedField, translate
from index.scopes.joined.joined_vocabulary import JoinedVocabulary
from index.search import OrderedField, UnitNumbering
from index.settings import Okapi


class JoinedClusterField:
    """The units of both fields; those of the own sources have ids from `first_own` on."""

    def __init__(
        self,
        shared: ClusterField,
        own: OrderedField,
        terms: JoinedVocabulary,
        okapi: Okapi,
        *,
        first_own: int,
        source_of: Callable[[int], str],
    ) -> None:
        """Join; `source_of` returns the name of a unit's source."""
        segments = translate(own.segments, terms)
        counted = JoinedField(segments, shared, own, terms, okapi)
        sizes = [segment.postings.num_units for segment in segments]
        offsets = UnitNumbering(sizes).offsets
        self._counted = counted
        self._own = OrderedField(
            counted, segments, offsets, lambda unit: source_of(unit + first_own)
        )
        # Terms of the shared articles have the same id in both.
        self._shared = shared.counted_by((counted.num_units, counted.total_length), counted.df)
        self._terms = terms
        self._first_own = first_own
        self._source_of = source_of

    @property
    def num_units(self) -> int:
        """The number of live units: N."""
        return self._counted.num_units

    @property
    def total_length(self) -> int:
        """The sum of the lengths of all live units, in terms."""
        return self._counted.total_length

    @property
    def avgdl(self) -> float:
        """The mean length of a live unit, in terms; 0.0 in an empty field."""
        return self._counted.avgdl

    def df(self, terms: Ids) -> Ids:
        """Return the number of live units that contain each term, (T,); 0 for an unknown id."""
        return self._counted.df(terms)

    def idf(self, terms: Ids) -> Floats:
        """Return each term's smoothed idf, (T,); the id -1 gets that of df = 0."""
        return self._counted.idf(terms)

    def dl(self, units: Ids) -> Ids:
        """Return each unit's length in terms, (U,)."""
        units = np.asarray(units, np.int64)
        is_own = units >= self._first_own
        lengths = np.zeros(len(units), np.int64)
        lengths[~is_own] = self._shared.dl(units[~is_own])
        lengths[is_own] = self._own.dl(units[is_own] - self._first_own)
        return lengths

    def tf(self, terms: Ids, units: Ids) -> Ids:
        """Return how often each term occurs in each unit, (T, U)."""
        units = np.asarray(units, np.int64)
        is_own = units >= self._first_own
        counts = np.zeros((len(terms), len(units)), np.int64)
        counts[:, ~is_own] = self._shared.tf(self._terms.to_shared(terms), units[~is_own])
        counts[:, is_own] = self._own.tf(terms, units[is_own] - self._first_own)
        return counts

    def scores(self, query: Ids, units: Ids) -> Floats:
        """Return the BM25 scores of these units, (U,); a repeated term counts again."""
        units = np.asarray(units, np.int64)
        is_own = units >= self._first_own
        scores = np.zeros(len(units))
        scores[~is_own] = self._shared.scores(self._find_shared(query), units[~is_own])
        scores[is_own] = self._own.scores(query, units[is_own] - self._first_own)
        return scores

    def _find_shared(self, query: Ids) -> Ids:
        """Return the terms of a query that the shared articles have."""
        ids = self._terms.to_shared(np.asarray(query, np.int64))
        return ids[ids >= 0]

    def top(self, query: Ids, k: int, within: range | None = None) -> Hits:
        """Return the k best live units with a positive score, exactly, inside `within` if given."""
        if within is None:
            return self.merge(query, k, self._shared.top(self._find_shared(query), k))
        if within.start >= self._first_own:
            inside = range(within.start - self._first_own, within.stop - self._first_own)
            hits = self._own.top(query, k, inside)
            return Hits(hits.units + self._first_own, hits.scores)
        return self._shared.top(self._find_shared(query), k, within)

    def begin(self, query: Ids, k: int) -> Hits | BoundedSearch:
        """Return the result of the search of the shared part, or a search that is to be run."""
        return self._shared.begin(self._find_shared(query), k, None)

    def merge(self, query: Ids, k: int, shared: Hits) -> Hits:
        """Return the k best of the own part and of the hits of the shared one."""
        own = self._own.top(query, k)
        if not len(own.units):
            return shared
        units = np.concatenate((shared.units, own.units + self._first_own))
        scores = np.concatenate((shared.scores, own.scores))
        order = np.lexsort((units, -scores))
        units, scores = units[order], scores[order]
        if (scores[1:] == scores[:-1]).any():
            keys = [
                (-score, self._source_of(unit), unit)
                for unit, score in zip(units.tolist(), scores.tolist(), strict=True)
            ]
            order = np.array(sorted(range(len(keys)), key=keys.__getitem__), np.int64)
            units, scores = units[order], scores[order]
        return Hits(units[:k], scores[:k])

    def count(self, query: Ids, within: range | None = None) -> int:
        """Return the number of live units with any of the terms, inside `within` if given."""
        total = 0
        if within is None or within.start < self._first_own:
            total += self._shared.count(self._find_shared(query), within)
        if within is None:
            total += self._own.count(query)
        elif within.start >= self._first_own:
            inside = range(within.start - self._first_own, within.stop - self._first_own)
            total += self._own.count(query, inside)
        return total

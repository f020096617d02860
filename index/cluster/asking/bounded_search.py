"""One exact search of the cluster: its best units by a bound on their scores, scored here. Pure.

The cluster returns units in the order of a bound on their BM25 scores. The exact scores of those
returned are computed from their terms. Once the k-th exact score is above the bound of the last
unit returned, no unit that was not returned can be among the k best.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from index.cluster.layout import seen_at
from index.collection import Floats, Hits, Ids
from index.search import saturation
from index.settings import Okapi

Json = dict[str, Any]

_SPARE = 40
"""Units fetched first beside the k wanted: enough to prove nearly every search at once."""
_GROWTH = 4
_MOST_FETCHED = 10_000
"""Units in one answer; the server gives no more."""
_MOST_CLAUSES = 900
"""Terms in one query, the rarest; the server takes 1,024 clauses."""
_ROUNDING = 1e-5
"""Share by which a score of the cluster, in float32, may be too low."""


class FieldStatus(NamedTuple):
    """What scoring needs to know of a field: k1 and b, the mean length, and that of the bounds."""

    okapi: Okapi
    avgdl: float
    bound_length: float


class BoundedSearch:
    """A search that is asked for in rounds until its result is proven.

    `body` is the next request, `take` its answer. `num_fetched` counts the units returned so far.
    """

    def __init__(
        self,
        query: Ids,
        idf: Floats,
        k: int,
        *,
        status: FieldStatus,
        seen: tuple[int, Sequence[int]],
        is_live: Callable[[Ids], Any],
        source_of: Callable[[int], str],
    ) -> None:
        self.num_fetched = 0
        self.done = k <= 0 or not len(query) or not status.avgdl
        self._query, self._idf, self._k, self._status = query, idf, k, status
        self._is_live, self._source_of = is_live, source_of
        self._seen = seen_at(*seen)
        self._after: list[Any] | None = None
        self._hits = Hits(np.empty(0, np.int64), np.empty(0))
        weights: Counter[int] = Counter()
        for term, each in zip(query.tolist(), idf.tolist(), strict=True):
            weights[term] += each * (status.okapi.k1 + 1)
        chosen = weights.most_common()
        self._weights, rest = chosen[:_MOST_CLAUSES], chosen[_MOST_CLAUSES:]
        self._slack = sum(weight for _, weight in rest)
        grown = max(1.0, status.avgdl / status.bound_length)
        self._factor = grown * (1 + _ROUNDING)

    @property
    def hits(self) -> Hits:
        """The k best units found; once `done`, the k best of all."""
        return Hits(self._hits.units[: self._k], self._hits.scores[: self._k])

    @property
    def _size(self) -> int:
        if not self.num_fetched:
            return min(_MOST_FETCHED, self._k + _SPARE)
        return min(_MOST_FETCHED, (_GROWTH - 1) * self.num_fetched)

    def body(self) -> Json:
        """Return the next request."""
        clauses = [
            {"term": {"t": {"value": f"{term:x}", "boost": weight}}}
            for term, weight in self._weights
        ]
        body: Json = {
            "query": {"bool": {"should": clauses, "minimum_should_match": 1, **self._seen}},
            "size": self._size,
            "sort": [{"_score": "desc"}, {"u": "asc"}],
            "_source": ["t"],
            "track_total_hits": False,
        }
        if self._after is not None:
            body["search_after"] = self._after
        return body

    def take(self, answer: Mapping[str, Any]) -> None:
        """Take the answer to the last request."""
        size, found = self._size, answer["hits"]["hits"]
        self.num_fetched += len(found)
        units = np.array([hit["sort"][1] for hit in found], np.int64)
        scores = self._score([hit["_source"]["t"].split() for hit in found])
        kept = (scores > 0) & self._is_live(units)
        self._add(units[kept], scores[kept])
        if len(found) < size:
            self.done = self._slack == 0 or not found
            self._after = found[-1]["sort"] if found else None
            return
        self._after = found[-1]["sort"]
        bound = float(self._after[0]) * self._factor + self._slack
        if len(self._hits.units) >= self._k:
            self.done = float(self._hits.scores[self._k - 1]) > bound

    def _score(self, units: Sequence[Sequence[str]]) -> Floats:
        """Return the exact scores of units, given their terms; see `SegmentScorer.score_units`."""
        k1, b = self._status.okapi.k1, self._status.okapi.b
        lengths = np.array([len(terms) for terms in units], np.int64)
        scores = np.zeros(len(units))
        counts: dict[int, Ids] = {}
        for term, idf in zip(self._query.tolist(), self._idf.tolist(), strict=True):
            if term not in counts:
                token = f"{term:x}"
                counts[term] = np.array([terms.count(token) for terms in units], np.int64)
            tf = counts[term]
            weights = np.zeros(len(units))
            some = np.flatnonzero(tf)
            if len(some):
                weights[some] = saturation(
                    tf[some], lengths[some], avgdl=self._status.avgdl, k1=k1, b=b
                )
            scores += weights * idf
        return scores

    def _add(self, units: Ids, scores: Floats) -> None:
        """Merge units into the hits: best first, ties by source and then by id, each once."""
        units = np.concatenate((self._hits.units, units))
        scores = np.concatenate((self._hits.scores, scores))
        units, first = np.unique(units, return_index=True)
        scores = scores[first]
        order = np.lexsort((units, -scores))
        units, scores = units[order], scores[order]
        if (scores[1:] == scores[:-1]).any():
            order = order_ties(units, scores, self._source_of)
            units, scores = units[order], scores[order]
        self._hits = Hits(units, scores)


def order_ties(units: Ids, scores: Floats, source_of: Callable[[int], str]) -> Ids:
    """Return the order by score, best first, of which ties go to the earlier source, then id.

    `units` are in order of their scores already. Only those that tie are asked for their source.
    """
    ties = np.zeros(len(scores), np.bool_)
    equal = scores[1:] == scores[:-1]
    ties[1:] |= equal
    ties[:-1] |= equal
    sources = [
        source_of(unit) if tie else "" for unit, tie in zip(units.tolist(), ties, strict=True)
    ]
    keys = list(zip((-scores).tolist(), sources, units.tolist(), strict=True))
    return np.array(sorted(range(len(keys)), key=keys.__getitem__), np.int64)

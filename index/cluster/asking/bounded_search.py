"""One exact search of the cluster: its best units by a bound on their scores, scored here. Pure.

The cluster returns units in the order of a bound on their BM25 scores. The exact scores of those
returned are computed from their terms. Once the k-th exact score is above the bound of the last
unit returned, no unit that was not returned can be among the k best. Each round asks for all from
the first one on, so that every answer has the marks of the version (see `layout.py`).

The first round does not say which documents the version has, since that makes the cluster look at
many more of them: those of other versions are left out here, by their articles. Where some of those
were among the best, the next round says so.
"""

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from index.cluster.layout import MOST_HITS, Seen, is_mark
from index.collection import Floats, Hits, Ids
from index.errors import ClusterRefused
from index.search import saturation
from index.settings import Okapi

Json = dict[str, Any]

_SPARE = 8
"""Units fetched first beside the k wanted and a third of that: enough to prove 49 of 50 searches at
once, of 500 questions each to generated and to real articles. Each unit costs the cluster time."""
_LEAST_LIVE_SHARE = 0.25
_GROWTH = 4
_MOST_CLAUSES = 900
"""Terms that count one by one, the rarest; the server takes 1,024 clauses."""
_ROUNDING = 1e-5
"""Share by which a score of the cluster, in float32, may be too low."""


class FieldStatus(NamedTuple):
    """What scoring needs to know of a field: k1 and b, the mean length, and that of the bounds."""

    okapi: Okapi
    avgdl: float
    bound_length: float


class BoundedSearch:
    """A search that is asked for in rounds until its result is proven.

    `body` is the next request, `take` its answer. `num_fetched` is the number of units returned
    last. `live_share` is the share of units of the version where all are looked at: as expected,
    which decides how many are asked for first, and then as found.
    """

    def __init__(
        self,
        query: Ids,
        idf: Floats,
        k: int,
        *,
        status: FieldStatus,
        seen: Seen,
        is_live: Callable[[Ids], Any],
        source_of: Callable[[int], str],
        live_share: float = 1.0,
    ) -> None:
        self.num_fetched = 0
        self.live_share = live_share
        self.done = k <= 0 or not len(query) or not status.avgdl
        self._query, self._idf, self._k, self._status = query, idf, k, status
        self._is_live, self._source_of = is_live, source_of
        self._seen = seen
        self._size = math.ceil((k + k // 3 + _SPARE) / max(live_share, _LEAST_LIVE_SHARE))
        self._is_of_all_versions = True
        self._hits = Hits(np.empty(0, np.int64), np.empty(0))
        weights: Counter[int] = Counter()
        for term, each in zip(query.tolist(), idf.tolist(), strict=True):
            weights[term] += each * (status.okapi.k1 + 1)
        chosen = weights.most_common()
        self._weights, self._rest = chosen[:_MOST_CLAUSES], chosen[_MOST_CLAUSES:]
        grown = max(1.0, status.avgdl / status.bound_length)
        self._factor = grown * (1 + _ROUNDING)

    @property
    def hits(self) -> Hits:
        """The k best units found; once `done`, the k best of all."""
        return Hits(self._hits.units[: self._k], self._hits.scores[: self._k])

    def body(self) -> Json:
        """Return the next request."""
        clauses: list[Json] = [
            {"term": {"t": {"value": f"{term:x}", "boost": weight}}}
            for term, weight in self._weights
        ]
        if self._rest:  # any of them counts as all of them
            terms = {"terms": {"t": [f"{term:x}" for term, _ in self._rest]}}
            weight = sum(weight for _, weight in self._rest)
            clauses.append({"constant_score": {"filter": terms, "boost": weight}})
        clauses.append(self._seen.mark)
        seen = self._seen.narrowing if self._is_of_all_versions else self._seen.clauses
        return {
            "query": {"bool": {"should": clauses, "minimum_should_match": 1, **seen}},
            "size": min(MOST_HITS, self._size + self._seen.shards),
            "track_total_hits": False,
        }

    def take(self, answer: Mapping[str, Any]) -> None:
        """Take the answer to the last request. Raises ClusterRefused if it cannot be proven."""
        found = [hit for hit in answer["hits"]["hits"] if not is_mark(hit)]
        self.num_fetched = len(found)
        units = np.array([hit["_source"]["u"] for hit in found], np.int64)
        scores = self._score([hit["_source"]["t"].split() for hit in found])
        is_live = self._is_live(units)
        num_others = len(found) - int(np.count_nonzero(is_live))
        if found and self._is_of_all_versions:
            self.live_share = 1 - num_others / len(found)
        kept = (scores > 0) & is_live
        self._order(units[kept], scores[kept])
        if len(found) < min(MOST_HITS - self._seen.shards, self._size):
            self.done = True
            return
        bound = float(found[-1]["_score"]) * self._factor
        if len(self._hits.units) >= self._k:
            self.done = float(self._hits.scores[self._k - 1]) > bound
        if not self.done and self._size >= MOST_HITS:
            raise ClusterRefused(
                f"more than {MOST_HITS:,} passages are as good as each other; ask with more words"
            )
        has_enough = len(self._hits.units) >= self._k
        if has_enough or not self._is_of_all_versions or not num_others:
            self._size *= _GROWTH
        if num_others:
            self._is_of_all_versions = False

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

    def _order(self, units: Ids, scores: Floats) -> None:
        """Make the k best units, and what ties with them, the hits.

        Best first, ties by source and then by id, each once.
        """
        units, first = np.unique(units, return_index=True)
        scores = scores[first]
        order = np.lexsort((units, -scores))
        units, scores = units[order], scores[order]
        if len(units) > self._k:
            reaching = int(np.count_nonzero(scores >= scores[self._k - 1]))
            units, scores = units[:reaching], scores[:reaching]
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

"""Searches of one version, sent to the cluster together until each is proven."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.cluster.asking.bounded_search import BoundedSearch, FieldStatus
from index.cluster.client import ClusterClient
from index.cluster.layout import UNIT_BITS, Layout, seen_at
from index.cluster.lease import LiveState
from index.collection import Ids
from index.settings import Okapi

_MOST_CLAUSES = 900


class SearchRequests:
    """Sends the searches of one version; `fetched` has how many units each search needed."""

    def __init__(
        self,
        client: ClusterClient,
        layout: Layout,
        live: LiveState,
        failed: Sequence[int],
        live_articles: Sequence[int],
    ) -> None:
        self.seen = (live.attempt, tuple(failed))
        self.fetched: list[int] = []
        self._client = client
        self._layout = layout
        self._live = live
        self._live_articles = np.array(live_articles, np.int64)

    def status(self, field: str, okapi: Okapi, avgdl: float) -> FieldStatus:
        """Return what a search of a field needs to know."""
        return FieldStatus(okapi, avgdl, self._live.lengths[field])

    def is_live(self, units: Ids) -> NDArray[np.bool_]:
        """Tell of each unit whether its article is part of the version, (U,)."""
        if not len(self._live_articles):
            return np.zeros(len(units), np.bool_)
        articles = units >> UNIT_BITS
        places = self._live_articles.searchsorted(articles)
        found: NDArray[np.bool_] = self._live_articles.take(places, mode="clip") == articles
        return found

    def run(self, searches: Sequence[tuple[str, BoundedSearch]]) -> None:
        """Run searches of fields together, round by round, until all are done."""
        while open_ones := [each for each in searches if not each[1].done]:
            answers = self._client.search_all(
                [
                    (self._layout.units(self._live.epoch, field), search.body())
                    for field, search in open_ones
                ]
            )
            for (_, search), answer in zip(open_ones, answers, strict=True):
                search.take(answer)
        self.fetched += [search.num_fetched for _, search in searches]

    def count(self, field: str, terms: Ids) -> int:
        """Return the number of live units with any of the terms, (T,) and distinct."""
        body = {"query": self._any_of(terms), "size": 0, "track_total_hits": True}
        answer = self._client.search(self._layout.units(self._live.epoch, field), body)
        return int(answer["hits"]["total"]["value"])

    def list_articles(self, terms: Ids) -> Ids:
        """Return the live articles of which a paragraph has any of the terms, ascending."""
        index = self._layout.units(self._live.epoch, "paragraphs")
        body = {"query": self._any_of(terms), "_source": ["a"]}
        hits = self._client.scan(index, body, order=["u", "b"])
        found = np.array(sorted({hit["_source"]["a"] for hit in hits}), np.int64)
        return found[self.is_live(found << UNIT_BITS)]

    def find_headings(self, tokens: Sequence[Sequence[int]], limit: int) -> Ids:
        """Return the first sentences of headings; see `ClusterSnapshot.find_headings`."""
        names = [[f"{word:x}" for word in words] for words in tokens]
        seen = seen_at(*self.seen)
        query = {
            "must_not": seen["must_not"],
            "filter": [*seen["filter"], *({"terms": {"h": each}} for each in names)],
            "should": [{"constant_score": {"filter": {"terms": {"h0": names[0]}}}}],
        }
        body = {
            "query": {"bool": query},
            "size": limit,
            "sort": [{"_score": "desc"}, {"hn": "asc"}, {"u": "asc"}],
            "_source": ["u"],
            "track_total_hits": False,
        }
        index = self._layout.units(self._live.epoch, "sentences")
        hits = self._client.search(index, body)["hits"]["hits"]
        found = np.array([hit["_source"]["u"] for hit in hits], np.int64)
        return found[self.is_live(found)]

    def _any_of(self, terms: Ids) -> dict[str, Any]:
        should = [
            {
                "terms": {
                    "t": [f"{term:x}" for term in terms[start : start + _MOST_CLAUSES].tolist()]
                }
            }
            for start in range(0, len(terms), _MOST_CLAUSES)
        ]
        return {"bool": {"should": should, "minimum_should_match": 1, **seen_at(*self.seen)}}

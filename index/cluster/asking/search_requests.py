"""Searches of one version, sent to the cluster together until each is proven."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.cluster.asking.bounded_search import BoundedSearch, FieldStatus
from index.cluster.client import ClusterClient
from index.cluster.layout import UNIT_BITS, Layout, Seen, is_mark
from index.cluster.lease import LiveState
from index.collection import Ids
from index.errors import VersionGone
from index.settings import Okapi

Json = dict[str, Any]

_MOST_CLAUSES = 900
_MOST_IDS = 60_000
"""Articles in one clause; the server takes 65,536."""
_PAGE = 5_000
"""Documents in one answer where all are read."""
_WEIGHT_OF_LAST = 0.1
"""Weight of the last search in the share of units found that the version has."""


class SearchRequests:
    """Sends the searches of one version; `fetched` counts them by the units that each needed.

    `live_share` is the share of the units that the last searches found which the version has.
    """

    def __init__(
        self,
        client: ClusterClient,
        layout: Layout,
        live: LiveState,
        failed: Sequence[int],
        live_articles: Sequence[int],
    ) -> None:
        self.seen = Seen(live.attempt, tuple(failed), live.shards)
        self.fetched: Counter[int] = Counter()
        self.live_share = 1.0
        self._client = client
        self._layout = layout
        self._live = live
        self.live_articles = np.array(live_articles, np.int64)

    def narrowed(self, visible: Ids, hidden: Ids, *, only_visible: bool) -> "SearchRequests":
        """Return the searches among the `visible` articles; `hidden` are all others.

        The cluster is told which are seen with `only_visible`, else which are not.
        """
        made = SearchRequests(
            self._client, self._layout, self._live, self.seen.failed, visible.tolist()
        )
        if only_visible:
            made.seen = self.seen._replace(only=_any_article(visible))
        else:
            made.seen = self.seen._replace(hidden=_any_article(hidden))
        return made

    def status(self, field: str, okapi: Okapi, avgdl: float) -> FieldStatus:
        """Return what a search of a field needs to know."""
        return FieldStatus(okapi, avgdl, self._live.lengths[field])

    def is_live(self, units: Ids) -> NDArray[np.bool_]:
        """Tell of each unit whether its article is part of the version, (U,)."""
        if not len(self.live_articles):
            return np.zeros(len(units), np.bool_)
        articles = units >> UNIT_BITS
        places = self.live_articles.searchsorted(articles)
        found: NDArray[np.bool_] = self.live_articles.take(places, mode="clip") == articles
        return found

    def run(self, searches: Sequence[tuple[str, BoundedSearch]]) -> None:
        """Run searches of fields together, round by round, until all are done."""
        while open_ones := [each for each in searches if not each[1].done]:
            answers = self._ask([(field, search.body()) for field, search in open_ones])
            for (_, search), answer in zip(open_ones, answers, strict=True):
                search.take(answer)
        for _, search in searches:
            self.fetched[search.num_fetched] += 1
            self.live_share += _WEIGHT_OF_LAST * (search.live_share - self.live_share)

    def _ask(self, searches: Sequence[tuple[str, Json]]) -> list[Json]:
        """Return the answers to searches of fields that find the marks of the version first."""
        return self._client.search_all(
            [(self._layout.units(self._live.epoch, field), body) for field, body in searches],
            check=self._require_marks,
        )

    def _require_marks(self, answer: Json) -> None:
        if not self.seen.has_all_marks(answer):
            raise VersionGone(
                f"{self._client.where}: a node lacks a part of version {self._live.version}; ask "
                "again"
            )

    def count(self, field: str, terms: Ids) -> int:
        """Return the number of live units with any of the terms, (T,) and distinct."""
        shards = self.seen.shards
        body = {
            "query": {"bool": self._any_of(terms)},
            "size": shards,
            "_source": False,
            "track_total_hits": True,
        }
        (answer,) = self._ask([(field, body)])
        return int(answer["hits"]["total"]["value"]) - shards

    def list_articles(self, terms: Ids) -> Ids:
        """Return the live articles of which a paragraph has any of the terms, ascending."""
        found: set[int] = set()
        query, after = self._any_of(terms), -1
        while True:
            beyond = {"bool": {"should": [{"range": {"u": {"gt": after}}}, self.seen.mark]}}
            body = {
                "query": {"bool": {**query, "filter": [*query["filter"], beyond]}},
                "size": _PAGE,
                "sort": [{"u": "asc"}],
                "_source": ["a"],
                "track_total_hits": False,
            }
            (answer,) = self._ask([("paragraphs", body)])
            hits = [hit for hit in answer["hits"]["hits"] if not is_mark(hit)]
            found.update(hit["_source"]["a"] for hit in hits)
            if len(hits) + self.seen.shards < _PAGE:
                break
            after = hits[-1]["sort"][0]
        articles = np.array(sorted(found), np.int64)
        return articles[self.is_live(articles << UNIT_BITS)]

    def find_headings(self, tokens: Sequence[Sequence[int]], limit: int) -> Ids:
        """Return the first sentences of headings; see `ClusterSnapshot.find_headings`."""
        names = [[f"{word:x}" for word in words] for words in tokens]
        has_words = [{"terms": {"h": each}} for each in names]
        begins_so = {"constant_score": {"filter": {"terms": {"h0": names[0]}}}}
        should = [{"bool": {"filter": has_words, "should": [begins_so]}}, self.seen.mark]
        body = {
            "query": {"bool": {"should": should, "minimum_should_match": 1, **self.seen.clauses}},
            "size": limit + self.seen.shards,
            "sort": [{"_score": "desc"}, {"hn": "asc"}, {"u": "asc"}],
            "_source": ["u"],
            "track_total_hits": False,
        }
        (answer,) = self._ask([("sentences", body)])
        hits = [hit for hit in answer["hits"]["hits"] if not is_mark(hit)]
        found = np.array([hit["_source"]["u"] for hit in hits], np.int64)
        return found[self.is_live(found)]

    def _any_of(self, terms: Ids) -> Json:
        """Return the clauses for the units with any of some terms, and for the marks."""
        should: list[Json] = [
            {
                "terms": {
                    "t": [f"{term:x}" for term in terms[start : start + _MOST_CLAUSES].tolist()]
                }
            }
            for start in range(0, len(terms), _MOST_CLAUSES)
        ]
        should.append(self.seen.mark)
        return {"should": should, "minimum_should_match": 1, **self.seen.clauses}


def _any_article(articles: Ids) -> Json:
    """Return the query for the units of some articles."""
    starts = range(0, len(articles), _MOST_IDS)
    groups = [{"terms": {"a": articles[i : i + _MOST_IDS].tolist()}} for i in starts]
    if not groups:
        return {"match_none": {}}
    return {"bool": {"should": groups, "minimum_should_match": 1}}

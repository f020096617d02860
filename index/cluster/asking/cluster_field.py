"""A searchable field of the cluster: `index.collection.Field` by requests and fetched articles."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from index.cluster.asking.article_units import FieldName
from index.cluster.asking.bounded_search import BoundedSearch, order_ties
from index.cluster.asking.joined_articles import ArticlesAtHand
from index.cluster.asking.search_requests import SearchRequests
from index.cluster.layout import UNIT_BITS
from index.collection import Floats, Hits, Ids
from index.search import saturation, smoothed_idf
from index.settings import Okapi


class LookUp:
    """Counts by id from an array; an unknown id has none."""

    def __init__(self, counts: NDArray[np.int32]) -> None:
        self._counts = counts

    def __call__(self, ids: Ids) -> Ids:
        """Return the count of each id, (N,)."""
        known = (ids >= 0) & (ids < len(self._counts))
        found = np.zeros(len(ids), np.int64)
        found[known] = self._counts[ids[known]]
        return found


NO_HITS = Hits(np.empty(0, np.int64), np.empty(0))


class ClusterField:
    """The units of one kind; df and lengths are at hand, the units themselves are fetched."""

    def __init__(
        self,
        name: FieldName,
        okapi: Okapi,
        *,
        totals: tuple[int, int],
        count_df: Callable[[Ids], Ids],
        articles: ArticlesAtHand,
        requests: SearchRequests,
        source_of: Callable[[int], str],
    ) -> None:
        self._name: FieldName = name
        self._okapi = okapi
        self._num_units, self._total_length = totals
        self._count_df = count_df
        self._articles = articles
        self._requests = requests
        self._source_of = source_of

    @property
    def num_units(self) -> int:
        """The number of live units: N."""
        return self._num_units

    @property
    def total_length(self) -> int:
        """The sum of the lengths of all live units, in terms."""
        return self._total_length

    def counted_by(self, totals: tuple[int, int], count_df: Callable[[Ids], Ids]) -> "ClusterField":
        """Return the same units under other statistics: N with the total length, and df."""
        return ClusterField(
            self._name,
            self._okapi,
            totals=totals,
            count_df=count_df,
            articles=self._articles,
            requests=self._requests,
            source_of=self._source_of,
        )

    @property
    def avgdl(self) -> float:
        """The mean length of a live unit, in terms; 0.0 in an empty field."""
        return self._total_length / self._num_units if self._num_units else 0.0

    def df(self, terms: Ids) -> Ids:
        """Return the number of live units that contain each term, (T,); 0 for an unknown id."""
        return self._count_df(np.asarray(terms, np.int64))

    def idf(self, terms: Ids) -> Floats:
        """Return each term's smoothed idf, (T,); the id -1 gets that of df = 0."""
        return smoothed_idf(self.df(terms), num_units=self._num_units)

    def dl(self, units: Ids) -> Ids:
        """Return each unit's length in terms, (U,)."""
        lengths = np.zeros(len(units), np.int64)
        found = self._articles.locate(np.asarray(units, np.int64), self._name)
        lengths[found.chosen] = found.joined.lengths[self._name].take(found.numbers)
        return lengths

    def tf(self, terms: Ids, units: Ids) -> Ids:
        """Return how often each term occurs in each unit, (T, U)."""
        distinct, places = np.unique(np.asarray(terms, np.int64), return_inverse=True)
        counts = np.zeros((len(distinct), len(units)), np.int64)
        found = self._articles.locate(np.asarray(units, np.int64), self._name)
        if len(distinct):
            counts[:, found.chosen] = found.joined.count_terms(
                self._name, distinct, found.numbers, found.rows
            )
        return counts[places]

    def scores(self, query: Ids, units: Ids) -> Floats:
        """Return the BM25 scores of these units, (U,); a repeated term counts again."""
        query = np.asarray(query, np.int64)
        scores = np.zeros(len(units))
        if not self.avgdl:
            return scores
        dl, terms = self.dl(units), np.unique(query)
        tf = dict(zip(terms.tolist(), self.tf(terms, units), strict=True))
        for term, idf in zip(query.tolist(), self.idf(query).tolist(), strict=True):
            some = np.flatnonzero(tf[term])
            weights = saturation(
                tf[term][some], dl[some], avgdl=self.avgdl, k1=self._okapi.k1, b=self._okapi.b
            )
            scores[some] += weights * idf
        return scores

    def is_local(self, within: range | None) -> bool:
        """Tell whether a search inside a range needs no request but for one article."""
        if within is None or self._name == "articles":
            return False
        return not within or within[0] >> UNIT_BITS == within[-1] >> UNIT_BITS

    def top(self, query: Ids, k: int, within: range | None = None) -> Hits:
        """Return the k best live units with a positive score, exactly, inside `within` if given."""
        search = self.begin(query, k, within)
        if isinstance(search, Hits):
            return search
        self._requests.run([(self._name, search)])
        return search.hits

    def begin(self, query: Ids, k: int, within: range | None) -> Hits | BoundedSearch:
        """Return the result of a search that needs no request, or one that is to be run."""
        query = np.asarray(query, np.int64)
        query = query[self.df(query) > 0]
        if within is not None or self._name == "articles":
            return self._rank(query, k, self._list_units(query, within))
        return BoundedSearch(
            query,
            self.idf(query),
            k,
            status=self._requests.status(self._name, self._okapi, self.avgdl),
            seen=self._requests.seen,
            is_live=self._requests.is_live,
            source_of=self._source_of,
            live_share=self._requests.live_share,
        )

    def _list_units(self, query: Ids, within: range | None) -> Ids:
        """Return the units that may hold a term; all of a range."""
        if within is not None:
            return np.arange(within.start, within.stop, dtype=np.int64)
        return self._requests.list_articles(query)

    def _rank(self, query: Ids, k: int, units: Ids) -> Hits:
        if k <= 0 or not len(units) or not len(query):
            return NO_HITS
        scores = self.scores(query, units)
        found = np.flatnonzero(scores > 0)
        units, scores = units[found], scores[found]
        order = np.lexsort((units, -scores))
        units, scores = units[order], scores[order]
        if (scores[1:] == scores[:-1]).any():
            order = order_ties(units, scores, self._source_of)
            units, scores = units[order], scores[order]
        return Hits(units[:k], scores[:k])

    def count(self, query: Ids, within: range | None = None) -> int:
        """Return the number of live units with any of the terms, inside `within` if given."""
        query = np.unique(np.asarray(query, np.int64))
        query = query[self.df(query) > 0]
        if not len(query):
            return 0
        if within is None and self._name != "articles":
            return self._requests.count(self._name, query)
        units = self._list_units(query, within)
        return int((self.tf(query, units) > 0).any(axis=0).sum())

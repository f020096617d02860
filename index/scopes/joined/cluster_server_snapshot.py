"""What a server sees where the shared articles are in a cluster, and its own sources are here."""

from collections.abc import Callable, Sequence

import numpy as np

from index.cluster import BoundedSearch, ClusterSnapshot
from index.collection import NO_HINT, Hint, Hits, Ids, Search
from index.scopes.joined.joined_cluster_field import JoinedClusterField
from index.scopes.joined.server_snapshot import FieldName, JoinedSnapshot
from index.settings import Okapi

_NUMBERS = {"sentences": 0, "paragraphs": 1, "articles": 2}
"""The place of each kind of unit in `num_ids`."""


class ClusterServerSnapshot(JoinedSnapshot[ClusterSnapshot]):
    """Own sources joined to shared articles of a cluster; what these need is asked for together."""

    def _open_field(
        self, name: FieldName, okapi: Okapi, source_of: Callable[[int], str]
    ) -> JoinedClusterField:
        return JoinedClusterField(
            getattr(self.shared, name),
            getattr(self.own, name),
            self._term_ids,
            okapi,
            first_own=self.shared.num_ids[_NUMBERS[name]],
            source_of=source_of,
        )

    def search(self, searches: Sequence[Search], hint: Hint = NO_HINT) -> list[Hits]:
        """Return what `Field.top` returns for each search, and take the hint, all at once."""
        begun = [self._begin(each) for each in searches]
        self.shared.requests.run(
            [
                (search.field, each)
                for search, each in zip(searches, begun, strict=True)
                if isinstance(each, BoundedSearch)
            ]
        )
        found = []
        for search, each in zip(searches, begun, strict=True):
            hits = each.hits if isinstance(each, BoundedSearch) else each
            if search.within is None:
                hits = self._field(search.field).merge(search.query, search.k, hits)
            found.append(hits)
        self.prefetch(_with_hits(hint, searches, found))
        return found

    def _begin(self, search: Search) -> Hits | BoundedSearch:
        field = self._field(search.field)
        if search.within is not None:
            return field.top(search.query, search.k, search.within)
        return field.begin(search.query, search.k)

    def _field(self, name: FieldName) -> JoinedClusterField:
        field: JoinedClusterField = getattr(self, name)
        return field

    def prefetch(self, hint: Hint) -> None:
        """Take a hint of what will be read next; the own sources are at hand."""
        sentences, paragraphs, articles = self.shared.num_ids
        self.shared.prefetch(
            Hint(
                words=_below(hint.words, sentences),
                texts=_below(hint.texts, sentences),
                paragraphs=_below(hint.paragraphs, paragraphs),
                articles=_below(hint.articles, articles),
                terms=self._term_ids.to_shared(np.asarray(hint.terms, np.int64)),
            )
        )


def _below(ids: Ids, bound: int) -> Ids:
    ids = np.asarray(ids, np.int64)
    return ids[ids < bound]


def _with_hits(hint: Hint, searches: Sequence[Search], found: Sequence[Hits]) -> Hint:
    """Return a hint that names what was found as well."""
    units: dict[str, list[Ids]] = {
        "sentences": [np.asarray(hint.texts, np.int64)],
        "paragraphs": [np.asarray(hint.paragraphs, np.int64)],
        "articles": [np.asarray(hint.articles, np.int64)],
    }
    for search, hits in zip(searches, found, strict=True):
        units[search.field].append(hits.units)
    return hint._replace(
        texts=np.concatenate(units["sentences"]),
        paragraphs=np.concatenate(units["paragraphs"]),
        articles=np.concatenate(units["articles"]),
    )

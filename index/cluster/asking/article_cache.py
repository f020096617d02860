"""The articles of the cluster that were read last, within a bound of memory."""

import threading
from collections import OrderedDict
from collections.abc import Iterable, Sequence

from index.cluster.asking.article_units import ArticleUnits, find_terms
from index.cluster.client import ClusterClient
from index.cluster.unit_documents import TermsOfWords, read_article
from index.errors import ClusterLacks
from index.store import compute_article_crc, decode_article

MOST_BYTES = 48_000_000
"""Memory for articles, about."""
_BATCH = 200
"""Articles that are fetched in one request."""


class ArticleCache:
    """Fetches articles by id, many in one request, and keeps those used last. Any thread may ask.

    An article never changes, so what is kept stays right; another epoch has other words, and a
    cache of its own.
    """

    def __init__(self, client: ClusterClient, index: str, words: TermsOfWords) -> None:
        self._client = client
        self._index = index
        self._words = words
        self._kept: OrderedDict[int, ArticleUnits] = OrderedDict()
        self._num_bytes = 0
        self._lock = threading.Lock()

    def use_words(self, words: TermsOfWords) -> None:
        """Take the vocabulary of a newer version of the same epoch, which has more words."""
        self._words = words

    def get(self, article: int) -> ArticleUnits:
        """Return an article. Raises ClusterLacks if it is gone."""
        return self.get_all([article])[article]

    def get_all(self, articles: Iterable[int]) -> dict[int, ArticleUnits]:
        """Return articles by id. Raises ClusterLacks if one is gone."""
        wanted = list(dict.fromkeys(articles))
        found: dict[int, ArticleUnits] = {}
        with self._lock:
            for article in wanted:
                kept = self._kept.get(article)
                if kept is not None:
                    self._kept.move_to_end(article)
                    found[article] = kept
        missing = [article for article in wanted if article not in found]
        for start in range(0, len(missing), _BATCH):
            fetched = self._fetch(missing[start : start + _BATCH])
            found.update((each.article.id, each) for each in fetched)
            self._keep(fetched)
        return found

    def _fetch(self, articles: Sequence[int]) -> list[ArticleUnits]:
        documents = self._client.get_all(self._index, [str(article) for article in articles])
        found, words = [], self._words
        for article, document in zip(articles, documents, strict=True):
            if document is None:
                raise ClusterLacks(
                    f"{self._client.where} lacks article {article}; publish the articles again "
                    "with: footnote reindex"
                )
            stored, outline = decode_article(read_article(document))
            if stored.crc != compute_article_crc(stored):
                raise ClusterLacks(
                    f"{self._client.where}: the text of {stored.source} was altered; publish the "
                    "articles again with: footnote reindex --force"
                )
            found.append(ArticleUnits(stored, outline, words))
        find_terms(found, words)
        return found

    def _keep(self, fetched: Sequence[ArticleUnits]) -> None:
        with self._lock:
            for each in fetched:
                if each.article.id not in self._kept:
                    self._kept[each.article.id] = each
                    self._num_bytes += each.num_bytes
            while self._num_bytes > MOST_BYTES and len(self._kept) > 1:
                _, oldest = self._kept.popitem(last=False)
                self._num_bytes -= oldest.num_bytes

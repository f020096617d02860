"""The statistics of some articles of a cluster, counted from the articles. Pure.

A version's own statistics are blobs; those of a part of it, such as what a channel sees, are not
known before somebody asks.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.cluster.asking.article_units import ArticleUnits, FieldName

Counts = NDArray[np.int64]

STORED_FIELDS: dict[FieldName, str] = {
    "sentences": "sentence",
    "paragraphs": "paragraph",
    "articles": "article",
}
"""The name of each field in a manifest."""


class ArticleCounts:
    """Numbers of units, their lengths, df, tokens and definitions of acronyms, of some articles.

    `totals` are (units, length) and `df` (T,) by the name of a field in a manifest, `tokens` are
    (W,), `acronyms` count the articles that define a pair of a short and a long form.
    """

    def __init__(self, num_terms: int, num_words: int) -> None:
        self.totals = dict.fromkeys(STORED_FIELDS.values(), (0, 0))
        self.df = {name: np.zeros(num_terms, np.int64) for name in STORED_FIELDS.values()}
        self.tokens: Counts = np.zeros(num_words, np.int64)
        self.acronyms: Counter[tuple[str, str]] = Counter()

    def copy(self, num_terms: int, num_words: int) -> "ArticleCounts":
        """Return a copy with room for more terms and words."""
        made = ArticleCounts(num_terms, num_words)
        made.totals = dict(self.totals)
        for name, df in self.df.items():
            made.df[name][: len(df)] = df
        made.tokens[: len(self.tokens)] = self.tokens
        made.acronyms = Counter(self.acronyms)
        return made

    def add(self, articles: Iterable[ArticleUnits], sign: int = 1) -> None:
        """Count articles, or take them away where `sign` is -1."""
        terms: dict[str, list[Counts]] = {name: [] for name in STORED_FIELDS.values()}
        words: list[NDArray[Any]] = []
        for article in articles:
            for field, name in STORED_FIELDS.items():
                units, length = self.totals[name]
                num, total = article.measure(field)
                self.totals[name] = units + sign * num, length + sign * total
                terms[name].append(article.distinct_terms(field))
            words.append(article.words)
            for pair in article.acronyms:
                self.acronyms[pair] += sign
        for name, found in terms.items():
            _count(self.df[name], found, sign)
        _count(self.tokens, words, sign)


def _count(counts: Counts, ids: Sequence[NDArray[Any]], sign: int) -> None:
    if ids:
        found = np.bincount(np.concatenate(ids))
        counts[: len(found)] += sign * found

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
        """Count articles, or take them away where `sign` is -1; a few hundred at once."""
        counted = [*articles]
        if not counted:
            return
        for name, (units, length, terms) in _count_units(counted).items():
            known_units, known_length = self.totals[name]
            self.totals[name] = known_units + sign * units, known_length + sign * length
            _add(self.df[name], terms, sign)
        _add(self.tokens, np.concatenate([each.words for each in counted]), sign)
        for article in counted:
            for pair in article.acronyms:
                self.acronyms[pair] += sign


def _count_units(articles: Sequence[ArticleUnits]) -> dict[str, tuple[int, int, Counts]]:
    """Return the units of each field, the sum of their lengths, and their terms.

    A term comes once for each unit that has it.
    """
    terms = np.concatenate([each.terms for each in articles])
    titles = [np.unique(each.title) for each in articles]
    title_sizes = np.array([len(each.title) for each in articles])
    base = 1 + int(max(each.max(initial=0) for each in (terms, *titles)))
    # Of each word its sentence, of each sentence its paragraph, of each paragraph its article.
    words = np.concatenate([each.lengths for each in articles])
    sentences = np.concatenate([each.paragraph_lengths for each in articles])
    paragraphs = np.array([each.num_paragraphs for each in articles])
    sentence = np.arange(len(words)).repeat(words)
    is_content = ~articles[0].are_function_terms(terms)
    content = terms[is_content]
    paragraph = np.arange(len(sentences)).repeat(sentences)[sentence[is_content]]
    article = np.arange(len(articles)).repeat(paragraphs)
    titled_paragraphs = [
        np.add.outer(np.arange(stop - count, stop) * base, title).ravel()
        for stop, count, title in zip(paragraphs.cumsum(), paragraphs, titles, strict=True)
    ]
    titled_articles = [number * base + title for number, title in enumerate(titles)]
    length = len(content)
    return {
        "sentence": (len(words), len(terms), _distinct(sentence * base + terms) % base),
        "paragraph": (
            len(sentences),
            length + int((paragraphs * title_sizes).sum()),
            _distinct(np.concatenate((paragraph * base + content, *titled_paragraphs))) % base,
        ),
        "article": (
            len(articles),
            length + 2 * int(title_sizes.sum()),
            _distinct(np.concatenate((article[paragraph] * base + content, *titled_articles)))
            % base,
        ),
    }


def _distinct(ids: Counts) -> Counts:
    """Return each id once; many, of which few are equal, are faster sorted than hashed."""
    ids.sort()
    distinct: Counts = ids[np.diff(ids, prepend=-1) != 0]
    return distinct


def _add(counts: Counts, ids: NDArray[Any], sign: int) -> None:
    found = np.bincount(ids)
    counts[: len(found)] += sign * found

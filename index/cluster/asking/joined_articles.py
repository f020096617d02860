"""Articles that a question reads side by side: units of many are looked up at once.

A question reads some thirty articles again and again. Their arrays are put one after another, so
that each look-up is one of NumPy's instead of one for each article.
"""

import threading
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.cluster.asking.article_cache import ArticleCache
from index.cluster.asking.article_units import ArticleUnits, FieldName
from index.cluster.layout import UNIT_BITS
from index.collection import Ids

_MOST_JOINED = 100
"""Articles that stay joined when others are asked for."""
_NO_ARTICLE = np.array([np.iinfo(np.int64).max])


class JoinedArticles:
    """Some articles, ascending by id, with their units one after another.

    `ids` end with one that no article has. `firsts` are the numbers of each article's first unit
    here, by field.
    """

    def __init__(self, articles: Sequence[ArticleUnits]) -> None:
        self.articles = sorted(articles, key=lambda each: each.article.id)
        self.by_id = {each.article.id: each for each in self.articles}
        self.ids = np.concatenate((np.array([*self.by_id], np.int64), _NO_ARTICLE))
        self._counted: tuple[bytes, Ids] | None = None

    @cached_property
    def firsts(self) -> dict[FieldName, Ids]:
        """The number of the first unit of each article, and that of all units, (A + 1,)."""
        return {
            "sentences": _starts([each.num_sentences for each in self.articles]),
            "paragraphs": _starts([each.num_paragraphs for each in self.articles]),
            "articles": np.arange(len(self.articles) + 1),
        }

    @cached_property
    def sentence_starts(self) -> Ids:
        """The place of the first word of each sentence, and the number of words, (S + 1,)."""
        return _starts(self._join("lengths"))

    @cached_property
    def paragraph_starts(self) -> Ids:
        """The first sentence of each paragraph, and the number of sentences, (P + 1,)."""
        return _starts(self._join("paragraph_lengths"))

    @cached_property
    def words(self) -> NDArray[np.int32]:
        """The words of all sentences, (W,)."""
        return self._join("words")

    @cached_property
    def flags(self) -> NDArray[np.uint32]:
        """The flags of each sentence, (S,)."""
        return self._join("flags")

    @cached_property
    def terms(self) -> Ids:
        """The terms of all words, (W,)."""
        return self._join("terms")

    def _join(self, name: str) -> NDArray[Any]:
        arrays = [getattr(each, name) for each in self.articles]
        return np.concatenate(arrays) if arrays else np.empty(0, np.int64)

    @cached_property
    def lengths(self) -> dict[FieldName, Ids]:
        """The length of each unit in terms; titles count in paragraphs, twice in articles."""
        titles = np.array([len(each.title) for each in self.articles], np.int64)
        sums = _starts(self._join("content_lengths"))
        own = np.diff(sums.take(self.paragraph_starts))
        return {
            "sentences": np.diff(self.sentence_starts),
            "paragraphs": own + titles.repeat(np.diff(self.firsts["paragraphs"])),
            "articles": np.diff(sums.take(self.firsts["sentences"])) + 2 * titles,
        }

    def shifts(self, field: FieldName, rows: Ids) -> Ids:
        """Return what to add to the number of a unit here for its id, by its article's place."""
        return (self.ids.take(rows) << UNIT_BITS) - self.firsts[field].take(rows)

    def bounds(self, field: FieldName, units: Ids) -> tuple[Ids, Ids]:
        """Return the first sentence of each unit, and the one after its last, (U,)."""
        if field == "sentences":
            return units, units + 1
        starts = self.firsts["sentences"] if field == "articles" else self.paragraph_starts
        return starts.take(units), starts.take(units + 1)

    def count_terms(self, field: FieldName, terms: Ids, units: Ids, rows: Ids) -> Ids:
        """Return how often terms occur in units, (T, U); `rows` are the places of their articles.

        The terms are distinct and ascend. In titles a term counts once for a paragraph, twice for
        an article; function terms count in sentences alone.
        """
        starts, stops = self.bounds(field, units)
        sums = self._sum_terms(terms)
        counts: Ids = sums.take(stops, axis=1) - sums.take(starts, axis=1)
        if field != "sentences" and len(units):
            counts[self.articles[0].are_function_terms(terms)] = 0
            titles = self._count_in_titles(terms).take(rows, axis=1)
            counts += titles * (2 if field == "articles" else 1)
        return counts

    def _sum_terms(self, terms: Ids) -> Ids:
        """Return how often each term occurs before each sentence, and in all, (T, S + 1)."""
        key = terms.tobytes()
        if self._counted is not None and self._counted[0] == key:
            return self._counted[1]  # the articles are counted after their paragraphs
        places = terms.searchsorted(self.terms)
        known = (terms.take(places, mode="clip") == self.terms).nonzero()[0]
        size = len(self.sentence_starts)
        sentences = self.sentence_starts.searchsorted(known, side="right")
        cells = places.take(known) * size + sentences
        counts = np.bincount(cells, minlength=len(terms) * size)
        sums: Ids = counts.reshape(len(terms), size).cumsum(axis=1)
        self._counted = key, sums
        return sums

    def _count_in_titles(self, terms: Ids) -> Ids:
        """Return how often each term occurs in the title of each article, (T, A)."""
        words = self._join("title")
        owners = np.arange(len(self.articles)).repeat([len(each.title) for each in self.articles])
        places = terms.searchsorted(words)
        known = (terms.take(places, mode="clip") == words).nonzero()[0]
        cells = places.take(known) * len(self.articles) + owners.take(known)
        counts: Ids = np.bincount(cells, minlength=len(terms) * len(self.articles))
        return counts.reshape(len(terms), len(self.articles))


class LocatedUnits(NamedTuple):
    """Units found in joined articles: U of those asked about.

    `chosen` selects them from those asked about, `rows` are the places of their articles, and
    `numbers` their numbers among the joined units, (U,).
    """

    joined: JoinedArticles
    chosen: Ids | slice
    rows: Ids
    numbers: Ids


class ArticlesAtHand:
    """The live articles of a version that each thread reads at the moment, joined.

    Those that are asked about and not at hand yet are fetched. Any thread may ask.
    """

    def __init__(self, cache: ArticleCache, is_live: Callable[[Ids], NDArray[np.bool_]]) -> None:
        self.cache = cache
        self._is_live = is_live
        self._of_thread = threading.local()

    def _joined(self) -> JoinedArticles:
        found: JoinedArticles | None = getattr(self._of_thread, "joined", None)
        return found or JoinedArticles(())

    def begin(self, articles: Ids) -> None:
        """Bring the live ones of some articles to hand in the place of all others."""
        self._of_thread.joined = JoinedArticles(())
        self.add(articles)

    def add(self, articles: Ids) -> None:
        """Bring the live ones of some articles to hand."""
        known, wanted = self._joined().by_id, set(articles.tolist())
        missing = np.array(sorted(wanted.difference(known)), np.int64)
        missing = missing[self._is_live(missing << UNIT_BITS)]
        if not len(missing):
            return
        fetched = self.cache.get_all(missing.tolist())
        if len(known) + len(fetched) > _MOST_JOINED:
            known = {article: known[article] for article in wanted.intersection(known)}
        self._of_thread.joined = JoinedArticles([*known.values(), *fetched.values()])

    def get(self, article: int) -> ArticleUnits:
        """Return an article. Raises ClusterLacks if it is gone."""
        return self._joined().by_id.get(article) or self.cache.get(article)

    def locate(self, units: Ids, field: FieldName = "sentences") -> LocatedUnits:
        """Return where units are; those of no live article are left out.

        `field` is "paragraphs" for those, too.
        """
        owners = units if field == "articles" else units >> UNIT_BITS
        joined = self._joined()
        rows = joined.ids.searchsorted(owners)
        known = joined.ids.take(rows) == owners
        chosen: Ids | slice = slice(None)
        if not known.all():
            self.add(owners)
            joined = self._joined()
            rows = joined.ids.searchsorted(owners)
            known = joined.ids.take(rows) == owners
            if not known.all():  # units of no article, or of one that is not live
                chosen = known.nonzero()[0]
                rows, units, owners = rows[known], units[known], owners[known]
        firsts = joined.firsts[field].take(rows)
        numbers = firsts if field == "articles" else units - (owners << UNIT_BITS) + firsts
        return LocatedUnits(joined, chosen, rows, numbers)


def _starts(lengths: Sequence[int] | NDArray[np.int64]) -> Ids:
    """Return where each run of these lengths begins and the last ends, (N + 1,)."""
    starts = np.zeros(len(lengths) + 1, np.int64)
    np.cumsum(lengths, out=starts[1:])
    return starts

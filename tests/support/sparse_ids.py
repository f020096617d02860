"""A collection whose ids of units have gaps between articles, as one on other hosts has.

Whoever asks about a unit that does not exist, such as the sentence before an article's first, gets
an error.
"""

from collections.abc import Callable, Iterable, Sequence

import numpy as np

from index.collection import NO_HINT, Collection, Field, Floats, Hint, Hits, Ids, Search
from index.types import Passage

STRIDE = 2**40
"""Ids from the first unit of an article to that of the next one."""


class SparseIds:
    """`collection` with other ids: those of an article's units begin at a multiple of `STRIDE`."""

    def __init__(self, collection: Collection) -> None:
        self._collection = collection
        articles = np.arange(collection.articles.num_units)
        owners = collection.article_of(np.arange(collection.paragraphs.num_units))
        inner = owners[collection.paragraph_of(np.arange(collection.sentences.num_units))]
        self._ids = {
            "sentences": STRIDE * (inner + 1) + _places(inner),
            "paragraphs": STRIDE * (owners + 1) + _places(owners),
            "articles": STRIDE * (articles + 1),
        }
        for name in self._ids:
            setattr(self, name, _SparseField(self, name, getattr(collection, name)))

    def __getattr__(self, name: str) -> object:
        """Return what concerns no unit: terms, words, acronyms, languages, the version."""
        return getattr(self._collection, name)

    def make(self, field: str, units: Ids) -> Ids:
        """Return the ids with gaps of some units."""
        return self._ids[field][units]

    def find(self, field: str, ids: Iterable[int]) -> Ids:
        """Return the units that have some ids. Raises AssertionError if one is of no unit."""
        wanted = np.array(list(ids), dtype=np.int64)
        known = self._ids[field]
        units = known.searchsorted(wanted)
        assert (known.take(units, mode="clip") == wanted).all()
        return units

    def find_range(self, field: str, ids: range | None) -> range | None:
        if ids is None:
            return None
        first = int(self.find(field, [ids.start])[0])
        assert not ids or int(self.find(field, [ids[-1]])[0]) == first + len(ids) - 1
        return range(first, first + len(ids))

    def _make_range(self, field: str, units: range) -> range:
        first = int(self._ids[field][units.start])
        return range(first, first + len(units))

    def search(self, searches: Sequence[Search], hint: Hint = NO_HINT) -> list[Hits]:
        inner = [
            each._replace(within=self.find_range(each.field, each.within)) for each in searches
        ]
        found = self._collection.search(inner, self._find_hint(hint))
        return [
            Hits(self.make(each.field, hits.units), hits.scores)
            for each, hits in zip(searches, found, strict=True)
        ]

    def prefetch(self, hint: Hint) -> None:
        self._collection.prefetch(self._find_hint(hint))

    def _find_hint(self, hint: Hint) -> Hint:
        read = [
            np.flatnonzero(np.isin(self._ids[field], ids))
            for field, ids in (
                ("sentences", hint.words),
                ("sentences", hint.texts),
                ("paragraphs", hint.paragraphs),
                ("articles", hint.articles),
            )
        ]
        return Hint(*read, hint.terms)

    def paragraph_of(self, sentences: Ids) -> Ids:
        units = self._collection.paragraph_of(self.find("sentences", sentences))
        return self.make("paragraphs", units)

    def article_of(self, paragraphs: Ids) -> Ids:
        return self.make(
            "articles", self._collection.article_of(self.find("paragraphs", paragraphs))
        )

    def first_sentence_of(self, paragraphs: Ids) -> Ids:
        units = self._collection.first_sentence_of(self.find("paragraphs", paragraphs))
        return self.make("sentences", units)

    def sentences_of(self, paragraph: int) -> range:
        members = self._collection.sentences_of(int(self.find("paragraphs", [paragraph])[0]))
        return self._make_range("sentences", members)

    def paragraphs_of(self, article: int) -> range:
        members = self._collection.paragraphs_of(int(self.find("articles", [article])[0]))
        return self._make_range("paragraphs", members)

    def source(self, article: int) -> str:
        return self._collection.source(int(self.find("articles", [article])[0]))

    def article_named(self, source: str) -> int | None:
        article = self._collection.article_named(source)
        return None if article is None else int(self._ids["articles"][article])

    def flags(self, sentences: Ids) -> Ids:
        return self._collection.flags(self.find("sentences", sentences))

    def sentence_terms(self, sentence: int) -> Ids:
        return self._collection.sentence_terms(int(self.find("sentences", [sentence])[0]))

    def terms_of(self, sentences: Ids) -> tuple[Ids, Ids]:
        return self._collection.terms_of(self.find("sentences", sentences))

    def words_of(self, sentences: Ids) -> tuple[Ids, Ids, Ids]:
        return self._collection.words_of(self.find("sentences", sentences))

    def passages(self, sentences: Iterable[int]) -> list[Passage]:
        return self._collection.passages(self.find("sentences", sentences).tolist())

    def joined_passage(self, first: int, last: int) -> Passage:
        return self._collection.joined_passage(*self.find("sentences", [first, last]).tolist())


class _SparseField:
    def __init__(self, ids: SparseIds, name: str, field: Field) -> None:
        self._ids, self._name, self._field = ids, name, field

    def __getattr__(self, name: str) -> Callable[..., object]:
        """Return what concerns no unit: N, avgdl, df, idf."""
        assert name in {"avgdl", "df", "idf", "num_units"}
        return getattr(self._field, name)

    def dl(self, units: Ids) -> Ids:
        return self._field.dl(self._ids.find(self._name, units))

    def tf(self, terms: Ids, units: Ids) -> Ids:
        return self._field.tf(terms, self._ids.find(self._name, units))

    def scores(self, query: Ids, units: Ids) -> Floats:
        return self._field.scores(query, self._ids.find(self._name, units))

    def top(self, query: Ids, k: int, within: range | None = None) -> Hits:
        hits = self._field.top(query, k, self._ids.find_range(self._name, within))
        return Hits(self._ids.make(self._name, hits.units), hits.scores)


def _places(owners: Ids) -> Ids:
    """Return the place of each unit among those of its article, which are consecutive."""
    return np.arange(len(owners)) - np.searchsorted(owners, owners)

"""Protocols of one open version of the index: `Field` and `Collection`, as answering uses them.

Pure. A *unit* is what a search returns: a sentence, a paragraph or an article. Units and terms have
ids, integers from 0 on that are valid in one version. The sentences of a paragraph are consecutive,
and so are the paragraphs and the sentences of an article. Units of removed or replaced articles are
dead: they keep their ids, but no search returns them and no statistic counts them.

Ids of units may have gaps between articles, and be far larger than the number of units: so nobody
makes an array as long as the ids, or asks about a unit that no search, range or hint has named.

Postings, outlines and texts may be kept on another host, where every read takes as long as many.
What is read together is therefore asked for together: `Collection.search` takes several searches,
and a `Hint` says what will be read next. Terms, words, acronyms, df, idf and N are always at hand.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Literal, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from index.errors import UnknownSource
from index.types import Passage

Ids = NDArray[np.int64]
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]


class Hits(NamedTuple):
    """The best units of a field and their scores, (H,), best first; ties go to the lower id."""

    units: Ids
    scores: Floats


NO_UNITS: Ids = np.empty(0, dtype=np.int64)
"""No unit or term."""


def distinct_ids(ids: Ids) -> Ids:
    """Return some ids, ascending, each once.

    `np.unique` does so too, but loads the package of masked arrays: 2 MB, and 20 ms once.
    """
    ascending = np.sort(ids)
    is_new = np.ones(len(ascending), dtype=bool)
    np.not_equal(ascending[1:], ascending[:-1], out=is_new[1:])
    return ascending[is_new]


class Search(NamedTuple):
    """A search of one of a collection's fields; see `Field.top`."""

    field: Literal["sentences", "paragraphs", "articles"]
    query: Ids
    k: int
    within: range | None = None


class Hint(NamedTuple):
    """What will be read next. A hint saves time where reading does, and changes no result.

    `words` are sentences whose words, terms, flags and paragraph will be read, and `texts` those
    whose passages will be. Of `paragraphs` the article and the sentences with their flags will be
    read, of `articles` the name and all paragraphs, each with its sentences and their flags; of
    both the lengths, and how often `terms` occur. Ids may be repeated, and those of no unit are
    passed over.
    """

    words: Ids = NO_UNITS
    texts: Ids = NO_UNITS
    paragraphs: Ids = NO_UNITS
    articles: Ids = NO_UNITS
    terms: Ids = NO_UNITS


NO_HINT = Hint()


class Field(Protocol):
    """One kind of unit, searched by BM25 with k1 and b of its own and the smoothed idf.

    See `index/search/bm25.py`.
    """

    @property
    def num_units(self) -> int:
        """The number of live units: N."""

    @property
    def avgdl(self) -> float:
        """The mean length of a live unit, in terms; 0.0 in an empty field."""

    def df(self, terms: Ids) -> Ids:
        """Return the number of live units that contain each term, (T,); 0 for the id -1."""

    def idf(self, terms: Ids) -> Floats:
        """Return each term's smoothed idf, (T,); the id -1 gets that of df = 0."""

    def dl(self, units: Ids) -> Ids:
        """Return each unit's length in terms, (U,)."""

    def tf(self, terms: Ids, units: Ids) -> Ids:
        """Return how often each term occurs in each unit, (T, U)."""

    def scores(self, query: Ids, units: Ids) -> Floats:
        """Return the BM25 scores of these units, (U,); a repeated term counts again."""

    def top(self, query: Ids, k: int, within: range | None = None) -> Hits:
        """Return the k best live units with a positive score, exactly, inside `within` if given."""

    def count(self, query: Ids, within: range | None = None) -> int:
        """Return the number of live units with any of the terms, inside `within` if given."""


class Collection(Protocol):
    """One version of the index, immutable while open; each answer is made from one of them."""

    @property
    def version(self) -> int:
        """The version's number."""

    @property
    def languages(self) -> Mapping[str, int]:
        """The number of live sentences in each language, by code; "und" for unknown ones."""

    @property
    def sentences(self) -> Field:
        """The sentences, searched by all their terms, stop words included."""

    @property
    def paragraphs(self) -> Field:
        """The paragraphs, searched by the content terms of the article's title and their own."""

    @property
    def articles(self) -> Field:
        """The articles, searched by the content terms of their title, twice, and of their text."""

    def search(self, searches: Sequence[Search], hint: Hint = NO_HINT) -> list[Hits]:
        """Return what `Field.top` returns for each search, and take the hint, all at once.

        What is found counts as hinted: a sentence with its words, its text, its paragraph and that
        one's article, a paragraph with its article, its sentences and their flags.
        """

    def prefetch(self, hint: Hint) -> None:
        """Take a hint of what will be read next, which others may read as well."""

    def term_ids(self, terms: Sequence[str]) -> Ids:
        """Return the id of each term, -1 for one that no source contains, (T,)."""

    def word_terms(self, words: Sequence[str]) -> Ids:
        """Return the term id of each folded word, -1 for one that no source contains, (W,)."""

    def words_one_edit_away(self, word: str) -> Sequence[str]:
        """Return the words at edit distance 1 from `word`, of removed sources too.

        They are distinct and in no order; see `index/vocabulary/edit_distance.py`.
        """

    def paragraph_of(self, sentences: Ids) -> Ids:
        """Return the paragraph of each sentence, (S,)."""

    def article_of(self, paragraphs: Ids) -> Ids:
        """Return the article of each paragraph, (P,)."""

    def first_sentence_of(self, paragraphs: Ids) -> Ids:
        """Return the first sentence of each paragraph, (P,)."""

    def sentences_of(self, paragraph: int) -> range:
        """Return the ids of a paragraph's sentences."""

    def paragraphs_of(self, article: int) -> range:
        """Return the ids of an article's paragraphs."""

    def source(self, article: int) -> str:
        """Return the name of an article's source."""

    def article_named(self, source: str) -> int | None:
        """Return the live article of this source, or None; it counts as hinted."""

    def sentence_terms(self, sentence: int) -> Ids:
        """Return the sentence's term ids in order of the text, stop words included."""

    def terms_of(self, sentences: Ids) -> tuple[Ids, Ids]:
        """Return the term ids of sentences one after another, and where each begins, (S + 1,)."""

    def words_of(self, sentences: Ids) -> tuple[Ids, Ids, Ids]:
        """Return the word ids and the term ids of sentences, and where each sentence begins.

        As `terms_of`; (W,), (W,) and (S + 1,).
        """

    def word_ids(self, words: Sequence[str]) -> Ids:
        """Return the id of each folded word, -1 for one that no source ever contained, (W,)."""

    def flags(self, sentences: Ids) -> NDArray[np.uint32]:
        """Return the stored flags of each sentence: which expressions it contains, (S,)."""

    def passages(self, sentences: Iterable[int]) -> list[Passage]:
        """Return each sentence with its text and location, in the order of `sentences`."""

    def joined_passage(self, first: int, last: int) -> Passage:
        """Return consecutive sentences of one paragraph as one passage, an exact slice of it."""

    def acronyms(self, keys: Sequence[str]) -> Mapping[str, Sequence[str]]:
        """Return, for those keys that some source defines, the other forms of each.

        A key is a folded short form ("jsa") or the terms of a long form, joined by spaces.
        """


class LocalReads:
    """The part of a `Collection` whose postings and outlines are mapped: it needs no hint."""

    def search(self: Collection, searches: Sequence[Search], hint: Hint = NO_HINT) -> list[Hits]:  # noqa: ARG002
        """Return what `Field.top` returns for each search."""
        return [getattr(self, each.field).top(each.query, each.k, each.within) for each in searches]

    def prefetch(self, hint: Hint) -> None:
        """Do nothing: whatever is hinted can be read at once."""

    def flags_of(self: Collection, sentence: int) -> int:
        """Return the stored flags of one sentence."""
        return int(self.flags(np.array([sentence], dtype=np.int64))[0])


def give_hint(collection: Collection, make: Callable[[], Hint]) -> None:
    """Give a collection a hint of what will be read next, made only for one that needs hints."""
    if not isinstance(collection, LocalReads):
        collection.prefetch(make())


def flags_of(collection: Collection, sentence: int) -> int:
    """Return the stored flags of one sentence: which expressions it contains."""
    if isinstance(collection, LocalReads):
        return collection.flags_of(sentence)  # without arrays of one
    return int(collection.flags(np.array([sentence], dtype=np.int64))[0])


def sentences_within(collection: Collection, source: str | None) -> range | None:
    """Return the range of the sentences of a source; None, for no restriction, if it is None.

    Raises UnknownSource.
    """
    if source is None:
        return None
    article = collection.article_named(source)
    if article is None:
        raise UnknownSource(source)
    paragraphs = collection.paragraphs_of(article)
    if not paragraphs:
        return range(0)
    first = collection.sentences_of(paragraphs[0])
    return range(first.start, collection.sentences_of(paragraphs[-1]).stop)

"""What does answering see of an index? The door between the engine and the evidence.

Ids are dense integers of one open index version: term ids, and the ids of units (sentences,
paragraphs, articles) in source order. The sentences of a paragraph, the paragraphs of an article
and therefore the sentences of an article are consecutive. Dead units keep their ids but are never
found and count in no statistic.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from index.errors import UnknownSource
from index.types import Passage

Ids = NDArray[np.int64]
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]


class Hits(NamedTuple):
    """The best units of one field, best first; ties go to the lower id. Both are (H,)."""

    units: Ids
    scores: Floats


class Field(Protocol):
    """One kind of unit under BM25 with its own k1 and b; idf is ln(1 + (N - df + .5)/(df + .5))."""

    @property
    def num_units(self) -> int:
        """How many live units there are: N."""

    @property
    def avgdl(self) -> float:
        """The mean length of a live unit, in terms; 0.0 in an empty field."""

    def df(self, terms: Ids) -> Ids:
        """Return in how many live units each term occurs, (T,); 0 for the id -1."""

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


class Collection(Protocol):
    """One version of the index, immutable while open; every answer is made from just one."""

    @property
    def version(self) -> int:
        """The version's number."""

    @property
    def sentences(self) -> Field:
        """Sentences; all terms, stop words included."""

    @property
    def paragraphs(self) -> Field:
        """Paragraphs; content terms of the article's title, then of the paragraph."""

    @property
    def articles(self) -> Field:
        """Articles; content terms of the title twice, then of the whole article."""

    def term_ids(self, terms: Sequence[str]) -> Ids:
        """Return the id of each term, -1 where no source has it, (T,)."""

    def word_terms(self, words: Sequence[str]) -> Ids:
        """Return the term id of each folded word as written in some source, -1 if none is, (W,)."""

    def words_near(self, word: str) -> Sequence[str]:
        """Return the words as written, of whatever sources there ever were, one slip from `word`.

        Distinct, in no order; `index.slips` says what a slip is.
        """

    def paragraph_of(self, sentences: Ids) -> Ids:
        """Return the paragraph that each sentence belongs to, (S,)."""

    def article_of(self, paragraphs: Ids) -> Ids:
        """Return the article that each paragraph belongs to, (P,)."""

    def sentences_of(self, paragraph: int) -> range:
        """Return the ids of a paragraph's sentences."""

    def paragraphs_of(self, article: int) -> range:
        """Return the ids of an article's paragraphs."""

    def source(self, article: int) -> str:
        """Return the name of an article's source."""

    def article_named(self, source: str) -> int | None:
        """Return the live article of this source, or None."""

    def sentence_terms(self, sentence: int) -> Ids:
        """Return the sentence's term ids in order of the text, stop words included."""

    def terms_of(self, sentences: Ids) -> tuple[Ids, Ids]:
        """Return the term ids of sentences one after the other, and where each begins, (S + 1,)."""

    def words_of(self, sentences: Ids) -> tuple[Ids, Ids, Ids]:
        """Return the ids of the words as written and of their terms, and where each begins.

        As `terms_of`, (W,), (W,) and (S + 1,).
        """

    def word_ids(self, words: Sequence[str]) -> Ids:
        """Return the id of each folded word as written, -1 where no source ever had it, (W,)."""

    def title_terms(self, article: int) -> Ids:
        """Return the ids of the content terms of an article's title, in order."""

    def flags(self, sentences: Ids) -> NDArray[np.uint32]:
        """Return what `expressions.flags` said of each sentence when it was indexed, (S,)."""

    def passages(self, sentences: Iterable[int]) -> list[Passage]:
        """Return each sentence with its text and place, in the order asked."""

    def joined(self, first: int, last: int) -> Passage:
        """Return consecutive sentences of one paragraph as one passage, the exact slice."""

    def acronyms(self, keys: Sequence[str]) -> Mapping[str, Sequence[str]]:
        """Return, for those keys that some source defines, the other forms of each.

        A key is a folded short form ("jsa") or the space-joined terms of a long one.
        """


def sentences_within(collection: Collection, source: str | None) -> range | None:
    """Return the sentences of one live article; None, for no restriction, where none is named.

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

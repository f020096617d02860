"""One article as a question reads it: its text, its outline, and the terms of its units. Pure."""

import json
from collections.abc import Sequence
from functools import cached_property
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from index.cluster.layout import UNIT_BITS
from index.cluster.unit_documents import TermsOfWords
from index.editions import PassageReader, Segment, build_segment
from index.search import UnitNumbering
from index.store import ForwardIndexRow, NamedForwardIndexes, StoredArticle

Ids = NDArray[np.int64]
FieldName = Literal["sentences", "paragraphs", "articles"]


class ArticleUnits:
    """An article of the cluster; its units are numbered from 0 here, from `first` elsewhere."""

    def __init__(
        self, article: StoredArticle, outline: ForwardIndexRow, words: TermsOfWords
    ) -> None:
        self.article = article
        self.outline = outline
        self.first = article.id << UNIT_BITS
        self.words = np.frombuffer(outline.words, "<i4")
        self.flags = np.frombuffer(outline.flags, "<u4")
        self.sentence_words = _offsets(np.frombuffer(outline.lengths, "<i4"))
        paragraphs = np.frombuffer(outline.paragraphs, "<i4").reshape(-1, 6)
        self.paragraph_sentences = _offsets(paragraphs[:, 5])
        self.num_bytes = 4 * len(article.text) + 8 * sum(map(len, outline[:7])) + 4_000
        self._words = words

    @cached_property
    def terms(self) -> Ids:
        """The terms of all sentences, (W,)."""
        return self._words.terms_of(self.words)

    @cached_property
    def passages(self) -> PassageReader:
        """Reads passages; sentences are numbered from 0. Few articles are quoted."""
        named = NamedForwardIndexes([self.article.source], [self.article.id], [self.outline])
        segment = Segment(build_segment(named))
        return PassageReader([segment], UnitNumbering([segment.num_sentences]), self)

    def require_article(self, article: int) -> StoredArticle:  # noqa: ARG002
        """Return the article, as a store does."""
        return self.article

    def require_unaltered(self, article: StoredArticle) -> StoredArticle:
        """Return the article; its checksum was compared when it was fetched."""
        return article

    def count(self, field: FieldName) -> int:
        """Return the number of units of a field."""
        if field == "articles":
            return 1
        starts = self.sentence_words if field == "sentences" else self.paragraph_sentences
        return len(starts) - 1

    def words_of(self, sentence: int) -> NDArray[np.int32]:
        """Return the words of a sentence, (W,)."""
        start, end = self.sentence_words[sentence : sentence + 2].tolist()
        return self.words[start:end]

    def dl(self, field: FieldName, units: Ids) -> Ids:
        """Return the length of units in terms, (U,)."""
        return self._lengths[field][units]

    def bounds(self, field: FieldName, units: Ids) -> tuple[Ids, Ids]:
        """Return the first sentence of each unit, and the one after its last."""
        if field == "sentences":
            return units, units + 1
        if field == "articles":
            return np.zeros_like(units), np.full_like(units, self.count("sentences"))
        return self.paragraph_sentences[units], self.paragraph_sentences[units + 1]

    def are_function_terms(self, terms: Ids) -> NDArray[np.bool_]:
        """Tell of each term whether it is a function term, (T,)."""
        return self._words.are_function_terms(terms)

    @property
    def acronyms(self) -> set[tuple[str, str]]:
        """The pairs of a short and a long form that the article defines."""
        return {(short, long) for short, long in json.loads(self.outline.acronyms)}

    @cached_property
    def title(self) -> Ids:
        """The content terms of the title."""
        return self._words.terms_of(np.frombuffer(self.outline.title, "<i4"))

    @cached_property
    def owners(self) -> Ids:
        """The sentence of each word, (W,)."""
        sizes = np.diff(self.sentence_words)
        return np.repeat(np.arange(len(sizes)), sizes)

    @cached_property
    def _lengths(self) -> dict[str, Ids]:
        sentences = np.diff(self.sentence_words)
        is_content = ~self._words.are_function_terms(self.terms)
        sums = np.concatenate(([0], np.cumsum(is_content)))
        bounds = self.sentence_words[self.paragraph_sentences]
        own = np.diff(sums[bounds])
        title = len(self.title)
        return {
            "sentences": sentences,
            "paragraphs": own + title,
            "articles": np.array([own.sum() + 2 * title]),
        }


def count_terms(
    split: Sequence[tuple[ArticleUnits, Ids, Ids]], field: FieldName, terms: Ids, size: int
) -> Ids:
    """Return how often terms occur in `size` units of some articles, (T, `size`).

    Each article comes with the places of its units among all, and their numbers in it. The terms
    are distinct and ascend. In titles a term counts once for a paragraph, twice for an article.
    """
    counts = np.zeros((len(terms), size), np.int64)
    if not split or not len(terms):
        return counts
    articles = [article for article, _, _ in split]
    firsts = _offsets(np.array([each.count("sentences") for each in articles]))
    owners = [each.owners + first for each, first in zip(articles, firsts.tolist(), strict=False)]
    sentences = _count(terms, [each.terms for each in articles], owners, int(firsts[-1]))
    chosen = np.concatenate([places for _, places, _ in split])
    bounds = [article.bounds(field, local) for article, _, local in split]
    sizes = [len(places) for _, places, _ in split]
    shifts = np.repeat(firsts[:-1], sizes)
    starts = np.concatenate([start for start, _ in bounds]) + shifts
    if field == "sentences":
        counts[:, chosen] = sentences.take(starts, axis=1)
        return counts
    stops = np.concatenate([stop for _, stop in bounds]) + shifts
    sentences[articles[0].are_function_terms(terms)] = 0
    sums = np.zeros((len(terms), int(firsts[-1]) + 1), np.int64)
    np.cumsum(sentences, axis=1, out=sums[:, 1:])
    numbers = [np.full(len(each.title), number) for number, each in enumerate(articles)]
    titles = _count(terms, [each.title for each in articles], numbers, len(articles))
    in_title = titles.repeat(sizes, axis=1) * (2 if field == "articles" else 1)
    counts[:, chosen] = sums.take(stops, axis=1) - sums.take(starts, axis=1) + in_title
    return counts


def _count(terms: Ids, found: Sequence[Ids], owners: Sequence[Ids], size: int) -> Ids:
    """Return how often each term is found in each of `size` owners, (T, `size`)."""
    words = np.concatenate(found)
    rows = terms.searchsorted(words)
    known = np.flatnonzero(terms.take(rows, mode="clip") == words)
    cells = rows[known] * size + np.concatenate(owners)[known]
    counts: Ids = np.bincount(cells, minlength=len(terms) * size).reshape(len(terms), size)
    return counts


def _offsets(lengths: NDArray[Any]) -> Ids:
    """Return where each run of these lengths begins and the last ends, (N + 1,)."""
    offsets = np.zeros(len(lengths) + 1, np.int64)
    lengths.cumsum(out=offsets[1:])
    return offsets

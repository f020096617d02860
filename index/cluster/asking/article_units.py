"""One article as a question reads it: its text, its outline, and the terms of its units. Pure."""

import json
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
        named = NamedForwardIndexes([article.source], [article.id], [outline])
        self.segment = Segment(build_segment(named))
        self.num_bytes = 4 * len(article.text) + 8 * sum(map(len, outline[:7])) + 4_000
        self._words = words

    @cached_property
    def terms(self) -> Ids:
        """The terms of all sentences, (W,)."""
        return self._words.terms_of(self.segment.arrays["words"])

    @cached_property
    def passages(self) -> PassageReader:
        """Reads passages; sentences are numbered from 0."""
        sentences = UnitNumbering([self.segment.num_sentences])
        return PassageReader([self.segment], sentences, self)

    def require_article(self, article: int) -> StoredArticle:  # noqa: ARG002
        """Return the article, as a store does."""
        return self.article

    def require_unaltered(self, article: StoredArticle) -> StoredArticle:
        """Return the article; its checksum was compared when it was fetched."""
        return article

    def count(self, field: FieldName) -> int:
        """Return the number of units of a field."""
        arrays = self.segment.arrays
        sizes = {"sentences": len(arrays["sentences"]), "paragraphs": len(arrays["paragraphs"])}
        return sizes.get(field, 1)

    def dl(self, field: FieldName, units: Ids) -> Ids:
        """Return the length of units in terms, (U,)."""
        return self._lengths[field][units]

    def tf(self, field: FieldName, terms: Ids, units: Ids) -> Ids:
        """Return how often terms occur in units, (T, U)."""
        counts = np.zeros((len(terms), len(units)), np.int64)
        for row, term in enumerate(terms.tolist()):
            counts[row] = self._count(field, term)[units]
        return counts

    def _count(self, field: FieldName, term: int) -> Ids:
        """Return how often a term occurs in each unit of a field."""
        sentence = np.bincount(self._owners["sentences"][self.terms == term],
                               minlength=self.count("sentences"))  # fmt: skip
        if field == "sentences":
            return sentence
        if self._is_function_term(term):
            sentence = np.zeros_like(sentence)
        in_title = int(np.count_nonzero(self._title == term))
        if field == "articles":
            return np.array([sentence.sum() + 2 * in_title])
        sums = np.concatenate(([0], np.cumsum(sentence)))
        paragraphs: Ids = np.diff(sums[self.segment.arrays["paragraph_sentences"]]) + in_title
        return paragraphs

    def measure(self, field: FieldName) -> tuple[int, int]:
        """Return the number of units of a field, and the sum of their lengths in terms."""
        return self.count(field), int(self._lengths[field].sum())

    def distinct_terms(self, field: FieldName) -> Ids:
        """Return the terms of all units of a field, each once for a unit that has it."""
        owners, terms = self._owners["sentences"], self.terms
        if field != "sentences":
            is_content = ~np.isin(terms, self._words.function_terms)
            starts = self.segment.arrays["paragraph_sentences"]
            owners = starts.searchsorted(owners[is_content], side="right") - 1
            terms = terms[is_content]
            if field == "articles":
                return np.unique(np.concatenate((terms, self._title)))
            count, title = self.count("paragraphs"), np.unique(self._title)
            owners = np.concatenate((owners, np.repeat(np.arange(count), len(title))))
            terms = np.concatenate((terms, np.tile(title, count)))
        base = int(terms.max(initial=0)) + 1
        return np.unique(owners.astype(np.int64) * base + terms) % base

    @property
    def acronyms(self) -> set[tuple[str, str]]:
        """The pairs of a short and a long form that the article defines."""
        return {(short, long) for short, long in json.loads(self.outline.acronyms)}

    def _is_function_term(self, term: int) -> bool:
        known = self._words.function_terms
        position = int(known.searchsorted(term))
        return position < len(known) and int(known[position]) == term

    @cached_property
    def _title(self) -> Ids:
        return self._words.terms_of(self.segment.arrays["titles"])

    @cached_property
    def _owners(self) -> dict[str, Ids]:
        """The sentence of each word."""
        sizes = np.diff(self.segment.arrays["sentence_words"])
        return {"sentences": np.repeat(np.arange(len(sizes)), sizes)}

    @cached_property
    def _lengths(self) -> dict[str, Ids]:
        arrays: dict[str, NDArray[Any]] = dict(self.segment.arrays)
        sentences = np.diff(arrays["sentence_words"]).astype(np.int64)
        is_content = ~np.isin(self.terms, self._words.function_terms)
        sums = np.concatenate(([0], np.cumsum(is_content)))
        bounds = arrays["sentence_words"][arrays["paragraph_sentences"]]
        own = np.diff(sums[bounds])
        title = len(self._title)
        return {
            "sentences": sentences,
            "paragraphs": own + title,
            "articles": np.array([own.sum() + 2 * title]),
        }

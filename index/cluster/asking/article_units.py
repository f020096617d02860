"""One article as a question reads it: its text, its outline, and the terms of its units. Pure."""

import json
from functools import cached_property
from typing import Literal

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

    def tf(self, field: FieldName, terms: Ids, units: Ids) -> Ids:
        """Return how often terms occur in units, (T, U); the terms are distinct and ascend."""
        size, count = self.count("sentences"), len(terms)
        if not count:
            return np.zeros((0, len(units)), np.int64)
        rows = terms.searchsorted(self.terms)
        found = np.flatnonzero(terms.take(rows, mode="clip") == self.terms)
        cells = rows[found] * size + self._owners["sentences"][found]
        sentences: Ids = np.bincount(cells, minlength=count * size).reshape(count, size)
        if field == "sentences":
            chosen: Ids = sentences.take(units, axis=1)
            return chosen
        sentences[self._words.are_function_terms(terms)] = 0
        in_title = (self._title == terms[:, np.newaxis]).sum(axis=1)
        if field == "articles":
            total: Ids = sentences.sum(axis=1) + 2 * in_title
            return np.repeat(total[:, np.newaxis], len(units), axis=1)
        sums = np.zeros((count, size + 1), np.int64)
        np.cumsum(sentences, axis=1, out=sums[:, 1:])
        starts = self.paragraph_sentences
        own = sums[:, starts[units + 1]] - sums[:, starts[units]]
        counts: Ids = own + in_title[:, np.newaxis]
        return counts

    def measure(self, field: FieldName) -> tuple[int, int]:
        """Return the number of units of a field, and the sum of their lengths in terms."""
        return self.count(field), int(self._lengths[field].sum())

    def distinct_terms(self, field: FieldName) -> Ids:
        """Return the terms of all units of a field, each once for a unit that has it."""
        owners, terms = self._owners["sentences"], self.terms
        if field != "sentences":
            is_content = ~self._words.are_function_terms(terms)
            starts = self.paragraph_sentences
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

    @cached_property
    def _title(self) -> Ids:
        return self._words.terms_of(np.frombuffer(self.outline.title, "<i4"))

    @cached_property
    def _owners(self) -> dict[str, Ids]:
        """The sentence of each word."""
        sizes = np.diff(self.sentence_words)
        return {"sentences": np.repeat(np.arange(len(sizes)), sizes)}

    @cached_property
    def _lengths(self) -> dict[str, Ids]:
        sentences = np.diff(self.sentence_words)
        is_content = ~self._words.are_function_terms(self.terms)
        sums = np.concatenate(([0], np.cumsum(is_content)))
        bounds = self.sentence_words[self.paragraph_sentences]
        own = np.diff(sums[bounds])
        title = len(self._title)
        return {
            "sentences": sentences,
            "paragraphs": own + title,
            "articles": np.array([own.sum() + 2 * title]),
        }


def _offsets(lengths: NDArray[np.int32]) -> Ids:
    """Return where each run of these lengths begins and the last ends, (N + 1,)."""
    offsets = np.zeros(len(lengths) + 1, np.int64)
    lengths.cumsum(out=offsets[1:])
    return offsets

"""One article as a question reads it: its text, its outline, and the terms of its units. Pure."""

import json
from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate
from sys import getsizeof
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
    """An article of the cluster; its units are numbered from 0 here, from `first` elsewhere.

    `words` are those of all sentences, (W,), `terms` theirs, `lengths` the number of words of each
    sentence and `content_lengths` that of its content words, (S,), `paragraph_lengths` the number
    of sentences of each paragraph, (P,), `title` the content terms of the title.
    """

    def __init__(
        self, article: StoredArticle, outline: ForwardIndexRow, words: TermsOfWords
    ) -> None:
        """Read the arrays. `find_terms` is to be called before there are terms."""
        self.article = article
        self.outline = outline
        self.first = article.id << UNIT_BITS
        self.words = np.frombuffer(outline.words, "<i4")
        self.title_words = np.frombuffer(outline.title, "<i4")
        self.flags = np.frombuffer(outline.flags, "<u4")
        self.lengths = np.frombuffer(outline.lengths, "<i4")
        self.paragraph_lengths = np.frombuffer(outline.paragraphs, "<i4")[5::6]
        blobs = sum([len(each) for each in outline if isinstance(each, (bytes, str))])
        # What is read of it has as many bytes again, terms twice those of words.
        self.num_bytes = getsizeof(article.text) + 2 * (blobs + len(outline.words)) + 3_000
        self.are_function_terms = words.are_function_terms
        self.terms = self.title = self.content_lengths = np.empty(0, np.int64)

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

    @property
    def num_sentences(self) -> int:
        """The number of its sentences."""
        return len(self.lengths)

    @property
    def num_paragraphs(self) -> int:
        """The number of its paragraphs."""
        return len(self.paragraph_lengths)

    def sentences_of(self, paragraph: int) -> range:
        """Return the sentences of a paragraph."""
        first, stop = self._paragraph_starts[paragraph : paragraph + 2]
        return range(first, stop)

    @cached_property
    def _paragraph_starts(self) -> list[int]:
        return list(accumulate(self.paragraph_lengths.tolist(), initial=0))

    @property
    def acronyms(self) -> set[tuple[str, str]]:
        """The pairs of a short and a long form that the article defines."""
        return {(short, long) for short, long in json.loads(self.outline.acronyms)}


def find_terms(articles: Sequence[ArticleUnits], words: TermsOfWords) -> None:
    """Look up the terms of some articles, all at once, and count those that are content."""
    written = [each.words for each in articles] + [each.title_words for each in articles]
    if not written:
        return
    terms = words.terms_of(np.concatenate(written))
    ends = np.cumsum([len(each) for each in written]).tolist()
    num_words = ends[len(articles) - 1]
    sums = np.zeros(num_words + 1, np.int64)
    np.cumsum(~words.are_function_terms(terms[:num_words]), out=sums[1:])
    lengths = np.concatenate([each.lengths for each in articles])
    starts = np.zeros(len(lengths) + 1, np.int64)
    np.cumsum(lengths, out=starts[1:])
    content = np.diff(sums.take(starts))
    word = sentence = 0
    for article, stop, title in zip(articles, ends, ends[len(articles) :], strict=False):
        article.terms = terms[word:stop]
        article.title = terms[title - len(article.title_words) : title]
        article.content_lengths = content[sentence : sentence + article.num_sentences]
        word, sentence = stop, sentence + article.num_sentences

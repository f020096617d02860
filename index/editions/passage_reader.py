"""Passages: sentences with their text, source, paragraph and lines, read for display."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Protocol

from index.editions.segments import Segment, SentenceLocation
from index.forward_index import PARAGRAPH_KINDS
from index.search import UnitNumbering
from index.store import StoredArticle
from index.types import Count, Passage, Span

_LINE_END = re.compile(r"\r\n|\r|\n")
_MAX_CACHED_ARTICLES = 128
"""Short articles that are remembered; bounds the memory."""
_MAX_CACHED_PASSAGES = 512
"""Short passages that are remembered: those of the last few answers."""
_MAX_CACHED_SENTENCES, _MAX_CACHED_TEXT = 20, 2_000
"""Sentences and code points up to which a passage is remembered."""
_MAX_CACHED_LENGTH = 200_000
"""Characters up to which an article is remembered; longer ones are read each time."""


class ArticleTexts(Protocol):
    """What has the texts of articles: the store, or whoever has fetched one."""

    def require_article(self, article: int) -> StoredArticle:
        """Return an article that must be there."""

    def require_unaltered(self, article: StoredArticle) -> StoredArticle:
        """Return the article; raise an error if its text was altered."""


class PassageReader:
    """Reads passages: their locations from the segments, their texts from the store."""

    def __init__(
        self, segments: Sequence[Segment], sentences: UnitNumbering, reader: ArticleTexts
    ) -> None:
        self._segments = segments
        self._sentences = sentences
        self._reader = reader
        self._find_short = lru_cache(maxsize=_MAX_CACHED_ARTICLES)(self._read_if_short)
        self._find_name = lru_cache(maxsize=_MAX_CACHED_ARTICLES)(self._read_name)
        self._find_passage = lru_cache(maxsize=_MAX_CACHED_PASSAGES)(self._read_unless_long)

    def read(self, first: int, last: int) -> Passage:
        """Return the sentences from `first` to `last`, of one paragraph, as one passage.

        Every stage of an answer reads the best sentences again, so short ones are remembered.
        """
        return self._find_passage(first, last) or self._read(first, last)

    def _read_unless_long(self, first: int, last: int) -> Passage | None:
        """Return a passage if it is short enough to be remembered."""
        if last - first >= _MAX_CACHED_SENTENCES:
            return None
        found = self._read(first, last)
        length = len(found.text) + sum([len(each.text) for each in found.above])
        return found if length <= _MAX_CACHED_TEXT else None

    def _read(self, first: int, last: int) -> Passage:
        i, local = self._sentences.locate(first)
        segment, size = self._segments[i], last - first + 1
        location = segment.locate(local)
        article = self._read_article(segment.article_id(location.article))
        name = self._find_name(i, location.article)
        passage = self._make_passage(segment, location, article, name, local, size)
        place = location.paragraph_number - 1
        above = segment.spans_above(location.article, place)
        if not above:
            return passage
        over = [segment.sentences_over(location.article, span) for span in above]
        return replace(
            passage,
            above=tuple(
                self._make_passage(
                    segment, segment.locate(one), article, name, one, other - one + 1
                )
                for one, other in filter(None, over)
                if other < local or one >= local + size  # a table's head is not above itself
            ),
        )

    def _read_name(self, segment: int, article: int) -> str:
        """Return the name of an article's source: the index has a checksum for it."""
        return self._segments[segment].name(article)

    @staticmethod
    def _make_passage(  # noqa: PLR0917, what was looked up for all passages of an article
        segment: Segment,
        location: SentenceLocation,
        article: StoredArticle,
        name: str,
        first: int,
        size: int,
    ) -> Passage:
        """Return `size` sentences of a segment, from the number `first` on, as a passage."""
        kind, start, _, first_line, last_line = segment.arrays["paragraphs"][
            location.paragraph
        ].tolist()
        spans = segment.arrays["sentences"][first : first + size].tolist()
        span = Span(spans[0][0], spans[-1][1])
        number = location.sentence_number
        position = segment.position(location.article, location.paragraph_number - 1)
        lines = Count(first_line, last_line)
        return Passage(
            source=name,
            title=article.title,
            url=article.url,
            published=article.published,
            kind=PARAGRAPH_KINDS[kind],
            paragraph=location.paragraph_number,
            sentences=Count(number, number + size - 1),
            lines=find_lines(article.text, start, span, lines if first_line else None),
            span=span,
            text=article.text[span.start : span.end],
            page=position.page,
            on_page=position.on_page,
            time=position.time,
            hidden=segment.hidden_spans(location.article, span),
        )

    def _read_article(self, article: int) -> StoredArticle:
        return self._find_short(article) or self._read_from_store(article)

    def _read_if_short(self, article: int) -> StoredArticle | None:
        """Return an article if it is short enough to be remembered."""
        found = self._read_from_store(article)
        return found if len(found.text) <= _MAX_CACHED_LENGTH else None

    def _read_from_store(self, article: int) -> StoredArticle:
        return self._reader.require_unaltered(self._reader.require_article(article))


def find_lines(text: str, start: int, span: Span, paragraph: Count | None) -> Count | None:
    """Return the lines of a span, numbered as editors do; None in a format without lines.

    `start` is where its paragraph begins, and `paragraph` the lines of that.
    """
    if paragraph is None or paragraph.first == paragraph.last:
        return paragraph
    first = paragraph.first + _count_line_ends(text, start, span.start)
    last = first + _count_line_ends(text, span.start, span.end)
    return Count(min(first, paragraph.last), min(last, paragraph.last))


def _count_line_ends(text: str, start: int, end: int) -> int:
    if text.find("\r", start, end) < 0:
        return text.count("\n", start, end)
    return len(_LINE_END.findall(text, start, end))

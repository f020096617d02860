"""Passages: sentences with their text, source, paragraph and lines, read for display."""

import re
from collections.abc import Sequence
from functools import lru_cache

from index.editions.segments import Segment
from index.forward_index import PARAGRAPH_KINDS
from index.search import UnitNumbering
from index.store import StoredArticle, StoreReader
from index.types import Count, Passage, Span

_LINE_END = re.compile(r"\r\n|\r|\n")
_MAX_CACHED_ARTICLES = 128
"""Short articles that are remembered; bounds the memory."""
_MAX_CACHED_LENGTH = 200_000
"""Characters up to which an article is remembered; longer ones are read each time."""


class PassageReader:
    """Reads passages: their locations from the segments, their texts from the store."""

    def __init__(
        self, segments: Sequence[Segment], sentences: UnitNumbering, reader: StoreReader
    ) -> None:
        self._segments = segments
        self._sentences = sentences
        self._reader = reader
        self._find_short = lru_cache(maxsize=_MAX_CACHED_ARTICLES)(self._read_if_short)

    def read(self, first: int, last: int) -> Passage:
        """Return the sentences from `first` to `last`, of one paragraph, as one passage."""
        i, local = self._sentences.locate(first)
        segment = self._segments[i]
        location = segment.locate(local)
        article = self._read_article(segment.article_id(location.article))
        paragraph = segment.arrays["paragraphs"][location.paragraph].tolist()
        kind, start, _, first_line, last_line = paragraph
        spans = segment.arrays["sentences"][local : local + last - first + 1].tolist()
        span = Span(spans[0][0], spans[-1][1])
        number = location.sentence_number
        return Passage(
            source=segment.name(location.article),  # the index has a checksum for it
            title=article.title,
            url=article.url,
            published=article.published,
            kind=PARAGRAPH_KINDS[kind],
            paragraph=location.paragraph_number,
            sentences=Count(number, number + last - first),
            lines=_find_lines(article.text, start, span, Count(first_line, last_line)),
            span=span,
            text=article.text[span.start : span.end],
        )

    def _read_article(self, article: int) -> StoredArticle:
        return self._find_short(article) or self._read_from_store(article)

    def _read_if_short(self, article: int) -> StoredArticle | None:
        """Return an article if it is short enough to be remembered."""
        found = self._read_from_store(article)
        return found if len(found.text) <= _MAX_CACHED_LENGTH else None

    def _read_from_store(self, article: int) -> StoredArticle:
        return self._reader.require_unaltered(self._reader.require_article(article))


def _find_lines(text: str, start: int, span: Span, paragraph: Count) -> Count:
    """Return the lines of a span, numbered as editors do.

    `start` is where its paragraph begins, and `paragraph` the lines of that.
    """
    first = paragraph.first + len(_LINE_END.findall(text, start, span.start))
    last = first + len(_LINE_END.findall(text, span.start, span.end))
    return Count(min(first, paragraph.last), min(last, paragraph.last))

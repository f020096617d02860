"""Types and helpers that all formats share: Block, lines, trimming, the title of an article."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from index.articles.block_classification import ENDS_SENTENCE
from index.sentences import split
from index.types import Count, Kind, Span

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")


class Block(NamedTuple):
    """A paragraph that has no number yet."""

    kind: Kind
    span: Span
    lines: Count
    sentences: tuple[Span, ...]


class Line(NamedTuple):
    """A line of text without its line end: its number, from 1, and its span."""

    number: int
    span: Span


def split_lines(text: str) -> Iterator[Line]:
    r"""Yield the lines of a text as editors count them: only \r\n, \r and \n end a line."""
    start = 0
    for number, match in enumerate(_LINE.finditer(text), start=1):
        end = match.end()
        while end > start and text[end - 1] in "\r\n":
            end -= 1
        yield Line(number, Span(start, end))
        start = match.end()
        if start >= len(text):
            return


def split_sentences(text: str, span: Span) -> tuple[Span, ...]:
    """Split `text[span]` into sentences; their spans count from the start of `text`."""
    return tuple(
        Span(span.start + start, span.start + end)
        for start, end in split(text[span.start : span.end])
    )


def trim(text: str, span: Span) -> Span:
    """Return the span without white space at its ends."""
    piece = text[span.start : span.end]
    start = span.start + len(piece) - len(piece.lstrip())
    return Span(start, start + len(piece.strip()))


def find_title(text: str, found: Sequence[Block]) -> str | None:
    """Return the first headline of an article, or None.

    Only the first three blocks are read. The first line of a caption counts as a headline if it has
    no closing mark.
    """
    for block in found[:3]:
        rows = re.split(r"\r\n|\r|\n", text[block.span.start : block.span.end])
        labelled = block.kind is Kind.CAPTION and len(rows) > 1
        if block.kind is Kind.HEADLINE or (labelled and not ENDS_SENTENCE.search(rows[0].strip())):
            return rows[0]
    return None

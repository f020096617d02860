"""Plain text: runs of non-blank lines."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from index.articles.block_kinds import ENDS_SENTENCE, kind_of
from index.sentences import split
from index.types import Count, Kind, Span

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")


class Block(NamedTuple):
    """A paragraph before it has its number."""

    kind: Kind
    span: Span
    lines: Count
    sentences: tuple[Span, ...]


class Line(NamedTuple):
    """A line of text without its end: number from 1 and span."""

    number: int
    span: Span


def lines(text: str) -> Iterator[Line]:
    r"""Yield the lines of a text as editors count them: only \r\n, \r and \n end one."""
    start = 0
    for number, match in enumerate(_LINE.finditer(text), start=1):
        end = match.end()
        while end > start and text[end - 1] in "\r\n":
            end -= 1
        yield Line(number, Span(start, end))
        start = match.end()
        if start >= len(text):
            return


def blocks(text: str) -> list[Block]:
    """Return the maximal runs of non-blank lines; a line of white space is blank."""
    found: list[Block] = []
    run: list[Line] = []
    for line in lines(text):
        if text[line.span.start : line.span.end].strip():
            run.append(line)
        elif run:
            found.append(_block(text, run, is_first=not found))
            run = []
    if run:
        found.append(_block(text, run, is_first=not found))
    return found


def _block(text: str, run: list[Line], *, is_first: bool) -> Block:
    span = trimmed(text, Span(run[0].span.start, run[-1].span.end))
    kind = kind_of(text[span.start : span.end], is_first=is_first)
    return Block(kind, span, Count(run[0].number, run[-1].number), sentences_in(text, span))


def sentences_in(text: str, span: Span) -> tuple[Span, ...]:
    """Split `text[span]` into sentences whose spans count in `text`."""
    return tuple(
        Span(span.start + start, span.start + end)
        for start, end in split(text[span.start : span.end])
    )


def trimmed(text: str, span: Span) -> Span:
    """Return the span without white space at its ends."""
    piece = text[span.start : span.end]
    start = span.start + len(piece) - len(piece.lstrip())
    return Span(start, start + len(piece.strip()))


def title_in(text: str, found: Sequence[Block]) -> str | None:
    """Return the headline that opens an article: a headline block, or a caption's first line."""
    for block in found[:3]:
        rows = re.split(r"\r\n|\r|\n", text[block.span.start : block.span.end])
        labelled = block.kind is Kind.CAPTION and len(rows) > 1
        if block.kind is Kind.HEADLINE or (labelled and not ENDS_SENTENCE.search(rows[0].strip())):
            return rows[0]
    return None

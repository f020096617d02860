"""Blocks of plain text: runs of non-blank lines."""

from index.articles.block import Block, Line, split_lines, split_sentences, trim
from index.articles.block_classification import classify_block
from index.types import Count, Span


def find_blocks(text: str, start: int = 0) -> list[Block]:
    """Return the maximal runs of non-blank lines from offset `start` on.

    A line of white space is blank.
    """
    found: list[Block] = []
    run: list[Line] = []
    for line in split_lines(text):
        if line.span.start < start:
            continue
        if text[line.span.start : line.span.end].strip():
            run.append(line)
        elif run:
            found.append(_make_block(text, run, is_first=not found))
            run = []
    if run:
        found.append(_make_block(text, run, is_first=not found))
    return found


def _make_block(text: str, run: list[Line], *, is_first: bool) -> Block:
    span = trim(text, Span(run[0].span.start, run[-1].span.end))
    kind = classify_block(text[span.start : span.end], is_first=is_first)
    return Block(kind, span, Count(run[0].number, run[-1].number), split_sentences(text, span))

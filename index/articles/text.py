"""Blocks of plain text: runs of non-blank lines."""

from index.articles.block import Block, Line, split_lines, split_sentences, trim
from index.articles.block_classification import classify_block
from index.articles.labelled_lines import find_title_above
from index.types import Count, Kind, Span


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
            found.append(_make_block(text, run, found))
            run = []
    if run:
        found.append(_make_block(text, run, found))
    return found


def _title_before(block: Block) -> Span | None:
    """Return the title that labelled lines below a block stand under.

    That is a headline, or the headline of the labelled lines that the block consists of.
    """
    if block.above:
        return next((each for each in block.above if each.end <= block.span.start), None)
    return block.sentences[-1] if block.kind is Kind.HEADLINE else None


def _make_block(text: str, run: list[Line], found: list[Block]) -> Block:
    span = trim(text, Span(run[0].span.start, run[-1].span.end))
    kind = classify_block(text[span.start : span.end], is_first=not found)
    sentences = split_sentences(text, span)
    lines = [text[start:end] for start, end in sentences]
    before = _title_before(found[-1]) if found else None
    return Block(
        kind,
        span,
        Count(run[0].number, run[-1].number),
        sentences,
        above=find_title_above(lines, sentences, before),
    )

"""Blocks that the reader of a format has found, made into paragraphs with sentences. Pure."""

from collections.abc import Sequence

from index.articles.block import (
    Block,
    count_lines,
    find_line_starts,
    split_lines_of,
    split_sentences,
    trim,
)
from index.articles.block_classification import classify_block
from index.types import Kind, SourceBlock, Span, clip_spans, without_hidden


def find_blocks(text: str, given: Sequence[SourceBlock], *, has_lines: bool) -> list[Block]:
    """Return the blocks in which something is seen, with their sentences.

    A block of code is one sentence, and so is each line of a table.
    """
    starts = find_line_starts(text) if has_lines else None
    found: list[Block] = []
    for each in given:
        span = trim(text, each.span)
        hidden = tuple(
            Span(span.start + start, span.start + end)
            for start, end in clip_spans(sorted(each.hidden), span)
        )
        shown = without_hidden(text[span.start : span.end], clip_spans(hidden, span)).strip()
        if not shown:
            continue
        kind = each.kind or classify_block(shown, is_first=not found)
        sentences = _split(text, span, kind, hidden)
        if sentences:
            above = _span_above(each.above, given)
            lines = count_lines(starts, span) if starts else None
            found.append(Block(kind, span, lines, sentences, hidden, above, each.page, each.time))
    return found


def _split(text: str, span: Span, kind: Kind, hidden: tuple[Span, ...]) -> tuple[Span, ...]:
    if kind is Kind.CODE:
        return (span,)
    if kind is Kind.TABLE:
        return split_lines_of(text, span, hidden)
    return split_sentences(text, span, hidden)


def _span_above(above: int | Span | None, given: Sequence[SourceBlock]) -> tuple[Span, ...]:
    if above is None:
        return ()
    if isinstance(above, int):
        return (given[above].span,) if 0 <= above < len(given) else ()
    return (above,) if above.start < above.end else ()

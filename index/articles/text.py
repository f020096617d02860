"""Blocks of plain text: runs of non-blank lines, in which a mail may quote another one. Pure."""

import re
from itertools import groupby

from index.articles.block import Block, Line, split_lines, split_sentences, trim
from index.articles.block_classification import classify_block
from index.articles.labelled_lines import find_title_above, is_labelled
from index.types import Count, Kind, Span, clip_spans, without_hidden

_QUOTE_MARKS = re.compile(r"[ \t]*(?:>+[ \t]+)+|[ \t]*>[> \t]*\Z")
"""Marks of quoted lines in mail: "> " and ">> "."""


_END_OF_BOOK = re.compile(
    r"^[ \t]*(?:\*{3}[ \t]?END OF (?:THE|THIS) PROJECT GUTENBERG\b"
    r"|End of (?:the )?Project Gutenberg(?:'s|’s| EBook of| Etext of)\b)",
    re.MULTILINE | re.IGNORECASE,
)
"""The line under a book of Project Gutenberg, below which its licence stands."""


def find_blocks(text: str, start: int = 0) -> list[Block]:
    """Return the maximal runs of non-blank lines from offset `start` on.

    A line of white space is blank. The licence below a book of Project Gutenberg is left out.
    """
    end = _END_OF_BOOK.search(text, start) if start else None
    last = end.start() if end else len(text)
    found: list[Block] = []
    run: list[Line] = []
    for line in split_lines(text):
        begin, stop = line.span
        if begin < start:
            continue
        if begin >= last:
            break
        if begin < stop and not text[begin:stop].isspace():
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
    has_marks = text.find(">", run[0].span.start, run[-1].span.end) >= 0
    marks = _find_quote_marks(text, run, span) if has_marks else []
    hidden = tuple(each for each in marks if each.start < each.end) if has_marks else ()
    if hidden and not _shown(text, span, hidden):
        marks, hidden = [], ()
    kind = classify_block(_shown(text, span, hidden), is_first=not found)
    if hidden and len(hidden) == len(run):
        kind = Kind.QUOTATION
    sentences = _split(text, run, marks) if hidden else split_sentences(text, span)
    above: tuple[Span, ...] = ()
    if len(sentences) > 1 and is_labelled(_shown(text, sentences[1], hidden), in_row=True):
        lines = [_shown(text, each, hidden) for each in sentences]
        before = _title_before(found[-1]) if found else None
        above = find_title_above(lines, sentences, before)
    return Block(kind, span, Count(run[0].number, run[-1].number), sentences, hidden, above=above)


def _shown(text: str, span: Span, hidden: tuple[Span, ...]) -> str:
    shown = text[span.start : span.end]
    return (without_hidden(shown, clip_spans(hidden, span)) if hidden else shown).strip()


def _find_quote_marks(text: str, run: list[Line], block: Span) -> list[Span]:
    """Return the marks of quoted lines that open each line, empty spans where none do.

    A sign without a space behind it is no mark: ">5 m" is a length.
    """
    found = []
    for line in run:
        start, end = max(line.span.start, block.start), min(line.span.end, block.end)
        match = _QUOTE_MARKS.match(text, start, end)
        found.append(Span(start, match.end() if match else start))
    return found


def _split(text: str, run: list[Line], marks: list[Span]) -> tuple[Span, ...]:
    """Split a block into sentences; none goes on from a quoted line to one of another depth."""
    hidden = [each for each in marks if each.start < each.end]
    depths = [text.count(">", *each) for each in marks]
    sentences: list[Span] = []
    for _, group in groupby(range(len(run)), key=depths.__getitem__):
        places = list(group)
        whole = Span(marks[places[0]].end, run[places[-1]].span.end)
        sentences += split_sentences(text, trim(text, whole), hidden)
    return tuple(sentences)

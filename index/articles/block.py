"""Types and helpers that all formats share: Block, lines, trimming, the title of an article."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import NamedTuple

from index.articles.block_classification import ENDS_SENTENCE
from index.articles.bylines import is_byline
from index.sentences import split
from index.types import Count, Kind, Span, VisibleText, clip_spans, mask_hidden, without_hidden

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_LINE_NUMBER = re.compile(r"\d{1,4}[.)]")
_MAX_LINE_NUMBER = 5
"""Code points of the longest number that opens a line."""

_QUOTE_MARKS = re.compile(r"[ \t>]+")
_HAS_WORD = re.compile(r"[^\W_]").search
_LINE_END = re.compile(r"\r\n|\r|\n")


class Block(NamedTuple):
    """A paragraph that has no number yet; its fields are those of a `Paragraph`."""

    kind: Kind
    span: Span
    lines: Count | None
    sentences: tuple[Span, ...]
    hidden: tuple[Span, ...] = ()
    above: tuple[Span, ...] = ()
    page: int | None = None
    time: str | None = None
    level: int = 0  # of a heading in Markdown

    def visible_text(self, text: str) -> str:
        """Return what readers see of the block."""
        start, end = self.span
        return without_hidden(text[start:end], clip_spans(self.hidden, self.span)).strip()


class Line(NamedTuple):
    """A line of text without its line end: its number, from 1, and its span."""

    number: int
    span: Span


def split_lines(text: str) -> Iterator[Line]:
    r"""Yield the lines of a text as editors count them: only \r\n, \r and \n end a line."""
    return _split_at_any_end(text) if "\r" in text else _split_at_newlines(text)


def _split_at_newlines(text: str) -> Iterator[Line]:
    """Yield the lines of a text without a carriage return, as most are."""
    start = 0
    for number, line in enumerate(text.split("\n"), start=1):
        if start and start >= len(text):
            return
        end = start + len(line)
        yield Line(number, Span(start, end))
        start = end + 1


def _split_at_any_end(text: str) -> Iterator[Line]:
    start = 0
    for number, match in enumerate(_LINE.finditer(text), start=1):
        end = match.end()
        while end > start and text[end - 1] in "\r\n":
            end -= 1
        yield Line(number, Span(start, end))
        start = match.end()
        if start >= len(text):
            return


def find_line_starts(text: str) -> list[int]:
    r"""Return where each line begins; only \r\n, \r and \n end a line."""
    return [0, *(match.end() for match in _LINE_END.finditer(text))]


def count_lines(line_starts: Sequence[int], span: Span) -> Count:
    """Return the lines of a span, given where each line of the text begins."""
    first, last = bisect_right(line_starts, span.start), bisect_right(line_starts, span.end - 1)
    return Count(first, last)


def split_sentences(
    text: str, span: Span, hidden: Sequence[Span] = (), language: str = "en"
) -> tuple[Span, ...]:
    """Split `text[span]` into sentences; all spans count from the start of `text`.

    They end where they end for somebody who does not see the `hidden` spans. What is hidden at
    the edge of a sentence, without a space between, belongs to it.
    """
    if not hidden:
        first = span.start
        found = _split_shown(text[first : span.end], language)
        if not first:
            return tuple(found)
        return tuple([Span(first + start, first + end) for start, end in found])
    visible = VisibleText(text[span.start : span.end], clip_spans(hidden, span))
    originals = [
        visible.original_span(start, end) for start, end in _split_shown(visible.text, language)
    ]
    sentences = [Span(span.start + start, span.start + end) for start, end in originals]
    first = bisect_left(hidden, span.start, key=itemgetter(0))
    last = bisect_right(hidden, span.end, first, key=itemgetter(0))
    marks = [each for each in hidden[first:last] if not _QUOTE_MARKS.fullmatch(text, *each)]
    return _with_hidden_edges(sentences, span, marks)


def _split_shown(shown: str, language: str) -> list[Span]:
    """Split a text; the number that opens a line ("1986. A great summer") is no sentence."""
    sentences: list[Span] = []
    number: Span | None = None
    for each in split(shown, language, loads_punkt=False):
        start = each.start if number is None else number.start
        if each.end - start <= _MAX_LINE_NUMBER and _is_line_number(shown, start, each.end):
            number = Span(start, each.end)
        else:
            sentences.append(each if number is None else Span(start, each.end))
            number = None
    return [*sentences, number] if number is not None else sentences


def _is_line_number(text: str, start: int, end: int) -> bool:
    opens_line = not text[text.rfind("\n", 0, start) + 1 : start].strip()
    return opens_line and _LINE_NUMBER.fullmatch(text, start, end) is not None


def _with_hidden_edges(
    sentences: Sequence[Span], span: Span, hidden: Sequence[Span]
) -> tuple[Span, ...]:
    """Return the sentences, extended over the hidden spans that touch them."""
    ends = {each.start: each.end for each in hidden}
    starts = {each.end: each.start for each in hidden}
    extended: list[Span] = []
    low = span.start
    for sentence in sentences:
        first, last = sentence
        while low <= starts.get(first, -1):
            first = starts[first]
        while ends.get(last, span.end + 1) <= span.end:
            last = ends[last]
        extended.append(Span(first, last))
        low = last
    return tuple(extended)


def split_lines_of(text: str, span: Span, hidden: Sequence[Span] = ()) -> tuple[Span, ...]:
    """Return the lines of `text[span]` in which something is seen, trimmed, as sentences."""
    masked = mask_hidden(text[span.start : span.end], clip_spans(hidden, span))
    found = []
    for line in split_lines(masked):
        shown = trim(masked, line.span)
        if shown.start < shown.end:
            kept = trim(text, Span(span.start + line.span.start, span.start + line.span.end))
            found.append(kept)
    return tuple(found)


def trim(text: str, span: Span) -> Span:
    """Return the span without white space at its ends."""
    piece = text[span.start : span.end]
    start = span.start + len(piece) - len(piece.lstrip())
    return Span(start, start + len(piece.strip()))


def find_title(text: str, found: Sequence[Block]) -> str | None:
    """Return the first headline of an article, or None.

    Only the first three blocks are read. The first line of a caption counts as a headline if it has
    no closing mark, and so does one above a byline, or above labelled lines ("Friday: closed"), in
    the block that opens the article. Lines that are drawn with signs around a headline are not part
    of it.
    """
    for block in found[:3]:
        rows = list(filter(_HAS_WORD, _LINE_END.split(block.visible_text(text))))
        if not rows:
            continue
        labelled = len(rows) > 1 and (
            block.kind is Kind.CAPTION or (block is found[0] and _stands_over(block, rows[1]))
        )
        if block.kind is Kind.HEADLINE or (labelled and not ENDS_SENTENCE.search(rows[0].strip())):
            return rows[0]
    return None


def _stands_over(block: Block, second_row: str) -> bool:
    """Tell whether the first line of a block is the title of the lines below it."""
    is_above = bool(block.above) and block.above[0] == block.sentences[0]
    return is_above or is_byline(second_row.strip())

"""Blocks of Markdown: the parser's leaf blocks, with their lines."""

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from index.articles.block import Block, Line, split_lines, split_sentences, trim
from index.articles.block_classification import is_caption
from index.types import Count, Kind, Span

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token


@cache
def _parser() -> "MarkdownIt":
    """Return a CommonMark parser with tables; inline markup is left unparsed."""
    # Imported here because a question to a finished index reads no Markdown.
    from markdown_it import MarkdownIt  # noqa: PLC0415

    return MarkdownIt("commonmark").enable("table").disable("inline")


def find_blocks(text: str, start: int) -> list[Block]:
    """Return the leaf blocks from offset `start` on that are not empty, in order.

    A heading's span begins after its `#` marks, a list item's after its bullet. Marks inside a
    block stay in it, because a quote is a slice of the file.
    """
    rows = list(split_lines(text))
    skipped = next((row.number - 1 for row in rows if row.span.start >= start), len(rows))
    if start == 0:
        skipped = 0
    body = text[start:]
    found = []
    # A list, because a table's rows are complete only after the last leaf.
    for leaf in list(_leaves(_parser().parse(body))):
        block = _make_block(text, rows, leaf, skipped)
        if block is not None:
            found.append(block)
    return found


_CONTAINERS = frozenset({"blockquote_open", "list_item_open"})
_LEAVES = {
    "heading_open": Kind.HEADLINE,
    "paragraph_open": None,  # decided by what contains it
    "fence": Kind.TEXT,
    "code_block": Kind.TEXT,
    "html_block": Kind.TEXT,
}


class _Leaf:
    """A leaf token with its kind; a table also has the line ranges of its rows."""

    __slots__ = ("kind", "table_rows", "token")

    def __init__(self, token: "Token", kind: Kind) -> None:
        self.token = token
        self.kind = kind
        self.table_rows: list[tuple[int, int]] = []


def _leaves(tokens: list["Token"]) -> Iterator[_Leaf]:
    """Yield leaf blocks in order; a table is one leaf with all its rows."""
    containers: list[str] = []
    table: _Leaf | None = None
    for token in tokens:
        if token.type == "table_open":
            table = _Leaf(token, Kind.TABLE)
            yield table
        elif token.type == "table_close":
            table = None
        elif table is not None:
            if token.type == "tr_open" and token.map:
                table.table_rows.append((token.map[0], token.map[1]))
        elif token.type in _CONTAINERS:
            containers.append(token.type)
        elif token.type.replace("_close", "_open") in _CONTAINERS:
            containers.pop()
        elif token.type in _LEAVES:
            yield _Leaf(token, _LEAVES[token.type] or _kind_within(containers))


def _kind_within(containers: list[str]) -> Kind:
    if not containers:
        return Kind.TEXT
    return Kind.QUOTATION if containers[-1] == "blockquote_open" else Kind.LIST


def _make_block(text: str, rows: list[Line], leaf: _Leaf, skipped: int) -> Block | None:
    if leaf.token.map is None:
        return None
    first, last = (number + skipped for number in leaf.token.map)
    last = min(last, len(rows))
    span = trim(text, Span(rows[first].span.start, rows[last - 1].span.end))
    if leaf.token.type != "table_open":
        span = _without_marks(text, span, leaf)
    if span.start >= span.end:
        return None
    kind = leaf.kind
    if kind is Kind.TEXT and is_caption(text[span.start : span.end]):
        kind = Kind.CAPTION
    # The parser counts a line that has only Unicode spaces; trimming may have removed it.
    first += _line_ends(text, rows[first].span.start, span.start)
    return Block(
        kind,
        span,
        Count(first + 1, first + 1 + _line_ends(text, *span)),
        _sentences(text, rows, span, leaf, skipped),
    )


def _line_ends(text: str, start: int, end: int) -> int:
    return text[start:end].replace("\r\n", "\n").replace("\r", "\n").count("\n")


def _without_marks(text: str, span: Span, leaf: _Leaf) -> Span:
    """Return the span without the marks that open the block: `#`, `>`, bullets, item numbers."""
    start, end = span
    if leaf.kind is Kind.HEADLINE:
        while start < end and text[start] in "># \t":
            start += 1
        while end > start and text[end - 1] in "#=- \t\r\n":
            end -= 1
        return trim(text, Span(start, end))
    while start < end:
        if text[start] in "> \t":
            start += 1
            continue
        item = _bullet_length(text, start, end) if leaf.kind in {Kind.LIST, Kind.QUOTATION} else 0
        if not item:
            break
        start += item
    return trim(text, Span(start, end))


def _bullet_length(text: str, start: int, end: int) -> int:
    """Return the length of the list mark and its space at `start`, 0 if there is none."""
    mark = start
    if text[mark] in "-*+":
        mark += 1
    else:
        while mark < end and text[mark].isdigit() and mark - start < 9:
            mark += 1
        if mark == start or mark >= end or text[mark] not in ".)":
            return 0
        mark += 1
    return mark + 1 - start if mark < end and text[mark] in " \t" else 0


def _sentences(
    text: str, rows: list[Line], span: Span, leaf: _Leaf, skipped: int
) -> tuple[Span, ...]:
    """Split a block into sentences; those of a table are its rows.

    The line below a table's head belongs to the head's row.
    """
    if leaf.token.type != "table_open":
        return split_sentences(text, span)
    starts = [rows[first + skipped].span.start for first, _ in leaf.table_rows]
    bounds = [*starts[1:], span.end]
    spans = (trim(text, Span(max(a, span.start), b)) for a, b in zip(starts, bounds, strict=True))
    return tuple(row for row in spans if row.start < row.end)

"""From the parser's text of a leaf block to spans of the file: what is shown and what is not. Pure.

The parser gives the text of a block without the marks of the lists and quotations around it; each
of its lines is a piece of a line of the file.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from index.articles.block import Line
from index.articles.markdown.leaves import Leaf
from index.articles.markdown.parser import get_inline_parser
from index.types import Span

_BLOCK_ID = re.compile(r"(?:(?<=\s)|\A)\^[A-Za-z0-9-]{1,60}\s*\Z")
_NUMBER = re.compile(r"(?P<number>\d{1,9}[.)])[ \t]+\Z")
_ROW_START = re.compile(r"[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?[ \t>]*")
_EDGE = re.compile(r"\A[ \t]*\||(?<!\\)\|[ \t]*\Z")
_CELL_START = re.compile(r"\A(?:[*+-][ \t]+)?[*+-](?:[ \t]+|\Z)")
_VALUE_MARK = re.compile(r"\A:[a-z-]+:[ \t]*|\"")
_GRID_BORDER = re.compile(r"[ \t]*(?:\||\+(?:[-=:]{3,}\+?)+)[ \t]*")
_GRID_EDGE = re.compile(r"\A[ \t]*[|+]|\|[ \t]*\Z|\+(?:[-=:]{3,}\+?)+")
MAX_PARSED = 50_000
"""Code points of a paragraph whose inline marks are read; a longer one is no prose."""


class Page(NamedTuple):
    """The text that is parsed, of the file's length, its lines, and the references of its links."""

    text: str
    lines: Sequence[Line]
    env: dict[str, object]


class Placed(NamedTuple):
    """Where a leaf stands: its span, the hidden spans in it, and the number that opens it."""

    span: Span
    hidden: list[Span]
    number: Span | None = None


class _Piece(NamedTuple):
    """A line of a leaf's text: where it begins there and in the file, and its length."""

    start: int
    place: int
    size: int


def place_inline(page: Page, leaf: Leaf) -> Placed | None:
    """Return where a heading or paragraph stands; None if it is empty."""
    pieces = _find_pieces(page, leaf)
    if not pieces:
        return None
    span = Span(pieces[0].place, pieces[-1].place + pieces[-1].size)
    hidden = _between(page.text, pieces) + _move(_hidden_marks(page, leaf), pieces)
    number = None
    if leaf.number:
        line = page.lines[leaf.first].span
        found = _NUMBER.search(page.text, line.start, span.start)
        if found is not None:
            number = Span(*found.span("number"))
            span = Span(number.start, span.end)
    return Placed(span, hidden, number)


def place_code(page: Page, leaf: Leaf) -> Placed | None:
    """Return where the lines of code stand, without the fence around them."""
    pieces = [piece for piece in _code_pieces(page, leaf) if piece.size]
    if not pieces:
        return None
    span = Span(pieces[0].place, pieces[-1].place + pieces[-1].size)
    return Placed(span, _between(page.text, pieces, spaces=True))


def place_rows(page: Page, leaf: Leaf) -> list[Placed]:
    """Return where the rows of a table stand, the rule below its head left out."""
    placed = []
    for first, last in leaf.rows:
        lines = [_row_line(page, number) for number in range(first, min(last, len(page.lines)))]
        filled = [line for line in lines if page.text[line.start : line.end].strip("| \t")]
        if not filled:
            continue
        hidden: list[Span] = []
        for number, (start, end) in enumerate(filled):
            row = page.text[start:end]
            marks = _row_marks(row, leaf.markup, is_first=number == 0)
            marks += find_inline_marks(row, page.env)
            lead = page.text[page.text.rfind("\n", 0, start) + 1 : start]
            if number and lead.strip():
                marks.append(Span(-len(lead), 0))
            hidden += [Span(start + a, start + b) for a, b in marks]
        placed.append(Placed(Span(filled[0].start, filled[-1].end), hidden))
    return placed


def _row_line(page: Page, number: int) -> Span:
    """Return a line of a row without the marks of the lists and quotations around it."""
    line = page.lines[number].span
    prefix = _ROW_START.match(page.text, line.start, line.end)
    start = prefix.end() if prefix is not None else line.start
    row = page.text[start : line.end]
    return Span(line.end - len(row.lstrip()), start + len(row.rstrip()))


def _row_marks(row: str, markup: str, *, is_first: bool) -> list[Span]:
    """Return what parts the cells of a table in a line of a row, as far as it is not shown."""
    match markup:
        case "list":
            return [Span(*mark.span()) for mark in _CELL_START.finditer(row)]
        case "values":
            return [Span(*mark.span()) for mark in _VALUE_MARK.finditer(row)]
        case "grid":
            cells = [cell for cell in _GRID_BORDER.split(row) if cell.strip()]
            pattern = _GRID_EDGE if is_first or len(cells) > 1 else _GRID_BORDER
            return [Span(*mark.span()) for mark in pattern.finditer(row)]
        case "dashed":
            return []
    return [Span(*match.span()) for match in _EDGE.finditer(row)]


def _hidden_marks(page: Page, leaf: Leaf) -> list[Span]:
    found = find_inline_marks(leaf.content, page.env)
    if leaf.hidden_start:
        found.append(Span(0, leaf.hidden_start))
    block_id = _BLOCK_ID.search(leaf.content[-80:])
    if block_id is not None:
        shift = max(0, len(leaf.content) - 80)
        found.append(Span(shift + block_id.start(), shift + block_id.end()))
    return found


def find_inline_marks(content: str, env: dict[str, object]) -> list[Span]:
    """Return the spans of a paragraph's text that are marks."""
    if len(content) > MAX_PARSED:
        return []
    parser, md = get_inline_parser()
    return parser.find_hidden(content, md, env)


def _find_pieces(page: Page, leaf: Leaf) -> list[_Piece]:
    """Return the lines of a leaf's text that are not empty, with their places in the file."""
    pieces = []
    at = 0
    for number, own in enumerate(leaf.content.split("\n"), start=leaf.first):
        core = own.strip()
        if core and number < len(page.lines):
            line = page.lines[number].span
            whole = page.text[line.start : line.end].rstrip()
            place = len(whole) - len(core) if whole.endswith(core) else whole.rfind(core)
            if place >= 0:
                start = at + len(own) - len(own.lstrip())
                pieces.append(_Piece(start, line.start + place, len(core)))
        at += len(own) + 1
    return pieces


def _code_pieces(page: Page, leaf: Leaf) -> list[_Piece]:
    """Return the lines of code with their places: each ends a line of the file."""
    own_lines = leaf.content.rstrip("\n").split("\n")
    first = leaf.first
    if leaf.last - leaf.first > len(own_lines) or not _ends_with(page, first, own_lines[0]):
        first += 1  # the fence
    pieces = []
    for number, own in enumerate(own_lines, start=first):
        if number >= min(leaf.last, len(page.lines)):
            break
        line = page.lines[number].span
        size = len(own.lstrip()) if own.strip() else 0
        core = own if _ends_with(page, number, own) else own.lstrip()
        pieces.append(_Piece(0, line.end - len(core), len(core) if size else 0))
    return pieces


def _ends_with(page: Page, number: int, own: str) -> bool:
    line = page.lines[number].span
    return page.text[line.start : line.end].endswith(own)


def _between(text: str, pieces: Sequence[_Piece], *, spaces: bool = False) -> list[Span]:
    """Return what stands before the lines: marks of quotations, with `spaces` indents too."""
    hidden = []
    for before, piece in pairwise(pieces):
        start, end = before.place + before.size, piece.place
        gap = text[start:end]
        line_end = max(gap.rfind("\n"), gap.rfind("\r")) + 1
        lead = gap[line_end:]
        if lead.strip() or (spaces and lead):
            hidden.append(Span(start + line_end, end))
    return hidden


def _move(found: Sequence[Span], pieces: Sequence[_Piece]) -> list[Span]:
    """Return spans of a leaf's text as spans of the file, one for each line that they touch."""
    moved = []
    for start, end in found:
        for piece in pieces:
            low, high = max(start, piece.start), min(end, piece.start + piece.size)
            if low < high:
                moved.append(
                    Span(piece.place + low - piece.start, piece.place + high - piece.start)
                )
    return moved

"""Rows of tables as a reader sees them: their cells, and the heads of the columns. Pure."""

import re
from collections.abc import Sequence
from itertools import pairwise

from index.types import Passage, Span

_BAR = re.compile(r"\|")
_GAP = re.compile(r"\t+| {2,}")
"""What separates the columns of a table in plain text."""

_AROUND = " \t\r\n*_"


def find_heads(size: int, above: Sequence[Passage]) -> list[str] | None:
    """Return the heads over a row with as many cells, None if there are none."""
    for passage in reversed(above):
        heads = split_row(passage)
        if len(heads) == size > 1:
            return [passage.masked_text[slice(*each)] for each in heads]
    return None


def split_row(row: Passage) -> list[Span]:
    """Return the spans of the cells of a row, without the spaces and marks around them."""
    text = row.masked_text
    marks = [found.span() for found in (_BAR if "|" in text else _GAP).finditer(text)]
    bounds = [(0, 0), *marks, (len(text), len(text))]
    cells = [(one[1], other[0]) for one, other in pairwise(bounds)]
    if marks and not row.text[: marks[0][0]].strip():
        cells = cells[1:]
    if marks and not row.text[marks[-1][1] :].strip():
        cells = cells[:-1]
    return [strip_cell(text, start, end) for start, end in cells]


def strip_cell(text: str, start: int, end: int) -> Span:
    """Return the span of a cell without the spaces and marks around it."""
    own = text[start:end]
    first = start + len(own) - len(own.lstrip(_AROUND))
    return Span(first, max(first, start + len(own.rstrip(_AROUND))))

"""Cells of a table that reach over several rows or columns, placed as on the page.

Pure.
"""

from collections.abc import Callable, Sequence
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")

_MOST_COLUMNS = 100
_MOST_REPEATS = 10_000
"""Repeated cells of one table; those beyond are left empty."""
LONGEST_LABEL = 200
"""Code points of a text that is repeated; a longer one is no label of the rows beside it."""


class SpanningCell(NamedTuple, Generic[T]):
    """A cell, and how many rows and columns it reaches over, its own included.

    `rows` is 0 for all rows that follow.
    """

    content: T
    rows: int = 1
    columns: int = 1


def read_span(stated: object) -> int:
    """Return a number of rows or columns as a file states it; 1 if it states none."""
    text = "" if stated is None else str(stated).strip()
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 6 else 1


def place_cells(
    rows: Sequence[Sequence[SpanningCell[T]]], again: Callable[[T], T]
) -> list[list[T | None]]:
    """Return what stands in each column of each row; None where only a wide cell reaches over.

    A cell that reaches over several rows stands in each, so that each row says whose it is: in its
    own as it is, and in those below as `again` gives it.
    """
    placed: list[list[T | None]] = []
    over: dict[int, tuple[T | None, int]] = {}  # of a column: what stands there, in how many rows
    repeats = 0
    for number, row in enumerate(rows):
        line: list[T | None] = []
        below = {column: (each, left - 1) for column, (each, left) in over.items() if left > 1}
        for cell in row:
            while len(line) in over:
                line.append(over[len(line)][0])
            column = len(line)
            width = max(1, min(cell.columns, _MOST_COLUMNS - column))
            line += [cell.content, *[None] * (width - 1)]
            height = cell.rows or len(rows) - number
            if height > 1 and column < _MOST_COLUMNS:
                repeats += height - 1
                repeated = again(cell.content) if repeats <= _MOST_REPEATS else None
                below[column] = (repeated, height - 1)
                below |= dict.fromkeys(range(column + 1, column + width), (None, height - 1))
        for column in sorted(each for each in over if each >= len(line)):
            line += [*[None] * (column - len(line)), over[column][0]]
        placed.append(line)
        over = below
    return placed


def fill_texts(rows: Sequence[Sequence[SpanningCell[str]]]) -> list[list[str]]:
    """Return the texts of the rows, "" for a column over which only another cell reaches.

    A text over several rows stands in each of them if it is a label: of `LONGEST_LABEL` at most.
    """
    placed = place_cells(rows, lambda text: text if len(text) <= LONGEST_LABEL else "")
    return [[text or "" for text in row] for row in placed]

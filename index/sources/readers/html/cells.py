"""Cells of tables in HTML: over several rows or columns, and with lists in them."""

from copy import deepcopy
from itertools import groupby

from lxml import etree

from index.sources.readers.elements import Element
from index.sources.readers.merged_cells import (
    LONGEST_LABEL,
    SpanningCell,
    place_cells,
    read_span,
)

_LISTS = ("ul", "ol", "dl", "menu")
_ITEMS = ("li", "dt", "dd")


def place_merged_cells(tree: Element) -> None:
    """Repeat cells in the rows that they reach over, and add empty ones for the columns.

    Extraction forgets `rowspan` and `colspan`, so that a row would stand under wrong heads.
    """
    for table in tree.iter("table"):
        rows = [row for row in table.iter("tr") if next(row.iterancestors("table")) is table]
        if any(map(_has_merged_cells, rows)):
            for _, part in groupby(rows, key=lambda row: row.getparent()):
                _fill_rows(list(part))


def _has_merged_cells(row: Element) -> bool:
    return any(cell.get("rowspan") or cell.get("colspan") for cell in row.iterchildren("td", "th"))


def _fill_rows(rows: list[Element]) -> None:
    cells = [[_spanning(cell) for cell in row.iterchildren("td", "th")] for row in rows]
    for row, own, placed in zip(rows, cells, place_cells(cells, _again), strict=True):
        for cell in own:
            row.remove(cell.content)
        tag = "td"
        for element in placed:
            tag = element.tag if element is not None else tag
            row.append(element if element is not None else etree.Element(tag))


def _spanning(cell: Element) -> SpanningCell[Element]:
    """Return a cell with what it states, which is taken off it: the cells now stand for it."""
    rows, columns = (read_span(cell.attrib.pop(each, None)) for each in ("rowspan", "colspan"))
    return SpanningCell(cell, rows, columns)


def _again(cell: Element) -> Element:
    """Return a copy of a cell for the rows below, empty if it is too long for a label."""
    is_label = len("".join(cell.itertext())) <= LONGEST_LABEL
    copied: Element = deepcopy(cell) if is_label else etree.Element(cell.tag)
    return copied


def flatten_lists(tree: Element) -> None:
    """Make lines of the items of lists in cells, which extraction drops with all their words."""
    for cell in list(tree.iter("td", "th")):
        for part in list(cell.iter(*_LISTS, *_ITEMS)):
            if part.tag in _ITEMS:
                part.tail = f" {part.tail or ''}"
            part.tag = "span"
            part.attrib.clear()

"""Tables of AsciiDoc: which cells a row has, whichever way they are written.

Pure.
"""

import csv
import re
from typing import NamedTuple

_CELL = re.compile(
    r"(?:^|(?<=[ \t]))(?P<spec>(?:\d{0,3}(?:\.\d{1,3})?[+*])?[<^>]?(?:\.[<^>])?[aehlmsv]?)"
    r"(?<!\\)\||(?<!\\)\|"
)
_SPANNED = re.compile(r"(\d{1,3})?(?:\.(\d{1,3}))?\+")
_REPEATED = re.compile(r"(\d{1,3})\*")
_COLUMN = re.compile(r"(?:(\d{1,2})\*)?[^a-z]*([aehlmsv]?)\s*\Z")
_MOST_COLUMNS = 100


class Cell(NamedTuple):
    """A cell's source, whether it holds blocks of AsciiDoc, and the columns and rows it takes."""

    text: str
    width: int = 1
    has_blocks: bool = False
    height: int = 1


class Table(NamedTuple):
    """The rows of a table, and whether the first is its head."""

    rows: list[list[Cell]]
    has_head: bool


def read_table(lines: list[str], sign: str, options: str) -> Table:
    """Return the table of the lines between two delimiters.

    `sign` is the delimiter's first character, and `options` what stands in brackets over the table,
    such as `%header,cols="1,2a",format=csv`.
    """
    separator, is_listed = _separator(sign, options)
    columns = _columns(options)
    if is_listed:
        rows = _listed_rows(lines, separator)
        first_line = len(rows[0]) if rows else 0
    else:
        text = [line.replace(separator, "|") for line in lines] if separator != "|" else lines
        rows, first_line = _rows(text, columns)
    is_parted = len(lines) > 1 and bool(lines[0].strip()) and not lines[1].strip()
    is_whole = bool(rows) and first_line >= len(rows[0])
    has_head = "header" in options or (is_parted and is_whole and "noheader" not in options)
    return Table(rows, has_head and "%noheader" not in options)


def _separator(sign: str, options: str) -> tuple[str, bool]:
    """Return what parts the cells, and whether each line is a row, as in files of that kind."""
    named = re.search(r"format=\"?(csv|tsv|dsv)", options)
    stated = re.search(r"separator=\"?(\\t|[^\",\s])", options)
    by_name = {"csv": ",", "tsv": "\t", "dsv": ":"}
    separator = "\t" if stated and stated[1] == "\\t" else stated[1] if stated else None
    if named is not None:
        return separator or by_name[named[1]], True
    return separator or sign, sign in ",:"


def _columns(options: str) -> list[str]:
    """Return the style of each column that `cols` states, [] if it states none."""
    found = re.search(r"cols=(?:\"([^\"]{1,500})\"|'([^']{1,500})'|([^\s,\]]{1,100}))", options)
    if found is None:
        return []
    styles: list[str] = []
    for part in re.split("[,;]", found[1] or found[2] or found[3]):
        column = _COLUMN.match(part.strip())
        styles += [column[2] if column else ""] * int((column and column[1]) or 1)
    if len(styles) == 1 and styles[0] == "" and (found[3] or "").isdecimal():
        styles *= int(found[3])
    return styles[:_MOST_COLUMNS]


def _listed_rows(lines: list[str], separator: str) -> list[list[Cell]]:
    text = "\n".join(lines)
    if separator == ":":
        rows = [re.split(r"(?<!\\):", line) for line in lines]
        return [[Cell(cell.strip()) for cell in row] for row in rows if any(row)]
    try:
        reader = csv.reader(
            text.splitlines(keepends=True), delimiter=separator, skipinitialspace=True
        )
        return [[Cell(cell.strip()) for cell in row] for row in reader if any(row)]
    except csv.Error:
        return [[Cell(cell.strip()) for cell in line.split(separator)] for line in lines if line]


def _rows(lines: list[str], columns: list[str]) -> tuple[list[list[Cell]], int]:
    """Return the rows, and how many cells the first line has that has some.

    Where `cols` does not say it, that is how many a row has. What stands before a line's first cell
    belongs to the last cell of the line before.
    """
    cells: list[Cell] = []
    first_line = 0
    for line in lines:
        at, spec = 0, None
        for found in _CELL.finditer(line):
            _add(cells, spec, line[at : found.start()])
            at, spec = found.end(), found["spec"] or ""
        _add(cells, spec, line[at:])
        first_line = first_line or sum(cell.width for cell in cells)
    width = len(columns) or first_line
    return (_in_rows(cells, width, columns), first_line) if width else ([], 0)


def _add(cells: list[Cell], spec: str | None, text: str) -> None:
    """Add a cell; a text without a sign before it goes on with the last cell."""
    if spec is None:
        if cells:
            cells[-1] = cells[-1]._replace(text=f"{cells[-1].text}\n{text}".rstrip())
        return
    repeated, spanned = _REPEATED.match(spec), _SPANNED.match(spec)
    width = int((spanned and spanned[1]) or 1)
    height = int((spanned and spanned[2]) or 1)
    cell = Cell(text.strip(), max(1, min(width, _MOST_COLUMNS)), spec.endswith("a"), max(1, height))
    cells += [cell] * max(1, min(int(repeated[1]) if repeated else 1, _MOST_COLUMNS))


def _in_rows(cells: list[Cell], width: int, columns: list[str]) -> list[list[Cell]]:
    rows: list[list[Cell]] = [[]]
    over: dict[int, int] = {}  # of a column: in how many rows, this one included, it is taken
    below: dict[int, int] = {}  # the same of what begins in this row, for the rows after it
    column = 0
    for cell in cells:
        while column in over:
            column += 1
        if column >= width:
            rows.append([])
            over = {each: left - 1 for each, left in over.items() if left > 1} | below
            below = {}
            if len(over) >= width:  # every column is taken by cells of the rows above
                over = {}
            column = next(each for each in range(width) if each not in over)
        style = columns[column] if column < len(columns) else ""
        rows[-1].append(cell._replace(has_blocks=cell.has_blocks or style == "a"))
        if cell.height > 1:
            below |= dict.fromkeys(range(column, column + cell.width), cell.height - 1)
        column += cell.width
    return rows

"""Rows of a table in a text file, whatever stands between its cells."""

import csv
import io
import re
from itertools import islice
from typing import Literal, NamedTuple

from index.errors import SourceError

_STATED_DELIMITER = re.compile(r"\"?sep=([,;|\t])\"?[ ,;]*(?:\r\n|\r|\n)")
"""A first line by which Excel knows what stands between the cells."""
_DELIMITERS = ",;\t|"
_LONGEST_CELL = 1_000_000
_LOOKED_AT = 20_000
_MOST_LOOKED_AT = 20
"""Code points and rows by which the sign between the cells is found."""


class SheetRows(NamedTuple):
    """The rows as they are written, each a list of cells, and the sign between two cells."""

    rows: list[list[str]]
    delimiter: str


def read_rows(name: str, text: str, most: int) -> SheetRows:
    """Return the first rows of a table. Raises SourceError for what is no table."""
    csv.field_size_limit(_LONGEST_CELL)
    stated = _STATED_DELIMITER.match(text)
    text = text[stated.end() :] if stated else text
    delimiter = stated[1] if stated else _delimiter(name, text)
    if delimiter == "\t" and not _is_quoted_well(text, most):
        # A quotation mark that opens a cell and does not close it is one of the text.
        return SheetRows(_parse(name, text, delimiter, most, csv.QUOTE_NONE), delimiter)
    return SheetRows(_parse(name, text, delimiter, most, csv.QUOTE_MINIMAL), delimiter)


def _parse(
    name: str, text: str, delimiter: str, most: int, quoting: Literal[0, 3]
) -> list[list[str]]:
    # Some write a space behind the sign, and the quotation mark of the cell behind that.
    is_spaced = f'{delimiter} "' in text[:_LOOKED_AT]
    reader = csv.reader(
        io.StringIO(text, newline=""),
        delimiter=delimiter,
        quoting=quoting,
        skipinitialspace=is_spaced,
    )
    try:
        return list(islice(reader, most))
    except csv.Error as error:
        raise SourceError(name, f"no table ({error})", line=reader.line_num) from error


def _is_quoted_well(text: str, most: int) -> bool:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter="\t", strict=True)
    try:
        return all(True for _ in islice(reader, most))
    except csv.Error:
        return False


def _delimiter(name: str, text: str) -> str:
    """Return the sign between the cells: the one by which the first rows are most alike.

    Among such signs it is the one that makes most cells of the first row.
    """
    if name.lower().endswith(".tsv"):
        return "\t"
    return max(_DELIMITERS, key=lambda sign: _evenness(text[:_LOOKED_AT], sign))


def _evenness(text: str, delimiter: str) -> tuple[float, int]:
    """Return the share of rows with as many cells as the first, and how many these are."""
    try:
        rows = _parse("", text, delimiter, _MOST_LOOKED_AT, csv.QUOTE_MINIMAL)
    except SourceError:
        return 0.0, 0
    widths = [len(row) for row in rows if any(cell.strip() for cell in row)]
    if not widths or widths[0] < 2:
        return 0.0, 0
    return sum(width == widths[0] for width in widths) / len(widths), widths[0]

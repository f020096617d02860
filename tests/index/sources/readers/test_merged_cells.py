"""Cells over several rows and columns, alone and in each format that has them."""

import io

import docx
import odfdo
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.sources import read_source
from index.sources.readers.block_builder import BlockBuilder
from index.sources.readers.merged_cells import (
    LONGEST_LABEL,
    SpanningCell,
    fill_texts,
    read_span,
)
from index.sources.readers.reading import SourceFile

FILLED = (
    "Route | Day | Price\n"
    "Holm | Monday | 10 crowns\n"
    "Holm | Friday | 12 crowns\n"
    "Skar | Friday | 33 crowns"
)
"""What a table says in which Holm stands over two rows."""

HTML = """<h1>Prices</h1><table><tr><th>Route</th><th>Day</th><th>Price</th></tr>
<tr><td rowspan="2">Holm</td><td>Monday</td><td>10 crowns</td></tr>
<tr><td>Friday</td><td>12 crowns</td></tr>
<tr><td>Skar</td><td>Friday</td><td>33 crowns</td></tr></table>"""

WIKI = """= Prices =

{|
! Route !! Day !! Price
|-
| rowspan=2 | Holm || Monday || 10 crowns
|-
| Friday || 12 crowns
|-
| Skar || Friday || 33 crowns
|}
"""

ASCIIDOC = """= Prices

[%header,cols=3]
|===
|Route |Day |Price
.2+|Holm |Monday |10 crowns
|Friday |12 crowns
|Skar |Friday |33 crowns
|===
"""

RST = """\
Prices
======

+-------+--------+-----------+
| Route | Day    | Price     |
+=======+========+===========+
| Holm  | Monday | 10 crowns |
+       +--------+-----------+
|       | Friday | 12 crowns |
+-------+--------+-----------+
| Skar  | Friday | 33 crowns |
+-------+--------+-----------+
"""


def word() -> bytes:
    file = docx.Document()
    file.add_paragraph("Prices")
    texts = ("Route", "Day", "Price", "Holm", "Monday", "10 crowns", "", "Friday", "12 crowns")
    texts += ("Skar", "Friday", "33 crowns")
    table = file.add_table(rows=4, cols=3)
    for number, text in enumerate(texts):
        table.cell(number // 3, number % 3).text = text
    table.cell(1, 0).merge(table.cell(2, 0))
    stream = io.BytesIO()
    file.save(stream)
    return stream.getvalue()


def open_document() -> bytes:
    file = odfdo.Document("text")
    rows = FILLED.replace("Holm | Friday", " | Friday").split("\n")
    table = odfdo.Table("t")
    for line in rows:
        row = odfdo.Row()
        for text in line.split(" | "):
            cell = odfdo.Cell()
            cell.append(odfdo.Paragraph(text.strip()))
            row.append_cell(cell)
        table.append_row(row)
    table.set_span((0, 1, 0, 2))
    file.body.clear()
    file.body.append(odfdo.Paragraph("Prices"))
    file.body.append(table)
    stream = io.BytesIO()
    file.save(stream)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("a.html", HTML.encode),
        ("a.wiki", WIKI.encode),
        ("a.adoc", ASCIIDOC.encode),
        ("a.rst", RST.encode),
        ("a.docx", word),
        ("a.odt", open_document),
    ],
)
def test_each_row_says_whose_it_is(name, make):
    """Whatever the format, a label over two rows stands in both, and nothing else moves."""
    if name == "a.wiki":
        pytest.importorskip("mwparserfromhell")
    [document] = read_source(name, make()).documents
    block = next(each for each in document.blocks if "Route" in document.text[slice(*each.span)])
    assert document.text[slice(*block.span)] == FILLED
    assert document.text[slice(*block.above)] == "Route | Day | Price"


def test_two_rows_of_heads_stand_over_the_rows():
    """A head over two columns and one over two rows leave each figure under its own."""
    page = """<h1>Pumps</h1><table><tr><th rowspan=2>Model</th><th colspan=2>Power</th></tr>
    <tr><th>Summer</th><th>Winter</th></tr><tr><td>Ram</td><td>3 kW</td><td>5 kW</td></tr>
    <tr><td>Ewe</td><td colspan=2>4 kW</td></tr></table>"""
    [document] = read_source("a.html", page.encode()).documents
    block = document.blocks[-1]
    assert document.text[slice(*block.above)] == "Model | Power\nModel | Summer | Winter"
    assert document.text.endswith("Ram | 3 kW | 5 kW\nEwe | 4 kW")


def test_a_cell_reaches_no_further_than_its_part_of_the_table():
    """The body of a table begins anew, whatever its head states."""
    page = """<h1>Pumps</h1><table><thead><tr><th rowspan=9>Model</th><th>Power</th></tr></thead>
    <tbody><tr><td>Ram</td><td>3 kW</td></tr><tr><td>Ewe</td><td>4 kW</td></tr></tbody></table>"""
    [document] = read_source("a.html", page.encode()).documents
    assert document.text.endswith("Model | Power\nRam | 3 kW\nEwe | 4 kW")


def test_an_empty_row_of_heads_is_none():
    """What is left out of the text does not count among the rows that stand over the others."""
    builder = BlockBuilder()
    builder.add_table([["", ""], ["Day", "Price"], ["Monday", "10"], ["Friday", "12"]], head_rows=2)
    file = SourceFile(name="a.docx", data=b"")
    [block] = builder.document(file, "docx").blocks
    assert builder.text[slice(*block.above)] == "Day | Price"


@pytest.mark.parametrize(
    ("rows", "filled"),
    [
        ([[("a", 1, 1), ("b", 1, 1)]], [["a", "b"]]),
        ([[("a", 2, 1), ("b", 1, 1)], [("c", 1, 1)]], [["a", "b"], ["a", "c"]]),
        ([[("b", 1, 1), ("a", 2, 1)], [("c", 1, 1)]], [["b", "a"], ["c", "a"]]),
        ([[("a", 0, 1), ("b", 1, 1)], [("c", 1, 1)], []], [["a", "b"], ["a", "c"], ["a"]]),
        ([[("a", 1, 2), ("b", 1, 1)]], [["a", "", "b"]]),
        (
            [[("a", 2, 2), ("b", 1, 1)], [("c", 1, 1)], [("d", 1, 1)]],
            [["a", "", "b"], ["a", "", "c"], ["d"]],
        ),
        ([[("a", 1, 1), ("b", 3, 1)], []], [["a", "b"], ["", "b"]]),
        ([[("long " * 50, 2, 1), ("b", 1, 1)], [("c", 1, 1)]], [["long " * 50, "b"], ["", "c"]]),
    ],
)
def test_cells_stand_in_their_columns(rows, filled):
    """Rows, columns, both, to the end, and a text that is too long for a label."""
    assert fill_texts([[SpanningCell(*cell) for cell in row] for row in rows]) == filled


SPANS = st.sampled_from([0, 1, 1, 1, 2, 3, 99_999])
CELLS = st.builds(SpanningCell, st.text("xyz", min_size=1, max_size=3), SPANS, SPANS)


@given(st.lists(st.lists(CELLS, max_size=6), max_size=8))
def test_no_cell_is_lost_and_no_row_grows_without_bound(rows):
    """Each row keeps its own cells in their order, whatever is stated."""
    filled = fill_texts(rows)
    assert len(filled) == len(rows)
    for row, texts in zip(rows, filled, strict=True):
        rest = iter(texts)
        assert all(cell.content in rest for cell in row)
        assert len(texts) <= 100 + len(row)


def test_a_table_of_hostile_spans_stays_small():
    """Repeats are counted over the whole table."""
    label = "x" * LONGEST_LABEL
    rows = [[SpanningCell(label, 0, 1)] * 50 for _ in range(500)]
    assert sum(len(text) for row in fill_texts(rows) for text in row) < 10_000_000


@pytest.mark.parametrize(
    ("stated", "span"),
    [(None, 1), ("2", 2), (" 3 ", 3), ("0", 0), ("", 1), ("two", 1), ("-1", 1), ("9" * 9, 1)],
)
def test_spans_are_read(stated, span):
    """What is no number states nothing."""
    assert read_span(stated) == span

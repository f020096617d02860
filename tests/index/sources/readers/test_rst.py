"""index/sources/readers/rst: what the pages of docutils and Sphinx show."""

import pytest

from index.articles import parse
from index.sources import read_source
from index.types import clip_spans, without_hidden


def read(text):
    [document] = read_source("a.rst", text.encode()).documents
    return document


def shown(text):
    """Return the paragraphs as readers see them."""
    document = read(text)
    return [
        without_hidden(document.text[slice(*each.span)], clip_spans(each.hidden, each.span))
        for each in parse(document).paragraphs
    ]


@pytest.mark.parametrize(
    "part",
    [
        "+---+---+\n| a | b |\n+===+===+\n| c | - d|\n+---+---+",
        "====  ===\na     b\n====  ===\nlong text here  x\n====  ===",
    ],
)
def test_what_cannot_be_parsed_is_kept_as_it_is_written(part):
    """The report says where; a directive without its argument holds no text."""
    reading = read_source("a.rst", f"Fares\n=====\n\n{part}\n\n.. image::\n\nEnd.\n".encode())
    [document] = reading.documents
    assert [document.text[slice(*b.span)] for b in document.blocks] == ["Fares", part, "End."]
    assert [note.text[:5] for note in reading.notes] == ["line "]


@pytest.mark.parametrize(
    ("page", "text"),
    [
        (".. seealso:: The page of fares.", ["The page of fares."]),
        (".. seealso::\n\n   The page of fares.", ["The page of fares."]),
        (".. todo:: Paint it.\n   Twice.", ["Paint it. Twice."]),
        (r"H\ :sub:`2`\ O at 3 m\ :sup:`3`\ /h :sub:`low`.", ["H₂O at 3 m³/h low."]),
        (".. |br| raw:: html\n\n   <br>\n\nOne |br| two.", ["One two."]),
        (".. raw:: html\n\n   <b>secret</b>\n\nEnd.", ["End."]),
        (".. versionchanged:: 3.2 The fare rose.", ["The fare rose."]),
        (".. versionchanged:: 3.2\n   The fare rose.", ["The fare rose."]),
        (".. versionadded:: 3.2\n\n   It is new.", ["It is new."]),
        (".. centered:: In the middle", ["In the middle"]),
        (".. image:: secret.png\n\nEnd.", ["End."]),
        (".. highlight:: secret\n\nEnd.", ["End."]),
        (".. unknown:: secret\n\n   Its text.", ["Its text."]),
        (".. code-tab:: sh\n\n   run", ["run"]),
        (".. only:: html\n\n   On the web.", ["On the web."]),
        (".. only:: latex\n\n   secret\n\nEnd.", ["End."]),
        (".. only:: not html\n\n   secret\n\nEnd.", ["End."]),
        (".. only:: html and not latex\n\n   On the web.", ["On the web."]),
        (".. only:: latex or (text and html)\n\n   secret\n\nEnd.", ["End."]),
        (".. only:: internal\n\n   For staff.", ["For staff."]),
        (".. only:: html and (\n\n   Broken.", ["Broken."]),
        ("Press :guilabel:`&Save` or :menuselection:`&File --> A&dd`.",
         ["Press Save or File --> Add."]),
        ("Use :code:`a&b` and :guilabel:`R & D`.", ["Use a&b and R & D."]),
        (".. code-block:: sh\n   :caption: Start it\n\n   run", ["Start it", "run"]),
        (".. admonition:: Before you board\n\n   Pay.", ["Before you board", "Pay."]),
    ],
)  # fmt: skip
def test_arguments_of_directives(page, text):
    """What a directive shows of its argument is text, and what it only sets is not."""
    assert shown(page) == text


@pytest.mark.parametrize(
    ("directive", "signatures"),
    [
        (".. py:function:: start(boat, speed=3)\n   :module: x", ["start(boat, speed=3)"]),
        (".. option:: --speed KNOTS", ["--speed KNOTS"]),
        (".. c:function:: int start(int boat)\n              int stop(int boat)",
         ["int start(int boat)", "int stop(int boat)"]),
        (".. envvar:: BOAT", ["BOAT"]),
        (".. confval:: boat_name", ["boat_name"]),
    ],
)  # fmt: skip
def test_signatures_stand_over_what_describes_them(directive, signatures):
    """A function or option is a block of its own, shown over its description."""
    document = read(f"{directive}\n\n   Start a boat.\n\nThe end.\n")
    texts = [document.text[slice(*block.span)] for block in document.blocks]
    assert texts == [*signatures, "Start a boat.", "The end."]
    described = document.blocks[-2]
    assert document.text[slice(*described.above)] == "\n\n".join(signatures)
    assert document.blocks[-1].above is None


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("The pier [#a]_ is old [B02]_.\n\n.. [#a] Of 1886.\n.. [B02] A book.",
         ["The pier is old.", "Of 1886.", "A book."]),
        ("The pier\\ [1]_ is old.\n\n.. [1] Of 1886.", ["The pier is old.", "Of 1886."]),
        (".. role:: html(raw)\n   :format: html\n\nIt :html:`<b>` is old.", ["It is old."]),
        (".. role:: red\n\nIt :red:`is` old.", ["It is old."]),
        ("pier : noun : old\n   A wall.", ["pier : noun : old", "A wall."]),
        ("pier\n   A wall.", ["pier", "A wall."]),
    ],
)  # fmt: skip
def test_marks_and_terms(page, text):
    """A note's mark is hidden with its space, raw text too, and a term keeps what it is."""
    assert [" ".join(line.split()) for line in shown(page)] == text


def test_fields_under_the_title_are_shown_without_author_and_date():
    """Fields before any title only set something, as `:orphan:` does."""
    fields = ":Author: Mia Berg\n:Date: 2025-05-02\n:Captain: *Bo*\n:Version: 3\n"
    under = shown(f"Boats\n=====\n\n{fields}\nText.\n")
    assert under == ["Boats", "Captain: Bo", "Version: 3", "Text."]
    assert shown(":orphan:\n:secret: x\n\nBoats\n=====\n\nText.\n") == ["Boats", "Text."]


def test_options_stand_over_what_they_do():
    """The forms of one are a line."""
    document = read("-v, --verbose   More.\n--size=N, -s N  Its size.\n\n                In m.\n")
    texts = [document.text[slice(*block.span)] for block in document.blocks]
    assert texts == ["-v, --verbose", "More.", "--size=N, -s N", "Its size.", "In m."]
    above = [block.above for block in document.blocks]
    assert above == [None, 0, None, 2, 2]


def test_settings_of_a_page_are_no_text():
    """Fields under the title that say how Sphinx builds it; others are shown."""
    page = "Fares\n=====\n\n:orphan:\n:tocdepth: 2\n:Status: old\n\nIt runs."
    assert shown(page) == ["Fares", "Status: old", "It runs."]

"""index/sources/readers/asciidoc: what AsciiDoc shows, by what its pages look like."""

import pytest

from index.articles import parse
from index.sources import read_source
from index.types import Kind, clip_spans, without_hidden


def shown(text, name="a.adoc"):
    """Return the paragraphs as readers see them."""
    [document] = read_source(name, text.encode()).documents
    return [
        without_hidden(document.text[slice(*each.span)], clip_spans(each.hidden, each.span))
        for each in parse(document).paragraphs
    ]


def kinds(text):
    [document] = read_source("a.adoc", text.encode()).documents
    return [block.kind for block in document.blocks]


def test_struck_words_are_no_text():
    """They say what the page takes back."""
    assert shown("It costs [.line-through]#5# 6, [line-through]##7##8.") == ["It costs 6, 8."]


TABLES = [
    ('[cols="1,2"]\n|===\n|Tern\n|9 m\n|Gull\n|12 m\n|===', "Tern | 9 m\nGull | 12 m"),
    ("[cols=2*]\n|===\n|Tern\n|9 m\n|===", "Tern | 9 m"),
    ("[cols=3]\n|===\n|Tern |9 m\n|red\n|===", "Tern | 9 m | red"),
    ("[cols=2*]\n|===\n|Tern\n|9 m +\nor 10\n|===", "Tern | 9 m or 10"),
    ("|===\n|Tern |9 m\n|Gull\n|12 m\n|===", "Tern | 9 m\nGull | 12 m"),
    ("|===\n|Tern|9 m\n|a|b\n|===", "Tern | 9 m\na | b"),
    ("[cols=3*]\n|===\n2+|Both |red\n|Tern |9 m |white\n|===", "Both | | red\nTern | 9 m | white"),
    ("|===\n|Tern |9 m\n2*|same\n|===", "Tern | 9 m\nsame | same"),
    ("|===\n|Tern |9 \\| 10 m\n|===", "Tern | 9 | 10 m"),
    ('[format=csv]\n|===\nTern,"9 m, or 10"\n|===', "Tern | 9 m, or 10"),
    (",===\nTern,9 m\n,===", "Tern | 9 m"),
    (":===\nTern:9 m\n:===", "Tern | 9 m"),
    ("[separator=¦]\n|===\n¦Tern ¦9 | 10 m\n|===", "Tern | 9 | 10 m"),
    ("[cols=1a]\n|===\n|\n* Tern\n* Gull\n|===", "Tern Gull"),
    ("|===\n|Boats a|* Tern\n* Gull\n|===", "Boats | Tern Gull"),
    ("|===\n|* no list |9\n|===", "* no list | 9"),
    ("[cols=2*]\n|===\na|\n!===\n!Tern !9 m\n!===\n|Red\n|===", "Tern | 9 m | Red"),
]  # fmt: skip


@pytest.mark.parametrize(("table", "text"), TABLES)
def test_cells_of_a_table(table, text):
    """The columns that are stated, else the first line, say how many cells a row has."""
    assert shown(table) == [text]


@pytest.mark.parametrize(
    ("table", "has_head"),
    [
        ("|===\n|Boat |Size\n\n|Tern |9 m\n|===", True),
        ("[%header]\n|===\n|Boat |Size\n|Tern |9 m\n|===", True),
        ('[options="header"]\n|===\n|Boat |Size\n|Tern |9 m\n|===', True),
        ("|===\n|Boat |Size\n|Tern |9 m\n|===", False),
        ("[%noheader]\n|===\n|Boat |Size\n\n|Tern |9 m\n|===", False),
        ("[cols=2*]\n|===\n|Boat\n\n|Size\n\n|Tern\n\n|9 m\n|===", False),
    ],
)
def test_head_of_a_table(table, has_head):
    """Its first row is the head if an option says so, or a blank line follows it."""
    [document] = read_source("a.adoc", table.encode()).documents
    assert (document.blocks[0].above is not None) == has_head


@pytest.mark.parametrize(
    ("page", "text"),
    [
        (":boat: Tern\n\nThe {boat} sails.", ["The Tern sails."]),
        (":boat: Tern\n\nThe {boat}.\n\n:boat: Gull\n\nThe {boat}.", ["The Tern.", "The Gull."]),
        (":boat: Tern\n:!boat:\n\nThe {boat} sails.", ["The {boat} sails."]),
        (":a: Tern\n:b: the {a}\n\nIt is {b}.", ["It is the Tern."]),
        (":about: white \\\nand old\n\nIt is {about}.", ["It is white and old."]),
        ("It{nbsp}is {empty}4{plus}2, {lt}5.", ["It is 4+2, <5."]),
        ("Write \\{boat} for it.", ["Write {boat} for it."]),
        ("The {unknown} stays.", ["The {unknown} stays."]),
        ("{set:boat:Tern}The {boat}.", ["The Tern."]),
    ],
)
def test_values_of_attributes(page, text):
    """A name in braces stands for its value, as far as the file says it."""
    assert shown(page) == text


@pytest.mark.parametrize(
    ("page", "is_read"),
    [
        ("ifdef::x[It runs.]", False),
        (":x:\n\nifdef::x[It runs.]", True),
        ("ifndef::x[It runs.]", True),
        (":x:\n\nifdef::x+y[]\nIt runs.\nendif::[]", False),
        (":x:\n\nifdef::x,y[]\nIt runs.\nendif::[]", True),
        ("ifdef::backend-html5[]\nIt runs.\nendif::[]", True),
        ("ifdef::x[]\nifndef::y[]\nIt runs.\nendif::[]\nendif::[]", False),
        (':x: 3\n\nifeval::["{x}" == "3"]\nIt runs.\nendif::[]', True),
        (":x: 3\n\nifeval::[{x} > 3]\nIt runs.\nendif::[]", False),
        ("ifeval::[nonsense]\nIt runs.\nendif::[]", False),
    ],
)
def test_conditions(page, is_read):
    """A text under a condition is read if the condition holds on a page."""
    assert ("It runs." in shown(f"{page}\n\nThe end.")) == is_read


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("See <<fares>>, <<fares,the fares>> and <<_more_boats>>.",
         "See What it costs, the fares and More boats."),
        ("See xref:b.adoc#x[the boat], xref:fares[] and <<Unknown>>.",
         "See the boat, What it costs and Unknown."),
        ("A link:a.pdf[file,window=_blank], https://e.org[page^], https://e.org[] and e.",
         "A file, page, https://e.org and e."),
        ("The +++<u>white</u>+++ pass:[<b>two</b>] +*stars*+ `+_x_+` $$a*b$$.",
         "The white two *stars* _x_ a*b."),
        ("C++ is fast, C++ is old, 4 + 5 + 6.", "C++ is fast, C++ is old, 4 + 5 + 6."),
        ("The pump(((pump))) runs (((run))) daily.", "The pump runs daily."),
        ("A ((boat)) sails.(((boat,sail))) indexterm:[x]It is ((white)).",
         "A boat sails. It is white."),
        ("The area is stem:[x^2] and latexmath:[y_1].", "The area is x^2 and y_1."),
        ("Not \\*bold*, a path C:\\dir\\file, \\https://e.org here.",
         "Not *bold*, a path C:\\dir\\file, https://e.org here."),
        ("R&amp;D &#8212; 4&nbsp;m.", "R&D — 4 m."),
        ("Old footnote:a[It is *very* old, see https://e.org[here].] boat footnote:a[].",
         "Old boat."),
        ("*Bold* and _slanted_ `code` #marked# [.red]#red# **B**old.",
         "Bold and slanted code marked red Bold."),
    ],
)  # fmt: skip
def test_marks_inside_a_line(line, text):
    """A line is what its page shows; titles, links and code are named by their texts."""
    page = f"[[fares]]\n== What it costs\n\n== More boats\n\n{line}"
    assert shown(page)[2] == text


@pytest.mark.parametrize(
    ("page", "text", "kind"),
    [
        (" ferry start\n   now", "ferry start\n  now", Kind.CODE),
        ("[%hardbreaks]\nOne.\nTwo.", "One.\nTwo.", None),
        ("One. +\nTwo.", "One.\nTwo.", None),
        ("> The sea\n> is calm.", "The sea is calm.", Kind.QUOTATION),
        ("[verse]\nThe sea\nis calm.", "The sea\nis calm.", Kind.QUOTATION),
        ("[verse]\n____\nThe sea\nis calm.\n____", "The sea\nis calm.", Kind.QUOTATION),
        ("[stem]\n++++\na = b\n++++", "a = b", Kind.CODE),
        ("[source,java]\n----\na(); // <1>\n// tag::x[]\nb(); <!--2-->\n----", "a();\nb();",
         Kind.CODE),
        ("- [x] Bought it.", "Bought it.", Kind.LIST),
        ("== Fares ==", "Fares", Kind.HEADLINE),
        ("It is [1]\n[1] of 3.", "It is [1] [1] of 3.", None),
    ],
)  # fmt: skip
def test_kinds_of_blocks(page, text, kind):
    """Verse and code keep their lines; a quotation of Markdown is one here too."""
    assert (shown(page), kinds(page)) == ([text], [kind])


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ('[source,sh,subs="attributes+"]', "ring 5"),
        ("[subs=attributes]", "ring 5"),
        ('[source,subs="verbatim,attributes"]', "ring 5"),
        ("[subs=+attributes]", "ring 5"),
        ("[source,sh]", "ring {bells}"),
        ('[subs="-attributes"]', "ring {bells}"),
        ('[subs="quotes"]', "ring {bells}"),
    ],
)
def test_attributes_have_their_values_in_code_that_says_so(options, code):
    """By the option of its block; else code is kept as it is written."""
    assert shown(f":bells: 5\n\n{options}\n----\nring {{bells}}\n----\n") == [code]


def test_options_of_a_block_end_the_paragraph_before():
    """No blank line has to stand between."""
    page = "It runs.\n[NOTE]\nIt is wet.\n[[x]]\nIt is cold.\n[.lead]\n* One.\n"
    assert shown(page) == ["It runs.", "It is wet.", "It is cold.", "One."]


def test_who_said_a_quotation():
    """It stands under the quotation; what the block's options say is no name."""
    page = "[quote, Ana Ruiz, A log]\n____\nThe sea is calm.\n\n* So is he.\n____\n"
    assert shown(page) == ["The sea is calm.", "So is he.", "— Ana Ruiz, A log"]
    assert shown("[quote,role=wide]\nThe sea is calm.\n") == ["The sea is calm."]


def test_what_is_no_text():
    """Comments, raw HTML, breaks, included files, pictures and tables of contents."""
    page = (
        "[comment]\nSecret one.\n\n[comment]\n--\nSecret two.\n--\n\n[pass]\n<b>secret</b>\n\n"
        "'''\n\n<<<\n\n---\n\nplantuml::secret[]\n\nimage::secret.png[]\n\ntoc::[]\n\n"
        "include::secret.adoc[lines=1..3]\n\n----\ninclude::secret.rb[]\nrun\n----\n"
    )
    assert shown(page) == ["run"]


def test_titles_of_pictures_and_tables_are_captions():
    """A title over anything else is a headline."""
    page = (
        ".The Tern\nimage::t.png[]\n\n.Sizes\n[%header]\n|===\n|Boat |Size\n|Tern |9 m\n|===\n\n"
        ".Winter\nNo boats.\n"
    )
    assert kinds(page) == [Kind.CAPTION, Kind.CAPTION, Kind.TABLE, Kind.HEADLINE, None]


def test_authors_of_a_page():
    """Authors and the day of the last revision stand under the title, in lines of their own."""
    page = "= Boats\nMia Berg <m@e.org>; Ana Ruiz\nv2.1, 2025-03-04: Spring\n\nText.\n"
    [document] = read_source("a.adoc", page.encode()).documents
    assert (document.author, document.published) == ("Mia Berg, Ana Ruiz", "2025-03-04")
    assert shown(page) == ["Boats", "Text."]


def test_a_note_in_a_cell_of_blocks_is_hidden():
    """A cell that holds blocks hides the mark of a note as any other cell does."""
    page = "|===\n|Tern a|It is old.footnote:[Of 1886.]\n|===\n"
    assert shown(page) == ["Tern | It is old.", "Of 1886."]


def test_sections_are_numbered_where_the_file_asks_for_it():
    """Some kinds of sections have no number, nor do those below the level that is asked for."""
    page = (
        "= Guide\n:sectnums:\n:sectnumlevels: 2\n\n== Fees\n\n=== Boats\n\n==== Old ones\n\n"
        "[discrete]\n== Aside\n\n:sectnums!:\n\n== Bare\n\n:sectnums:\n\n== Tides\n\n"
        "Ebb\n~~~\n\nText.\n"
    )
    assert shown(page) == [
        "Guide", "1. Fees", "1.1. Boats", "Old ones", "Aside", "Bare", "2. Tides", "Ebb ~~~",
        "Text.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("source", "seen"),
    [
        ("It pass:q[*never*] stops.", "It never stops."),
        ("It pass:c,q[*never*] stops.", "It never stops."),
        ("It pass:c[*never*] stops.", "It *never* stops."),
        ("It pass:[<b>never</b>] stops.", "It never stops."),
    ],
)
def test_what_passes_the_marks_by_may_ask_for_them(source, seen):
    """The letters of the macro say which marks are read."""
    assert shown(source) == [seen]

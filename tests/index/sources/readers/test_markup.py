"""index/sources/readers/rst and asciidoc: visible text, kinds, nothing from outside."""

import pytest

from index.sources import read_source
from index.types import Kind

RST = """\
Ferry guide
===========

:Author: Ana Ruiz
:Date: 2025-05-01

Intro with *emphasis*, ``code``, :ref:`the label <x>`, a link_ and :py:class:`~a.b.Cls` [1]_.

.. _link: http://example.org
.. [1] A note about it.

.. note:: Take the *early* ferry.

.. versionadded:: 3.1
   It can fly.

.. toctree::
   :maxdepth: 2

   secret

.. code-block:: python
   :linenos:

   ferry.start()
   # stop. Now

.. include:: /etc/passwd

.. raw:: html

   <b>secret</b>

.. a comment that is secret

* Bikes are free.

  * Trailers cost one.

Hours
   Monday to Friday.

====== =====
Ticket Price
====== =====
Adult  4
====== =====

   We are glad.

.. unknown-thing:: argument

   Content of it.

| Line one
| Line two

:unknown-role:`seen` and |undefined|.
"""

ADOC = """\
= Ferry guide
Ana Ruiz <ana@example.org>
v1.0, 2025-05-01
:price: four euros

// secret comment
Intro with *bold*, _slanted_, `code_x`, https://example.org[a link] and {price}.footnote:[A note.]
It has snake_case_word, 2 * 3 * 4, CO~2~ and m^2^.

[#prices]
Prices
------

* Bikes are free.
** Trailers cost one.
. [x] Done.

Hours:: Monday to Friday.

.Tickets
|===
|Ticket |Price

|Adult
|4
|===

[source,ruby]
----
ferry.start # <1>

stop. Now
----

NOTE: Take the early ferry.

[quote, Mayor]
____
We are glad.
____

====
An example.
====

////
secret
////

++++
<b>secret</b>
++++

include::/etc/passwd[]
image::x.png[secret]
Line one +
line two.
"""


def read(name, text):
    [document] = read_source(name, text.encode()).documents
    return document, {document.text[b.span.start : b.span.end]: b.kind for b in document.blocks}


def test_rst():
    """Text, lists, tables and code of reStructuredText, Sphinx's dialect included."""
    document, found = read("a.rst", RST)
    assert found["Intro with emphasis, code, the label, a link and Cls [1]."] is None
    assert found["ferry.start()\n# stop. Now"] is Kind.CODE
    assert found["Ticket | Price\nAdult | 4"] is Kind.TABLE
    assert found["Bikes are free."] is found["Trailers cost one."] is Kind.LIST
    assert found["We are glad."] is Kind.QUOTATION
    for text in ("A note about it.", "Take the early ferry.", "It can fly.", "Content of it.",
                 "Line one\nLine two", "seen and |undefined|.", "Monday to Friday."):  # fmt: skip
        assert text in found
    assert (document.title, document.author) == ("Ferry guide", "Ana Ruiz")
    assert document.published == "2025-05-01"


def test_asciidoc():
    """Text, lists, tables and code of AsciiDoc."""
    document, found = read("a.adoc", ADOC)
    intro = (
        "Intro with bold, slanted, code_x, a link and four euros.[1] It has snake_case_word, "
        "2 * 3 * 4, CO₂ and m²."
    )
    assert found[intro] is None
    assert found["Prices"] is Kind.HEADLINE
    assert found["Bikes are free."] is found["Trailers cost one."] is found["Done."] is Kind.LIST
    assert found["Ticket | Price\nAdult | 4"] is Kind.TABLE
    assert found["ferry.start\n\nstop. Now"] is Kind.CODE
    assert found["We are glad."] is Kind.QUOTATION
    for text in ("A note.", "Take the early ferry.", "An example.", "Line one\nline two."):
        assert text in found
    assert (document.title, document.author) == ("Ferry guide", "Ana Ruiz")
    assert document.published == "2025-05-01"


@pytest.mark.parametrize(("name", "text"), [("a.rst", RST), ("a.adoc", ADOC)])
def test_nothing_hidden_and_nothing_from_outside_is_text(name, text):
    """Comments, raw HTML, tables of contents and included files are in no block."""
    document, _ = read(name, text)
    assert "secret" not in document.text
    assert "root:" not in document.text


HOSTILE = (
    "*" * 20_000, "`a " * 2_000, "[" * 20_000, "<<a," * 9_000, "| " * 20_000,
    ".. |a| x::\n" * 500, ("  " * 50 + "* a\n") * 200,
)  # fmt: skip


@pytest.mark.parametrize("name", ["a.rst", "a.adoc"])
@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_markup_is_read_or_refused(name, text):
    """Marks without end are text like any other."""
    assert read_source(name, f"Title\n\n{text} end\n".encode()).documents


DEFINED = {
    "a.rst": (
        "Words\n=====\n\nSluice\n    A gate.\n\n    It opens.\n\n"
        ".. glossary::\n\n   Weir\n   Dam\n      A wall.\n"
    ),
    "a.adoc": "= Words\n\nSluice:: A gate.\nWeir::\nDam::\n  A wall.\n\nThe end of it.\n",
}


@pytest.mark.parametrize(
    ("name", "over"),
    [
        ("a.rst", {"A gate.": "Sluice", "It opens.": "Sluice", "A wall.": "Weir\n\nDam"}),
        ("a.adoc", {"A gate.": "Sluice", "A wall.": "Weir\n\nDam"}),
    ],
)
def test_definitions_stand_under_their_terms(name, over):
    """A term is a block of its own, and shown over all of its definition and nothing else."""
    document, _ = read(name, DEFINED[name])
    shown = {
        document.text[slice(*block.span)]: document.text[slice(*block.above)]
        for block in document.blocks
        if block.above
    }
    assert shown == over
    kinds = {document.text[slice(*block.span)]: block.kind for block in document.blocks}
    assert kinds["Sluice"] is kinds["Dam"] is Kind.HEADLINE


def test_titles_and_fields_of_rst_are_shown():
    """A tab's title is a headline, and a field stands on one line with its value."""
    page = ".. tab-item:: Linux\n\n   Run it.\n\nText.\n\n:Depth: *two* metres\n:Boats: none\n"
    document, _ = read("a.rst", page)
    texts = [document.text[slice(*block.span)] for block in document.blocks]
    assert texts == ["Linux", "Run it.", "Text.", "Depth: two metres", "Boats: none"]


def test_text_under_a_condition_of_asciidoc():
    """It is read if the attribute is set in the file; what is inline behind a condition is not."""
    page = (
        ":tidal:\n\nifdef::tidal[]\nLow.\nendif::[]\n\nifndef::tidal[]\nHigh.\nendif::tidal[]\n\n"
        "ifdef::env-github[]\nifdef::tidal[]\nStill.\nendif::[]\nendif::[]\n\nEbb.\n"
    )
    document, _ = read("a.adoc", page)
    assert [document.text[slice(*block.span)] for block in document.blocks] == ["Low.", "Ebb."]

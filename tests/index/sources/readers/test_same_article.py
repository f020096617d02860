"""index/sources/readers: one article with all that formats have in common, in each of them."""

import io

import docx
import pytest

from index.articles import parse
from index.forward_index import build_forward_index
from index.sources import read_source
from index.types import clip_spans, without_hidden
from tests.support import formats

SENTENCES = [
    "Tide mill of Vesby",
    "The mill was built in 1801 by two brothers.",
    "It turns at half tide, said Dr. A. Lind.",
    "Opening hours",
    "Adults pay 7 crowns.",
    "It's “closed” on Mondays – always.",
    "Bring boots.",
    "They get wet.",
    "Bring a lamp.",
    "A small lamp will do.",
    "Ring the bell.",
    "My life is here.",
    "I will stay.",
    "Day | Open",
    "Friday | 9 a.m. to 5 p.m.",
    "H₂O runs at 3 m³/h.",
    "Sluice",
    "A gate for water.",
    "They were millers.",
]
MARKDOWN = """\
# Tide mill of Vesby

The mill was built in **1801** by *two* brothers.[^1] It turns at [half tide](https://t.example),
said Dr. A. Lind.

## Opening hours

Adults pay `7 crowns`. It's “closed” on Mondays – always.

- Bring boots. They get wet.
- Bring a lamp.
  - A small lamp will do.

1. Ring the bell.

> My life is here. I will stay.

| Day | Open |
|---|---|
| Friday | 9 a.m. to 5 p.m. |

H₂O runs at 3 m³/h.

Sluice
: A gate for water.

[^1]: They were millers.
"""
BODY = """\
<h1>Tide mill of Vesby</h1>
<p>The mill was built in <b>1801</b> by <i>two</i> brothers.<sup><a href="#n">[1]</a></sup> It turns
at <a href="https://t.example">half tide</a>, said Dr. A. Lind.</p>
<h2>Opening hours</h2><p>Adults pay <code>7 crowns</code>. It's “closed” on Mondays – always.</p>
<ul><li>Bring boots. They get wet.</li><li>Bring a lamp.
<ul><li>A small lamp will do.</li></ul></li></ul><ol><li>Ring the bell.</li></ol>
<blockquote><p>My life is here. I will stay.</p></blockquote>
<table><tr><th>Day</th><th>Open</th></tr><tr><td>Friday</td><td>9 a.m. to 5 p.m.</td></tr></table>
<p>H<sub>2</sub>O runs at 3 m<sup>3</sup>/h.</p><dl><dt>Sluice</dt><dd>A gate for water.</dd></dl>
<p id="n">They were millers.</p>
"""
RST = """\
Tide mill of Vesby
==================

The mill was built in **1801** by *two* brothers. [#n]_ It turns at `half tide <https://t.e>`_,
said Dr. A. Lind.

Opening hours
-------------

Adults pay ``7 crowns``. It's “closed” on Mondays – always.

- Bring boots. They get wet.
- Bring a lamp.

  - A small lamp will do.

1. Ring the bell.

..

   My life is here. I will stay.

====== ================
Day    Open
====== ================
Friday 9 a.m. to 5 p.m.
====== ================

H\\ :sub:`2`\\ O runs at 3 m\\ :sup:`3`\\ /h.

Sluice
   A gate for water.

.. [#n] They were millers.
"""
ASCIIDOC = """\
= Tide mill of Vesby

The mill was built in *1801* by _two_ brothers.footnote:[They were millers.] It turns at
https://t.example[half tide], said Dr. A. Lind.

== Opening hours

Adults pay `7 crowns`. It's “closed” on Mondays – always.

* Bring boots. They get wet.
* Bring a lamp.
** A small lamp will do.

. Ring the bell.

____
My life is here. I will stay.
____

[%header,cols=2]
|===
|Day |Open
|Friday |9 a.m. to 5 p.m.
|===

H~2~O runs at 3 m^3^/h.

Sluice:: A gate for water.
"""
WIKI = """\
= Tide mill of Vesby =
The mill was built in '''1801''' by ''two'' brothers.<ref>They were millers.</ref> It turns at
[https://t.example half tide], said Dr. A. Lind.

== Opening hours ==
Adults pay <code>7 crowns</code>. It's “closed” on Mondays – always.

* Bring boots. They get wet.
* Bring a lamp.
** A small lamp will do.

# Ring the bell.

<blockquote>My life is here. I will stay.</blockquote>

{| class="wikitable"
! Day !! Open
|-
| Friday || 9 a.m. to 5 p.m.
|}

H<sub>2</sub>O runs at 3 m<sup>3</sup>/h.

; Sluice : A gate for water.
"""


def _word():
    document = docx.Document()
    document.add_paragraph("Tide mill of Vesby", style="Title")
    paragraph = document.add_paragraph("The mill was built in ")
    paragraph.add_run("1801").bold = True
    paragraph.add_run(" by two brothers. It turns at half tide, said Dr. A. Lind.")
    document.add_heading("Opening hours", 1)
    document.add_paragraph("Adults pay 7 crowns. It's “closed” on Mondays – always.")
    for style, text in (
        ("List Bullet", "Bring boots. They get wet."),
        ("List Bullet", "Bring a lamp."),
        ("List Bullet 2", "A small lamp will do."),
        ("List Number", "Ring the bell."),
        ("Quote", "My life is here. I will stay."),
    ):
        document.add_paragraph(text, style=style)
    table = document.add_table(0, 2)
    for texts in (("Day", "Open"), ("Friday", "9 a.m. to 5 p.m.")):
        for cell, text in zip(table.add_row().cells, texts, strict=True):
            cell.text = text
    paragraph = document.add_paragraph("H")
    paragraph.add_run("2").font.subscript = True
    paragraph.add_run("O runs at 3 m")
    paragraph.add_run("3").font.superscript = True
    paragraph.add_run("/h.")
    document.add_heading("Sluice", 2)
    document.add_paragraph("A gate for water.")
    document.add_paragraph("They were millers.")
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


FILES = {
    "a.md": MARKDOWN.encode(),
    "a.html": formats.html(BODY),
    "a.epub": formats.epub(BODY),
    "a.rst": RST.encode(),
    "a.adoc": ASCIIDOC.encode(),
    "a.wiki": WIKI.encode(),
    "a.docx": _word(),
}


def _article(name):
    [document] = read_source(name, FILES[name]).documents
    return document, parse(document)


@pytest.mark.parametrize("name", FILES)
def test_each_format_gives_the_same_sentences(name):
    """Marks of notes are hidden, and white space of the file does not count."""
    document, article = _article(name)
    seen = [
        " ".join(without_hidden(document.text[start:end], clip_spans(part.hidden, span)).split())
        for part in article.paragraphs
        for start, end in part.sentences
        for span in [type(part.span)(start, end)]
    ]
    assert seen == SENTENCES


@pytest.mark.parametrize(
    "name", [name for name in FILES if name != "a.epub"]
)  # its title is another one
def test_each_format_gives_the_same_terms(name):
    """What one format finds, all do."""
    expected = build_forward_index(_article("a.html")[1]).vocabulary
    assert set(build_forward_index(_article(name)[1]).vocabulary) == set(expected)

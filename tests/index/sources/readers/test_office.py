"""index/sources/readers/docx and odt: all that Word and LibreOffice show, and nothing else."""

import docx
import odfdo
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from index.errors import SourceError
from index.sources import read_source
from index.types import Kind
from tests.support import formats

WORD = nsdecls("w")


def read(document, name="a.docx"):
    [read] = read_source(name, formats.saved(document)).documents
    return read


def texts(document):
    return [document.text[b.span.start : b.span.end] for b in document.blocks]


def paragraph_with(*xml):
    """Return a Word file whose paragraph is "The ferry", the elements, and a full stop."""
    document = docx.Document()
    paragraph = document.add_paragraph("The ferry")
    for element in xml:
        paragraph._p.append(parse_xml(element.replace(">", f" {WORD}>", 1)))
    paragraph.add_run(".")
    return document


@pytest.mark.parametrize(
    ("xml", "seen"),
    [
        ('<w:ins w:id="1"><w:r><w:t xml:space="preserve"> runs</w:t></w:r></w:ins>', " runs"),
        ('<w:del w:id="1"><w:r><w:delText> sank</w:delText></w:r></w:del>', ""),
        ('<w:moveFrom w:id="1"><w:r><w:t> sank</w:t></w:r></w:moveFrom>', ""),
        ("<w:sdt><w:sdtContent><w:r><w:t>boat</w:t></w:r></w:sdtContent></w:sdt>", "boat"),
        ('<w:fldSimple w:instr="DATE"><w:r><w:t>4 May</w:t></w:r></w:fldSimple>', "4 May"),
        ("<w:r><w:instrText>DATE</w:instrText></w:r>", ""),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t> secret</w:t></w:r>", ""),
        ('<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>s</w:t></w:r>', "s"),
        ('<w:r><w:rPr><w:vertAlign w:val="subscript"/></w:rPr><w:t>2</w:t></w:r>', "₂"),
        ("<w:r><w:rPr><w:strike/></w:rPr><w:t>secret</w:t></w:r>", ""),
        ('<w:r><w:rPr><w:dstrike w:val="false"/></w:rPr><w:t>s</w:t></w:r>', "s"),
        ('<w:r><w:sym w:font="Wingdings" w:char="no"/><w:t>s</w:t></w:r>', "s"),
        ("<w:hyperlink><w:r><w:t>link</w:t></w:r></w:hyperlink>", "link"),
        ("<w:r><w:noBreakHyphen/><w:t>boat</w:t></w:r>", "-boat"),
        ("<w:r><w:tab/><w:t>x</w:t></w:r>", " x"),
        ("<w:r><w:br/><w:t>x</w:t></w:r>", "\nx"),
    ],
)
def test_runs_of_word(xml, seen):
    """Insertions, controls, fields and links are text; deletions, codes and hidden runs are not."""
    assert texts(read(paragraph_with(xml))) == [f"The ferry{seen}."]


def test_text_that_a_style_hides():
    """A style hides what has it, and so does one that is based on it, unless a run says no."""
    document = docx.Document()
    for name, base in (("Gone", None), ("Goner", "Gone")):
        for kind in (1, 2):
            style = document.styles.add_style(f"{name} {kind}", kind)
            if base is None:
                style.element.get_or_add_rPr().append(parse_xml(f"<w:vanish {WORD}/>"))
            else:
                style.base_style = document.styles[f"{base} {kind}"]
    paragraph = document.add_paragraph("The ferry")
    paragraph.add_run(" secretly", style="Gone 2")
    paragraph.add_run(" and silently", style="Goner 2")
    paragraph.add_run(" runs.")
    document.add_paragraph("A secret.", style="Gone 1")
    seen = document.add_paragraph("Another secret. ", style="Goner 1")
    seen.add_run("It is seen.").font.hidden = False
    assert texts(read(document)) == ["The ferry runs.", "It is seen."]


def test_a_text_box_is_read_once():
    """Word writes a text box twice; its text stands once, behind its paragraph."""
    box = (
        "<w:r><mc:AlternateContent "
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice '
        'Requires="wps"><w:drawing><w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p>'
        "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r>"
        "<w:t>In a box.</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    assert texts(read(paragraph_with(box))) == ["The ferry.", "In a box."]


def test_footnotes_of_word():
    """A footnote's mark is hidden, and its text stands at the end."""
    document = paragraph_with('<w:r><w:footnoteReference w:id="2"/></w:r>')
    notes = (
        f'<w:footnotes {WORD}><w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>-</w:t></w:r>'
        '</w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/><w:t>It is old.</w:t>'
        "</w:r></w:p></w:footnote></w:footnotes>"
    )
    part = docx.opc.part.Part(
        docx.opc.packuri.PackURI("/word/footnotes.xml"),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",
        notes.encode(),
        document.part.package,
    )
    document.part.relate_to(
        part, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    )
    found = read(document)
    assert texts(found) == ["The ferry[2].", "It is old."]
    assert [found.text[a:b] for a, b in found.blocks[0].hidden] == ["[2]"]


def test_kinds_of_word():
    """Word's styles give the kinds; a table is one block with a line for each row."""
    document = docx.Document()
    document.core_properties.title = "Minutes"
    document.core_properties.author = "Ana Ruiz"
    document.add_heading("Ferry", 1)
    document.add_paragraph("Bikes are free.", style="List Bullet")
    document.add_paragraph("We are glad.", style="Quote")
    document.add_paragraph("The ferry. Photo: B. Chen", style="Caption")
    table = document.add_table(rows=2, cols=2)
    for cell, text in zip(table._cells, ("Ticket", "Price", "Adult", "4 euros"), strict=True):
        cell.paragraphs[0].add_run(text).bold = text in {"Ticket", "Price"}
    found = read(document)
    assert [b.kind for b in found.blocks] == [
        Kind.HEADLINE, Kind.LIST, Kind.QUOTATION, Kind.CAPTION, Kind.TABLE,
    ]  # fmt: skip
    assert texts(found)[-1] == "Ticket | Price\nAdult | 4 euros"
    assert found.blocks[-1].above is not None
    assert (found.title, found.author) == ("Minutes", "Ana Ruiz")


def test_raised_figures_of_word():
    """A raised figure is an exponent behind a unit, else a hidden mark."""
    document = docx.Document()
    paragraph = document.add_paragraph("It has 12 m")
    paragraph.add_run("2").font.superscript = True
    paragraph.add_run(" of deck since 1953")
    paragraph.add_run("4").font.superscript = True
    assert texts(read(document)) == ["It has 12 m² of deck since 1953[4]"]


def test_open_document():
    """Spaces, line ends, lists, tables, notes, boxes and hidden parts of an OpenDocument text."""
    document = odfdo.Document("text")
    body = document.body
    body.clear()
    paragraph = odfdo.Paragraph("The ferry  runs\nagain.")
    body.append(paragraph)
    paragraph.insert_note(after="ferry", note_id="n1", citation="1", body="It is old.")
    body.append(odfdo.List(["Bikes are free.", "Dogs are not."]))
    table = odfdo.Table("T", width=2, height=2)
    for place, text in {"A1": "Ticket", "B1": "Price", "A2": "Adult", "B2": "4 euros"}.items():
        table.set_value(place, text)
    body.append(table)
    deleted = odfdo.Element.from_tag(
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>Deleted.</text:p>"
        "</text:deletion></text:changed-region></text:tracked-changes>"
    )
    body.append(deleted)
    document.meta.title = "Minutes"
    found = read(document, "a.odt")
    assert texts(found) == [
        "The ferry[1] runs\nagain.", "Bikes are free.", "Dogs are not.",
        "Ticket | Price\nAdult | 4 euros", "It is old.",
    ]  # fmt: skip
    assert found.title == "Minutes"


@pytest.mark.parametrize("name", ["a.docx", "a.odt", "a.epub"])
def test_a_damaged_package_is_refused(name):
    """A package without its parts, or with parts that are no XML, is a clear line."""
    good = formats.ALL[name]()
    for data in (good[: len(good) // 2], good[:200], good.replace(b"PK\x01\x02", b"PK\x01\x09")):
        with pytest.raises(SourceError, match=r"damaged|cannot be read|holds no"):
            read_source(name, data)


HEADED = [
    ([["Boat", "Fee"], ["Tern", "9"], ["Gull", "12 euros"]], True),
    ([["Boat", "Skipper", "Berth"], ["Tern", "Ana", "north"], ["Gull", "Bo", "south"]], True),
    ([["", "Low", "High"], ["Monday", "6:10", "12:20"], ["Tuesday", "7:00", "13:10"]], True),
    ([["Boat", "Tern"], ["Fee", "9"], ["Skipper", "Ana"]], False),
    ([["Opens", "7 a.m."], ["Closes", "9 p.m."], ["Breaks", "at 1 p.m."]], False),
    ([["Tern", "9", "2"], ["Gull", "12", "3"], ["Plover", "8", "1"]], False),
    ([["The boat is old.", "It is red.", "Yes."], ["Tern", "9", "2"], ["Gull", "1", "2"]], False),
    ([["Boat", "Fee"], ["Tern", "9"]], False),
]
"""Tables that nothing marks a head in, and whether their first rows are read as heads."""


@pytest.mark.parametrize(("rows", "is_headed"), HEADED)
def test_rows_of_a_table_without_style(rows, is_headed):
    """They stand under the first one if it has names alone and the others do not look like it."""
    document = docx.Document()
    table = document.add_table(len(rows), len(rows[0]))
    for row, cells in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    found = read(document)
    [block] = found.blocks
    head = found.text.partition("\n")[0]
    assert (block.above is not None) == is_headed
    if is_headed:
        assert found.text[slice(*block.above)] == head

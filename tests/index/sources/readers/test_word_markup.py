"""index/sources/readers/docx: what Word shows of markup that people's files have."""

import io
import re
import zipfile

import docx
import pytest

from index.sources import read_source

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
SPACES = (
    f'xmlns:w="{MAIN}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"'
)


def word_file(body: str, styles: str = "", numbering: str = "") -> bytes:
    """Return a Word file with this body and numbering, and styles beside those of python-docx."""
    saved = io.BytesIO()
    docx.Document().save(saved)
    target = io.BytesIO()
    with zipfile.ZipFile(saved) as source, zipfile.ZipFile(target, "w") as archive:
        for name in source.namelist():
            data = source.read(name)
            if name == "word/document.xml":
                data = f"<w:document {SPACES}><w:body>{body}</w:body></w:document>".encode()
            elif name == "word/styles.xml":
                data = data.replace(b"</w:styles>", f"{styles}</w:styles>".encode())
            elif name == "word/numbering.xml" and numbering:
                data = f"<w:numbering {SPACES}>{numbering}</w:numbering>".encode()
            archive.writestr(name, data)
    return target.getvalue()


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(content: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"


def control(content: str, properties: str) -> str:
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def box(text: str) -> str:
    content = f"<w:txbxContent>{paragraph(run(text))}</w:txbxContent>"
    return f"<w:r><w:pict><v:textbox>{content}</v:textbox></w:pict></w:r>"


def table(*rows: tuple[str, ...]) -> str:
    """Return a table whose cells are texts or tables."""
    filled = (
        [cell if cell.startswith("<w:tbl>") else paragraph(run(cell)) for cell in row]
        for row in rows
    )
    cells = ("".join(f"<w:tc>{cell}</w:tc>" for cell in row) for row in filled)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


CONTENTS = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>'
DELETED_END = '<w:rPr><w:del w:id="3"/></w:rPr>'
DROP_CAP = '<w:framePr w:dropCap="drop" w:lines="3"/>'
FORMULA = "<m:oMath><m:r><m:t>x = ½</m:t></m:r></m:oMath>"
CODE = '<w:pStyle w:val="MacroText"/>'
TEXT = paragraph(run("It runs."))


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        (
            paragraph(run("In ") + f"<w:smartTag>{run('Vesby')}</w:smartTag>" + run(" it rains.")),
            ["In Vesby it rains."],
        ),
        (
            control(paragraph(run("Click to enter text.")), "<w:showingPlcHdr/>") + TEXT,
            ["It runs."],
        ),
        (
            paragraph(run("It runs") + control(run("Choose."), "<w:showingPlcHdr/>") + run(".")),
            ["It runs."],
        ),
        (control(paragraph(run("Filled in.")), "<w:text/>"), ["Filled in."]),
        (control(paragraph(run("Chapter 3")), CONTENTS) + TEXT, ["It runs."]),
        (paragraph(run("It "), DELETED_END) + paragraph(run("runs.")), ["It runs."]),
        (paragraph(run("It runs."), DELETED_END), ["It runs."]),
        (
            paragraph(run("It runs.") + box("In a box."), DELETED_END) + TEXT,
            ["In a box.", "It runs.It runs."],
        ),
        (paragraph(run("I"), DROP_CAP) + paragraph(run("t runs.")), ["It runs."]),
        (
            paragraph(
                f"<w:r><w:ruby><w:rt>{run('とうきょう')}</w:rt><w:rubyBase>{run('東京')}</w:rubyBase>"
                f"</w:ruby></w:r>{run('に行く。')}"
            ),
            ["東京に行く。"],
        ),
        (
            paragraph(run("It runs."), '<w:framePr w:w="200"/>') + paragraph(run("And stops.")),
            ["It runs.", "And stops."],
        ),
        (
            paragraph(f"<w:moveFrom>{run('Away.')}</w:moveFrom>{run('It runs.')}")
            + paragraph(f"<w:moveTo>{run('Away.')}</w:moveTo>"),
            ["It runs.", "Away."],
        ),
        (paragraph(run("It\n runs.")), ["It runs."]),
        (
            table(("Boat", "Size"), ("Tern", table(("a", "b"))), ("Gull", "9 m"), ("Auk", "8 m")),
            ["Boat | Size", "Tern", "a | b", "Gull | 9 m\nAuk | 8 m"],
        ),
        (paragraph(run("So ") + FORMULA + run(" it is.")), ["So x = ½ it is."]),
        (f"<m:oMathPara>{FORMULA}</m:oMathPara>" + TEXT, ["x = ½", "It runs."]),
        (FORMULA + TEXT, ["x = ½", "It runs."]),
        (paragraph(run("Fer\u00adry to the pi\u200ber.")), ["Ferry to the pier."]),
        (
            paragraph(run("start"), CODE)
            + paragraph("", CODE)
            + paragraph(run("  stop"), CODE)
            + TEXT
            + paragraph(run("again"), CODE),
            ["start\n\n  stop", "It runs.", "again"],
        ),
    ],
)
def test_what_word_shows(body: str, shown: list[str]) -> None:
    """As a reader sees it with all changes accepted, controls that nobody filled in left out."""
    [document] = read_source("a.docx", word_file(body)).documents
    assert [document.text[slice(*block.span)] for block in document.blocks] == shown


def style(name: str, properties: str) -> str:
    return (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{name}"><w:name w:val="{name}"/>'
        f"{properties}</w:style>"
    )


LEVEL = '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'


@pytest.mark.parametrize(
    ("styles", "properties", "kind"),
    [
        (style("Kapitel", LEVEL), '<w:pStyle w:val="Kapitel"/>', "headline"),
        (
            style("Kapitel", LEVEL) + style("Klein", '<w:basedOn w:val="Kapitel"/>'),
            '<w:pStyle w:val="Klein"/>',
            "headline",
        ),
        (style("Absatz", LEVEL.replace('"1"', '"9"')), '<w:pStyle w:val="Absatz"/>', "None"),
        ("", '<w:outlineLvl w:val="0"/>', "headline"),
        ("", '<w:outlineLvl w:val="9"/>', "None"),
    ],
)
def test_a_heading_is_what_the_outline_counts(styles: str, properties: str, kind: str) -> None:
    """Whatever its style is called, and in whatever language."""
    body = paragraph(run("Fahrplan und Preise"), properties) + TEXT
    [document] = read_source("a.docx", word_file(body, styles)).documents
    assert str(document.blocks[0].kind) == kind


def without_properties(data: bytes) -> bytes:
    """Return a Word file without the part that states title and author."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(target, "w") as archive:
        for name in source.namelist():
            part = source.read(name)
            if name == "_rels/.rels":
                part = re.sub(rb"<Relationship [^>]*core-properties[^>]*/>", b"", part)
            if name != "docProps/core.xml":
                archive.writestr(name, part)
    return target.getvalue()


def test_a_file_without_properties_states_no_title():
    """python-docx makes some up: "Word Document"."""
    data = without_properties(word_file(paragraph(run("The ferry runs daily."))))
    [document] = read_source("a.docx", data).documents
    assert (document.title, document.author) == (None, None)
    titled = paragraph(run("Ferries"), '<w:pStyle w:val="Title"/>') + paragraph(run("It runs."))
    [document] = read_source("a.docx", without_properties(word_file(titled))).documents
    assert document.title == "Ferries"


def test_a_title_that_word_made_up_is_none():
    """The paragraph of style Title says more than "Document1"."""
    titled = paragraph(run("Ferries"), '<w:pStyle w:val="Title"/>') + paragraph(run("It runs."))
    with_title = io.BytesIO()
    opened = docx.Document(io.BytesIO(word_file(titled)))
    opened.core_properties.title = "Document1"
    opened.save(with_title)
    [document] = read_source("a.docx", with_title.getvalue()).documents
    assert document.title == "Ferries"


def test_a_file_that_is_read_keeps_no_tree(monkeypatch):
    """Its parts refer to each other, and would keep 5 MB until Python looks for cycles."""
    opened = []
    open_file = docx.Document
    monkeypatch.setattr(docx, "Document", lambda *a: opened.append(open_file(*a)) or opened[-1])
    read_source("a.docx", word_file(paragraph(run("The ferry runs daily."))))
    parts = [*opened[-1].part.package.iter_parts()]
    trees = [part.element for part in parts if hasattr(part, "element")]
    assert len(trees) > 2
    assert not any(len(tree) for tree in trees)


def test_rows_that_are_hidden_are_not_shown():
    """A row may say that it is hidden, or that it is not."""
    rows = table(("Boat", "Seats"), ("Tern", "4"), ("Gull", "8"))
    hidden = rows.replace("<w:tr><w:tc><w:p><w:pPr></w:pPr><w:r><w:rPr></w:rPr><w:t xml:space="
                          '"preserve">Gull', "<w:tr><w:trPr><w:hidden{}/></w:trPr><w:tc><w:p><w:r>"
                          "<w:t>Gull")  # fmt: skip
    assert hidden != rows
    [document] = read_source("a.docx", word_file(hidden.format(""))).documents
    assert document.text == "Boat | Seats\nTern | 4"
    [document] = read_source("a.docx", word_file(hidden.format(' w:val="0"'))).documents
    assert "Gull | 8" in document.text


# --- numbers -------------------------------------------------------------------------------------


def level(number: int, form: str, pattern: str, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{more}'
        f'<w:lvlText w:val="{pattern}"/></w:lvl>'
    )


def numbers(*lists: str, more: str = "") -> str:
    """Return the numbering of lists, the first of which is used as 1, the next as 2."""
    kinds = (
        f'<w:abstractNum w:abstractNumId="{place}">{each}</w:abstractNum>'
        for place, each in enumerate(lists, start=1)
    )
    used = (
        f'<w:num w:numId="{place}"><w:abstractNumId w:val="{place}"/></w:num>'
        for place in range(1, len(lists) + 1)
    )
    return "".join([*kinds, *used, more])


def numbered(text: str, number: str = "1", depth: int = 0, more: str = "") -> str:
    place = f'<w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/>'
    return paragraph(run(text), f"{more}<w:numPr>{place}</w:numPr>")


def texts(body: str, styles: str = "", numbering: str = "") -> list[str]:
    [document] = read_source("a.docx", word_file(body, styles, numbering)).documents
    return document.text.split("\n\n")


RULES = level(0, "decimal", "Article %1") + level(1, "decimal", "%1.%2")
ITEMS = level(0, "decimal", "%1.") + level(1, "lowerLetter", "%2)")
BULLETS = level(0, "bullet", "•")
AGAIN = (
    '<w:num w:numId="9"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">'
    '<w:startOverride w:val="7"/></w:lvlOverride></w:num>'
)


def test_numbers_of_clauses_are_part_of_their_text():
    """Word shows "Article 2", though the file has it nowhere."""
    body = numbered("Fees.") + numbered("Pay.", depth=1) + TEXT + numbered("Boats.")
    body += numbered("Book.", depth=1) + numbered("Return.", depth=1)
    assert texts(body, numbering=numbers(RULES)) == [
        "Article 1 Fees.", "1.1 Pay.", "It runs.", "Article 2 Boats.", "2.1 Book.", "2.2 Return.",
    ]  # fmt: skip


def test_marks_of_items_are_left_out():
    """As in all formats, but for headings: their number is part of the text in any form."""
    heading = '<w:pStyle w:val="Heading1"/>'
    body = numbered("Pay.") + numbered("Cash.", depth=1) + numbered("Boats", more=heading)
    assert texts(body, numbering=numbers(ITEMS)) == ["Pay.", "Cash.", "2. Boats"]
    assert texts(numbered("Pay.", more=heading), numbering=numbers(BULLETS)) == ["Pay."]


def test_numbers_that_a_style_gives():
    """A style may be based on one that is numbered; a paragraph may take the number away."""
    rule = style("Rule", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
    deeper = '<w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>'
    clause = style("Clause", f'<w:basedOn w:val="Rule"/>{deeper}')
    of_rule, of_clause = '<w:pStyle w:val="Rule"/>', '<w:pStyle w:val="Clause"/>'
    body = paragraph(run("Fees."), of_rule) + paragraph(run("Pay."), of_clause)
    body += numbered("Bare.", "0", more=of_rule) + paragraph(run("Boats."), of_rule)
    assert texts(body, rule + clause, numbers(RULES)) == [
        "Article 1 Fees.", "1.1 Pay.", "Bare.", "Article 2 Boats.",
    ]  # fmt: skip


def test_a_list_begins_anew_where_it_says():
    """Else it goes on with the numbers of the list whose kind it shares."""
    numbering = numbers(RULES, more=AGAIN)
    body = numbered("One.") + numbered("Seven.", "9") + numbered("Eight.", "9") + numbered("Nine.")
    assert [text.split()[1] for text in texts(body, numbering=numbering)] == ["1", "7", "8", "9"]


def test_cells_are_counted_where_they_stand():
    """A table in the middle of the clauses has its share of the numbers."""
    inside = table(("Boat", "Rule"), ("Tern", "x")).replace(paragraph(run("x")), numbered("Slow."))
    body = numbered("Fees.") + inside + numbered("Boats.")
    assert texts(body, numbering=numbers(RULES)) == [
        "Article 1 Fees.", "Boat | Rule\nTern | Article 2 Slow.", "Article 3 Boats.",
    ]  # fmt: skip


@pytest.mark.parametrize("numbering", [numbers(""), level(0, "decimal", "Article %1")])
def test_a_file_without_rules_for_its_numbers_is_read(numbering: str):
    """Its paragraphs are shown without any."""
    assert texts(numbered("Fees."), numbering=numbering) == ["Fees."]

"""index/sources/readers/odt: what LibreOffice shows of markup that people's files have."""

import pytest

from index.articles import parse
from index.errors import SourceError
from index.sources import read_source
from index.types import Kind, clip_spans, without_hidden
from tests.support.formats import zipped

NAMES = {
    "office": "office", "text": "text", "table": "table", "style": "style", "draw": "drawing",
    "svg": "svg-compatible",
}  # fmt: skip
SPACES = "".join(
    f' xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in NAMES.items()
) + (
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink"'
    ' xmlns:math="http://www.w3.org/1998/Math/MathML"'
)
STYLES = (
    '<style:style style:name="Gone"><style:text-properties text:display="none"/>'
    '</style:style><style:style style:name="Goner" style:parent-style-name="Gone"/>'
    '<style:style style:name="P1" style:parent-style-name="Heading_20_2"/>'
    '<style:style style:name="Log" style:parent-style-name="Preformatted_20_Text"/>'
    '<style:style style:name="P3" style:parent-style-name="Title"/>'
    '<style:style style:name="Loop" style:parent-style-name="Loop2"/>'
    '<style:style style:name="Loop2" style:parent-style-name="Loop"/>'
)
SUM = "<math:math><math:mi>x</math:mi><math:mo>+</math:mo><math:mi>y</math:mi></math:math>"


def odt(body, styles=STYLES, common="", **members):
    """Return an OpenDocument text with this body, styles of its own, and further parts."""

    def part(name, xml):
        tag = f"office:document-{name}"
        return f'<{tag}{SPACES} office:version="1.2">{xml}</{tag}>'

    listed = 'xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"'
    kind = "application/vnd.oasis.opendocument.text"
    return zipped({
        "mimetype": kind,
        "content.xml": part(
            "content",
            f"<office:automatic-styles>{styles}</office:automatic-styles>"
            f"<office:body><office:text>{body}</office:text></office:body>",
        ),
        "styles.xml": part("styles", f"<office:styles>{common}</office:styles>"),
        "meta.xml": part("meta", "<office:meta/>"),
        "META-INF/manifest.xml": (
            f'<m:manifest {listed}><m:file-entry m:full-path="/" m:media-type="{kind}"/>'
            "</m:manifest>"
        ),
        **members,
    })  # fmt: skip


def p(text, style=None):
    named = f' text:style-name="{style}"' if style else ""
    return f"<text:p{named}>{text}</text:p>"


def cell(content):
    return f"<table:table-cell>{content}</table:table-cell>"


def rows(*found):
    inside = "".join(f"<table:table-row>{''.join(row)}</table:table-row>" for row in found)
    return f"<table:table>{inside}</table:table>"


def box(text):
    return f"<draw:frame><draw:text-box>{text}</draw:text-box></draw:frame>"


def read(data):
    [document] = read_source("a.odt", data).documents
    return document


def shown(data):
    document = read(data)
    return [
        without_hidden(document.text[slice(*each.span)], clip_spans(each.hidden, each.span))
        for each in parse(document).paragraphs
    ]


HIDDEN = [
    '<text:section text:name="a" text:display="none">{}</text:section>',
    '<text:section text:name="a" text:display="condition" text:is-hidden="true">{}</text:section>',
    '<text:section text:style-name="Gone"><text:section>{}</text:section></text:section>',
    '<text:p text:style-name="Goner">{}</text:p>',
    '<text:p><text:hidden-paragraph text:is-hidden="true"/>{}</text:p>',
    "<text:table-of-content><text:index-body>{}</text:index-body></text:table-of-content>",
    "<text:alphabetical-index><text:index-body>{}</text:index-body></text:alphabetical-index>",
]


@pytest.mark.parametrize("around", HIDDEN)
def test_hidden_parts(around):
    """Hidden sections, styles and paragraphs and tables of contents are in no block."""
    inside = "secret" if around.startswith("<text:p") else p("secret")
    assert shown(odt(around.format(inside) + p("It runs."))) == ["It runs."]


SEEN = [
    '<text:section text:name="a">{}</text:section>',
    '<text:section text:name="a" text:display="condition" text:is-hidden="false">{}</text:section>',
    '<text:section text:name="a"><text:section text:name="b">{}</text:section></text:section>',
    "<text:bibliography><text:index-body>{}</text:index-body></text:bibliography>",
    "<text:list><text:list-header>{}</text:list-header></text:list>",
    "<text:numbered-paragraph>{}</text:numbered-paragraph>",
]


@pytest.mark.parametrize("around", SEEN)
def test_parts_that_are_shown(around):
    """Sections that are not hidden, lists' heads and lists of books are read."""
    assert shown(odt(around.format(p("It runs.")))) == ["It runs."]


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ('It <text:span text:style-name="Gone">secretly </text:span>runs.', "It runs."),
        ('It <text:span text:style-name="Loop">often </text:span>runs.', "It often runs."),
        ('It <text:hidden-text text:is-hidden="false">often </text:hidden-text>runs.',
         "It often runs."),
        ("It\n  <text:span>often\t</text:span>\nruns<text:line-break/>now.", "It often runs\nnow."),
        ("It <text:hidden-text>secretly </text:hidden-text>runs.", "It runs."),
        ("It <text:placeholder>&lt;secret&gt; </text:placeholder>runs.", "It runs."),
        (f"It is <draw:frame><draw:object>{SUM}</draw:object></draw:frame>.", "It is x + y."),
        ('It is <draw:frame><draw:object xlink:href="./Object 1"/></draw:frame>.',
         "It is x + y."),
        ('It <draw:frame><draw:object xlink:href="./Object 2"/></draw:frame>runs.', "It runs."),
        ("It <draw:frame><draw:image/><svg:desc>secret</svg:desc></draw:frame>runs.", "It runs."),
    ],
)  # fmt: skip
def test_parts_of_a_sentence(inside, text):
    """Formulas stand in it, whatever part of the file holds them; hidden words do not."""
    members = {"Object 1/content.xml": SUM.replace("<math:math>", f"<math:math{SPACES}>")}
    assert shown(odt(p(inside), **members)) == [text]


def test_lowered_figures():
    """They are written as Unicode has them, as in the other formats."""
    styles = (
        '<style:style style:name="Low"><style:text-properties style:text-position="sub 58%"/>'
        '</style:style><style:style style:name="Down"><style:text-properties '
        'style:text-position="-33% 58%"/></style:style>'
    )
    inside = (
        'H<text:span text:style-name="Low">2</text:span>O and '
        'CO<text:span text:style-name="Down">2</text:span>.'
    )
    assert shown(odt(p(inside), styles=styles)) == ["H₂O and CO₂."]


def test_struck_words_are_no_text():
    """They say what the text takes back."""
    styles = (
        '<style:style style:name="Out"><style:text-properties '
        'style:text-line-through-style="solid"/></style:style><style:style style:name="In">'
        '<style:text-properties style:text-line-through-style="none"/></style:style>'
    )
    inside = (
        'It costs <text:span text:style-name="Out">5 </text:span>'
        '<text:span text:style-name="In">6</text:span>.'
    )
    assert shown(odt(p(inside), styles=styles)) == ["It costs 6."]


def test_kinds_by_the_styles_that_a_style_is_based_on():
    """A style of the file's own is what it is based on; lines of code are one block."""
    body = p("Boats", "P3") + p("Sizes", "P1") + p("It runs.", "Loop")
    body += p("start", "Log") + p("", "Log") + p('<text:s text:c="2"/>stop', "Log") + p("End.")
    document = read(odt(body))
    assert document.title == "Boats"
    kinds = {document.text[slice(*block.span)]: block.kind for block in document.blocks}
    assert kinds == {
        "Boats": Kind.HEADLINE, "Sizes": Kind.HEADLINE, "It runs.": None,
        "start\n\n  stop": Kind.CODE, "End.": None,
    }  # fmt: skip


def test_cells_of_tables():
    """A cell has its lists, without remarks and notes; nested tables are read cell by cell."""
    note = (
        "<text:note><text:note-citation>1</text:note-citation><text:note-body>{}</text:note-body>"
        "</text:note><office:annotation>{}</office:annotation>"
    ).format(p("In euros."), p("secret"))
    listed = f"<text:list><text:list-item>{p('Adult')}</text:list-item></text:list>"
    table = rows((cell(p("Ticket")), cell(p(f"Price{note}"))), (cell(listed), cell(p("4"))))
    assert shown(odt(table)) == ["Ticket | Price\nAdult | 4", "In euros."]
    inner = rows((cell(p("Tern")), cell(p("9 m"))))
    outer = rows((cell(p("Boats") + inner), cell(p("Piers"))))
    assert shown(odt(outer)) == ["Boats", "Tern | 9 m", "Piers"]
    plain = (cell(p("Gull")), cell(p("none")))
    mixed = rows(plain, plain, (cell(p("Boats")), cell(inner)), plain)
    assert shown(odt(mixed)) == ["Gull | none\nGull | none", "Boats", "Tern | 9 m", "Gull | none"]


def test_rows_that_are_folded_away_are_not_shown():
    """A row that is collapsed or filtered out; one that says it is visible is shown."""
    row = "<table:table-row{}>" + cell(p("A")) + cell(p("{}")) + "</table:table-row>"
    states = ("", ' table:visibility="collapse"', ' table:visibility="filter"',
              ' table:visibility="visible"')  # fmt: skip
    body = "".join(row.format(state, number) for number, state in enumerate(states))
    assert shown(odt(f"<table:table>{body}</table:table>")) == ["A | 0\nA | 3"]


def test_a_box_in_a_box_is_read_once():
    """Each stands behind the paragraph that holds it."""
    boxes = box(p("In." + box(p("Inner."))))
    assert shown(odt(p("Out." + boxes))) == ["Out.", "In.", "Inner."]


# --- numbers, and texts in one file --------------------------------------------------------------

OUTLINE = (
    '<text:outline-style><text:outline-level-style text:level="1" style:num-format="I"'
    ' style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format="1"'
    ' text:display-levels="2"/><text:outline-level-style text:level="3" style:num-format=""/>'
    "</text:outline-style>"
)
LISTS = (
    '<text:list-style style:name="Rules"><text:list-level-style-number text:level="1"'
    ' style:num-prefix="Rule " style:num-format="1"/><text:list-level-style-number text:level="2"'
    ' style:num-format="a" style:num-list-format="%1%(%2%)"/></text:list-style>'
    '<text:list-style style:name="Items"><text:list-level-style-number text:level="1"'
    ' style:num-format="1" style:num-suffix="."/></text:list-style>'
    '<style:style style:name="Bare" style:list-style-name=""/>'
)


def h(text, level=1, more=""):
    return f'<text:h text:outline-level="{level}" {more}>{text}</text:h>'


def items(*inside, style="Rules", more=""):
    named = f'text:style-name="{style}"' if style else ""
    held = "".join(f"<text:list-item>{each}</text:list-item>" for each in inside)
    return f"<text:list {named} {more}>{held}</text:list>"


def test_headings_have_the_numbers_of_the_outline():
    """One may begin with a number of its own, or go without."""
    body = h("Fees") + h("Boats", 2) + h("Sails", 3) + h("Ropes", 2) + h("Bare", 1,
        'text:is-list-header="true"') + h("Old", 1, 'text:style-name="Bare"') + h("Mud", 1,
        'text:restart-numbering="true" text:start-value="9"') + h("Tides", 2)  # fmt: skip
    assert shown(odt(body, LISTS, OUTLINE)) == [
        "I. Fees", "I.1 Boats", "Sails", "I.2 Ropes", "Bare", "Old", "IX. Mud", "IX.1 Tides",
    ]  # fmt: skip
    assert shown(odt(h("Fees"), LISTS)) == ["Fees"]


def test_numbers_of_clauses_are_part_of_their_text_and_marks_of_items_are_not():
    """A list may go on with the last one of its style; its second paragraph has no number."""
    inner = items(p("By boat."), p("On foot."), style=None)
    body = items(p("Pay.") + p("In cash."), p("Come.") + inner) + items(p("Once."), style="Items")
    body += items(p("Go."), more='text:continue-numbering="true"') + items(p("Stay."))
    assert shown(odt(body, LISTS)) == [
        "Rule 1 Pay.", "In cash.", "Rule 2 Come.", "2(a) By boat.", "2(b) On foot.", "Once.",
        "Rule 3 Go.", "Rule 1 Stay.",
    ]  # fmt: skip


def flat(body, kind="text", meta=""):
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {SPACES} office:version="1.2">'
        f"<office:meta>{meta}</office:meta><office:styles>{OUTLINE}</office:styles>"
        f"<office:automatic-styles>{STYLES}</office:automatic-styles>"
        f"<office:body><office:{kind}>{body}</office:{kind}></office:body></office:document>"
    ).encode()


@pytest.mark.parametrize("name", ["a.fodt", "a.xml", "a.odt"])
def test_a_text_that_is_one_file_of_xml(name):
    """It has the same blocks, and the data of a picture is no text."""
    picture = "<draw:frame><draw:image><office:binary-data>c2VjcmV0</office:binary-data>"
    body = h("Fees") + p(f"{picture}</draw:image></draw:frame>It runs.") + p("secret", "Gone")
    [document] = read_source(name, flat(body, meta="<dc:title>Ferries</dc:title>")).documents
    assert (document.text, document.title) == ("I. Fees\n\nIt runs.", "Ferries")


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (flat("<table:table/>", "spreadsheet"), "spreadsheet"),
        (flat(p("It runs."))[:-30], "damaged"),
        (flat(""), "holds no text"),
    ],
)
def test_other_files_of_xml_are_refused(data, problem):
    """The message says what the file is."""
    with pytest.raises(SourceError, match=problem):
        read_source("a.fodt", data)

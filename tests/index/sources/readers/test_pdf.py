"""index/sources/readers/pdf: pages and blocks as people read them."""

import io

import pytest
from PIL import Image as PilImage
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Frame,
    FrameBreak,
    Image,
    ListFlowable,
    ListItem,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)

from index.articles import parse
from index.errors import SourceError
from index.sources import read_source
from index.sources.readers.pdf.text import join_lines
from index.sources.readers.raised_figures import NOTE_MARKS, put_figures_right
from index.types import Kind
from tests.support import formats

STYLES = getSampleStyleSheet()
BODY = ParagraphStyle("body", parent=STYLES["BodyText"], alignment=4, fontSize=10, leading=12)
INDENTED = ParagraphStyle("indented", parent=BODY, firstLineIndent=14, spaceBefore=0, spaceAfter=0)
SENTENCES = [
    f"The ferry number {word} between Vesby and Skarholm will run every two hours from Monday, the "
    "harbour office said on Friday. Children travel free of charge when an adult is with them."
    for word in ("one", "two", "three", "four", "five", "six", "seven", "eight")
]


def read(data):
    reading = read_source("a.pdf", data)
    [document] = reading.documents
    return reading, document


def texts(document, page=None):
    return [
        document.text[b.span.start : b.span.end]
        for b in document.blocks
        if page is None or b.page == page
    ]


def lines_pdf(*pages, size=11):
    """Return a PDF that draws each line of each page under the one before."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    for lines in pages:
        canvas.setFont("Helvetica", size)
        for number, line in enumerate(lines):
            canvas.drawString(72, 700 - 14 * number, line)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def test_what_a_browser_prints_around_a_page_is_left_out():
    """Day and title over it and its address under it, also where there is one page only."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    canvas.drawString(30, 820, "11/30/26, 7:00 AM")
    canvas.drawString(250, 820, "Opening hours")
    canvas.drawString(72, 700, "The pool opens at seven on every day of the week.")
    canvas.drawString(72, 60, "Since 11/30/26, 7:00 AM the pool is open.")
    canvas.drawString(30, 20, "https://pool.example/hours")
    canvas.drawString(550, 20, "1/1")
    canvas.save()
    reading, document = read(buffer.getvalue())
    assert texts(document) == [
        "The pool opens at seven on every day of the week.",
        "Since 11/30/26, 7:00 AM the pool is open.",
    ]
    assert "Opening hours" in reading.notes[0].text


def test_paragraphs_are_blocks_on_their_pages():
    """Each paragraph is one block with its page, set in or apart."""
    for style in (BODY, INDENTED):
        story = [Paragraph(text, style) for text in SENTENCES[:3]]
        story += [PageBreak(), Paragraph(SENTENCES[3], style)]
        _, document = read(formats.pdf(story))
        assert texts(document, 1) == SENTENCES[:3]
        assert texts(document, 2) == [SENTENCES[3]]
        assert [p.on_page for p in parse(document).paragraphs] == [1, 2, 3, 1]


def test_two_columns_are_read_one_after_the_other():
    """A title over two columns comes first, then the left column, then the right."""
    width = (A4[0] - 140) / 2
    buffer = io.BytesIO()
    template = BaseDocTemplate(buffer, pagesize=A4)
    frames = [
        Frame(60, 700, A4[0] - 120, 90),
        Frame(60, 400, width, 290),
        Frame(80 + width, 400, width, 290),
    ]
    template.addPageTemplates([PageTemplate(frames=frames)])
    left = [Paragraph(text, BODY) for text in SENTENCES[:3]]
    right = [Paragraph(text, BODY) for text in SENTENCES[3:6]]
    title = Paragraph("Ferries of the year", STYLES["Title"])
    template.build([title, FrameBreak(), *left, FrameBreak(), *right])
    _, document = read(buffer.getvalue())
    assert texts(document) == ["Ferries of the year", *SENTENCES[:6]]
    assert document.blocks[0].kind is Kind.HEADLINE
    assert document.title == "Ferries of the year"


def two_columns(canvas, top, left, right):
    """Draw lines in two columns."""
    for x, lines in ((60, left), (310, right)):
        for number, line in enumerate(lines):
            canvas.drawString(x, top - 13 * number, line)


COLUMN = [f"The ferry number {n} of the line runs on every day" for n in range(6)]


def test_a_table_across_two_columns_divides_them():
    """With the heading over it; its rows are not read column by column."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    canvas.setFont("Helvetica", 10)
    two_columns(canvas, 700, COLUMN, [line.replace("ferry", "boat") for line in COLUMN[:5]])
    canvas.setFont("Helvetica-Bold", 14)
    canvas.drawString(60, 600, "Fares by line")
    canvas.setFont("Helvetica", 10)
    for number, row in enumerate((("Line", "Single", "Return"), ("North", "4", "7"))):
        for x, cell in zip((60, 220, 420), row, strict=True):
            canvas.drawString(x, 575 - 16 * number, cell)
    two_columns(canvas, 520, COLUMN[:4], COLUMN[:4])
    canvas.save()
    _, document = read(buffer.getvalue())
    left, right = " ".join(COLUMN), " ".join(COLUMN[:5]).replace("ferry", "boat")
    rows = "Line | Single | Return\nNorth | 4 | 7"
    below = [" ".join(COLUMN[:4])] * 2
    assert texts(document) == [left, right, "Fares by line", rows, *below]


def test_a_table_in_one_of_two_columns_divides_nothing():
    """Its rows stand beside lines that fill their column."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    canvas.setFont("Helvetica", 10)
    two_columns(canvas, 700, COLUMN[:3], COLUMN)
    for number, row in enumerate((("North", "4"), ("South", "7"), ("West", "9"))):
        for x, cell in zip((60, 160), row, strict=True):
            canvas.drawString(x, 661 - 13 * number, cell)
    canvas.save()
    _, document = read(buffer.getvalue())
    assert texts(document)[-1] == " ".join(COLUMN)
    assert "North | 4\nSouth | 7\nWest | 9" in texts(document)


def test_columns_are_found_where_the_file_writes_line_by_line():
    """The order of the file does not count where columns stand side by side."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    canvas.setFont("Helvetica", 10)
    left = ["The mayor of the town opened the new", "bridge on Friday with a speech that",
            "nobody will forget for many years."]  # fmt: skip
    right = ["The ferry will run again on Monday", "after the repair of its engine, which",
             "took the yard almost three months."]  # fmt: skip
    for number, (one, other) in enumerate(zip(left, right, strict=True)):
        canvas.drawString(72, 700 - 12 * number, one)
        canvas.drawString(310, 700 - 12 * number, other)
    canvas.save()
    _, document = read(buffer.getvalue())
    assert texts(document) == [" ".join(left), " ".join(right)]


def test_running_heads_and_page_numbers_are_left_out():
    """What stands at the same place of each page is no part of the article, and is named."""

    def draw(canvas, template):
        canvas.setFont("Helvetica", 8)
        canvas.drawString(60, 815, "Harbor Herald, Annual Report")
        canvas.drawString(300, 25, f"Page {template.page} of 3")

    story = []
    for text in SENTENCES[:3]:
        story += [Paragraph(text, BODY), PageBreak()]
    reading, document = read(formats.pdf(story, on_page=draw))
    assert texts(document) == SENTENCES[:3]
    assert any("Annual Report" in note.text for note in reading.notes)


def test_a_page_without_text_is_named():
    """A scanned page is named with what to do, the others are read."""
    picture = io.BytesIO()
    PilImage.new("RGB", (20, 20), "red").save(picture, "PNG")
    picture.seek(0)
    story = [Paragraph(SENTENCES[0], BODY), PageBreak(), Image(picture, 200, 200)]
    reading, _ = read(formats.pdf(story))
    [part] = reading.unread
    assert part.source == "a.pdf"
    assert "page 2 holds no text" in part.reason
    picture.seek(0)
    with pytest.raises(SourceError, match="ocrmypdf"):
        read_source("a.pdf", formats.pdf([Image(picture, 200, 200)]))


def test_lists_and_tables():
    """Items lose their bullet, rows keep their cells apart."""
    items = ["Bikes travel free of charge.", SENTENCES[0], "Trailers cost one euro."]
    rows = [["Ticket", "Price", "Valid"], ["Adult", "4 euros", "one day"], ["Ten", "30", "a week"]]
    story = [
        ListFlowable([ListItem(Paragraph(t, BODY)) for t in items], bulletType="bullet"),
        Spacer(1, 20), Table(rows), Spacer(1, 20), Paragraph(SENTENCES[1], BODY),
    ]  # fmt: skip
    _, document = read(formats.pdf(story))
    assert texts(document) == [
        *items, "\n".join(" | ".join(row) for row in rows), SENTENCES[1],
    ]  # fmt: skip
    assert [b.kind for b in document.blocks[:4]] == [Kind.LIST] * 3 + [Kind.TABLE]


def test_numbered_headings_are_headlines():
    """A large line with a number is a headline, a small one an item of a list."""
    story = [Paragraph("1. Fares of the ferry", STYLES["Heading1"]), Paragraph(SENTENCES[0], BODY)]
    story += [Spacer(1, 20), Paragraph("1. Bikes are free.", BODY)]
    _, document = read(formats.pdf(story))
    assert [b.kind for b in document.blocks] == [Kind.HEADLINE, None, Kind.LIST]


def test_words_at_line_ends_are_put_together():
    """A hyphen at a line end goes, unless the word has one elsewhere too."""
    _, document = read(
        lines_pdf(
            [
                "The harbour office gave more infor-",
                "mation about the well-",
                "known ferry. Some is",
            ],
            ["well-known to all who need information."],
        )
    )
    assert "more information about the well-known ferry" in document.text


def test_raised_figures():
    """The mark of a note does not glue to a year, and an exponent is one."""
    text = "It sank in 1953<super>2</super>, 12 m<super>2</super> of it on the 13<super>th</super>."
    _, document = read(formats.pdf([Paragraph(text, BODY)]))
    assert texts(document) == ["It sank in 1953[2], 12 m² of it on the 13th."]
    assert [document.text[a:b] for a, b in document.blocks[0].hidden] == ["[2]"]


def test_a_sentence_goes_on_with_the_next_page():
    """A paragraph that a page end divides is one block, on the page where it begins."""
    first = ["The ferry leaves the harbour of Vesby every", "second hour and reaches the island"]
    second = ["of Skarholm after forty minutes at sea."]
    _, document = read(lines_pdf(first, second))
    assert texts(document, 1) == [" ".join(first + second)]
    assert texts(document, 2) == []


LINE = "The quay (1897) is 14,5 m wide and was closed from 3.5. to 7.5. for repairs to wall 2b."


def drawn(*draws):
    """Return the texts of a PDF of one page; each draw is a function of its canvas."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    for draw in draws:
        canvas.setFont("Helvetica", 11)
        draw(canvas)
    canvas.save()
    return texts(read(buffer.getvalue())[1])


def word_by_word(text, y, fonts=("Helvetica",), gap=" "):
    """Return what draws each word where it would stand in a line, its font chosen in turn."""

    def draw(canvas):
        left = 72
        for number, word in enumerate(text.split()):
            font = fonts[number % len(fonts)]
            canvas.setFont(font, 11)
            canvas.drawString(left, y, word)
            left += canvas.stringWidth(word + gap, font, 11)

    return draw


@pytest.mark.parametrize(
    "draw",
    [
        lambda canvas: canvas.drawString(72, 700, LINE),
        lambda canvas: canvas.drawString(72, 700, LINE.replace(" ", "  ")),
        word_by_word(LINE, 700),
        word_by_word(LINE, 700, fonts=("Helvetica", "Helvetica-Bold")),
        word_by_word(LINE, 700, fonts=("Helvetica", "Times-Roman")),
    ],
    ids=["at once", "two spaces", "word by word", "with bold words", "in two fonts"],
)
def test_a_line_is_the_same_however_it_is_drawn(draw):
    assert drawn(draw) == [LINE]


def test_words_far_apart_are_cells_where_rows_agree():
    wide = [word_by_word("Pier North South", y, gap=" " * 12) for y in (700, 680)]
    assert drawn(*wide) == ["Pier | North | South\nPier | North | South"]
    assert drawn(wide[0]) == ["Pier North South"]


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_turned_page_is_read_upright(turn):
    """A page that is shown turned is read in the order in which it is seen."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(600, 600))
    canvas.setPageRotation(turn)
    canvas.translate(300, 300)
    canvas.rotate(turn)
    canvas.translate(-300, -300)
    canvas.setFont("Helvetica", 12)
    canvas.drawString(72, 500, "The first line of the page goes on")
    canvas.drawString(72, 485, "and ends on the second line.")
    canvas.save()
    _, document = read(buffer.getvalue())
    assert texts(document) == ["The first line of the page goes on and ends on the second line."]


def test_a_locked_file_says_so():
    """A PDF with a password is refused with what to do."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, encrypt=StandardEncryption("secret", canPrint=0))
    canvas.drawString(72, 700, "Hidden.")
    canvas.save()
    with pytest.raises(SourceError, match="password"):
        read_source("a.pdf", buffer.getvalue())


@pytest.mark.parametrize(
    ("lines", "known", "text"),
    [
        (["the infor\ufffe", "mation"], set(), "the information"),
        (["the well\x02", "known fact"], {"well", "known"}, "the well-known fact"),
        (["a well-", "known fact"], {"well-known"}, "a well-known fact"),
        (["soft\xad", "ware"], {"soft", "ware"}, "software"),
        (["Vesby-", "Skarholm line"], set(), "Vesby-Skarholm line"),
        (["a self-", "closing door"], set(), "a self-closing door"),
        (["they were self-", "ish about it"], set(), "they were selfish about it"),
        (["the ﬁrst oﬃce"], set(), "the first office"),
        (["1990\ufffe", "2000"], set(), "1990-2000"),
    ],
)
def test_lines_are_joined(lines, known, text):
    """Words that a line end divides are put together, and ligatures are letters."""
    assert join_lines(lines, known) == text


@pytest.mark.parametrize(
    ("before", "figure", "after"),
    [
        ("1953", "2", "1953\ufdd0[2]\ufdd1"),
        ("the quay.", "1,2", "the quay.\ufdd0[1,2]\ufdd1"),
        ("12 km", "2", "12 km²"),
        ("10", "-3", "10⁻³"),
        ("the 21", "st", "the 21st"),
        ("word", "*", "word\ufdd0[*]\ufdd1"),
        ("Dr", "longer text", "Drlonger text"),
    ],
)
def test_raised_figures_are_told_apart(before, figure, after):
    """Exponents, ordinals and marks of notes each become what they are."""
    assert put_figures_right(f"{before}{NOTE_MARKS[0]}{figure}{NOTE_MARKS[1]}") == after

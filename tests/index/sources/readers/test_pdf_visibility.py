"""index/sources/readers/pdf_ink and pdf_lines: what is seen of a page, and in which direction."""

import io

import pytest
from PIL import Image as PilImage
from reportlab.lib.colors import Color, black, navy, white
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from index.errors import SourceError
from index.sources import read_source

LINES = ["The ferry leaves the harbour of Vesby every", "second hour and reaches the island."]


def read(draw, rotation=0):
    """Return the blocks of a page with two lines of text and what `draw` adds to it."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    canvas.setPageRotation(rotation)
    canvas.setFont("Helvetica", 11)
    for number, line in enumerate(LINES):
        canvas.drawString(72, 700 - 14 * number, line)
    draw(canvas)
    canvas.save()
    [document] = read_source("a.pdf", buffer.getvalue()).documents
    return [document.text[slice(*block.span)] for block in document.blocks]


def written(canvas, text="The secret code is kept.", x=72, y=500, *, mode=0, colour=black):
    canvas.setFillColor(colour)
    lines = canvas.beginText(x, y)
    lines.setTextRenderMode(mode)
    lines.textOut(text)
    lines.setTextRenderMode(0)
    canvas.drawText(lines)
    canvas.setFillColor(black)


def box(canvas, colour, y=490):
    canvas.setFillColor(colour)
    canvas.rect(60, y, 300, 30, fill=1, stroke=0)


def picture(canvas):
    grey = PilImage.new("L", (30, 30), 200)
    canvas.drawImage(ImageReader(grey), 60, 480, 300, 60)


@pytest.mark.parametrize(
    ("ground", "ink"),
    [
        (None, {"colour": white}),
        (None, {"colour": Color(0.99, 1, 0.99)}),
        (None, {"mode": 3}),
        ((white, 490), {"colour": white}),
        ((navy, 200), {"colour": white}),
    ],
)
def test_what_has_no_ink_or_is_white_on_white_is_no_text(ground, ink):
    """Nobody sees it, though it can be selected."""

    def draw(canvas):
        if ground:
            box(canvas, *ground)
        written(canvas, **ink)

    assert read(draw) == [" ".join(LINES)]


@pytest.mark.parametrize(
    ("ground", "ink"),
    [
        (None, {}),
        ("box", {"colour": white}),
        ("picture", {"colour": white}),
        ("picture", {"mode": 3}),
        (None, {"colour": Color(0.7, 0.7, 0.7)}),
        (None, {"mode": 1, "colour": white}),
    ],
)
def test_what_stands_on_something_is_text(ground, ink):
    """White words on a dark box, the words of a scan below its picture, and outlined letters."""

    def draw(canvas):
        if ground == "box":
            box(canvas, navy)
        elif ground:
            picture(canvas)
        written(canvas, **ink)

    assert read(draw) == [" ".join(LINES), "The secret code is kept."]


def test_white_words_inside_a_line_are_left_out():
    """The words beside them stay, also the next ones on the line."""

    def draw(canvas):
        written(canvas, "Bring a coat", y=400)
        written(canvas, "or not", x=140, y=400, colour=white)
        written(canvas, "and a hat.", x=142, y=400)

    assert read(draw)[-1] == "Bring a coat and a hat."


def turned(canvas, angle, x, y, *lines):
    canvas.saveState()
    canvas.translate(x, y)
    canvas.rotate(angle)
    for number, line in enumerate(lines):
        canvas.drawString(0, -14 * number, line)
    canvas.restoreState()


@pytest.mark.parametrize("angle", [90, 180, 270])
def test_text_in_another_direction_comes_after_the_upright_one(angle):
    """A table set sideways, or a stamp in the margin, is put together by itself."""
    lines = "Received on the first", "day of March."
    blocks = read(lambda canvas: turned(canvas, angle, 300, 400, *lines))
    assert blocks == [" ".join(LINES), "Received on the first day of March."]


@pytest.mark.parametrize("angle", [90, 270])
@pytest.mark.parametrize("rotation", [0, 90, 180])
def test_a_page_set_sideways_is_read_in_order(angle, rotation):
    """Most of its text stands in one other direction, whatever the page says of its own."""
    lines = [f"The ferry number {n} of the line runs on every day of the week" for n in range(9)]
    blocks = read(lambda canvas: turned(canvas, angle, 300, 400, *lines), rotation)
    assert blocks == [" ".join(lines), " ".join(LINES)]


def test_a_watermark_parts_no_words():
    """Large letters aslant over the page are no text, nor do they cut the lines below."""

    def draw(canvas):
        canvas.setFillGray(0.9)
        canvas.setFont("Helvetica-Bold", 60)
        turned(canvas, 45, 100, 600, "DRAFT")

    assert read(draw) == [" ".join(LINES)]


def test_a_line_that_leans_a_little_is_text():
    """Lines of a scan are seldom quite level."""
    assert read(lambda canvas: turned(canvas, 3, 72, 500, "It leans."))[-1] == "It leans."


def test_a_page_without_visible_text_is_a_scan():
    """As is said of one without any."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    written(canvas, colour=white)
    canvas.save()
    with pytest.raises(SourceError, match="no page holds text"):
        read_source("a.pdf", buffer.getvalue())


def cover(canvas, colour=black, *, x=70, y=495, width=200, height=16, **options):
    """Draw a rectangle where `written` writes."""
    canvas.saveState()
    canvas.setFillColor(colour)
    canvas.setFillAlpha(options.get("alpha", 1))
    canvas.rect(x, y, width, height, fill=options.get("fill", 1), stroke=options.get("stroke", 0))
    canvas.restoreState()


@pytest.mark.parametrize("colour", [black, white, navy])
def test_words_below_a_rectangle_are_no_text(colour):
    """Who blacks out words so leaves them in the file."""

    def draw(canvas):
        written(canvas)
        cover(canvas, colour)

    assert read(draw) == [" ".join(LINES)]


def test_a_covered_word_in_a_line_goes_alone():
    """The words beside it stay."""

    def draw(canvas):
        written(canvas, "Call 555 0199 before nine.")
        cover(canvas, x=72 + canvas.stringWidth("Call "), width=canvas.stringWidth("555 0199"))

    assert read(draw)[-1] == "Call before nine."


@pytest.mark.parametrize(
    "options",
    [
        {"alpha": 0.4, "colour": Color(1, 1, 0)},
        {"fill": 0, "stroke": 1},
        {"height": 1.5, "y": 503},
        {"y": 470},
        {"x": 0, "y": 0, "width": 595, "height": 842, "colour": white},
    ],
)
def test_what_covers_no_words_hides_none(options):
    """A highlight, a frame, a line, a box elsewhere, and a ground for the whole page."""

    def draw(canvas):
        written(canvas)
        cover(canvas, **options)

    assert read(draw)[-1] == "The secret code is kept."


def test_words_on_a_rectangle_are_text():
    """It was drawn before them."""

    def draw(canvas):
        cover(canvas, navy)
        written(canvas, colour=white)

    assert read(draw)[-1] == "The secret code is kept."


def layered(state, marks=b"/OC /L1 BDC"):
    """Return a PDF with a line in a layer between two lines that are in none."""
    words = b"BT /F1 12 Tf 72 %d Td (%s) Tj ET "
    content = (
        words % (700, b"The ferry leaves at noon.")
        + marks
        + b" "
        + words % (650, b"The secret code is kept.")
        + b"EMC "
        + words % (600, b"It returns at six.")
    )
    parts = [
        b"/Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [6 0 R] /D << /%s [6 0 R] >> >>"
        % state,
        b"/Type /Pages /Kids [3 0 R] /Count 1",
        b"/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources 7 0 R",
        b"/Length %d" % len(content),
        b"/Type /Font /Subtype /Type1 /BaseFont /Helvetica",
        b"/Type /OCG /Name (Notes)",
        b"/Font << /F1 5 0 R >> /Properties << /L1 6 0 R >>",
    ]
    data, starts = b"%PDF-1.5\n", []
    for number, part in enumerate(parts, start=1):
        starts.append(len(data))
        stream = b"stream\n" + content + b"\nendstream\n" if part.startswith(b"/Length") else b""
        data += b"%d 0 obj\n<< %s >>\n%sendobj\n" % (number, part, stream)
    table = b"".join(b"%010d 00000 n \n" % start for start in starts)
    table = b"xref\n0 8\n0000000000 65535 f \n" + table
    end = b"trailer << /Size 8 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % len(data)
    return data + table + end


@pytest.mark.parametrize(
    ("state", "marks", "is_seen"),
    [
        (b"OFF", b"/OC /L1 BDC", False),
        (b"ON", b"/OC /L1 BDC", True),
        (b"OFF", b"/Span << /MCID 0 >> BDC", True),
        (b"OFF", b"/P BMC", True),
    ],
)
def test_a_layer_that_is_switched_off_is_no_text(state, marks, is_seen):
    """A layer is shown or not; other marks around text say only what it is."""
    [document] = read_source("a.pdf", layered(state, marks)).documents
    assert "The ferry leaves at noon." in document.text
    assert "It returns at six." in document.text
    assert ("secret" in document.text) is is_seen

"""index/sources/readers/pdf/ink and lines: what is seen of a page, and in which direction."""

import io
import zlib

import pytest
from PIL import Image as PilImage
from reportlab.lib.colors import Color, black, navy, white
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from index.errors import SourceError
from index.sources import read_source
from index.sources.readers.pdf.layers import may_have_layers

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


WORDS = b"BT /F1 12 Tf 72 %d Td (%s) Tj ET "
SECRET = WORDS % (650, b"The secret code is kept.")
RESOURCES = b"/Font << /F1 5 0 R >> /Properties << /L1 6 0 R >> /XObject << /X1 8 0 R /X2 9 0 R >>"
FORM = b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources 7 0 R "


def layered(content, state=b"OFF", *, form=b"", inner=b"", form_layer=b""):
    """Return a PDF with a layer L1 and two forms; what it shows stands between two lines."""
    around = WORDS % (700, b"The ferry leaves at noon."), WORDS % (600, b"It returns at six.")
    parts = [
        (b"/Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [6 0 R] /D << /%s [6 0 R] >> >>"
         % state, None),
        (b"/Type /Pages /Kids [3 0 R] /Count 1", None),
        (b"/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources 7 0 R",
         None),
        (b"", around[0] + content + around[1]),
        (b"/Type /Font /Subtype /Type1 /BaseFont /Helvetica", None),
        (b"/Type /OCG /Name (Notes)", None),
        (RESOURCES, None),
        (FORM + form_layer, form),
        (FORM.replace(b"/Resources 7 0 R", b"/Resources << /Font << /F1 5 0 R >> >>"), inner),
    ]  # fmt: skip
    data, starts = b"%PDF-1.5\n", []
    for number, (part, inside) in enumerate(parts, start=1):
        starts.append(len(data))
        stream = b"" if inside is None else b"stream\n" + inside + b"\nendstream\n"
        length = b"" if inside is None else b"/Length %d" % len(inside)
        data += b"%d 0 obj\n<< %s %s >>\n%sendobj\n" % (number, part, length, stream)
    table = b"".join(b"%010d 00000 n \n" % start for start in starts)
    table = b"xref\n0 %d\n0000000000 65535 f \n" % (len(starts) + 1) + table
    end = b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF"
    return data + table + end % (len(starts) + 1, len(data))


def is_seen(data):
    """Return whether a PDF shows the secret; the lines around it are always shown."""
    [document] = read_source("a.pdf", data).documents
    assert "The ferry leaves at noon." in document.text
    assert "It returns at six." in document.text
    return "secret" in document.text


@pytest.mark.parametrize(
    ("state", "marks", "is_shown"),
    [
        (b"OFF", b"/OC /L1 BDC", False),
        (b"ON", b"/OC /L1 BDC", True),
        (b"OFF", b"/Span << /MCID 0 >> BDC", True),
        (b"OFF", b"/P BMC", True),
    ],
)
def test_a_layer_that_is_switched_off_is_no_text(state, marks, is_shown):
    """A layer is shown or not; other marks around text say only what it is."""
    assert is_seen(layered(marks + b" " + SECRET + b"EMC ", state)) is is_shown


LAYER = b"/OC /L1 BDC %s EMC "


@pytest.mark.parametrize("state", [b"OFF", b"ON"])
@pytest.mark.parametrize(
    ("content", "parts"),
    [
        (b"/X1 Do ", {"form": LAYER % SECRET}),
        (b"/X1 Do ", {"form": SECRET, "form_layer": b"/OC 6 0 R"}),
        (LAYER % b"/X1 Do", {"form": SECRET}),
        (b"/X1 Do ", {"form": LAYER % b"/X2 Do", "inner": SECRET}),
        (b"/X1 Do ", {"form": b"/X2 Do", "form_layer": b"/OC 6 0 R", "inner": SECRET}),
    ],
)
def test_a_form_in_a_layer_is_text_where_the_layer_is_shown(content, parts, state):
    """The form, a form in it, or the place where it is drawn belongs to the layer."""
    assert is_seen(layered(content, state, **parts)) is (state == b"ON")


def test_a_form_in_no_layer_is_text():
    """In a file that has layers too."""
    assert is_seen(layered(b"/X1 Do ", form=b"/X2 Do", inner=SECRET))


def packed(inside, filters=b"/Filter /FlateDecode"):
    return b"1 0 obj << /Type /ObjStm %s >> stream\n%s\nendstream" % (filters, inside)


@pytest.mark.parametrize(
    ("data", "may"),
    [
        (b"<< /OCProperties 5 0 R >>", True),
        (b"<< /Pages 5 0 R >>", False),
        (packed(zlib.compress(b"<< /Pages 2 0 R >>")), False),
        (packed(zlib.compress(b"<< /Pages 2 0 R /OCProperties 5 0 R >>")), True),
        (packed(b"no stream"), True),
        (packed(b"abc", b"/Filter /LZWDecode"), True),
        (packed(zlib.compress(b"<< >>")) + b"trailer << /Encrypt 3 0 R >>", True),
    ],
)
def test_a_file_says_whether_it_has_layers(data, may):
    """Also inside what it packs; what cannot be unpacked may say so."""
    assert may_have_layers(data) is may

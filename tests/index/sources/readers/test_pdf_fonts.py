"""index/sources/readers/pdf/geometry: which characters of a page are bold."""

import io

import numpy as np
import pypdfium2
import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from index.sources.readers.pdf.geometry import PdfGeometry, read_characters
from index.sources.readers.pdf.ink import PdfInk

LINES = (
    [("VeraBd", "Ferries of the bay")],
    [("Vera", "Plain words stand here.")],
    [("Vera", "Boats "), ("VeraBd", "never sail"), ("Vera", " in fog.")],
    [("VeraBd", "Tides")],
)
BOLD = {"Ferries", "of", "the", "bay", "never", "sail", "Tides"}


@pytest.fixture
def page():
    """A page with lines of one font and one line of two."""
    for font in ("Vera", "VeraBd"):  # PDFium knows no weight of the fonts that no file holds
        pdfmetrics.registerFont(TTFont(font, f"{font}.ttf"))
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4)
    for number, line in enumerate(LINES):
        written = canvas.beginText(72, 700 - 20 * number)
        for font, text in line:
            written.setFont(font, 11)
            written.textOut(text)
        canvas.drawText(written)
    canvas.save()
    document = pypdfium2.PdfDocument(buffer.getvalue())
    yield document[0]
    document.close()


def test_a_line_of_one_text_object_is_bold_as_a_whole(page):
    """The weight is asked for once for such a line, and for each word of others."""
    text_page = page.get_textpage()
    text = read_characters(text_page)
    ink = PdfInk(text_page, page, has_layers=False)
    lines = [(text.index(line), text.index(line) + len(line)) for line in text.splitlines()]
    list(ink.seen_parts(text, lines))
    words = text.split()
    starts = np.array([text.index(word) for word in words])
    found = [
        PdfGeometry(text_page, page, 0, spans_of_one_font=spans).are_bold(starts).tolist()
        for spans in (ink.lines_of_one_object, ())
    ]

    assert [word for word, is_bold in zip(words, found[0], strict=True) if is_bold] == [
        word for word in words if word in BOLD
    ]
    assert found[0] == found[1]

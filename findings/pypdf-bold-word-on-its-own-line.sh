#!/usr/bin/env bash
# pypdf puts a bold word in the middle of a line on a line of its own; its layout mode glues words.
#
# A line whose words change the font is drawn in several text objects, each placed where the one before
# ended. PDF starts every text object with a position of its own, so what an earlier one left
# behind does not count. reportlab's drawString ends each with the operator for the next line; pypdf takes
# that for a line break, though the text that follows stands on the same baseline. In
# extraction_mode="layout" the lines are right, but words drawn one by one are spaced by a grid of characters,
# in which some touch: "litin". PDFium reads the same pages as one line.
# This script prints what both read. It exits with 1 if that has changed.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check \
    'pypdf==7.1.1' 'reportlab==5.1.0' 'pypdfium2==5.13.0'
"$place/venv/bin/python" - <<'PY'
import io

import pypdf
import pypdfium2
from reportlab.pdfgen.canvas import Canvas


def draw(parts, gap):
    data = io.BytesIO()
    canvas = Canvas(data)
    x = 72
    for text, font in parts:
        canvas.setFont(font, 12)
        canvas.drawString(x, 700, text)
        x += canvas.stringWidth(text + gap)
    canvas.save()
    return data.getvalue()


def read(data):
    page = pypdf.PdfReader(io.BytesIO(data)).pages[0]
    plain, layout = page.extract_text(), page.extract_text(extraction_mode="layout")
    pdfium = pypdfium2.PdfDocument(data)[0].get_textpage().get_text_range()
    print("plain: ", repr(plain), "\nlayout:", repr(layout), "\nPDFium:", repr(pdfium))
    return plain, layout, pdfium


bold = [("The lamp was lit in ", "Helvetica"), ("1902", "Helvetica-Bold"), (" by hand.", "Helvetica")]
plain, layout, pdfium = read(draw(bold, ""))
assert plain.split("\n")[:3] == ["The lamp was lit in ", "1902", " by hand."]
assert pdfium == "The lamp was lit in 1902 by hand."
words = [(word, "Helvetica") for word in "The lamp was lit in 1902.".split()]
plain, layout, pdfium = read(draw(words, " "))
assert plain.split() == plain.split("\n")[:-1]
assert "litin" in layout and pdfium == "The lamp was lit in 1902."
PY

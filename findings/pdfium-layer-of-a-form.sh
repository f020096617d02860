#!/usr/bin/env bash
# PDFium gives the text of a form whose layer is switched off, and does not tell its layer.
#
# Drawings keep whole plans in forms (XObjects) that belong to a layer by an entry of their own, /OC,
# or by marks around the place where they are drawn. PDFium leaves such a form out of the picture of
# the page, but its text extraction gives the words, and no mark of the text says that it belongs to
# a layer. pypdfium2 5.15.2. Whether the words are shown can be seen in the picture of the page alone.
# This script writes such a file. It exits with 1 if the behaviour has changed.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'pypdfium2==5.15.2' 'numpy'
cat >"$place/show.py" <<'PYTHON'
"""Print the text of a page whose only words stand in a form of a hidden layer, and its ink."""

import sys

import pypdfium2
import pypdfium2.raw as pdfium

PARTS = [
    (b"/Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >>", None),
    (b"/Type /Pages /Kids [3 0 R] /Count 1", None),
    (b"/Type /Page /Parent 2 0 R /MediaBox [0 0 300 100] /Contents 4 0 R /Resources"
     b" << /XObject << /X1 5 0 R >> >>", None),
    (b"", b"/X1 Do"),
    (b"/Type /XObject /Subtype /Form /BBox [0 0 300 100] /OC 6 0 R /Resources"
     b" << /Font << /F1 7 0 R >> >>", b"BT /F1 12 Tf 20 50 Td (The old plan.) Tj ET"),
    (b"/Type /OCG /Name (Old)", None),
    (b"/Type /Font /Subtype /Type1 /BaseFont /Helvetica", None),
]
data, starts = b"%PDF-1.5\n", []
for number, (part, inside) in enumerate(PARTS, start=1):
    starts.append(len(data))
    stream = b"" if inside is None else b"stream\n" + inside + b"\nendstream\n"
    length = b"" if inside is None else b" /Length %d" % len(inside)
    data += b"%d 0 obj\n<< %s%s >>\n%sendobj\n" % (number, part, length, stream)
table = b"".join(b"%010d 00000 n \n" % start for start in starts)
data += (b"xref\n0 8\n0000000000 65535 f \n" + table
         + b"trailer << /Size 8 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % len(data))

page = pypdfium2.PdfDocument(data)[0]
text_page = page.get_textpage()
words = text_page.get_text_bounded()
marks = pdfium.FPDFPageObj_CountMarks(pdfium.FPDFText_GetTextObject(text_page.raw, 0))
ink = page.render(grayscale=True).to_numpy()
print("text:          ", words)
print("marks of it:   ", marks)
print("darkest of 255:", ink.min())
sys.exit(0 if words == "The old plan." and not marks and ink.min() == 255 else 1)
PYTHON
"$place/venv/bin/python" "$place/show.py"

#!/usr/bin/env bash
# A PDF may state the text that its glyphs stand for; two of four readers heed it, and each in another way.
#
# `/ActualText` is how a PDF says that "har-" and "bour" are the one word "harbour", or that an ornament is the
# letter T; office programs and typesetters write it for readers that copy and search. One expects a library
# that extracts text to take it, or at least that all take the same. PDFium (pypdfium2 5.15.2) gives the stated
# words. MuPDF (PyMuPDF 2.0) puts them only where they differ from the glyphs, crowded into the place of those:
# "har" and "bour" stay on two lines, and of a "1st" that stands for "first" it makes "fir st". pypdf 7.1.1 and
# pdfminer.six 20260107, on which pdfplumber is built, give the glyphs: "har-", "bour" and "#he mill". So the
# same file answers a search for "harbour" with one library and not with another.
# This script reads three pages. It exits with 1 if the texts are others.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check \
  'pypdfium2==5.15.2' 'pymupdf==2.0' 'pypdf==7.1.1' 'pdfminer.six==20260107' 'reportlab==5.1.0'
TMPDIR="$place" "$place/venv/bin/python" -W ignore - <<'PY'
import io

import pymupdf
import pypdf
import pypdfium2
from pdfminer.high_level import extract_text
from reportlab.pdfgen.canvas import Canvas

SPLIT = "(The ) Tj /Span <</ActualText (harbour)>> BDC (har-) Tj 0 -14 Td (bour) Tj EMC ( is open.) Tj"
DAY = "/Span <</ActualText (first)>> BDC (1st) Tj EMC ( of May) Tj"
INITIAL = "/Span <</ActualText (T)>> BDC (#) Tj EMC (he mill) Tj"
EXPECTED = {  # reader: its text of each page, white space made one space
    "pypdfium2": ["The harbour is open.", "first of May", "The mill"],
    "pymupdf": ["The har bour is open.", "fir st of May", "The mill"],
    "pypdf": ["The har- bour is open.", "1st of May", "#he mill"],
    "pdfminer": ["The har- bour is open.", "1st of May", "#he mill"],
}


def page(operators: str) -> bytes:
    file = io.BytesIO()
    canvas = Canvas(file)
    canvas.setFont("Times-Roman", 12)
    canvas._code.append(f"BT /F1 12 Tf 72 700 Td {operators} ET")
    canvas.save()
    return file.getvalue()


READERS = {
    "pypdfium2": lambda data: pypdfium2.PdfDocument(data)[0].get_textpage().get_text_range(),
    "pymupdf": lambda data: pymupdf.open(stream=data, filetype="pdf")[0].get_text(),
    "pypdf": lambda data: pypdf.PdfReader(io.BytesIO(data)).pages[0].extract_text(),
    "pdfminer": lambda data: extract_text(io.BytesIO(data)),
}
pages = [page(operators) for operators in (SPLIT, DAY, INITIAL)]
for reader, read in READERS.items():
    found = [" ".join(read(data).split()) for data in pages]
    print(f"{reader:10} {found}")
    assert found == EXPECTED[reader], found
PY

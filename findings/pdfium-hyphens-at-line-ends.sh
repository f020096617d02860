#!/usr/bin/env bash
# PDFium writes a hyphen at a line end as U+FFFE or U+0002, by the method, and joins the lines.
#
# Text that a PDF breaks at a hyphen comes out of pypdfium2 5.15.2 without "-" and without a line
# end: `get_text_range` puts the noncharacter U+FFFE in their place, `get_text_bounded` the control
# character U+0002, for the same page. Neither tells a hyphen that divides a word ("is-land") from
# one that belongs to it ("well-known"), which stays "-" in the middle of a line. A reader that
# strips control characters makes "wellknown" of it.
# This script draws three lines and reads them. It exits with 1 if the behaviour has changed.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check \
    'pypdfium2==5.15.2' 'reportlab==5.1.0'
cat >"$place/show.py" <<'PYTHON'
"""Draw lines that end in hyphens, and read their text in two ways."""

import io
import sys
from importlib.metadata import version

import pypdfium2
from reportlab.pdfgen.canvas import Canvas

drawn = io.BytesIO()
canvas = Canvas(drawn)
lines = ("The ferry was well-", "known on the is-", "land of Skarholm, a well-known boat.")
for number, line in enumerate(lines):
    canvas.drawString(72, 700 - 15 * number, line)
canvas.save()

print("pypdfium2", version("pypdfium2"))
page = pypdfium2.PdfDocument(drawn.getvalue())[0].get_textpage()
ranged, bounded = page.get_text_range(), page.get_text_bounded()
print("get_text_range   ->", ascii(ranged))
print("get_text_bounded ->", ascii(bounded))
shown = "The ferry was well{0}known on the is{0}land of Skarholm, a well-known boat."
sys.exit(0 if (ranged, bounded) == (shown.format("\ufffe"), shown.format("\x02")) else 1)
PYTHON
"$place/venv/bin/python" "$place/show.py"

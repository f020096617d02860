#!/usr/bin/env bash
# python-docx loses words: what stands in a smart tag or a simple field is in no paragraph's text.
#
# Older versions of Word put names of places, people and dates into smart tags without asking, and
# dates and cross-references into simple fields. `paragraph.text` of python-docx 1.2.0 joins the runs
# that are its own children, and those of hyperlinks, so a sentence silently lacks these words; it
# also gives a paragraph whose end was deleted, with tracked changes, as one of its own.
# This script builds such paragraphs. It exits with 1 if the behaviour has changed.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'python-docx==1.2.0'
cat >"$place/show.py" <<'PYTHON'
"""Print the text that python-docx gives of paragraphs as Word writes them."""

import sys

import docx
from docx.oxml import parse_xml

SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
RUN = "<w:r><w:t>{}</w:t></w:r>"
document = docx.Document()


def text_with(markup: str) -> str:
    paragraph = document.add_paragraph("It rains in ")
    paragraph._p.append(parse_xml(markup))
    paragraph.add_run(" today.")
    return paragraph.text


tagged = text_with(f'<w:smartTag {SPACE} w:element="City">{RUN.format("Vesby")}</w:smartTag>')
field = text_with(f'<w:fldSimple {SPACE} w:instr="REF x">{RUN.format("Vesby")}</w:fldSimple>')
first = document.add_paragraph("Half of a sentence ")
mark = f'<w:pPr {SPACE}><w:rPr><w:del w:id="1" w:author="Mia"/></w:rPr></w:pPr>'
first._p.insert(0, parse_xml(mark))
document.add_paragraph("and the other half.")
print("smart tag:         ", tagged)
print("simple field:      ", field)
print("deleted end:       ", [paragraph.text for paragraph in document.paragraphs[-2:]])
expected = tagged == field == "It rains in  today." and len(document.paragraphs) == 4
sys.exit(0 if expected else 1)
PYTHON
"$place/venv/bin/python" "$place/show.py"

#!/usr/bin/env bash
# The text of a python-docx paragraph with a tracked change is neither the old nor the new one.
#
# Word keeps a tracked replacement as a deletion beside an insertion. One expects `Paragraph.text`
# to be the text before the change or after it. python-docx 1.2.0 reads only runs (and links) that
# are children of the paragraph: it leaves the deleted text out as well as the inserted one, and a
# sentence that nobody ever wrote is left. Fields and content controls within a line go the same
# way.
# This script reads such a paragraph. It exits with 1 if the behaviour has changed.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'python-docx==1.2.0'
cat >"$place/show.py" <<'PYTHON'
"""Replace one word of a sentence as Word does when it tracks changes, and read the sentence."""

import io
import sys
from importlib.metadata import version

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

W = nsdecls("w")
DELETED = f'<w:del {W} w:id="1" w:author="A"><w:r><w:delText>six</w:delText></w:r></w:del>'
INSERTED = f'<w:ins {W} w:id="2" w:author="A"><w:r><w:t>seven</w:t></w:r></w:ins>'
FIELD = f'<w:fldSimple {W} w:instr="REF fee"><w:r><w:t>9 euros</w:t></w:r></w:fldSimple>'


def read(*parts: str) -> str:
    document = docx.Document()
    paragraph = document.add_paragraph("The ferry sails at ")
    for part in parts:
        paragraph._p.append(parse_xml(part))
    paragraph.add_run(".")
    saved = io.BytesIO()
    document.save(saved)
    return docx.Document(saved).paragraphs[0].text


print("python-docx", version("python-docx"))
changed, with_field = read(DELETED, INSERTED), read(FIELD)
print("six replaced by seven ->", repr(changed))
print("with a field          ->", repr(with_field))
sys.exit(0 if changed == with_field == "The ferry sails at ." else 1)
PYTHON
"$place/venv/bin/python" "$place/show.py"

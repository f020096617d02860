#!/usr/bin/env bash
# python-docx has no numbers of paragraphs: "Article 1" that Word shows is in no text.
#
# A Word file holds the numbers of headings and clauses as rules (numbering.xml) that Word counts
# anew each time; `paragraph.text` of python-docx 1.2.0 has the words behind them alone, so that
# nobody finds "Article 2" in the statutes of a club. odfdo 3.27.3 leaves them out as well, though
# each text made from its template is numbered: LibreOffice shows "1. Fees" above it.
# This script reads such headings. It exits with 1 if the behaviour has changed.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'python-docx==1.2.0' \
    'odfdo==3.27.3'
cat >"$place/show.py" <<'PYTHON'
"""Print what both libraries give of headings that are shown with a number."""

import sys

import docx
import odfdo
from docx.oxml import parse_xml

SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
RULE = (
    f'<w:abstractNum {SPACE} w:abstractNumId="77"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
    '<w:numFmt w:val="decimal"/><w:lvlText w:val="Article %1"/></w:lvl></w:abstractNum>'
)
USE = f'<w:num {SPACE} w:numId="77"><w:abstractNumId w:val="77"/></w:num>'
PLACE = f'<w:numPr {SPACE}><w:ilvl w:val="0"/><w:numId w:val="77"/></w:numPr>'

document = docx.Document()
numbering = document.part.numbering_part.element
numbering.insert(0, parse_xml(RULE))
numbering.append(parse_xml(USE))
clause = document.add_paragraph("Fees")
clause._p.get_or_add_pPr().append(parse_xml(PLACE))

text = odfdo.Document("text")
text.body.append(odfdo.Header(1, "Fees"))
level = text.styles.root.get_element("//text:outline-style/text:outline-level-style")
shown = level.get_attribute("style:num-format")
headers = [header.inner_text for header in text.body.headers]
print("Word shows:        Article 1 Fees")
print("python-docx gives:", clause.text)
print("form of numbers in the template of odfdo:", shown)
print("odfdo gives:      ", headers)
sys.exit(0 if clause.text == "Fees" and shown == "1" and headers == ["Fees"] else 1)
PYTHON
"$place/venv/bin/python" "$place/show.py"

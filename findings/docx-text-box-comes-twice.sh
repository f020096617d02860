#!/usr/bin/env bash
# docx2txt and docx2python give the text of a text box twice, and all readers here give text that is hidden.
#
# Word writes a text box in two forms side by side: a drawing for programs that know it, and an older picture
# as its fallback. Each form holds all of the text, and a reader is to take one. docx2txt 0.9 and docx2python
# 3.7.1 collect the texts of both, so a notice in a box stands twice in each file that Word made, and counts
# twice in a search; mammoth 1.13.0 takes one, and python-docx 1.2.0 none. Text that is formatted as hidden is
# in what each of the four gives, though nobody sees it on the page.
# This script writes such a document. It exits with 1 if the texts come out in other numbers.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check \
  'docx2txt==0.9' 'docx2python==3.7.1' 'mammoth==1.13.0' 'python-docx==1.2.0'
"$place/venv/bin/python" - "$place/notice.docx" <<'PY'
import sys

import docx
import docx2txt
import mammoth
from docx.oxml import parse_xml
from docx2python import docx2python

TEXT = "<w:txbxContent><w:p><w:r><w:t>Closed on Monday.</w:t></w:r></w:p></w:txbxContent>"
SHAPE = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
BOX = f"""<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="{SHAPE}"
  xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
  xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml">
<mc:AlternateContent>
<mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="900000" cy="300000"/>
<wp:docPr id="1" name="Notice"/><a:graphic><a:graphicData uri="{SHAPE}"><wps:wsp>
<wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx>{TEXT}</wps:txbx><wps:bodyPr/>
</wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>
<mc:Fallback><w:pict><v:shape style="width:70pt;height:24pt"><v:textbox>{TEXT}</v:textbox></v:shape></w:pict>
</mc:Fallback></mc:AlternateContent></w:r>"""
path = sys.argv[1]
document = docx.Document()
document.add_paragraph("The pool opens at nine.")._p.append(parse_xml(BOX))
document.add_paragraph("Bring a towel. ").add_run("Ask Bo.").font.hidden = True
document.save(path)

with open(path, "rb") as file:
    of_mammoth = mammoth.extract_raw_text(file).value
texts = {
    "docx2txt": docx2txt.process(path),
    "docx2python": docx2python(path).text,
    "mammoth": of_mammoth,
    "python-docx": "\n".join(each.text for each in docx.Document(path).paragraphs),
}
boxes = {"docx2txt": 2, "docx2python": 2, "mammoth": 1, "python-docx": 0}
for reader, text in texts.items():
    print(f"{reader:12} {text.split(chr(10))}")
    assert text.count("Closed on Monday.") == boxes[reader]
    assert text.count("Ask Bo.") == 1
PY

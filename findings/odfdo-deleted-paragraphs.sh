#!/usr/bin/env bash
# odfdo lists the paragraphs that a tracked change has deleted, before all others.
#
# An OpenDocument text with tracked changes keeps what was deleted at the start of its body, in an
# element of its own; LibreOffice shows it as struck out or not at all. `get_paragraphs()` of odfdo
# 3.27.3 is the list of a document's paragraphs, and the deleted ones are the first of them, with
# nothing that tells them apart. `inner_text` of the body begins with the name of who deleted them.
# `get_formatted_text()` of the document leaves them out, so the two ways to a text do not agree.
# This script reads a document of one shown and one deleted paragraph. It exits with 1 if that changes.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'odfdo==3.27.3'
"$place/venv/bin/python" - <<'PY'
from odfdo import Document, Element, Paragraph

CHANGES = (
    "<text:tracked-changes><text:changed-region text:id='c1'><text:deletion><office:change-info>"
    "<dc:creator>Ana</dc:creator><dc:date>2026-01-01T00:00:00</dc:date></office:change-info>"
    "<text:p>The club opens at ten.</text:p></text:deletion></text:changed-region>"
    "</text:tracked-changes>"
)
document = Document("text")
document.body.clear()
document.body.append(Element.from_tag(CHANGES))
document.body.append(Paragraph("The club opens at nine."))
listed = [paragraph.inner_text for paragraph in document.body.get_paragraphs()]
whole = document.body.inner_text
formatted = document.get_formatted_text().strip()
print("get_paragraphs     ", listed)
print("inner_text         ", repr(whole))
print("get_formatted_text ", repr(formatted))
assert listed == ["The club opens at ten.", "The club opens at nine."]
assert whole.startswith("Ana")
assert formatted == "The club opens at nine."
PY

#!/usr/bin/env bash
# odfdo's inner_text of a paragraph holds the text of its footnotes, in the middle of the sentence.
#
# In an OpenDocument text a footnote stands in the paragraph that refers to it. `inner_text` of odfdo
# 3.27.3 gives number and text of the note where the mark is, so that "It runs¹ again." reads
# "It runs1. Since May. again.", and whoever splits it into sentences quotes what nobody wrote.
# This script shows it. It exits with 1 if the behaviour has changed.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'odfdo==3.27.3'
cat >"$place/show.py" <<'PYTHON'
"""Print the text that odfdo gives of a paragraph with a footnote."""

import sys

import odfdo

NOTE = (
    '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
    "<text:note-body><text:p>Since May.</text:p></text:note-body></text:note>"
)
paragraph = odfdo.Element.from_tag(f"<text:p>It runs{NOTE} again.</text:p>")
print("a reader sees:  It runs\u00b9 again.")
print("inner_text:    ", repr(paragraph.inner_text))
sys.exit(0 if paragraph.inner_text == "It runs1. Since May. again." else 1)
PYTHON
"$place/venv/bin/python" "$place/show.py"

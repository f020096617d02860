#!/usr/bin/env bash
# trafilatura drops a <time> or <label> out of the middle of a sentence, and the words in it.
#
# News sites mark dates with <time>, manuals name buttons with <button>; both are words of their
# sentence, and other inline elements (<em>, <span>, <kbd>) keep theirs. From trafilatura 2.3.1 the
# sentence "The quay opens on Monday at seven." comes back as "The quay opens on at .", without a
# sign that something is missing, and <q> breaks its sentence in two and loses its quotation marks.
# Who quotes such text must turn these elements into plain text before.
# This script extracts five sentences. It exits with 1 if the behaviour has changed.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check \
    'trafilatura==2.3.1' 'lxml_html_clean==0.4.6' 'lxml==6.1.3'
cat >"$place/show.py" <<'PYTHON'
"""Extract a page whose middle paragraph has an inline element."""

import sys
from importlib.metadata import version

import trafilatura

AROUND = "<p>" + "The harbour board met on a cold evening and spoke of the old quay. " * 6 + "</p>"
SENTENCES = {
    "The quay opens on <time>Monday</time> at <output>seven</output>.": "The quay opens on at .",
    "Press <button>Save</button> to end.": "Press to end.",
    "The <label>north</label> gate is closed.": "The gate is closed.",
    "She said <q>we sail</q> and left.": "She said we sail\nand left.",
    "Press <kbd>Esc</kbd> to <span>end</span>.": "Press Esc to end.",
}

print("trafilatura", version("trafilatura"))
same = True
for sentence, expected in SENTENCES.items():
    article = f"<article><h1>Quay</h1>{AROUND}<p>{sentence}</p>{AROUND}</article>"
    lines = (trafilatura.extract(f"<html><body>{article}</body></html>") or "").split("\n")
    found = "\n".join(line for line in lines if line != "Quay" and "harbour" not in line)
    print(f"{sentence}\n    -> {found!r}")
    same = same and found == expected
sys.exit(0 if same else 1)
PYTHON
"$place/venv/bin/python" "$place/show.py"

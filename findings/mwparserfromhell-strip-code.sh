#!/usr/bin/env bash
# mwparserfromhell's strip_code keeps what a page of a wiki does not show, and no caption is told apart.
#
# The method is documented as returning the "stripped" text of a page. Of a picture it leaves the
# options ("thumb|200px|") in the text, of a category its name, and a footnote's text runs into the
# sentence before it. A table's caption ("|+") comes as a data cell whose text begins with a plus sign.
# This script shows both with mwparserfromhell 0.7.2. It exits with 1 if the behaviour has changed.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'mwparserfromhell==0.7.2'
cat >"$place/show.py" <<'PYTHON'
"""Print what is left of a page, and the cells of a table with a caption."""

import sys

import mwparserfromhell

PAGE = "[[File:a.jpg|thumb|200px|The old ferry]] It runs.<ref>Since May.</ref>[[Category:Ferries]]"
TABLE = "{|\n|+ Fares\n! Whom\n|-\n| Adults\n|}"

left = mwparserfromhell.parse(PAGE).strip_code()
print("page:   ", PAGE)
print("left:   ", left)
tags = mwparserfromhell.parse(TABLE).filter_tags()
cells = [(str(tag.tag), str(tag.contents).strip()) for tag in tags if str(tag.tag) in {"td", "th"}]
print("cells:  ", cells)
expected = left.startswith("thumb|200px|") and "runs.Since May.Category:Ferries" in left
sys.exit(0 if expected and cells[0] == ("td", "+ Fares") else 1)
PYTHON
"$place/venv/bin/python" "$place/show.py"

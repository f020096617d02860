#!/usr/bin/env bash
# With `include_formatting` trafilatura takes the space behind an element that begins a division: of
# "<div><strong>Tip:</strong> Use a fuse.</div>" it makes "Tip:Use a fuse.", and of "<em>All</em>
# boats" "Allboats". In a paragraph the space stays: make a paragraph of such a line first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q --disable-pip-version-check \
  trafilatura==2.3.1 lxml_html_clean==0.4.6 lxml==6.1.3
"$folder/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version

import trafilatura

TEXT = "<p>" + "The harbour office keeps the list of all ferries of the town. " * 8 + "</p>"


def line_of(tag: str) -> str:
    part = f"<{tag}><strong>Tip:</strong> Use a fuse.</{tag}>"
    page = f"<html><body><article><h1>Ferry</h1>{TEXT}{part}</article></body></html>"
    found = trafilatura.bare_extraction(page, include_formatting=True)
    return "".join(found.body[-1].itertext())


division, paragraph = line_of("div"), line_of("p")
print("trafilatura", version("trafilatura"))
print("in a division  ->", division)
print("in a paragraph ->", paragraph)
assert division == "Tip:Use a fuse.", "the behaviour has changed"
assert paragraph == "Tip: Use a fuse.", "the behaviour has changed"
PYTHON

#!/usr/bin/env bash
# trafilatura glues text that stands beside a division to the text in it: of
# "<div>One is here.<div>Two is here.</div>Three is here.</div>" it makes "One is here.Two is
# here.Three is here.", so that a sentence ends in the middle of a word. A browser shows three lines.
# Where the inner one is a paragraph, they stay apart: make paragraphs of bare text first.
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


def end_of(inner: str) -> list[str]:
    part = f"<div>One is here.<{inner}>Two is here.</{inner}>Three is here.</div>"
    page = f"<html><body><article><h1>Ferry</h1>{TEXT}{part}</article></body></html>"
    return trafilatura.extract(page).splitlines()[2:]


division, paragraph = end_of("div"), end_of("p")
print("trafilatura", version("trafilatura"))
print("a division in it  ->", division)
print("a paragraph in it ->", paragraph)
assert division == ["One is here.Two is here.Three is here."], "the behaviour has changed"
assert paragraph == ["One is here.", "Two is here.", "Three is here."], "the behaviour has changed"
PYTHON

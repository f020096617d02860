#!/usr/bin/env bash
# trafilatura makes a quotation of a <pre> that holds no <code>, with a line end and all. A program
# that shows quotations and code differently takes the commands of such a page for somebody's words.
# Put a <code> into the <pre> before extraction, and it stays code.
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


def tags(code: str) -> list[str]:
    page = f"<html><body><article><h1>Ferry</h1>{TEXT}{code}</article></body></html>"
    body = trafilatura.bare_extraction(page, include_formatting=True).body
    return [child.tag for child in body]


bare, wrapped = tags("<pre>ferry --start\nferry --stop</pre>"), tags(
    "<pre><code>ferry --start\nferry --stop</code></pre>"
)
print("trafilatura", version("trafilatura"))
print("<pre>text</pre>              ->", bare)
print("<pre><code>text</code></pre> ->", wrapped)
assert bare[-1] == "quote" and wrapped[-1] == "code", "the behaviour has changed"
PYTHON

#!/usr/bin/env bash
# Python-Markdown drops the number that opens a paragraph such as "1986. A great season."
#
# A line that begins with digits and a full stop is an ordered list in every Markdown. CommonMark keeps the
# number as the list's start, and mistune writes <ol start="1986">; Python-Markdown writes a plain <ol>, so
# the page shows "1." and the year is gone from the HTML and from any text made of it. The extension
# sane_lists keeps it as the start, and a backslash before the full stop as text.
# This script prints what each makes. It exits with 1 if that has changed.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'Markdown==3.11.3' 'mistune==3.4.0'
"$place/venv/bin/python" - <<'PY'
import markdown
import mistune

TEXT = "1986. A great season."
made = {
    "Python-Markdown": markdown.markdown(TEXT),
    "sane_lists": markdown.markdown(TEXT, extensions=["sane_lists"]),
    "a backslash": markdown.markdown(TEXT.replace(".", "\\.", 1)),
    "mistune": mistune.html(TEXT),
}
for name, html in made.items():
    print(f"{name}: {html!r}")
assert "1986" not in made["Python-Markdown"]
assert "1986" in made["a backslash"] and 'start="1986"' in made["mistune"]
assert 'start="1986"' in made["sane_lists"]
PY

#!/usr/bin/env bash
# striprtf prints what a revision deleted and what is hidden, and leaves out footnotes.
#
# RTF marks a tracked deletion with \deleted and hidden text with \v; both are formats of characters, and
# a reader shows neither. striprtf takes away control words and keeps the text behind them, so a price
# and the one it replaced stand side by side. A footnote is a destination, as header and fonts are,
# and is skipped with those, though it is text of the document.
# This script prints what comes out. It exits with 1 if that has changed.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'striprtf==0.0.35'
"$place/venv/bin/python" - <<'PY'
from striprtf.striprtf import rtf_to_text

cases = {
    r"{\rtf1\ansi The fee is {\deleted 5 }{\revised 7 }euros.}": "The fee is 5 7 euros.",
    r"{\rtf1\ansi Open daily{\v  (to be agreed)}.}": "Open daily (to be agreed).",
    r"{\rtf1\ansi Built in 1902.{\footnote Rebuilt in 1950.} Open.}": "Built in 1902. Open.",
}
for source, text in cases.items():
    print(rtf_to_text(source))
    assert rtf_to_text(source) == text, rtf_to_text(source)
PY

#!/usr/bin/env bash
# docutils throws a whole document away if one of its lines is longer than 10,000 characters.
#
# reStructuredText has no limit on lines, and a paragraph that an editor wraps on the screen is one
# line in the file. docutils 0.23 has a setting, `line_length_limit`, with 10,000 as its default. It
# does not shorten or skip the line: the document becomes one message of level 3, which does not
# halt, so that a caller who leaves `report_level` high gets a tree without a word of the text, and
# no exception.
# This script parses a document with and without such a line. It exits with 1 if the behaviour has
# changed.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'docutils==0.23'
cat >"$place/show.py" <<'PYTHON'
"""Parse three paragraphs, of which one is long."""

import sys
from importlib.metadata import version

from docutils.core import publish_doctree

print("docutils", version("docutils"))
texts = []
for words in (1_900, 2_100):
    source = f"Tides\n=====\n\nLow.\n\n{'tide ' * words}\n\nHigh.\n"
    tree = publish_doctree(source, settings_overrides={"report_level": 5})
    texts.append(tree.astext())
    kinds = [type(node).__name__ for node in tree.children]
    print(f"a line of {5 * words:,} characters -> {kinds}, {len(texts[-1]):,} characters of text")
kept, lost = texts
sys.exit(0 if "Low." in kept and "tide" not in lost and "Low." not in lost else 1)
PYTHON
"$place/venv/bin/python" "$place/show.py"

#!/usr/bin/env bash
# markdown-it-py 4.3.0 with its "commonmark" preset leaves out list items below the tenth level,
# without an error: the preset's maxNesting is 20, and a list takes two levels. CommonMark sets no
# limit, and markdown-it-py's default preset ("js-default") keeps the same page whole.
# Whoever indexes or converts outlines loses their deepest text. Setting maxNesting helps.
# Prints the items that are missing; fails if that changes.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -q markdown-it-py==4.3.0
"$folder/venv/bin/python" - <<'PYTHON'
from importlib.metadata import version
from markdown_it import MarkdownIt

LEVELS = 14
page = "\n".join(f"{'  ' * level}- item{level}" for level in range(LEVELS))


def missing(parser: MarkdownIt) -> list[str]:
    shown = parser.render(page).replace("<", "\n").split("\n")
    return [f"item{level}" for level in range(LEVELS) if f"li>item{level}" not in shown]


print("markdown-it-py", version("markdown-it-py"))
lost = missing(MarkdownIt("commonmark"))
print("missing with commonmark:", lost)
print("missing with js-default:", missing(MarkdownIt("js-default")))
print("missing with maxNesting 100:", missing(MarkdownIt("commonmark", {"maxNesting": 100})))
assert lost and lost[-1] == "item13"
assert not missing(MarkdownIt("js-default"))
assert not missing(MarkdownIt("commonmark", {"maxNesting": 100}))
PYTHON

#!/usr/bin/env bash
# feedparser gives a title of plain text as it is written, and one of HTML with its tags: a look at it
# cannot tell them apart, only the type can, and RSS has no type.
#
# An Atom title `<title>Use &lt;b&gt; for bold</title>` is plain text: readers see "Use <b> for bold".
# With type="html" the same characters are a bold tag. feedparser 6.0.14 returns both as
# "Use <b> for bold" and states the type in `title_detail`; of an RSS title that means either, it
# guesses the type. A reader that strips whatever looks like a tag therefore loses words.
# This script shows all three. It exits with 1 if the behaviour has changed.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'feedparser==6.0.14'
cat >"$place/show.py" <<'PYTHON'
"""Print value and type of one title in Atom, as text and as HTML, and in RSS."""

import io
import sys

import feedparser

TITLE = "Use &lt;b&gt; for bold"
ATOM = '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title{}>{}</title></entry></feed>'
RSS = '<rss version="2.0"><channel><item><title>{}</title></item></channel></rss>'


def read(feed: str) -> tuple[str, str]:
    entry = feedparser.parse(io.BytesIO(feed.encode()), sanitize_html=False).entries[0]
    return entry.title, entry.title_detail.type


text = read(ATOM.format("", TITLE))
html = read(ATOM.format(' type="html"', TITLE))
rss = read(RSS.format(TITLE))
for name, found in (("Atom, text", text), ("Atom, html", html), ("RSS", rss)):
    print(f"{name:<12}{found}")
expected = text[0] == html[0] == rss[0] == "Use <b> for bold"
sys.exit(0 if expected and (text[1], html[1]) == ("text/plain", "text/html") else 1)
PYTHON
"$place/venv/bin/python" "$place/show.py"

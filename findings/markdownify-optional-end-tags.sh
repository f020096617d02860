#!/usr/bin/env bash
# markdownify makes one line of a list, and nested tables of a table, whose end tags are left out.
#
# HTML lets an author leave out </li>, </dd>, </tr>, </td> and </th>. markdownify parses with Python's own
# html.parser, which closes none of them, so each item is inside the one before: two items become
# "* Monday: closed* Tuesday: 10 to 18", and a table of two columns one of six with lines of dashes
# inside. Paragraphs are not affected. With bs4_options={"features": "lxml"} both are right.
# html2text keeps such a list, and makes one row of such a table.
# This script prints what each makes. It exits with 1 if that has changed.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check \
    'markdownify==1.2.3' 'beautifulsoup4==4.15.0' 'lxml==6.1.3' 'html2text==2025.4.15'
"$place/venv/bin/python" - <<'PY'
from html2text import html2text
from markdownify import markdownify

LIST = "<ul><li>Monday: closed<li>Tuesday: 10 to 18</ul>"
TABLE = "<table><tr><th>Day<th>Opens<tr><td>Monday<td>10</table>"
lxml = {"features": "lxml"}
for source in (LIST, TABLE):
    print(source)
    print("  markdownify:      ", repr(markdownify(source)))
    print("  with lxml:        ", repr(markdownify(source, bs4_options=lxml)))
    print("  html2text:        ", repr(html2text(source)))
assert markdownify(LIST).count("\n") < 2 < markdownify(LIST, bs4_options=lxml).count("\n") + 2
assert "closed* Tuesday" in markdownify(LIST)
assert "| Day Opens|" in markdownify(TABLE)
assert "| Monday | 10 |" in markdownify(TABLE, bs4_options=lxml)
assert "\n" not in html2text(TABLE).strip()
PY

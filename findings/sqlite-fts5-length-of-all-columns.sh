#!/usr/bin/env bash
# bm25() of SQLite's FTS5 divides by the length of the whole row, also when only a title is asked.
#
# A table of articles has a title and a body. A search in the titles alone (`title : storm`), or one where
# bm25() gives the body the weight 0, still ranks two articles of the very same title by how long their
# bodies are: the long report stands far behind the short notice. A column's weight multiplies how often
# a word is found, and nothing else; there is one length a row, and one average, over all columns.
# Only a table of titles alone ranks titles by titles. (Lucene and its peers keep a length for each field.)
# This script ranks two articles in three ways. It exits with 1 if the scores are others.
# SQLite is the one of the pinned package apsw, so that the machine's own version does not matter.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'apsw==3.50.4.0'
"$place/venv/bin/python" - <<'PY'
import apsw

db = apsw.Connection(":memory:")
db.execute("create virtual table article using fts5(title, body)")
db.execute("create virtual table heading using fts5(title)")
rows = [("Storm closes the harbour", "In short."), ("Storm closes the harbour", "word " * 400)]
rows += [(f"Other news {n}", "Nothing here.") for n in range(4)]
for title, body in rows:
    db.execute("insert into article values (?, ?)", (title, body))
    db.execute("insert into heading values (?)", (title,))
found = {}
for name, query in {
    "titles asked": "select bm25(article) from article where article match 'title : storm' order by rowid",
    "body of weight 0": "select bm25(article, 1, 0) from article where article match 'storm' order by rowid",
    "titles alone": "select bm25(heading) from heading where heading match 'storm' order by rowid",
}.items():
    short, long = (score for (score,) in db.execute(query))
    found[name] = round(short / long, 2)
    print(f"{name:17} short {short:.3f} long {long:.3f}: {found[name]} times")
print("SQLite", apsw.sqlite_lib_version())
assert found == {"titles asked": 4.63, "body of weight 0": 4.63, "titles alone": 1.0}, found
PY

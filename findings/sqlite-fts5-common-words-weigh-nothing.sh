#!/usr/bin/env bash
# To SQLite's FTS5 a word that stands in half of the rows or more weighs a millionth.
#
# BM25's weight of a word, log((N - n + 0.5) / (n + 0.5)), falls below zero where more than half of the rows
# have it. Libraries either let it, or add one within the logarithm so that it stays above zero. FTS5, whose
# documentation gives the bare formula, puts (3.50.4) 0.000001 in its place. In a small table, such as a folder
# of three reports on one event, most words of a question are such words: a row that has one polite
# word which no other has comes before the row that has all the rest, by a factor of a hundred thousand.
# The same words in a table of a hundred rows rank as one expects.
# This script ranks both. It exits with 1 if the first row is another.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'apsw==3.50.4.0'
"$place/venv/bin/python" - <<'PY'
import apsw

RIGHT = "the ferry to the island leaves the harbour at nine"
BESIDE = "the ferry to the island and the harbour were painted"
OTHER = "please ask the office"
QUESTION = "please OR ferry OR island OR harbour"


def rank(rows: list[str]) -> list[tuple[float, str]]:
    table = apsw.Connection(":memory:")
    table.execute("CREATE VIRTUAL TABLE article USING fts5(body)")
    table.executemany("INSERT INTO article VALUES (?)", [(row,) for row in rows])
    found = "SELECT bm25(article), body FROM article WHERE article MATCH ? ORDER BY rank LIMIT 3"
    return table.execute(found, (QUESTION,)).fetchall()


print("SQLite", apsw.sqlite_lib_version())
few = rank([RIGHT, BESIDE, OTHER])
many = rank([RIGHT, BESIDE, OTHER, *(f"note {number} on paint" for number in range(97))])
for name, rows in (("three rows", few), ("a hundred rows", many)):
    for score, body in rows:
        print(f"{name}: {score:.7f} {body}")
assert few[0][1] == OTHER
assert few[1][0] / few[0][0] < 1e-4
assert many[0][1] != OTHER
PY

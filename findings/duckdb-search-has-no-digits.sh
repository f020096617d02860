#!/usr/bin/env bash
# To DuckDB's full text search "error 404" and "error 500" are one text: it leaves out digits, and of A4 all.
#
# `create_fts_index` replaces whatever its option `ignore` matches by a space before it counts words. The
# documented default, (\.|[^a-z])+, is not the one in force: that is a list of ASCII's punctuation with the
# ten digits among it. So no number is in the index: a search for 404 finds nothing, one for "error 404" every
# error with the same score, MP3 and MP4 are both "mp", and of "A4" an "a" is left, which is a stop word. Other
# scripts stay, which the documents deny, but so do quotation marks of print: “mill” is not found by mill.
# With ignore = '[^\p{L}\p{N}]+' letters and digits are kept and nothing else; the question is split by the
# same pattern. DuckDB 1.5.5 with the extension fts of that version.
# This script asks six texts. It exits with 1 if others are found.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'duckdb==1.5.5' 'duckdb-extension-fts==1.5.5'
"$place/venv/bin/python" - <<'PY'
from pathlib import Path

import duckdb
import duckdb_extension_fts

TEXTS = [
    "Error 404 means no page",
    "Error 500 means trouble",
    "Files are MP3",
    "Paper is A4",
    "Мельница (Zürich)",
    "It is called the “mill”",
]
EXPECTED = {  # question: (texts found by default, texts found with digits), by their numbers
    "error": ([0, 1], [0, 1]),
    "404": ([], [0]),
    "mp4": ([2], []),
    "a4": ([], [3]),
    "мельница": ([4], [4]),
    "zurich": ([4], [4]),
    "mill": ([], [5]),
}
database = duckdb.connect(config={"autoinstall_known_extensions": False})
extension = next(Path(duckdb_extension_fts.__file__).parent.rglob("fts.duckdb_extension"))
database.execute(f"load '{extension}'")
for table, option in (("plain", ""), ("digits", r", ignore = '[^\p{L}\p{N}]+'")):
    database.execute(f"create table {table} (number int, text varchar)")
    database.executemany(f"insert into {table} values (?, ?)", [*enumerate(TEXTS)])
    database.execute(f"pragma create_fts_index('{table}', 'number', 'text'{option})")


def scores(table: str, question: str) -> dict[int, float]:
    match = f"select number, fts_main_{table}.match_bm25(number, ?) as score from {table}"
    return dict(database.execute(f"select * from ({match}) where score is not null", [question]).fetchall())


for question, expected in EXPECTED.items():
    found = tuple(sorted(scores(table, question)) for table in ("plain", "digits"))
    print(f"{question}: {found[0]}, with digits {found[1]}")
    assert found == expected, found
same = scores("plain", "error 404")
print("error 404:", same)
assert same[0] == same[1], same
PY

#!/usr/bin/env bash
# FTS5 with the porter tokenizer stems a prefix before it looks for words that begin with it.
#
# `running*` asks for words that begin with "run", and so finds a runt. And what somebody types letter by
# letter appears and disappears: `general*` finds "generalization", whose stem is "gener", because
# "general" has that stem too; `generali*` to `generaliza*` have stems of their own, which no stored
# stem begins with. So a box that searches while one types, on a table with porter, goes empty in the
# middle of a word. A second table without porter, or its `prefix` option with unicode61, does not.
# This script prints what each prefix finds. It exits with 1 if that has changed.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'apsw==3.53.2.0'
"$place/venv/bin/python" - <<'PY'
import apsw

print("SQLite", apsw.sqlite_lib_version())
base = apsw.Connection(":memory:")
base.execute("CREATE VIRTUAL TABLE stemmed USING fts5(text, tokenize = 'porter')")
base.execute("CREATE VIRTUAL TABLE plain USING fts5(text)")
for text in ("the runt of the litter", "a bold generalization"):
    base.execute("INSERT INTO stemmed VALUES (?)", (text,))
    base.execute("INSERT INTO plain VALUES (?)", (text,))


def found(table, prefix):
    query = f"SELECT text FROM {table} WHERE {table} MATCH ?"
    return [text for (text,) in base.execute(query, (f"{prefix}*",))]


for prefix in ("running", "gener", "general", "generali", "generaliza", "generalization"):
    print(f"{prefix}*: stemmed {found('stemmed', prefix)}, plain {found('plain', prefix)}")
assert found("stemmed", "running") == ["the runt of the litter"] and not found("plain", "running")
assert found("stemmed", "general") and not found("stemmed", "generali")
assert not found("stemmed", "generaliza") and found("plain", "generaliza")
PY

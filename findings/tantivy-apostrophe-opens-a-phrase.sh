#!/usr/bin/env bash
# tantivy's query parser refuses "what's new" and "don't": an apostrophe opens a quoted phrase.
#
# What people type into a search box goes to `Index.parse_query`. Of tantivy 0.27.0 one expects trouble
# from brackets, colons and double quotes; but a single quote inside a word is one of them too, and English
# questions are full of it. One apostrophe is a syntax error. A colon after a word is an error as well,
# and of another kind: the word is a field that does not exist, also in "is it 5:30 pm".
# `parse_query_lenient` reads all of them, and an apostrophe of print (U+2019) is a letter like any other.
# This script parses such questions. It exits with 1 if others are refused than those here.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'tantivy==0.27.0'
"$place/venv/bin/python" - <<'PY'
import tantivy

builder = tantivy.SchemaBuilder()
builder.add_text_field("body")
index = tantivy.Index(builder.build())
expected = {
    "what is new": "read",
    "what's new": "refused",
    "don't": "refused",
    "what’s new": "read",
    "is it 5:30 pm": "refused",
    "why not?": "read",
}
for question, outcome in expected.items():
    try:
        index.parse_query(question, ["body"])
        found = "read"
    except ValueError as error:
        found = "refused"
        print(f"{question!r}: {error}")
    index.parse_query_lenient(question, ["body"])
    print(f"{question!r}: {found}")
    assert found == outcome, question
PY

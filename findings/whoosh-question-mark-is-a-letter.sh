#!/usr/bin/env bash
# Whoosh takes the question mark of a question for a wildcard: "Is it open?" finds "opens", and not "open".
#
# What people type goes to `QueryParser.parse`. Commas and full stops are dropped by the analyzer, so one
# expects the same of the mark that ends most questions. But in Whoosh's query language "?" stands for one
# letter, which has to be there: the last word of a question, often the one that matters, matches words that
# are a letter longer and never itself. Nothing is raised. Whoosh-Reloaded 2.7.5;
# `parser.remove_plugin_class(WildcardPlugin)` leaves the mark to the analyzer.
# This script asks two texts. It exits with 1 if others are found.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'whoosh-reloaded==2.7.5' 'setuptools<81'
"$place/venv/bin/python" - <<'PY'
from whoosh.fields import ID, TEXT, Schema
from whoosh.filedb.filestore import RamStorage
from whoosh.qparser import QueryParser, WildcardPlugin

index = RamStorage().create_index(Schema(name=ID(stored=True), text=TEXT))
writer = index.writer()
writer.add_document(name="gates", text="The harbour gates are open at nine.")
writer.add_document(name="door", text="She opens the door of the harbour.")
writer.commit()
plain = QueryParser("text", index.schema)
plain.remove_plugin_class(WildcardPlugin)
EXPECTED = {  # question: found as parsed, and without the wildcard
    "harbour open": (["gates"], ["gates"]),
    "is the harbour open": (["gates"], ["gates"]),
    "is the harbour open.": (["gates"], ["gates"]),
    "is the harbour open?": (["door"], ["gates"]),
    "is it open?": (["door"], ["gates"]),
}
with index.searcher() as searcher:
    for question, expected in EXPECTED.items():
        found = tuple(
            [hit["name"] for hit in searcher.search(parser.parse(question))]
            for parser in (QueryParser("text", index.schema), plain)
        )
        print(f"{question:22} {found[0]}, without wildcards {found[1]}")
        assert found == expected
PY

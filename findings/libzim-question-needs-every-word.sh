#!/usr/bin/env bash
# libzim's search finds a page for a question only if the page has "when" and "does" in it.
#
# ZIM files hold a wiki for reading without a network, with a Xapian index for full text search. Xapian ranks
# pages by the words they have, takes stop words out of a query if told to, and knows OR, minus and "*". Of its
# use in libzim (3.13.1, English) one expects the same. But every word must be on the page, question words and
# "the" as well, so "When does the harbour open?" finds nothing where "harbour open" finds the page, and one
# word too many empties the list. "OR" and "NOT" are words that no page has, and the minus of "harbour -boats"
# is dropped, so that the excluded word is required. Stems and accents are folded, as expected.
# This script writes a ZIM file of three pages and asks. It exits with 1 if other pages are found.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'libzim==3.13.1'
cat >"$place/write.py" <<'PY'
import sys

from libzim.writer import Creator, Hint, Item, StringProvider

PAGES = {
    "harbour": "The gates of the harbour open at nine. Boats wait outside.",
    "café": "A café stands beside the harbour.",
    "mill": "Mills turn. A miller lives there.",
}


class Page(Item):
    def __init__(self, name, text):
        super().__init__()
        self.name, self.text = name, text

    def get_path(self):
        return self.name

    def get_title(self):
        return self.name

    def get_mimetype(self):
        return "text/html"

    def get_contentprovider(self):
        return StringProvider(f"<html><head><title>{self.name}</title></head><body>{self.text}</body></html>")

    def get_hints(self):
        return {Hint.FRONT_ARTICLE: True}


with Creator(sys.argv[1]).config_indexing(True, "eng") as creator:
    creator.set_mainpath("harbour")
    creator.add_metadata("Language", "eng")
    for name, text in PAGES.items():
        creator.add_item(Page(name, text))
PY
cat >"$place/ask.py" <<'PY'
import sys

from libzim.reader import Archive
from libzim.search import Query, Searcher

EXPECTED = {
    "harbour open": ["harbour"],
    "harbours opened": ["harbour"],
    "cafe": ["café"],
    "the harbour": ["café", "harbour"],
    "the mill": [],
    "When does the harbour open?": [],
    "When harbour open": [],
    "harbour mill": [],
    "harbour OR mill": [],
    "harbour OR open": [],
    "harbour NOT boats": [],
    "harbour -boats": ["harbour"],
}
searcher = Searcher(Archive(sys.argv[1]))
for question, expected in EXPECTED.items():
    found = sorted(searcher.search(Query().set_query(question)).getResults(0, 10))
    print(f"{question}: {found}")
    assert found == expected, found
PY
"$place/venv/bin/python" "$place/write.py" "$place/pages.zim" >"$place/log" 2>&1
"$place/venv/bin/python" "$place/ask.py" "$place/pages.zim"

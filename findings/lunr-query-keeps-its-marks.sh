#!/usr/bin/env bash
# lunr.py takes marks off the words of a text and leaves them on those of a query: "harbour?" finds nothing.
#
# Texts pass a trimmer, a list of stop words and a stemmer on their way into lunr's index; of a query one
# expects the same. lunr 0.8.0, a port of the JavaScript library that many manuals search with, has the
# stemmer alone there. "boats" finds "boat", but "boats?" nothing, and so do "harbour," and "(harbour)". The
# question still finds something by its other words, so only its last word is lost, in silence. Stop words are
# looked for as well: in "+the +harbour" both are required, "the" is in no index, and nothing is found.
# This script asks one text. It exits with 1 if it is found by other queries.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'lunr==0.8.0'
"$place/venv/bin/python" - <<'PY'
from lunr import lunr

index = lunr(
    ref="name",
    fields=["text"],
    documents=[{"name": "gates", "text": "The gates of the harbour (for boats) open at nine."}],
)
EXPECTED = {  # query: is the text found?
    "harbour": True,
    "Harbour": True,
    "boat": True,
    "boats": True,
    "boats?": False,
    "harbour,": False,
    "(boats)": False,
    "when does it open?": False,
    "when does it open": True,
    "+gates +harbour": True,
    "+the +harbour": False,
}
for query, expected in EXPECTED.items():
    found = bool(index.search(query))
    print(f"{query:20} {'found' if found else 'not found'}")
    assert found == expected
PY

#!/usr/bin/env bash
# The search of a Sphinx manual knows no numbers: "error 404" finds every error, and "404" no page at all.
#
# Error codes, ports and years are what one looks up in a manual. Sphinx 9.0.4 leaves each word of digits alone
# out of the index that it builds for the browser, and its script drops such words from the query as well, so
# nothing tells the reader that half of the question was not asked. "1.5" falls apart into two numbers and goes
# the same way; "v2" and "8080b" stay. Only a title that holds the whole query is still found. There is no
# setting; a number is found if an index entry (`.. index:: 404`) names it. Stop words, on the other hand, are
# left out in small letters alone: "The" of a sentence's beginning is in the index.
# This script builds a manual and asks it by Sphinx's own script. It exits with 1 if other pages are found.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'sphinx==9.0.4' 'quickjs==1.19.4'
mkdir "$place/manual"
cd "$place/manual"
echo 'project = "Manual"' >conf.py
cat >index.rst <<'RST'
Manual
======

.. toctree::

   absent
   broken
   named
RST
cat >absent.rst <<'RST'
Nothing there
=============

The error 404 means that a page is missing, since v2 of 2019, on port 8080b after 1.5 seconds.
RST
cat >broken.rst <<'RST'
Trouble
=======

The error 500 means a fault.
RST
cat >named.rst <<'RST'
By name
=======

.. index:: 418

A kettle makes no coffee.
RST
"$place/venv/bin/sphinx-build" -q -b html . built
"$place/venv/bin/python" - <<'PY'
import json
from pathlib import Path

from quickjs import Context

BROWSER = """
var window = globalThis, localStorage = {setItem() {}}, SPHINX_HIGHLIGHT_ENABLED = false, _ready = () => {};
var document = {addEventListener() {}, getElementById: () => ({children: []})};
"""
EXPECTED = {
    "error": {"absent", "broken"},
    "error 404": {"absent", "broken"},
    "404": set(),
    "2019": set(),
    "1.5": set(),
    "v2": {"absent"},
    "8080b": {"absent"},
    "418": {"named"},
}
script = Context()
script.eval(BROWSER)
for name in ("_static/language_data.js", "_static/searchtools.js", "searchindex.js"):
    script.eval(Path("built", name).read_text(encoding="utf-8"))
words = set(json.loads(script.eval("JSON.stringify(Object.keys(Search._index.terms))")))
print(sorted(words))
assert not words & {"404", "500", "2019", "the"} and {"v2", "The"} <= words
for query, expected in EXPECTED.items():
    asked = f"Search._performSearch(...Search._parseQuery({json.dumps(query)})).map(page => page[0])"
    found = set(json.loads(script.eval(f"JSON.stringify({asked})")))
    print(f"{query}: {sorted(found)}")
    assert found == expected, found
PY

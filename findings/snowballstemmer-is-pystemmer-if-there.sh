#!/usr/bin/env bash
# snowballstemmer returns the stems of another package and another version, if that is installed.
#
# snowballstemmer is pure Python, and its version says which Snowball it has. But `stemmer()` hands over
# PyStemmer's stemmer wherever PyStemmer can be imported, for speed, whatever version that is; the two were
# released apart, and Snowball 3 has changed English, Dutch and others. With PyStemmer 2.2.0.3 beside it,
# snowballstemmer 3.1.1 says "univers" for "university", not "universiti". An index that was built before
# somebody installed a package that wants PyStemmer is then asked with other stems, and no version that one
# would look at has changed. One would guess that a pinned stemmer is pinned.
# This script prints stems with and without PyStemmer. It exits with 1 if they differ from those here.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'snowballstemmer==3.1.1'
cat >"$place/stems.py" <<'PY'
import sys
from importlib.metadata import version

import snowballstemmer

WORDS = {"english": ["university", "evening", "added"], "dutch": ["lichamelijk", "opgaven"]}
EXPECTED = {
    "alone": ["universiti", "evening", "add", "lichamelijk", "opgaaf"],
    "beside": ["univers", "even", "ad", "licham", "opgav"],
}
found = [snowballstemmer.stemmer(name).stemWord(word) for name in WORDS for word in WORDS[name]]
print(f"snowballstemmer {version('snowballstemmer')}, {sys.argv[1]}: {found}")
assert found == EXPECTED[sys.argv[1]], found
PY
"$place/venv/bin/python" "$place/stems.py" alone
"$place/venv/bin/pip" install --quiet --disable-pip-version-check --only-binary :all: 'PyStemmer==2.2.0.3'
"$place/venv/bin/python" "$place/stems.py" beside

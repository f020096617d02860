#!/usr/bin/env bash
# nltk's Russian stemmer gives back Latin words half in Cyrillic, if one of their letters has a mark.
#
# Names in Latin letters stand in many Russian texts. A stemmer of Russian leaves such a word as it is, and
# so does nltk 3.10.4 with "Linux" or "café". It works on a Latin spelling of Cyrillic, and whether it
# respells the result is decided by the highest letter: a word with one above U+00FF, as in Vietnamese,
# Czech, Polish and Turkish names, is taken for Russian. "trần" comes back as "трầн", and "škoda"
# loses its last letter as well. The stem is stable, but it is no word of the text: it matches nothing
# that another analyzer made, and a display of it shows mixed scripts.
# This script prints stems. It exits with 1 if they differ from those here.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'nltk==3.10.4'
"$place/venv/bin/python" - <<'PY'
import unicodedata

from nltk.stem.snowball import SnowballStemmer

stem = SnowballStemmer("russian").stem
mixed = {"linux": False, "café": False, "trần": True, "đạo": True, "škoda": True, "łódź": True}
for word, expected in mixed.items():
    found = stem(word)
    scripts = sorted({unicodedata.name(letter).split()[0] for letter in found})
    print(word, found, scripts)
    assert ("CYRILLIC" in scripts) == expected, scripts
PY

#!/usr/bin/env bash
# inflect's singular of "bus" is "bu": `singular_noun` takes every word with an s at its end for a plural.
#
# The method is documented to return False for a word that is no plural, so one asks it about each word of a
# query, and keeps the word where it says False. It does not know whether a word is a plural; it takes its
# endings off. "gas", "lens", "virus", "Paris" and "this" lose their s, and what is left is a word of no text.
# Of "boss", "glass", "address" and "class" it does say False, and of "buses" it finds the right "bus", so
# that a plural and its own singular become two words, "bus" and "bu". inflect 7.6.0.
# This script prints what it returns. It exits with 1 if that has changed.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'inflect==7.6.0'
"$place/venv/bin/python" - <<'PY'
import inflect

EXPECTED = {
    "buses": "bus",
    "bus": "bu",
    "lenses": "lens",
    "lens": "len",
    "gas": "ga",
    "virus": "viru",
    "atlas": "atla",
    "crisis": "crisi",
    "Paris": "Pari",
    "yes": "ye",
    "this": "thi",
    "glass": False,
    "address": False,
    "boat": False,
}
engine = inflect.engine()
for word, expected in EXPECTED.items():
    found = engine.singular_noun(word)
    print(f"{word:8} {found}")
    assert found == expected, found
PY

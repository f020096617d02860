#!/usr/bin/env bash
# simplemma's lemma of "1960s" is "nineteen-sixties", while 1970s and 1980s stay as they are written.
#
# A lemmatizer that looks words up returns what its dictionary says, and the English one has some decades,
# ordinals and units in words: 1850s to 1960s, 1990s and 2000s, "4th" but no other, "cm" but not "kg". Two
# of the lemmas are misspelt ("nineteen-fourties", "millileter"), so a search for the right spelling
# does not find them either. Texts and questions that are both lemmatized still meet; figures that are
# indexed beside the lemmas do not. A guess would be that a token with a digit is left alone.
# This script prints the lemmas. It exits with 1 if that has changed.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'simplemma==2.0.0'
"$place/venv/bin/python" - <<'PY'
from simplemma import lemmatize

expected = {
    "1940s": "nineteen-fourties",
    "1960s": "nineteen-sixties",
    "1970s": "1970s",
    "1980s": "1980s",
    "1990s": "nineteen-nineties",
    "3rd": "3rd",
    "4th": "fourth",
    "cm": "centimeter",
    "kg": "kg",
    "ml": "millileter",
}
for word, lemma in expected.items():
    found = lemmatize(word, lang="en")
    print(f"{word:>6}: {found}")
    assert found == lemma, (word, found)
PY

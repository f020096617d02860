#!/usr/bin/env bash
# number-parser turns "The bell rings once an hour" into "The bell rings 11 an hour".
#
# Without a language, `parse` takes the one that has the most words of numbers in the text. "Once" is eleven in
# Spanish and no number in English, so an English sentence that says "once" and names no other number is
# Spanish. Another number in the same text saves it: "once an hour, at nine" stays English. One would guess
# that the language is told by the words that are no numbers, or that English comes first where the text is
# in ASCII. The language is decided for each text, so sentences that are given one at a time are read
# differently from the same sentences together. number-parser 0.3.2; `language="en"` leaves the word alone.
# This script parses some sentences. It exits with 1 if they come out otherwise.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'number-parser==0.3.2'
"$place/venv/bin/python" - <<'PY'
from number_parser import parse

EXPECTED = {
    "The bell rings once an hour.": "The bell rings 11 an hour.",
    "The bell rings once an hour, at nine.": "The bell rings once an hour, at 9.",
    "Once it is open, it stays open.": "11 it is open, it stays open.",
    "Read the manual once. It has ten pages.": "Read the manual once. It has 10 pages.",
    "Read the manual once.": "Read the manual 11.",
}
for text, expected in EXPECTED.items():
    found = parse(text)
    print(f"{text} -> {found}")
    assert found == expected, found
assert parse("Read the manual once.", language="en") == "Read the manual once."
PY

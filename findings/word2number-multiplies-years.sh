#!/usr/bin/env bash
# word2number reads "nineteen eighty four" as 1524, without an error.
#
# A year is spoken as two numbers, and the hundreds are left out. Where no "hundred" or "thousand" tells
# the parts, the library adds two words up and multiplies the first two of three: 19 times 80, and 4.
# "twenty twenty" is 40, and "five dozen" is 5, since words that it does not know are passed over.
# text2num, asked for the same, leaves the two parts side by side: "19 84".
# Somebody who turns spelled numbers into figures before indexing stores years that nobody wrote.
# This script prints the values. It exits with 1 if that has changed.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'word2number==1.1' 'text2num==3.1.0'
"$place/venv/bin/python" - <<'PY'
from text_to_num import alpha2digit
from word2number.w2n import word_to_num

expected = {
    "nineteen eighty four": 1524,
    "twenty twenty": 40,
    "two thousand eighteen": 2018,
    "five dozen": 5,
}
for text, value in expected.items():
    print(f"{text}: {word_to_num(text)}; text2num: {alpha2digit(text, 'en')}")
    assert word_to_num(text) == value
assert alpha2digit("nineteen eighty four", "en") == "19 84"
PY

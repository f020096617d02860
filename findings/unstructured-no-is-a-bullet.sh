#!/usr/bin/env bash
# unstructured takes the "No." that begins an answer for the number of a list item, and cuts it off.
#
# `clean_ordered_bullets` is for lines such as "1.1 Fees" and "a. Fees". What it takes away is a first word
# with a full stop in it with at most two characters before the stop, whatever they are: "No. Dogs stay
# outside." becomes "Dogs stay outside.", "2.5 kg of flour" loses its figure, "Dr. Brown" and "U.S. troops"
# their first word, "$3.50 a day" its price. "Yes. Dogs may come in." has three letters and stays. One would
# guess that a bullet is a number or a single letter. unstructured 0.27.35.
# This script cleans eight lines. It exits with 1 if others come out.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'numpy==2.4.6' 'requests==2.34.2' \
  'charset-normalizer==3.5.3' 'chardet==5.2.0' 'emoji==2.16.0' 'psutil==7.2.2' 'typing_extensions==4.16.0'
"$place/venv/bin/pip" install --quiet --disable-pip-version-check --no-deps 'unstructured==0.27.35'
DO_NOT_TRACK=true "$place/venv/bin/python" - <<'PY'
from unstructured.cleaners.core import clean_ordered_bullets

EXPECTED = {
    "1.1 Fees are due in May.": "Fees are due in May.",
    "a. Fees are due in May.": "Fees are due in May.",
    "Yes. Dogs may come in.": "Yes. Dogs may come in.",
    "No. Dogs stay outside.": "Dogs stay outside.",
    "2.5 kg of flour are enough.": "kg of flour are enough.",
    "$3.50 a day is the price.": "a day is the price.",
    "5.30 is when the first bus goes.": "is when the first bus goes.",
    "Dr. Brown is the new vet.": "Brown is the new vet.",
}
for line, expected in EXPECTED.items():
    found = clean_ordered_bullets(line)
    print(f"{line:34} -> {found}")
    assert found == expected, found
PY

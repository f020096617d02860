#!/usr/bin/env bash
# By the exact match of SQuAD "1.5 km" is right where "15 km" was asked for, and "vitamin" for "Vitamin A".
#
# Answers are compared after case, articles and punctuation are taken off, so that "the mill." is right for
# "Mill". One expects that to forgive spelling, and a wrong number to be wrong. But punctuation is taken off
# inside numbers as well, with nothing in its place: 1.5 and 15, -5 and 5, 9:30 and 930, 3/4 and 34 are the
# same answer, with a full F1. The letter A is an article wherever it stands, so Vitamin A is any vitamin,
# and "A" as an answer is right for "the". Only ASCII's marks go: two years with a dash of print between them
# are not the same as the eight figures. The copy of the measure in transformers 4.57.1.
# This script compares nine pairs. It exits with 1 if the measure decides otherwise.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'transformers==4.57.1'
"$place/venv/bin/python" -W ignore - 2>"$place/warnings" <<'PY'
from transformers.data.metrics.squad_metrics import compute_exact, compute_f1

EXPECTED = {  # right answer, given answer: exact match
    ("15 km", "1.5 km"): 1,
    ("15 km", "1,5 km"): 1,
    ("5", "-5"): 1,
    ("9:30", "930"): 1,
    ("3/4", "34"): 1,
    ("C++", "C"): 1,
    ("Vitamin A", "vitamin"): 1,
    ("A", "the"): 1,
    ("1984–85", "198485"): 0,
}
for (right, given), expected in EXPECTED.items():
    exact, overlap = compute_exact(right, given), compute_f1(right, given)
    print(f"{right!r} and {given!r}: exact match {exact}, F1 {overlap}")
    assert exact == overlap == expected
PY

#!/usr/bin/env bash
# sacremoses makes "10.000" of an English "10 000", and "10,000" of a German one: ten, in either language.
#
# Texts pass `MosesPunctNormalizer` before they are compared, aligned or counted: one form of quotation marks,
# of dashes and of spaces. A no-break space between figures is how many languages, standards and journals group
# thousands; one expects a plain space in its place, or none of it touched, as beside words. sacremoses 0.2.0
# puts a full stop there for English and a comma for German, French, Spanish and Czech, the very mark that
# begins a decimal in that language. The narrow no-break space, U+202F, is left as it is.
# `norm_numbers=False` leaves both alone.
# This script normalizes one sentence in five languages. It exits with 1 if it comes out otherwise.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'sacremoses==0.2.0'
"$place/venv/bin/python" - <<'PY'
from sacremoses import MosesPunctNormalizer

WIDE, NARROW = "10\u00a0000 m\u00a0or more", "10\u202f000 m"
EXPECTED = {"en": "10.000", "de": "10,000", "fr": "10,000", "es": "10,000", "cs": "10,000"}
for language, number in EXPECTED.items():
    normalizer = MosesPunctNormalizer(language)
    found = normalizer.normalize(WIDE)
    print(f"{language}: {WIDE!r} -> {found!r}, {NARROW!r} -> {normalizer.normalize(NARROW)!r}")
    assert found == f"{number} m\u00a0or more", found
    assert normalizer.normalize(NARROW) == NARROW
    kept = MosesPunctNormalizer(language, norm_numbers=False).normalize(WIDE)
    print(f"    without norm_numbers {kept!r}")
    assert kept == WIDE, kept
PY

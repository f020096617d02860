#!/usr/bin/env bash
# price-parser reads "$0.125 per kWh" as 125 dollars.
#
# A full stop or comma with three digits behind it separates thousands, and with one, two or four digits
# behind it decimals. That is a fair guess for "1.125 €", where nobody can tell; but price-parser 0.5.1 makes
# it for "0.125" too, which no country writes for 125, and beside a dollar sign. Prices of power, fuel, shares
# and single screws have three decimals, and come out a thousand times too high while their neighbours with
# two are right. `decimal_separator="."` says what the point is, for a source that one knows.
# This script prints amounts. It exits with 1 if they differ from those here.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'price-parser==0.5.1'
"$place/venv/bin/python" - <<'PY'
from price_parser import Price

EXPECTED = {  # text: as parsed, and told that the point is decimal
    "$0.25 per kWh": ("0.25", "0.25"),
    "$0.125 per kWh": ("125", "0.125"),
    "$3.999 a gallon": ("3999", "3.999"),
    "$3.9990 a gallon": ("3.9990", "3.9990"),
    "€ 0.005 a sheet": ("5", "0.005"),
}
for text, expected in EXPECTED.items():
    guessed = Price.fromstring(text).amount
    told = Price.fromstring(text, decimal_separator=".").amount
    print(f"{text:18} {guessed!s:>7}   told: {told}")
    assert (str(guessed), str(told)) == expected
PY

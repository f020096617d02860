#!/usr/bin/env bash
# markitdown writes a cell "None" as NaN, the telephone number 0171 as 171.0, and 12 as 12.0.
#
# One would guess that a sheet's Markdown has what the cells have. markitdown 0.1.9 reads a workbook as pandas
# (3.1.1) reads data: "None", "NA", "N/A" and "null" are missing values, missing values are written NaN, and a
# column of text that looks like numbers becomes numbers, with a fraction as soon as one cell of it is empty.
# "Allergens: None" then says NaN, Namibia's code NA too, and a number to call lost its zero, though the
# workbook stores it as text.
# This script converts a sheet of three rows. It exits with 1 if the Markdown is another.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check \
  'markitdown[xlsx]==0.1.9' 'pandas==3.1.1' 'openpyxl==3.1.5'
"$place/venv/bin/python" -W ignore - "$place/rooms.xlsx" 2>"$place/warnings" <<'PY'
import sys

import openpyxl
from markitdown import MarkItDown

ROWS = [
    ["Room", "Seats", "Country", "Allergens", "Telephone"],
    ["Blue", 12, "NA", "None", "0171"],
    ["Red", 9, "DE", "nuts", "0172"],
    ["Green", None, "AT", "N/A", None],
]
EXPECTED = [
    ["Room", "Seats", "Country", "Allergens", "Telephone"],
    ["Blue", "12.0", "NaN", "NaN", "171.0"],
    ["Red", "9.0", "DE", "nuts", "172.0"],
    ["Green", "NaN", "AT", "NaN", "NaN"],
]
book = openpyxl.Workbook()
for row in ROWS:
    book.active.append(row)
book.save(sys.argv[1])
assert [cell.data_type for cell in book.active[2]] == ["s", "n", "s", "s", "s"]  # texts are stored as texts
text = MarkItDown().convert(sys.argv[1]).text_content
print(text)
lines = [line.strip("|").split("|") for line in text.splitlines() if line.startswith("|")]
found = [[cell.strip() for cell in line] for line in lines if "---" not in line[0]]
assert found == EXPECTED, found
PY

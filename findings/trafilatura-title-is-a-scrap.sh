#!/usr/bin/env bash
# trafilatura's title of a page without a heading is what stands before a dash, or what is no address.
#
# Where <title> has two parts, one of them is taken for the name of the site. Which one, the dash does
# not say: "2019 - 2020 season" becomes "2019", "Part 1 - The lamp" becomes "Part 1", and in "Lamp.oil -
# prices" the first part has a full stop inside, so it is the site and the title is "prices". With an <h1>
# or og:title none of this happens. A guess would be that a part is cut only if the page says elsewhere
# that it is the site's name.
# This script prints titles and what was made of them. It exits with 1 if that has changed.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'trafilatura==2.3.1' 'lxml_html_clean>=0.4.3'
"$place/venv/bin/python" -W ignore - <<'PY'
from trafilatura import extract_metadata

TEXT = "<p>" + "The keeper lights the lamp every evening before the ferry leaves. " * 4 + "</p>"
expected = {
    "2019 - 2020 season": ("2019", None),
    "Part 1 - The lamp": ("Part 1", None),
    "Lamp.oil - prices": ("prices", "Lamp.oil"),
    "How to fill a lamp": ("How to fill a lamp", None),
}
for title, found in expected.items():
    page = f"<html><head><title>{title}</title></head><body><article>{TEXT}</article></body></html>"
    read = extract_metadata(page)
    print(f"{title!r}: title {read.title!r}, site {read.sitename!r}")
    assert (read.title, read.sitename) == found, (read.title, read.sitename)
PY

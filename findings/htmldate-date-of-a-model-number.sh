#!/usr/bin/env bash
# htmldate takes digits of a model number, a version or the years of a copyright for a page's date.
#
# Where a page states no date, its text is searched for what looks like one. "model 20190405" is then the
# fifth of April 2019, "Version 2.10.2021" the second of October 2021, and "(c) 2019" in a footer the first
# of January 2019; nothing in the result tells these from a date that was stated. `extensive_search=False`
# leaves out the first and the last, and keeps the version. A written-out "Founded on 3 May 1902" is
# rightly no date of the page, as it is older than the web.
# This script prints what is found. It exits with 1 if that has changed.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'htmldate==1.11.0'
"$place/venv/bin/python" -W ignore - <<'PY'
from htmldate import find_date

expected = {
    "<p>The lamp of model 20190405 needs oil.</p>": ("2019-04-05", None),
    "<p>Version 2.10.2021 mends the lamp.</p>": ("2021-10-02", "2021-10-02"),
    "<p>The lamp was lit.</p><footer>&copy; 2019 The lamp club</footer>": ("2019-01-01", None),
    "<p>Founded on 3 May 1902, the club has 40 members.</p>": (None, None),
}
for body, dates in expected.items():
    page = f"<html><body>{body}</body></html>"
    found = find_date(page), find_date(page, extensive_search=False)
    print(f"{found[0]}, not extensive: {found[1]}: {body}")
    assert found == dates, found
PY

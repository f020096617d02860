#!/usr/bin/env bash
# dateparser finds the 1960s 33 minutes ago, and a Wednesday in every sentence that begins with "We".
#
# `search_dates` reads "s" behind a number as seconds: "It was built in the 1960s." is 1,960 seconds before now, the 90s
# are a minute and a half, and `parse("in the 1960s")` lies as far ahead. `STRICT_PARSING` and `REQUIRE_PARTS` with
# "year" are there to refuse what is no whole date: both let the 1960s pass, since a moment has all parts. "We" is a
# short form of Wednesday, so "We open in May." holds two dates. "and" between two numbers is passed over, so "pages 5
# and 6" is the 6th of May, and the hours "between 9 and 17" are in September; both settings refuse these and "We".
# One would guess that a decade is a year or nothing. dateparser 1.5.0.
# This script searches some sentences. It exits with 1 if it finds others.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'dateparser==1.5.0'
"$place/venv/bin/python" - <<'PY'
from datetime import datetime, timedelta

from dateparser import parse
from dateparser.search import search_dates

NOW = datetime(2026, 12, 1, 12)  # a Tuesday
SIXTIES = timedelta(seconds=1960)


def search(text: str, **settings: object) -> list[tuple[str, datetime]]:
    return search_dates(text, languages=["en"], settings={"RELATIVE_BASE": NOW, **settings}) or []


CASES = {
    "It was built in the 1960s.": [("in the 1960s", NOW - SIXTIES)],
    "Music of the 90s.": [("of the 90s", NOW - timedelta(seconds=90))],
    "We open in May.": [("We", datetime(2026, 11, 25)), ("in May", datetime(2026, 5, 1))],
    "They open in May.": [("in May", datetime(2026, 5, 1))],
    "Read pages 5 and 6.": [("5 and 6", datetime(2026, 5, 6))],
    "Come between 9 and 17.": [("9 and 17", datetime(2026, 9, 17))],
}
for text, expected in CASES.items():
    found = search(text)
    print(text, [(words, str(moment)) for words, moment in found])
    assert found == expected, found
ahead = parse("in the 1960s", languages=["en"], settings={"RELATIVE_BASE": NOW})
print("parsed alone:", ahead)
assert ahead == NOW + SIXTIES, ahead
for settings in ({"STRICT_PARSING": True}, {"REQUIRE_PARTS": ["year"]}):
    found = search("We met on 3 May 1990. It was built in the 1960s. Read pages 5 and 6.", **settings)
    print(settings, [(words, str(moment)) for words, moment in found])
    assert found == [("on 3 May 1990", datetime(1990, 5, 3)), ("in the 1960s", NOW - SIXTIES)], found
PY

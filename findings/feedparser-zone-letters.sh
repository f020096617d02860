#!/usr/bin/env bash
# feedparser knows the time zones of America by their letters and takes all others for UTC.
#
# A date such as "Mon, 06 May 2024 23:30:00 JST" has a zone that feedparser 6.0.14 does not know. It
# neither refuses the date nor leaves the zone open: `published_parsed`, which is documented as UTC,
# has the local hour. A feed from Tokyo is nine hours late, one from Berlin (CEST) two, while one
# from New York (EST) is right. Near midnight the day is another one, and `bozo` says nothing.
# This script parses one date in seven zones. It exits with 1 if the behaviour has changed.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'feedparser==6.0.14'
cat >"$place/show.py" <<'PYTHON'
"""Print what half past eleven at night in each zone is in UTC, as feedparser has it."""

import sys
from importlib.metadata import version

import feedparser

EXPECTED = {
    "+0900": (6, 14),
    "JST": (6, 23),
    "CEST": (6, 23),
    "BST": (6, 23),
    "AEST": (6, 23),
    "EST": (7, 4),
    "EDT": (7, 3),
}

print("feedparser", version("feedparser"))
found = {}
for zone in EXPECTED:
    item = f"<item><title>a</title><pubDate>Mon, 06 May 2024 23:30:00 {zone}</pubDate></item>"
    feed = feedparser.parse(f"<rss version='2.0'><channel>{item}</channel></rss>".encode())
    moment = feed.entries[0].published_parsed
    found[zone] = (moment.tm_mday, moment.tm_hour)
    shown = f"day {moment.tm_mday}, {moment.tm_hour:02}:30 UTC, bozo {bool(feed.bozo)}"
    print(f"23:30 {zone:5} -> {shown}")
sys.exit(0 if found == EXPECTED else 1)
PYTHON
"$place/venv/bin/python" "$place/show.py"

#!/usr/bin/env bash
# neologdn makes 917 o'clock of "9〜17時", nine to seventeen o'clock.
#
# It prepares Japanese texts for search and for taggers: one form of each hyphen, of each width of letters, no
# spaces between words. The wave is how Japanese writes "from ... to ...", and a long vowel in chats
# ("すご〜い"). neologdn 0.5.6 removes it wherever it stands, so hours, prices and ages become one large number,
# and two towns one word, without a space between. A hyphen between figures is kept. One would guess that
# the wave becomes one of its three forms, as hyphens do; tilde="normalize" does that.
# This script normalizes a few texts. It exits with 1 if they come out otherwise.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'neologdn==0.5.6'
"$place/venv/bin/python" - <<'PY'
from neologdn import normalize

EXPECTED = {  # open 9 to 17, 10 to 20 minutes, 3 to 5 pieces, Tokyo to Osaka, 9 to 17 with a hyphen
    "9〜17時": ("917時", "9~17時"),
    "10~20分": ("1020分", "10~20分"),
    "3～5個": ("35個", "3~5個"),
    "東京〜大阪": ("東京大阪", "東京~大阪"),
    "9−17時": ("9-17時", "9-17時"),
}
for text, expected in EXPECTED.items():
    found = normalize(text), normalize(text, tilde="normalize")
    print(f"{text}: {found[0]}, normalized {found[1]}")
    assert found == expected, found
PY

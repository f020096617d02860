#!/usr/bin/env bash
# discord.py's remove_markdown takes the words of a link with it, and between two links the whole sentence.
#
# A bot that indexes or compares messages wants them without marks, and `discord.utils.remove_markdown` is made
# for that. The documentation warns that the star of "10 * 5" goes. Of "[the rules](https://...)" one expects
# "the rules" to stay, as members see it; it is taken away whole, and the pattern runs from the first "[" of a
# line to its last ")", so "Read [the map](...) at noon, then [the plan](...)." becomes "Read .". A hyphen or
# number signs that begin a line are taken for a list and a heading though no space follows: "-5 degrees" comes
# out as "5 degrees" and "#1 seed" as "1 seed". `ignore_links`, whose name promises otherwise, is about bare
# addresses and changes none of this. discord.py 2.7.1.
# This script reads seven messages. It exits with 1 if they come out otherwise.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'discord.py==2.7.1'
"$place/venv/bin/python" -W ignore - <<'PY'
from discord.utils import remove_markdown

EXPECTED = {
    "Read [the rules](https://example.org/r) first": "Read  first",
    "Read [the map](https://example.org/m) at noon, then [the plan](https://example.org/p).": "Read .",
    "See [the map](https://example.org/m) for the way (by boat) there": "See  there",
    "-5 degrees": "5 degrees",
    "#1 seed": "1 seed",
    "open 9-17, *daily*": "open 9-17, daily",
    "at https://example.org/a_b": "at https://example.org/a_b",
}
for message, expected in EXPECTED.items():
    found = remove_markdown(message)
    print(f"{message!r}: {found!r}")
    assert found == expected, found
links = [message for message in EXPECTED if "](" in message]
assert all(remove_markdown(message, ignore_links=False) == EXPECTED[message] for message in links)
PY

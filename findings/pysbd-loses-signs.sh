#!/usr/bin/env bash
# pysbd throws the words before a sun, a hot spring or a surface integral away, and says nothing.
#
# It marks full stops that end no sentence with signs that it takes to be in nobody's text, splits, and
# takes the signs back. But ♨ stands on maps and in guides for baths, ☉ in every text about the masses
# of stars, ∯ in mathematics. Where one of them stands in the text itself, what comes before it in that
# sentence is in no sentence of the result: with `clean=False`, which promises the text as it is, and
# in the spans of `char_span=True`, where the full stop that is left of the star's sentence is even given
# the place of the one in "2.5". Chess men and stars are no such signs.
# This script splits five texts. It exits with 1 if other sentences come back.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'pysbd==0.3.4'
"$place/venv/bin/python" - <<'PY'
import pysbd

expected = {
    "The star has 2.5 M☉. It is bright.": [".", "It is bright."],
    "The ♨ is open from May. Entry is free.": ["Entry is free."],
    "Use ∯ for closed surfaces. It is short.": ["It is short."],
    "Then ♚ moves. White has lost.": ["Then ♚ moves.", "White has lost."],
    "Rating: ☆☆☆. Good food.": ["Rating: ☆☆☆.", "Good food."],
}
for text, sentences in expected.items():
    found = [s.strip() for s in pysbd.Segmenter(language="en", clean=False).segment(text)]
    spans = pysbd.Segmenter(language="en", clean=False, char_span=True).segment(text)
    print(f"{text!r}\n  {found} {[(s.start, s.end) for s in spans]}")
    assert found == sentences == [s.sent.strip() for s in spans], found
PY

#!/usr/bin/env bash
# symspellpy corrects "does vitamin C help" to "does vitamin a help", and "in 2026" to "in of of".
#
# Its English dictionary has two words of one letter, "a" and "i". With `lookup_compound`, which corrects a whole
# question, every other letter and digit is one edit away from "a": plan B is plan a, and nine o'clock is "at a". A
# number that has no word near it is taken apart: 2026 is 20 and 26, each two edits from "of". `max_edit_distance` holds
# for each part, so the result tells a distance of 5 where 2 was the most; `lookup` of "2026" finds nothing, and 10000
# stays. `ignore_non_words` is said to leave "numbers and acronyms" alone: numbers yes, "C", "B" and 5 km no.
# symspellpy 6.10.1.
# This script corrects some questions. It exits with 1 if they come out otherwise.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'symspellpy==6.10.1'
"$place/venv/bin/python" - <<'PY'
from importlib.resources import files

from symspellpy import SymSpell, Verbosity

speller = SymSpell(max_dictionary_edit_distance=2, prefix_length=7)
speller.load_dictionary(str(files("symspellpy") / "frequency_dictionary_en_82_765.txt"), 0, 1)
speller.load_bigram_dictionary(str(files("symspellpy") / "frequency_bigramdictionary_en_243_342.txt"), 0, 2)
CASES = {  # a question: its correction, and the one that leaves numbers alone
    "does vitamin C help": ("does vitamin a help", "does vitamin a help"),
    "what is plan B": ("what is plan a", "what is plan a"),
    "can I park here": ("can i park here", "can i park here"),
    "is it open at 9": ("is it open at a", "is it open at 9"),
    "in 2026": ("in of of", "in 2026"),
    "a 5 km walk": ("a a pm walk", "a 5 pm walk"),
    "10000 people": ("10000 people", "10000 people"),
}
for question, expected in CASES.items():
    found = tuple(
        speller.lookup_compound(question, max_edit_distance=2, ignore_non_words=ignore)[0].term
        for ignore in (False, True)
    )
    print(f"{question} -> {found[0]}; without numbers {found[1]}")
    assert found == expected, found
(correction,) = speller.lookup_compound("2026", max_edit_distance=2)
print("distance", correction.distance)
assert correction.distance == 5
assert speller.lookup("2026", Verbosity.CLOSEST, max_edit_distance=2) == []
assert sorted(word for word in speller.words if len(word) == 1) == ["a", "i"]
PY

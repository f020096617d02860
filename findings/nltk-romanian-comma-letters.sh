#!/usr/bin/env bash
# nltk's Romanian stemmer does not know the letters in which Romanian is written today.
#
# Romanian has ș and ț with a comma below (U+0219, U+021B). Old code pages lacked them, and texts of
# that time have the Turkish ş and the ţ with a cedilla (U+015F, U+0163). nltk 3.10.4 holds its endings in
# the old letters alone, and the two spellings in Unicode's canonical forms stay two: in a text of today
# the endings in -ție, -ții and -ști stand as they were. snowballstemmer 3.1.1 knows both. Write the old
# letters before you call nltk, and the words of both times are one.
# This script prints stems of both spellings. It exits with 1 if they differ from those here.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'nltk==3.10.4' 'snowballstemmer==3.1.1'
"$place/venv/bin/python" - <<'PY'
import snowballstemmer
from nltk.stem.snowball import SnowballStemmer

nltk = SnowballStemmer("romanian").stem
new = snowballstemmer.stemmer("romanian").stemWord
old_letters = str.maketrans("șț", "şţ")
for word in ("informații", "informațiile", "populație", "românești"):
    old = word.translate(old_letters)
    print(f"{word}: nltk {nltk(word)}, in old letters {nltk(old)}; Snowball 3 {new(word)} {new(old)}")
    assert nltk(word).translate(old_letters) != nltk(old)
    assert new(word) == new(old)
PY

#!/usr/bin/env bash
# UniDic's lemma of a Japanese name is how it sounds: 伊藤 and 伊東 are one, and what it does not know is None.
#
# Lemmas make the forms of a word one for a search, and of Japanese one expects the dictionary's spelling; so
# it is for verbs and common nouns. For names of people and places UniDic (unidic-lite 1.0.8 by fugashi 1.5.2)
# gives the sound in katakana, and families that are told apart by their characters alone fall together:
# Ito, Watanabe, Saito, Abe. A loan word's lemma has the foreign word behind it, コンピューター-computer. For
# what is not in the dictionary, such as figures and Latin names, the attribute is None, not the word. So a
# search by lemmas mixes people up and finds no number. `orthBase` has the spelling of names and loan words,
# and None as well for the rest.
# This script prints lemmas. It exits with 1 if there are others.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'fugashi==1.5.2' 'unidic-lite==1.0.8'
"$place/venv/bin/python" - <<'PY'
from fugashi import Tagger

EXPECTED = {  # word: lemma, orthBase
    "走っ": ("走る", "走る"),
    "伊藤": ("イトウ", "伊藤"),
    "伊東": ("イトウ", "伊東"),
    "渡辺": ("ワタナベ", "渡辺"),
    "渡部": ("ワタナベ", "渡部"),
    "京都": ("キョウト", "京都"),
    "橋": ("橋", "橋"),
    "コンピューター": ("コンピューター-computer", "コンピューター"),
    "2024": (None, None),
    "Linux": (None, None),
}
tagger = Tagger()
for word, expected in EXPECTED.items():
    (found,) = ((part.feature.lemma, part.feature.orthBase) for part in tagger(word))
    print(f"{word}: {found}")
    assert found == expected, found
PY

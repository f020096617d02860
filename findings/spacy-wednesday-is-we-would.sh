#!/usr/bin/env bash
# spaCy reads "Wed" as "We would" and "id" as "I would", each in two tokens.
#
# Its English tokenizer takes contractions apart, also those that somebody typed without the apostrophe:
# "youd", "theyll", "cant". Words of which that would be wrong are excluded by a list: shed, hell, well, its.
# Wednesday and identifiers are not on it. So hours such as "Mon to Wed" hold the tokens "We" and "d", a rule
# for the token "Wed" meets none, and as "We" is a stop word, a "d" is all that stays of the day. "user id"
# ends in "i", "d". In capital letters, "WED" and "ID" are one token, and so are the other six days. spaCy
# 3.8.18; `nlp.tokenizer.rules` without these words mends it.
# This script prints the tokens. It exits with 1 if there are others.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'spacy==3.8.18'
"$place/venv/bin/python" - <<'PY'
import spacy

EXPECTED = {
    "Mon Tue Wed Thu Fri Sat Sun": "Mon Tue We d Thu Fri Sat Sun",
    "Open from Wed.": "Open from We d.",
    "the user id": "the user i d",
    "the user ID on WED": "the user ID on WED",
    "a shed as hot as hell": "a shed as hot as hell",
}
english = spacy.blank("en")
for text, expected in EXPECTED.items():
    found = " ".join(token.text for token in english(text))
    print(f"{text}: {found}")
    assert found == expected, found
kept = [token.text for token in english("on Wed") if not token.is_stop]
print("without stop words:", kept)
assert kept == ["d"], kept
assert [token.norm_ for token in english("Wed")] == ["we", "'d"]
english.tokenizer.rules = {word: parts for word, parts in english.tokenizer.rules.items() if word != "Wed"}
assert [token.text for token in english("on Wed")] == ["on", "Wed"]
PY

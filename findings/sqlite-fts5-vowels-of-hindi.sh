#!/usr/bin/env bash
# To SQLite's FTS5 the Hindi words for day, donation and poor are one word; to bm25s a Hindi text may have none.
#
# Indian scripts write a vowel as a mark on the consonant, and a mark is no letter to Unicode's general
# category. unicode61, the tokenizer that FTS5 (3.54.1) uses where none is named, divides words at such marks
# and drops them: दिन, दान and दीन are all द न, so a search for one finds the others. Python's \w leaves the
# marks out as well. bm25s 0.3.16 takes runs of two such characters or more for words, as scikit-learn does:
# दिन has none, and a question of such words finds nothing. "tokenize = 'unicode61 categories ''L* N* Co
# M*'''" keeps them in FTS5. One expects such trouble of scripts without spaces, such as Thai; Hindi has
# spaces between its words. Pointed Hebrew and Arabic go the same way.
# This script asks both. It exits with 1 if other texts are found.
# SQLite is the one of the pinned package apsw, so that the machine's own version does not matter.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'apsw==3.54.1.0' 'bm25s==0.3.16'
"$place/venv/bin/python" - <<'PY'
import apsw
import bm25s

# "The day is good today", "He gave a donation", "He is poor"; below: "day of donation"
TEXTS = ["आज का दिन अच्छा है", "उसने दान दिया", "वह दीन है"]
ONE_EACH = {"दिन": TEXTS[:1], "दान": TEXTS[1:2], "दीन": TEXTS[2:]}
database = apsw.Connection(":memory:")
tables = {"plain": "", "marks": ", tokenize = \"unicode61 categories 'L* N* Co M*'\""}
for table, option in tables.items():
    database.execute(f"create virtual table {table} using fts5(text{option})")
    database.executemany(f"insert into {table} values (?)", [(text,) for text in TEXTS])
for word, right in ONE_EACH.items():
    found = {
        table: [row[0] for row in database.execute(f"select text from {table}(?)", (f'"{word}"',))]
        for table in tables
    }
    print(f"{word}: FTS5 {found['plain']}, with marks {found['marks']}")
    assert found == {"plain": TEXTS, "marks": right}, found
words = bm25s.tokenize([*TEXTS, "दान का दिन"], stopwords=None, return_ids=False, show_progress=False)
print("bm25s:", words)
assert words == [["आज", "अच"], ["उसन"], ["वह"], []], words
PY

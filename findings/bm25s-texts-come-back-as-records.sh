#!/usr/bin/env bash
# bm25s returns the texts of a corpus as they were given, and after saving and loading as dictionaries.
#
# `BM25(corpus=texts)` makes `retrieve` return the texts themselves. `save(folder, corpus=texts)` writes
# each as a JSON record with a number, and `load(folder, load_corpus=True)` gives the records: the same
# call then returns {'id': 0, 'text': ...}. A corpus of dictionaries comes back as it was, so only the
# plain case changes its type. The other surprise is in the same call: a query none of whose words is
# known has no empty result, but the last k documents with a score of zero.
# This script prints both. It exits with 1 if that has changed.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'bm25s==0.3.16'
cd "$place"
venv/bin/python - 2>/dev/null <<'PY'
import bm25s

texts = ["The lamp was lit in 1902.", "A ferry crosses the sound.", "Gulls eat fish."]


def tokens(wanted):
    return bm25s.tokenize(wanted, show_progress=False)


def first(index, question, number=1):
    found, scores = index.retrieve(tokens([question]), k=number, show_progress=False)
    return found[0].tolist(), [float(each) for each in scores[0]]


index = bm25s.BM25(corpus=texts)
index.index(tokens(texts), show_progress=False)
index.save("saved", corpus=texts)
loaded = bm25s.BM25.load("saved", load_corpus=True)
before, after = first(index, "ferry")[0][0], first(loaded, "ferry")[0][0]
unknown = first(index, "zeppelin", 2)
print("before:", repr(before))
print("after: ", repr(after))
print("a query of unknown words:", *unknown)
assert before == texts[1]
assert after == {"id": 1, "text": texts[1]}
assert len(unknown[0]) == 2 and unknown[1] == [0, 0]
PY

#!/usr/bin/env bash
# rank-bm25 gives a word of every document more weight than one of half of them, which weighs nothing.
#
# BM25Okapi weighs a word by ln((N - n + .5) / (n + .5)), which is negative for words of more than half of
# the N documents and zero at half. What is negative is replaced by `epsilon` (.25) times the mean weight,
# zero is not. So the weights do not fall with the number of documents: of ten, a word in five weighs
# nothing, and one in six more than that, as much as one in all ten.
# In a collection of two documents every word that tells them apart is one of half, and no search
# scores anything. Lucene's and FTS5's formulas stay above zero and fall throughout.
# This script prints the weights. It exits with 1 if that has changed.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'rank-bm25==0.2.2'
"$place/venv/bin/python" - <<'PY'
from rank_bm25 import BM25Okapi

names = "harbour mill tower bridge quay light pier ferry tide crane".split()
documents = [["the", name] for name in names]
for word, number in (("boat", 4), ("rope", 5), ("sail", 6)):
    for document in documents[:number]:
        document.append(word)
weights = BM25Okapi(documents).idf
for word, number in (("tower", 1), ("boat", 4), ("rope", 5), ("sail", 6), ("the", 10)):
    print(f"in {number:2} of 10 documents: {weights[word]:.3f}")
assert weights["rope"] == 0 < weights["sail"] == weights["the"] < weights["boat"]

two = BM25Okapi([["harbour", "fire"], ["bridge", "opened"]])
print("one of two documents has the word; scores:", *two.get_scores(["fire"]))
assert not two.get_scores(["fire"]).any()
PY

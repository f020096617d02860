#!/usr/bin/env bash
# pytrec_eval reads scores as 32-bit numbers and lets the names of documents decide between equal ones.
#
# A run is given as {question: {document: score}} with Python's 64-bit numbers, in the order that the
# search engine ranked. The order is not looked at, and of the scores seven digits are. Two BM25 scores of
# about 25 that differ in the sixth decimal are a tie, and in a tie the name that sorts last comes first.
# So a measured reciprocal rank halves when a collection's articles are renamed, or when a constant
# is added to all scores, though the ranking is the same. ranx, given the same run, keeps 64 bits, and
# for exact ties the order in which the documents were given.
# This script measures one ranking under two pairs of names. It exits with 1 if the figures differ.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'pytrec-eval-terrier==0.5.11' 'ranx==0.3.21'
"$place/venv/bin/python" - 2>"$place/warnings" <<'PY'
import pytrec_eval
from ranx import Qrels, Run, evaluate

expected = {  # better score, worse score, name of the right one, of the wrong one: pytrec_eval, ranx
    (25.000002, 25.000001, "b-right", "a-wrong"): (1.0, 1.0),
    (25.000002, 25.000001, "a-right", "b-wrong"): (0.5, 1.0),
    (5.000002, 5.000001, "a-right", "b-wrong"): (1.0, 1.0),
    (25.0, 25.0, "a-right", "b-wrong"): (0.5, 1.0),
    (25.0, 25.0, "b-right", "a-wrong"): (1.0, 1.0),
}
for (better, worse, right, wrong), figures in expected.items():
    wanted, run = {"q": {right: 1}}, {"q": {right: better, wrong: worse}}
    measured = pytrec_eval.RelevanceEvaluator(wanted, {"recip_rank"}).evaluate(run)
    found = measured["q"]["recip_rank"], float(evaluate(Qrels(wanted), Run(run), "mrr"))
    print(f"{right} {better} before {wrong} {worse}: pytrec_eval {found[0]}, ranx {found[1]}")
    assert found == figures, found
PY

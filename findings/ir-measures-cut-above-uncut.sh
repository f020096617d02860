#!/usr/bin/env bash
# ir_measures gives RR@10 a higher figure than RR for the same ranking: each is computed by another tool.
#
# A measure that looks at ten results cannot find more than the one that looks at all, or so one expects.
# ir_measures passes each measure to the first of its tools that knows it. RR goes to pytrec_eval, RR@10
# to a script made for MS MARCO, and the two decide differently between results with equal scores: the
# first lets the names of documents decide, the last name first, the second keeps the order of the run.
# Right answers with the score of a wrong one are common where a sentence stands twice in a collection.
# Give no equal scores, or ask for one tool by name; then both figures are the same.
# This script measures one ranking of two documents. It exits with 1 if the figures differ from those here.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'ir-measures==0.4.3' 'pytrec-eval-terrier==0.5.11'
"$place/venv/bin/python" - <<'PY'
import ir_measures
from ir_measures import RR, Qrel, ScoredDoc, pytrec_eval

wanted = [Qrel("q", "a-right", 1)]
tied = [ScoredDoc("q", "a-right", 7.0), ScoredDoc("q", "b-wrong", 7.0)]
apart = [ScoredDoc("q", "a-right", 7.5), ScoredDoc("q", "b-wrong", 7.0)]
expected = {"tied": (0.5, 1.0), "apart": (1.0, 1.0)}
for name, run in (("tied", tied), ("apart", apart)):
    measured = ir_measures.calc_aggregate([RR, RR @ 10], wanted, run)
    found = measured[RR], measured[RR @ 10]
    print(f"{name}: RR {found[0]}, RR@10 {found[1]}")
    assert found == expected[name], found
alone = pytrec_eval.calc_aggregate([RR], wanted, tied)[RR]
print(f"tied, pytrec_eval by name: RR {alone}")
assert alone == 0.5
PY

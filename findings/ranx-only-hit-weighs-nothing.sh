#!/usr/bin/env bash
# ranx's fusion gives the only hit of a search engine the weight of its worst: none.
#
# Hybrid search adds the scores of two engines after each is stretched to between 0 and 1, by default with
# "min-max". An engine that is sure, such as one for exact names, often has a single hit. Least and greatest
# score are the same then, and ranx 0.3.21 makes 0 of it, as it does of the last hit of any list. So what the
# sure engine found ends beside the last of the other. One would guess 1, the best of its list. norm="max" and
# method="rrf" give it its place.
# This script fuses one hit with three. It exits with 1 if the scores are others.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'ranx==0.3.21'
NUMBA_DISABLE_JIT=1 "$place/venv/bin/python" -W ignore - 2>"$place/warnings" <<'PY'
from ranx import Run, fuse

EXPECTED = {  # norm and method: the documents with their scores
    ("min-max", "sum"): {"exact": 0.0, "near": 1.0, "further": 0.75, "last": 0.0},
    ("max", "sum"): {"exact": 1.0, "near": 1.0, "further": 0.8, "last": 0.2},
    ("min-max", "rrf"): {"exact": 0.0164, "near": 0.0164, "further": 0.0161, "last": 0.0159},
}
names = Run({"q": {"exact": 9.0}})
words = Run({"q": {"near": 5.0, "further": 4.0, "last": 1.0}})
for (norm, method), expected in EXPECTED.items():
    fused = fuse([names, words], norm=norm, method=method).to_dict()["q"]
    found = {name: round(float(score), 4) for name, score in fused.items()}
    print(f"norm {norm}, method {method}: {found}")
    assert found == expected, found
PY

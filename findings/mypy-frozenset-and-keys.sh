#!/usr/bin/env bash
# A frozenset joined with the keys of a dict is a set, which mypy takes for a frozenset.
#
# `frozenset | frozenset` is a frozenset, and so is `frozenset | set`. With `dict.keys()` on the right the
# frozenset declines, because a view of keys is no set to it, and the view answers in its place: with a
# set, for `|`, `&`, `-` and `^`. The stubs that mypy has of the standard library say that a frozenset
# takes any abstract set and returns a frozenset, so --strict passes what then fails as a key of a
# dict, as an argument of a cached function, or where compiled code checks what it was promised.
# `frozenset.union(dict)`, `.intersection(dict)` and `.difference(dict)` return what is said.
# This script prints what mypy reveals and what Python makes. It exits with 1 if that has changed.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'mypy==2.4.1'
cat >"$place/keys.py" <<'PY'
places: frozenset[str] = frozenset(["harbour", "tower"])
visits = {"tower": 3, "mill": 5}
found = [places | visits.keys(), places & visits.keys(), places - visits.keys()]
named = [places.union(visits), places.intersection(visits), places.difference(visits)]
print("operators:", *(type(each).__name__ for each in found))
print("methods:  ", *(type(each).__name__ for each in named))
try:
    print({found[0]: "a key"})
except TypeError as error:
    print("as a key: ", error)
PY
cd "$place"
venv/bin/mypy --strict keys.py | tee mypy.txt
venv/bin/python keys.py | tee python.txt
printf 'reveal_type(found)\n' >>keys.py
venv/bin/mypy --strict keys.py | tee revealed.txt
grep -q 'Success' mypy.txt
grep -qx 'operators: set set set' python.txt
grep -qx 'methods:   frozenset frozenset frozenset' python.txt
grep -q 'as a key:  unhashable' python.txt
grep -q 'list\[frozenset\[str\]\]' revealed.txt

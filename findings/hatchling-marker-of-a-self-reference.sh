#!/usr/bin/env bash
# hatchling forgets the marker of an extra that is part of another extra.
#
# An extra may name others of its own package, with a marker: `all = ["example[c]; python_version <
# '3.0'"]`. setuptools writes the line into the metadata as it is, and pip heeds the marker. hatchling
# writes what the named extra needs instead, and leaves the marker out: the wheel then asks every
# Python for what only some should have. A marker on the requirement itself is kept by both.
# This script builds one project with both and prints what `all` needs. It exits with 1 if that has
# changed.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check \
    'build==1.6.1' 'hatchling==1.33.0' 'setuptools==80.9.0'

needs_of_all() {  # BACKEND REQUIREMENT: what the extra `all` of the wheel needs, one a line
    local src=$place/$RANDOM
    mkdir -p "$src/example"
    touch "$src/example/__init__.py"
    cat >"$src/pyproject.toml" <<TOML
[build-system]
requires = ["$1"]
build-backend = "$2"

[project]
name = "example"
version = "1.0"

[project.optional-dependencies]
c = ["packaging>=24.0"]
all = ["example[c]; python_version < '3.0'"]

[tool.setuptools]
packages = ["example"]
TOML
    "$place/venv/bin/python" -m build --no-isolation --wheel --outdir "$src/dist" "$src" >"$place/log"
    "$place/venv/bin/python" - "$src"/dist/*.whl <<'PY'
import email, sys, zipfile
wheel = zipfile.ZipFile(sys.argv[1])
name = next(each for each in wheel.namelist() if each.endswith(".dist-info/METADATA"))
needs = email.message_from_bytes(wheel.read(name)).get_all("Requires-Dist")
print(*(each for each in needs if "all" in each), sep="\n")
PY
}

by_setuptools=$(needs_of_all setuptools setuptools.build_meta)
by_hatchling=$(needs_of_all hatchling hatchling.build)
echo "setuptools: $by_setuptools"
echo "hatchling:  $by_hatchling"
[[ $by_setuptools == *python_version* ]] && [[ $by_hatchling != *python_version* ]]

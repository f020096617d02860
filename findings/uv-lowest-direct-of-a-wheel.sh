#!/usr/bin/env bash
# `uv pip install --resolution lowest-direct` takes the newest of what a wheel needs.
#
# To uv, direct is what it was told to install, by name or in a file. Of a wheel (or of a folder with
# a pyproject.toml), that is the package itself, which has one version; all that it needs is indirect,
# so it comes in the newest version, and a test of the oldest ones tests the newest twice, in silence.
# `uv pip compile --resolution lowest-direct pyproject.toml` does take them for direct.
# This script shows both for a package that needs packaging>=24.0. It exits with 1 if that has changed.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'uv==0.13.9' 'build==1.6.1' 'hatchling==1.33.0'
mkdir -p "$place/src/example"
touch "$place/src/example/__init__.py"
cat >"$place/src/pyproject.toml" <<'TOML'
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "example"
version = "1.0"
dependencies = ["packaging>=24.0"]
TOML
"$place/venv/bin/python" -m build --no-isolation --wheel --outdir "$place/dist" "$place/src" >"$place/log"

uv=$place/venv/bin/uv
"$uv" --version
"$uv" venv --quiet "$place/target"
"$uv" pip install --quiet --python "$place/target" --resolution lowest-direct "$place"/dist/*.whl
of_wheel=$("$uv" pip list --quiet --python "$place/target" --format freeze | grep '^packaging==')
of_project=$("$uv" pip compile --quiet --resolution lowest-direct "$place/src/pyproject.toml" | grep '^packaging==')
echo "install of the wheel:    $of_wheel"
echo "compile of its project:  $of_project"
[ "$of_project" = packaging==24.0 ] && [ "$of_wheel" != packaging==24.0 ]

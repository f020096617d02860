#!/usr/bin/env bash
# pylatexenc drops the words of \texttt and \mbox, which it knows, keeps those of macros that it does not know,
# and makes 11/2 of one and a half.
#
# `LatexNodes2Text` turns sources of papers into text for search. Of a macro one expects that its words stay,
# whatever they looked like; for \textbf, \emph, \textcolor and any unknown \abc{word} they do. pylatexenc 2.11
# knows that \texttt, \textsf, \mbox and \verb take an argument but not how to print it, so "run
# \texttt{footnote} first" becomes "run  first". Fractions are written side by side with what stands before:
# $1\frac{1}{2}$ is 11/2, and $2\tfrac{1}{2}$ even 212. And a line that holds a comment alone, which TeX reads
# as nothing, leaves an empty line, so its paragraph becomes two; `strict_latex_spaces=True` mends only that.
# This script converts eleven sources. It exits with 1 if they come out otherwise.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'pylatexenc==2.11'
"$place/venv/bin/python" -W ignore - <<'PY'
from pylatexenc.latex2text import LatexNodes2Text

EXPECTED = {
    r"run \textbf{footnote} first": "run footnote first",
    r"run \unknown{footnote} first": "run footnote first",
    r"run \texttt{footnote} first": "run  first",
    r"run \textsf{footnote} first": "run  first",
    r"run \mbox{footnote} first": "run  first",
    r"run \verb|footnote| first": "run  first",
    r"$\frac{1}{2}$ cup": "1/2 cup",
    r"$1\frac{1}{2}$ cups": "11/2 cups",
    r"$2\tfrac{1}{2}$ cups": "212 cups",
    "One line.\nThe next line.": "One line.\nThe next line.",
    "One line.\n% a comment\nThe next line.": "One line.\n\nThe next line.",
}
for source, expected in EXPECTED.items():
    found = LatexNodes2Text().latex_to_text(source)
    print(f"{source!r} -> {found!r}")
    assert found == expected, found
    strict = LatexNodes2Text(strict_latex_spaces=True).latex_to_text(source)
    assert strict == ("One line.\nThe next line." if "%" in source else expected), strict
PY

#!/usr/bin/env bash
# python-docx makes up a title: a file that states none is "Word Document", and reading changes it.
#
# The part with title and author may be missing from a Word file; programs other than Word often
# leave it out. `core_properties` of python-docx 1.2.0 then does not say that there are none: it adds
# a part with the title "Word Document", last modified by "python-docx" at the time of reading, so
# that a reader shows that title, and whoever saves the file again writes it into it.
# This script reads such a file. It exits with 1 if the behaviour has changed.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'python-docx==1.2.0'
cat >"$place/show.py" <<'PYTHON'
"""Print the properties that python-docx gives of a file that has none."""

import io
import re
import sys
import zipfile

import docx

saved, stripped = io.BytesIO(), io.BytesIO()
docx.Document().save(saved)
with zipfile.ZipFile(saved) as source, zipfile.ZipFile(stripped, "w") as target:
    for name in source.namelist():
        part = source.read(name)
        if name == "_rels/.rels":
            part = re.sub(rb"<Relationship [^>]*core-properties[^>]*/>", b"", part)
        if name != "docProps/core.xml":
            target.writestr(name, part)
document = docx.Document(stripped)
before = [str(part.partname) for part in document.part.package.iter_parts()]
properties = document.core_properties
after = [str(part.partname) for part in document.part.package.iter_parts()]
print("title:         ", properties.title)
print("modified by:   ", properties.last_modified_by)
print("parts added:   ", sorted(set(after) - set(before)))
expected = properties.title == "Word Document" and len(after) == len(before) + 1
sys.exit(0 if expected else 1)
PYTHON
"$place/venv/bin/python" "$place/show.py"

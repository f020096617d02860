#!/usr/bin/env bash
# vobject cuts the text of a vCard 2.1 at its first comma, and knows one nickname of several.
#
# In vCard 2.1, which many telephones export, a comma is a comma: only from 3.0 on a text writes "\,". vobject 0.9.9
# splits a text at its commas, by the rule of the later version and whatever VERSION says, and keeps the first part.
# "Open at nine, not before." is "Open at nine", and so it is in quoted-printable. In 3.0 "NICKNAME:Annie,Nan" is a
# list, as CATEGORIES is; CATEGORIES comes back as one, of NICKNAME "Annie" stays. Nothing is raised, and writing the
# card leaves the rest out. One would guess that a text of one value is given as it stands.
# This script reads some cards. It exits with 1 if the values are others.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'vobject==0.9.9'
"$place/venv/bin/python" - <<'PY'
import vobject

CARD = "BEGIN:VCARD\r\nVERSION:{version}\r\nFN:Harbour\r\nN:Harbour;;;;\r\n{line}\r\nEND:VCARD\r\n"
CASES = [
    ("2.1", "NOTE:Open at nine, not before.", "Open at nine"),
    ("2.1", "NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Open at nine, caf=C3=A9 too.", "Open at nine"),
    ("2.1", "TITLE:Head of port, pilot", "Head of port"),
    ("3.0", "NOTE:Open at nine\\, not before.", "Open at nine, not before."),
    ("3.0", "NICKNAME:Annie,Nan", "Annie"),
    ("3.0", "CATEGORIES:sea,port", ["sea", "port"]),
]
for version, line, expected in CASES:
    card = vobject.readOne(CARD.format(version=version, line=line))
    name = line.split(":")[0].split(";")[0]
    (found,) = (child.value for child in card.getChildren() if child.name == name)
    print(f"{version} {line} -> {found!r}")
    assert found == expected, found
card = vobject.readOne(CARD.format(version="3.0", line="NICKNAME:Annie,Nan"))
written = card.serialize()
print(written)
assert "NICKNAME:Annie\r\n" in written and "Nan" not in written
PY

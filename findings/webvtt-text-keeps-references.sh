#!/usr/bin/env bash
# webvtt-py takes the tags out of a caption's text and leaves the character references in it.
#
# WebVTT writes "&" and "<" as "&amp;" and "&lt;", as HTML does: tags mark voices and styles.
# `Caption.text` of webvtt-py 0.6.0 is the text without its tags, while `raw_text` has them; so one
# expects the characters there. But "&amp;" stays as it is written, and so does "&nbsp;". Unescaping
# before reading is no way out, since the tags are then taken out of what is said: "<now>" vanishes.
# This script reads one caption. It exits with 1 if the behaviour has changed.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'webvtt-py==0.6.0'
cat >"$place/show.py" <<'PYTHON'
"""Read a caption with a voice, a style and three references."""

import html
import io
import sys
from importlib.metadata import version

import webvtt

CAPTION = "<v Ann>Tom &amp; I sail&nbsp;<b>&lt;now&gt;</b>"


def read(caption: str) -> str:
    source = f"WEBVTT\n\n00:00.000 --> 00:02.000\n{caption}\n"
    return webvtt.from_buffer(io.StringIO(source)).captions[0].text


print("webvtt-py", version("webvtt-py"))
plain, unescaped = read(CAPTION), read(html.unescape(CAPTION))
print("as written       ->", repr(plain))
print("unescaped before ->", repr(unescaped))
same = plain == "Tom &amp; I sail&nbsp;&lt;now&gt;" and unescaped == "Tom & I sail\xa0"
sys.exit(0 if same else 1)
PYTHON
"$place/venv/bin/python" "$place/show.py"

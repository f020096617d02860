#!/usr/bin/env bash
# webvtt-py knows one voice of a cue, the first, and gives it what the second one says.
#
# A WebVTT cue may hold two speakers, each in a voice tag of its own; captions of conversations do, where
# both are on the screen at once. `Caption.voice` of webvtt-py 0.6.0 is one name, and `Caption.text` is
# the text of all voices without their tags. A transcript made of the two says that Ana said what Bo said,
# and nothing is raised. The tags are still in `raw_text`.
# This script reads such a cue. It exits with 1 if the behaviour has changed.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'webvtt-py==0.6.0'
"$place/venv/bin/python" - <<'PY'
import webvtt

CUE = "WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ana>Is it open?</v>\n<v Bo>Not before nine.</v>\n"
(caption,) = webvtt.from_string(CUE)
print("voice   ", caption.voice)
print("text    ", repr(caption.text))
print("raw_text", repr(caption.raw_text))
assert caption.voice == "Ana"
assert caption.text == "Is it open?\nNot before nine."
assert "<v Bo>" in caption.raw_text
PY

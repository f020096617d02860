#!/usr/bin/env bash
# Three readers of web articles take a division named "football" for the foot of the page, and drop it.
#
# readability-lxml 0.9, goose3 3.1.22 and newspaper4k 0.9.6 look at the class and id of each element for words
# such as "foot", "comment" and "contact", which mark what is no article. The words are looked for anywhere in
# the name, as letters: "football", "barefoot" and "contact-lenses" have them too. What is left is the
# imprint, or nothing, and no error. One would guess that whole words are compared, or that a long text with
# full stops outweighs its name. "press" and "club" are safe names.
# This script reads one article in divisions of several names. It exits with 1 if others are dropped.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check \
  'readability-lxml==0.9' 'goose3==3.1.22' 'newspaper4k==0.9.6' 'lxml-html-clean==0.4.6'
"$place/venv/bin/python" -W ignore - <<'PY'
import newspaper
from goose3 import Goose
from readability import Document

SENTENCE = "The club has met here since the war, and four hundred people came on Sunday to watch it."
PAGE = """<html lang="en"><head><title>The club</title></head><body>
<div class="{name}">{article}</div>
<div><p>Made by the town of Vesby, with care. All rights are reserved.</p></div></body></html>"""


def of_newspaper(page: str) -> str:
    article = newspaper.Article("http://127.0.0.1/club")
    article.download(input_html=page)
    article.parse()
    return article.text


READERS = {
    "readability-lxml": lambda page: Document(page).summary(),
    "goose3": lambda page: Goose().extract(raw_html=page).cleaned_text,
    "newspaper4k": of_newspaper,
}
EXPECTED = {  # which of the readers keep the article
    "club": ["readability-lxml", "goose3", "newspaper4k"],
    "press": ["readability-lxml", "goose3", "newspaper4k"],
    "football": [],
    "contact-lenses": [],
    "comment-on-the-news": [],
    "barefoot": [],
}
for name, expected in EXPECTED.items():
    page = PAGE.format(name=name, article=f"<p>{SENTENCE}</p>" * 6)
    kept = [reader for reader, read in READERS.items() if SENTENCE in read(page)]
    print(f"{name:20} kept by {', '.join(kept) or 'none'}")
    assert kept == expected, kept
PY

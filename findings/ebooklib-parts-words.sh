#!/usr/bin/env bash
# EbookLib puts spaces into words that are made of several elements, and reads no title of a chapter.
#
# `get_content()` and `get_body_content()` parse a chapter and print it again, indented. An element that has
# no text of its own beside its children gets each child on a line, and between inline elements a
# line break is a space: a drop cap, <p><b>T</b><i>he mill</i></p>, comes back as "T he mill", though
# the file and the attribute `content` say "The mill". Text of the paragraph's own prevents it, and so do
# line breaks between the paragraphs of the file, so it shows in chapters that a program wrote without
# any. Also, the `title` of a chapter that was read is empty, and its <title> is gone from what
# `get_content()` returns.
# This script prints a chapter's bytes and what is made of them. It exits with 1 if that has changed.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'EbookLib==0.20'
cd "$place"
venv/bin/python -W ignore - <<'PY'
import zipfile

from ebooklib import epub
from lxml import html

CHAPTER = (
    '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>One</title></head>'
    "<body><p><b>T</b><i>he mill</i></p><p>T<i>he lamp</i></p></body></html>"
)
book = epub.EpubBook()
book.set_identifier("lamps")
book.set_title("Lamps")
chapter = epub.EpubHtml(title="One", file_name="one.xhtml")
chapter.content = "<p>Replaced below.</p>"
book.add_item(chapter)
book.add_item(epub.EpubNcx())
book.spine = [chapter]
epub.write_epub("made.epub", book)
with zipfile.ZipFile("made.epub") as made, zipfile.ZipFile("lamps.epub", "w") as lamps:
    for name in made.namelist():
        lamps.writestr(name, CHAPTER if name.endswith("one.xhtml") else made.read(name))


def text(source):
    return " ".join(html.fromstring(source).text_content().split())


read = epub.read_epub("lamps.epub").get_item_with_href("one.xhtml")
print("file:              ", text(CHAPTER.encode()))
print("get_body_content():", text(read.get_body_content()))
print("title:             ", repr(read.title), b"<title>" in read.get_content())
assert "The millThe lamp" in text(CHAPTER.encode())
assert text(read.get_body_content()) == "T he mill The lamp"
assert read.title == "" and b"<title>" not in read.get_content()
PY

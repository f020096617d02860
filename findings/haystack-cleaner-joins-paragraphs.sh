#!/usr/bin/env bash
# Haystack's cleaner removes the paragraphs that its splitter would split at; each with its default settings.
#
# Its pipelines put a DocumentCleaner before a DocumentSplitter. The cleaner removes extra white space, and
# counts every line end that follows another white space as extra: the empty line between two paragraphs
# becomes a space, and with it go the lines of code, of tables and of lists that are indented. A splitter told
# to split by "passage" then finds one passage, the whole text, and says nothing. One would guess that runs of
# spaces become one, and empty lines one empty line. `remove_extra_whitespaces=False` is not enough: by
# default empty lines are removed too. Haystack 3.4.1.
# This script cleans and splits three paragraphs. It exits with 1 if the passages are others.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'haystack-ai==3.4.1'
HAYSTACK_TELEMETRY_ENABLED=False "$place/venv/bin/python" - <<'PY'
from haystack import Document
from haystack.components.preprocessors import DocumentCleaner, DocumentSplitter

TEXT = "The pool opens at nine.\n\nDogs stay outside.\n\nBring:\n  - a towel\n  - a coin"
PARAGRAPHS = 3


def count_passages(cleaner: DocumentCleaner | None) -> int:
    documents = [Document(content=TEXT)]
    if cleaner is not None:
        documents = cleaner.run(documents=documents)["documents"]
        print(repr(documents[0].content))
    splitter = DocumentSplitter(split_by="passage", split_length=1)
    return len(splitter.run(documents=documents)["documents"])


assert count_passages(None) == PARAGRAPHS
assert count_passages(DocumentCleaner()) == 1
assert count_passages(DocumentCleaner(remove_extra_whitespaces=False)) == 1
both = DocumentCleaner(remove_extra_whitespaces=False, remove_empty_lines=False)
assert count_passages(both) == PARAGRAPHS
PY

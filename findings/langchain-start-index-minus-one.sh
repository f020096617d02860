#!/usr/bin/env bash
# LangChain's splitter tells -1 as the place of a chunk, if chunks are measured in anything but characters.
#
# `add_start_index=True` adds to each chunk where it begins in the text, so that an answer can cite the place.
# It is looked for from the end of the chunk before, less the overlap; and the overlap is in the unit of
# `length_function`, the place in characters. With six words of overlap, the search begins some thirty letters
# too far right, and a chunk that begins before that is "not found": -1, which is a valid place in a Python
# slice. A guess would be that a splitter that cut the text knows where. langchain-text-splitters 1.1.3. The
# same splits in characters have the right places.
# This script splits one text by words and by characters. It exits with 1 if the places are others.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'langchain-text-splitters==1.1.3'
"$place/venv/bin/python" - <<'PY'
from langchain_text_splitters import RecursiveCharacterTextSplitter

TEXT = (
    "The pool opens at nine. It closes at six. Dogs stay outside. Bring a towel and a coin for the"
    " locker. Children under six need an adult. The kiosk shuts at five."
)


def places(**measures: object) -> list[int]:
    splitter = RecursiveCharacterTextSplitter(add_start_index=True, **measures)
    chunks = splitter.create_documents([TEXT])
    for chunk in chunks:
        begins = chunk.metadata["start_index"]
        print(f"{begins:4} (is at {TEXT.find(chunk.page_content)}): {chunk.page_content}")
    return [chunk.metadata["start_index"] for chunk in chunks]


print("in characters:")
assert places(chunk_size=60, chunk_overlap=30) == [0, 34, 67, 102]
print("in words:")
in_words = places(chunk_size=12, chunk_overlap=6, length_function=lambda part: len(part.split()))
assert in_words == [0, -1, 61, -1, 121], in_words
PY

#!/usr/bin/env bash
# LangChain's splitter at Markdown headings takes the indentation away: Python no longer runs, lists are flat.
#
# `MarkdownHeaderTextSplitter` promises chunks of a page by its headings, with the headings beside them. It
# knows fenced code, so that a comment in it is no heading, but strips each line of the code as it does all
# others: "if open:" and what hangs on it stand one below the other. Nested list items become neighbours, and
# code that is marked by its indentation alone becomes text. A guess would be that a line that is no heading
# comes out as it was. langchain-text-splitters 1.1.3; `strip_headers` has nothing to do with it, and
# `ExperimentalMarkdownSyntaxTextSplitter` keeps the lines.
# This script splits a page both ways. It exits with 1 if the chunks are others.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'langchain-text-splitters==1.1.3'
"$place/venv/bin/python" - <<'PY'
from langchain_text_splitters import (
    ExperimentalMarkdownSyntaxTextSplitter,
    MarkdownHeaderTextSplitter,
)

PAGE = """# Gates

- north
    - by the quay

```python
if open:
    enter()
```
"""
FLAT = "- north\n- by the quay  \n```python\nif open:\nenter()\n```"
(chunk,) = MarkdownHeaderTextSplitter([("#", "title")]).split_text(PAGE)
print("MarkdownHeaderTextSplitter:", chunk.page_content, sep="\n")
assert chunk.page_content == FLAT, repr(chunk.page_content)
chunks = ExperimentalMarkdownSyntaxTextSplitter([("#", "title")]).split_text(PAGE)
kept = "".join(chunk.page_content for chunk in chunks)
print("\nExperimentalMarkdownSyntaxTextSplitter:", kept, sep="\n")
assert "    - by the quay" in kept and "    enter()" in kept, repr(kept)
PY

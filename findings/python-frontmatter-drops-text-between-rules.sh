#!/usr/bin/env bash
# python-frontmatter loses a first paragraph that stands between two thematic breaks.
#
# In Markdown `---` on a line of its own is also a thematic break, and a text may open with one. Whatever
# stands between a first line `---` and the next is handed to YAML; a plain paragraph is valid YAML, a
# string, and a list of items is valid, too. Neither is a mapping, so the metadata stay empty, which
# is expected; but the content begins behind the second break all the same, and the paragraph is in
# neither. Writing the post back to its file removes it there.
# This script prints what is left. It exits with 1 if that has changed.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'python-frontmatter==1.3.0'
"$place/venv/bin/python" - <<'PY'
import frontmatter

for kind, opening in (
    ("paragraph", "The mill closed in 1958."),
    ("list", "- Bring a coat\n- Sign the book"),
    ("mapping", "title: The mill"),
):
    post = frontmatter.loads(f"---\n{opening}\n---\nIt burned down later.\n")
    print(f"{kind}: metadata {post.metadata}, content {post.content!r}")
    assert post.content == "It burned down later."
    assert bool(post.metadata) == (kind == "mapping")
    written = frontmatter.dumps(post)
    assert (opening in written) == (kind == "mapping"), written
PY

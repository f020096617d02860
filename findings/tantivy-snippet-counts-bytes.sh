#!/usr/bin/env bash
# The places of found words that tantivy's snippets tell are bytes of UTF-8, not characters of the text.
#
# `Snippet.highlighted()` gives ranges into `Snippet.fragment()`, which in Python is a text. The ranges
# were counted before, in bytes. In English both are the same, so a card with bold words looks right until
# an umlaut stands before the word: each one moves the bold by a letter, in Cyrillic each letter does.
# Behind many of them the range lies beyond the end of the text, and the slice is empty instead of an
# error. `to_html` of the same snippet marks the right word.
# This script asks for one word in three texts. It exits with 1 if the ranges mean something else.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'tantivy==0.27.0'
"$place/venv/bin/python" - <<'PY'
import tantivy

expected = {  # a text: what the range cuts out of it as characters
    "Fourteen people saw the ferry leave": "ferry",
    "Fünf müde Wanderer grüßten the ferry": "y",
    "Четырнадцать человек видели ferry": "",
}
for text, cut in expected.items():
    schema = tantivy.SchemaBuilder()
    schema.add_text_field("text", stored=True)
    schema = schema.build()
    index = tantivy.Index(schema)
    writer = index.writer(15_000_000, num_threads=1)
    writer.add_document(tantivy.Document(text=text))
    writer.commit()
    index.reload()
    searcher = index.searcher()
    query = index.parse_query("ferry", ["text"])
    snippets = tantivy.SnippetGenerator.create(searcher, query, schema, "text")
    (_, address), *_ = searcher.search(query, 1).hits
    snippet = snippets.snippet_from_doc(searcher.doc(address))
    fragment, (place, *_) = snippet.fragment(), snippet.highlighted()
    as_characters = fragment[place.start : place.end]
    as_bytes = fragment.encode()[place.start : place.end].decode()
    print(f"{fragment!r} [{place.start}:{place.end}] characters {as_characters!r} bytes {as_bytes!r}")
    assert as_bytes == "ferry" and "<b>ferry</b>" in snippet.to_html()
    assert as_characters == cut, as_characters
PY

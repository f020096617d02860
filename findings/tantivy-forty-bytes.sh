#!/usr/bin/env bash
# tantivy leaves out every word of forty bytes or more, in silence; in Cyrillic that is twenty letters.
#
# Its tokenizers end with a filter against long words, and the filter counts the bytes of UTF-8. In
# English no word is so long. Russian and Greek write two bytes a letter, so everyday words are never
# in the index, neither alone nor in a phrase, and the writer reports nothing. Where words stand
# without spaces between them, as in Japanese and Chinese, fourteen letters up to a mark are one word
# and gone: the very sentence that was indexed finds nothing.
# This script indexes eight words and looks for each. It exits with 1 if another set is found.
set -euo pipefail
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check 'tantivy==0.27.0'
"$place/venv/bin/python" - <<'PY'
import tantivy

words = {  # a word: whether it is found
    "противопоставление": True,  # contrast, 18 letters, 36 bytes
    "достопримечательность": False,  # sight worth seeing, 21 letters, 42 bytes
    "совершеннолетний": True,  # of age, 16 letters, 32 bytes
    "человеконенавистничество": False,  # misanthropy, 24 letters, 48 bytes
    "αυτοκινητοβιομηχανία": False,  # car industry, 20 letters, 40 bytes
    "東京都交通局都営地下鉄案内": True,  # guide to Tokyo's city underground, 13 letters, 39 bytes
    "東京都交通局都営地下鉄路線図": False,  # map of it, 14 letters, 42 bytes
    "Rindfleischetikettierung": True,  # labelling of beef, 24 letters, 24 bytes
}
for tokenizer in ("default", "en_stem"):
    schema = tantivy.SchemaBuilder()
    schema.add_text_field("text", stored=True, tokenizer_name=tokenizer)
    index = tantivy.Index(schema.build())
    writer = index.writer(15_000_000, num_threads=1)
    for word in words:
        writer.add_document(tantivy.Document(text=word))
    writer.commit()
    index.reload()
    searcher = index.searcher()
    found = {w: searcher.search(index.parse_query(f'"{w}"', ["text"]), 1).count for w in words}
    print(tokenizer)
    for word, count in found.items():
        print(f"  {len(word):2} letters {len(word.encode()):2} bytes  {'found  ' if count else 'missing'}  {word}")
    assert {w: bool(n) for w, n in found.items()} == words, tokenizer
PY

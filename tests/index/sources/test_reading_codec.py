"""index/sources/reading_codec.py: a reading comes back from a child as it was."""

import json

import pytest

from index.sources import decode_reading, encode_reading, read_source

PLAIN = {
    "a.txt": b"The ferry\n\nIt sails to Skarholm.\n",
    "b.md": "# Fähre\n\nSie fährt nach Skårholm.".encode(),
}
OTHERS = {
    "title.txt": b"---\ntitle: Ferry\n---\n\nIt sails.",
    "marked.txt": b"\xef\xbb\xbfThe ferry sails.",
    "old.txt": "Die Fähre fährt.".encode("cp1252"),
    "a.csv": b"question,answer\nWhen?,At nine.\n",
}


@pytest.mark.parametrize("analyses", [(), (b"analysis",)])
@pytest.mark.parametrize("name", [*PLAIN, *OTHERS])
def test_a_reading_comes_back_as_it_was(name, analyses):
    """With what was made of its documents, whether or not it is the text of the file alone."""
    source = name, (PLAIN | OTHERS)[name]
    reading = read_source(*source)
    found = decode_reading(encode_reading(reading, analyses, source=source), source=source)
    assert found.documents == reading.documents
    assert [*map(tuple, found.notes)] == [*map(tuple, reading.notes)]
    assert found.analyses == analyses


@pytest.mark.parametrize("name", PLAIN)
def test_the_text_of_a_plain_file_is_not_sent_back(name):
    """Whoever has the bytes of a text has all that was read of it."""
    source = name, PLAIN[name]
    assert len(encode_reading(read_source(*source), source=source)) < 20


def test_a_reading_without_its_source_is_refused():
    """What says "as the file" without a file is no reading."""
    head = json.dumps("text").encode()
    with pytest.raises((TypeError, ValueError, KeyError)):
        decode_reading(len(head).to_bytes(4, "big") + head)

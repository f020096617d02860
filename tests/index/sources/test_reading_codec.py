"""index/sources/reading_codec.py: a reading comes back from a child as it was."""

import json

import pytest

from index.sources import UNREADABLE, decode_reading, encode_reading, read_source

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


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("text", 5),
        ("text", None),
        ("source", ["a"]),
        ("title", {}),
        ("url", "https://x.example/\ud800"),
        ("body_start", "x"),
        ("blocks", [[[0, "x"], None, None, None, [], None, None]]),
        ("blocks", [[[0], None, None, None, [], None, None]]),
        ("blocks", [[[0, 3], None, [], None, [], None, None]]),
        ("blocks", [[[0, 10**9], None, None, None, [], None, None]]),
        ("blocks", [[[3, 2], None, None, None, [], None, None]]),
        ("blocks", [[[0, 3], None, None, None, [[-1, 2]], None, None]]),
        ("blocks", [[[0, 3], None, 2**31, None, [], None, None]]),
        ("blocks", [[[0, 3], None, None, None, [], 1, None]]),
    ],
)
def test_a_value_of_another_kind_is_refused(name, value):
    """What a child sends is stored as it is, so all of it must be what a document has."""
    encoded = encode_reading(read_source("a.csv", OTHERS["a.csv"]))
    size = int.from_bytes(encoded[:4], "big")
    head = json.loads(encoded[4 : 4 + size])
    decode_reading(encoded)
    head["documents"][0][name] = value
    changed = json.dumps(head).encode()
    with pytest.raises(UNREADABLE):
        decode_reading(len(changed).to_bytes(4, "big") + changed)


def test_a_reading_without_its_source_is_refused():
    """What says "as the file" without a file is no reading."""
    head = json.dumps("text").encode()
    with pytest.raises(UNREADABLE):
        decode_reading(len(head).to_bytes(4, "big") + head)

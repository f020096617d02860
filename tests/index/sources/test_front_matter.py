"""index/sources/front_matter: metadata at the start of Markdown files."""

import pytest

from index.sources import find_body_start, read_document


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_front_matter_gives_title_url_and_date(end):
    """Title, date and address are read with any line ends, and the text keeps the block."""
    rows = [
        "---",
        'title: "A bridge: repaired"',
        "published: 2024-05-01",
        "url: https://x.example/b",
    ]
    text = end.join([*rows, "---", "", "Body."])
    document = read_document("b.md", text.encode())
    assert document.title == "A bridge: repaired"
    assert document.published == "2024-05-01"
    assert document.url == "https://x.example/b"
    assert document.text == text
    assert text[document.body_start :].strip() == "Body."


def test_front_matter_that_lies_is_dropped():
    """A script address and an invalid date are left out."""
    document = read_document("b.md", b"---\nurl: javascript:alert(1)\npublished: soon\n---\nBody.")
    assert document.url is None
    assert document.published is None


def test_the_body_of_stored_text_starts_where_it_did_when_it_was_read():
    """`find_body_start` agrees with the reader, and is 0 for text and without a block."""
    text = "---\ntitle: A\n---\nBody."
    document = read_document("b.md", text.encode())
    assert document.body_start == find_body_start(text, document.format) > 0
    assert find_body_start(text, "text") == 0
    assert find_body_start("Body.", "markdown") == 0

"""index/sources: bytes become text, or a clear refusal."""

import os

import pytest

from index.errors import CorpusError, SourceError
from index.sources import MAX_BYTES, encoding, read
from index.sources.walk import walk

TEXT = "Zoë’s café — open\r\nsince 1999\n"


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        b"\xef\xbb\xbf" + TEXT.encode(),
        b"\xff\xfe" + TEXT.encode("utf-16-le"),
        b"\xfe\xff" + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
        b"\xff\xfe\0\0" + TEXT.encode("utf-32-le"),
        TEXT.encode("cp1252"),
    ],
)
def test_every_common_encoding_gives_the_same_text(data):
    """The byte order mark goes, line ends and everything else stay."""
    assert encoding.decode("a.txt", data) == TEXT


def test_many_high_bytes_are_detected_as_their_own_encoding():
    """Cyrillic in a one-byte encoding is not read as Western letters."""
    text = "Совет утвердил бюджет города на следующий год после долгого обсуждения. " * 20
    assert encoding.decode("a.txt", text.encode("cp1251")) == text


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        bytes(range(256)) * 20,
        b"abc\0def",
        b"\x01\x02\x03\x04\x80\x81" * 50,
        b"\xff\xfea",
        b"\xef\xbb\xbf\xff",
    ],
)
def test_binary_and_broken_files_are_refused_with_the_next_step(data):
    """A file that is no text is refused by name, never shown as garbage."""
    with pytest.raises(SourceError, match=r"a\.txt: .*(binary|not valid).*;"):
        read("a.txt", data)


def test_a_format_without_a_reader_says_what_to_do():
    """A PDF is named as such."""
    with pytest.raises(SourceError, match="PDF cannot be read; save it as"):
        read("minutes.pdf", b"%PDF-1.7")


def test_a_huge_file_is_refused_before_it_is_decoded():
    """The limit is checked on the bytes."""
    with pytest.raises(SourceError, match="larger than 20 MB"):
        read("a.txt", b"a" * (MAX_BYTES + 1))


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_front_matter_gives_title_url_and_date(end):
    """Metadata is read whatever ends its lines, and the text keeps it where it stands."""
    rows = [
        "---",
        'title: "A bridge: repaired"',
        "published: 2024-05-01",
        "url: https://x.example/b",
    ]
    text = end.join([*rows, "---", "", "Body."])
    document = read("b.md", text.encode())
    assert document.title == "A bridge: repaired"
    assert document.published == "2024-05-01"
    assert document.url == "https://x.example/b"
    assert document.text == text


def test_front_matter_that_lies_is_dropped():
    """A script address or a date that is none does not become a link or a date."""
    document = read("b.md", b"---\nurl: javascript:alert(1)\npublished: soon\n---\nBody.")
    assert document.url is None
    assert document.published is None


def test_a_walk_lists_articles_in_order_and_leaves_out_links_and_hidden_files(tmp_path):
    """Names are relative and separated by slashes; other endings are no articles."""
    (tmp_path / "b").mkdir()
    (tmp_path / ".git").mkdir()
    for name in ("z.txt", "b/a.md", ".git/x.md", ".hidden.txt", "picture.png", "old.PDF"):
        (tmp_path / name).write_text("x")
    outside = tmp_path.parent / "outside.txt"
    outside.write_text("secret")
    (tmp_path / "link.txt").symlink_to(outside)
    (tmp_path / "loop").symlink_to(tmp_path)
    os.mkfifo(tmp_path / "pipe.txt")
    assert [file.source for file in walk(tmp_path).files] == ["b/a.md", "old.PDF", "z.txt"]


@pytest.mark.parametrize("is_file", [False, True])
def test_a_missing_corpus_says_how_to_name_one(tmp_path, is_file):
    """The error names the folder, the option and the setting."""
    if is_file:
        (tmp_path / "news").write_text("no folder")
    with pytest.raises(CorpusError, match=r"news.*--corpus DIR or FOOTNOTE_CORPUS"):
        walk(tmp_path / "news")

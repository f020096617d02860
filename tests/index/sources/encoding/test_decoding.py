"""index/sources/encoding: bytes become text, or are refused."""

import pytest

from index.errors import SourceError
from index.sources import read_document
from index.sources.encoding import decode, decode_text

TEXT = "Zoë’s café — open\r\nsince 1999\n"


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        b"\xef\xbb\xbf" + TEXT.encode(),
        b"\xef\xbb\xbf" * 2 + TEXT.encode(),
        b"\xff\xfe" + TEXT.encode("utf-16-le"),
        b"\xfe\xff" + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
        b"\xff\xfe\0\0" + TEXT.encode("utf-32-le"),
        TEXT.encode("cp1252"),
    ],
)
def test_every_common_encoding_gives_the_same_text(data):
    """Text in any common encoding is decoded without its byte order mark, line ends kept."""
    assert decode("a.txt", data) == TEXT


def test_many_high_bytes_are_detected_as_their_own_encoding():
    """Cyrillic text in a one-byte encoding is detected, not read as Western letters."""
    text = "Совет утвердил бюджет города на следующий год после долгого обсуждения. " * 20
    assert decode("a.txt", text.encode("cp1251")) == text


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
    """A file that is not text is refused with its name and what to do."""
    with pytest.raises(SourceError, match=r"a\.txt: .*(binary|not valid).*;"):
        read_document("a.txt", data)


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_a_few_nul_bytes_are_left_out_with_a_note(mark):
    """They got into a text by a fault of a disk or a program; all else of it is as it was."""
    data = mark + "Lamps\n\nThe lamps of Zoë — all of them — are lit ".encode() + b"\0tonight.\n"
    decoded = decode_text("a.txt", data + b"They are green.\n")
    lamps = "Lamps\n\nThe lamps of Zoë — all of them — are lit tonight.\nThey are green.\n"
    assert decoded.text == lamps
    assert decoded.note == "1 NUL byte was left out, in line 3 first; save it again"


def test_a_text_with_nul_bytes_and_another_encoding_has_both_notes():
    """Of the bytes that are no UTF-8, too."""
    data = "Zoë — open. ".encode() * 20 + b"It\x92s \0\0free.\n"
    text, note = decode_text("a.txt", data)
    assert text.endswith("It’s free.\n")
    assert note is not None
    assert note.startswith("2 NUL bytes were left out, in line 1 first; save it again; 1 byte is")


@pytest.mark.parametrize(
    "data", [b"text " * 9 + b"\0", b"text " * 90 + b"\0\x01", (b"text" * 5 + b"\0") * 9]
)
def test_bytes_with_more_of_them_are_no_text(data):
    """Every binary file has NUL bytes, mostly many, and other control characters."""
    with pytest.raises(SourceError, match="binary"):
        decode_text("a.txt", data)


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("The café ".encode() + b"\x92 quay", "The café ’ quay"),
        ("“Zoë” — é ".encode() * 20 + b"caf\xe9 \x93x\x94", "“Zoë” — é " * 20 + "café “x”"),
        ("Zoë — open".encode() + b"\xe2\x80", "Zoë — open\ufffd"),
        ("Zoë — o\x81".encode() + b"\x81", "Zoë — o\x81\ufffd"),
        (b"\xef\xbb\xbf" + "Zoë — ".encode() + b"it\x92s", "Zoë — it’s"),
    ],
)
def test_bad_bytes_leave_the_rest_of_utf8_as_it_is(data, text):
    """A bad byte is read as Windows-1252, a cut sign is replaced, and the note names the line."""
    decoded = decode_text("a.txt", data)
    assert decoded.text == text
    assert "not UTF-8, in line 1" in decoded.note


def test_a_stated_charset_counts_unless_the_bytes_contradict_it():
    """A page in KOI8-R is read so; one that is UTF-8 stays so; a false one is named in the note."""
    text = "Городской совет."
    assert decode_text("a.txt", text.encode("koi8-r"), charset="KOI8-R") == (text, None)
    assert decode_text("a.txt", text.encode(), charset="koi8-r").text == text
    assert decode_text("a.txt", b"caf\xe9", charset="latin-1").text == "café"
    assert decode_text("a.txt", b"\x93x\x94", charset="iso-8859-1").text == "“x”"
    assert decode_text("a.txt", "日本".encode("iso2022_jp"), charset="iso-2022-jp").text == "日本"
    long = "Городской совет принял бюджет на следующий год. " * 5
    decoded = decode_text("a.txt", long.encode("cp1251"), charset="utf-8")
    assert decoded.text == long
    assert "not in utf-8" in decoded.note
    assert decode_text("a.txt", long.encode("cp1251"), charset="rot13").text == long


def test_valid_text_has_no_note():
    """Nothing was guessed."""
    assert decode_text("a.txt", TEXT.encode()) == (TEXT, None)

"""index/sources/encoding: bytes become text, or are refused."""

import pytest

from index.errors import SourceError
from index.sources import read_document
from index.sources.encoding import decode

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

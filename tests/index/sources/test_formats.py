"""index/sources/formats: each file name ending has its reader, or a clear refusal."""

import pytest

from index.errors import SourceError
from index.sources import MAX_BYTES, read_document


def test_a_format_without_a_reader_says_what_to_do():
    """A file in a format without a reader is refused with the format and what to do."""
    with pytest.raises(SourceError, match="PDF cannot be read; save it as"):
        read_document("minutes.pdf", b"%PDF-1.7")


def test_a_huge_file_is_refused_before_it_is_decoded():
    """A file above the size limit is refused by its number of bytes."""
    with pytest.raises(SourceError, match="larger than 20 MB"):
        read_document("a.txt", b"a" * (MAX_BYTES + 1))

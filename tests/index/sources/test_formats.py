"""index/sources/formats and format_detection: the format of a file, or a clear refusal."""

import importlib
import io
import zipfile

import pytest

from index.errors import SourceError
from index.sources import MAX_BYTES, ReadRequest, read_document, read_source
from index.sources.format_detection import detect_format
from index.sources.formats import FORMATS, READERS
from tests.support import formats

FILES = {name: make() for name, make in formats.ALL.items()}


@pytest.mark.parametrize("name", FILES)
def test_each_format_is_known_by_its_name(name):
    """A file with the ending of its format is read as that, without a note."""
    found = detect_format(name, FILES[name])
    assert found.format is READERS[name[1:]]
    assert found.note is None


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "a.epub", "a.zip"])
@pytest.mark.parametrize("other", ["a.txt", "a.md", "a.html", "noending"])
def test_binary_formats_are_known_by_their_signature(name, other):
    """Whatever a binary file is called, it is read as what it is, and the note says so."""
    found = detect_format(other, FILES[name])
    assert found.format is READERS[name[1:]]
    assert "but it is" in found.note


def _packed(media_type, compression):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", compression) as file:
        file.writestr("content.xml", "<x/>")
        file.writestr("mimetype", media_type)
    return packed.getvalue()


@pytest.mark.parametrize("compression", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_open_documents_are_known_however_their_type_is_packed(compression):
    """It should be the first member and stored as it is, which some programs do not heed."""
    kind = "application/vnd.oasis.opendocument."
    assert detect_format("a.odt", _packed(f"{kind}text", compression)).format is READERS[".odt"]
    found = detect_format("a.ods", _packed(f"{kind}spreadsheet", compression))
    assert found.format is None
    assert "spreadsheet" in found.problem


@pytest.mark.parametrize("name", ["a.html", "a.rss", "a.vtt", "a.srt", "a.jsonl"])
def test_text_formats_are_known_by_content_where_the_name_says_nothing(name):
    """Without an ending, a page, feed, caption file or JSON Lines is known by how it begins."""
    assert detect_format("download", FILES[name]).format is READERS[name[1:]]
    assert detect_format("a.txt", FILES[name]).format.name == "text"


def test_a_page_that_is_called_pdf_is_read_as_a_page():
    """A download that is an error page is read as that, and the note names the contradiction."""
    found = detect_format("minutes.pdf", formats.html())
    assert found.format.name == "html"
    assert "PDF" in found.note


def test_a_zip_file_that_holds_a_word_file_is_a_zip_file():
    """Only the members' own names count, not what stands in them."""
    data = formats.zipped({"mail/minutes.docx": formats.docx()})
    assert detect_format("a.zip", data).format.name == "zip"


def test_what_the_server_says_counts_before_the_name():
    """A media type is believed, unless the bytes show a binary format."""
    assert detect_format("page.php", b"<p>text", "text/html").format.name == "html"
    assert detect_format("a.md", b"text", "text/html").format.name == "html"
    assert detect_format("a", formats.pdf(), "text/html").format.name == "pdf"


@pytest.mark.parametrize(
    ("name", "data", "problem"),
    [
        ("a.txt", b"\x89PNG\r\n\x1a\n\x00", "a picture"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "save it as .docx"),
        ("a.rtf", b"{\\rtf1 text", "RTF"),
        ("a.xlsx", b"text", "spreadsheet"),
        ("a.log", b"text", "cannot be read; save it as .txt or .md"),
        ("a.bin", b"\x07\x00\x01 text", "export it as text or PDF"),
        ("minutes.pdf", b"%PDF-1.7", "damaged"),
        ("minutes.pdf", b"", "the file is empty"),
    ],
)
def test_what_cannot_be_read_says_what_to_do(name, data, problem):
    """A file in no readable format is refused with what it is and what to do."""
    with pytest.raises(SourceError, match=problem):
        read_source(name, data)


def test_a_huge_file_is_refused_before_it_is_decoded():
    """A file above the size limit is refused by its number of bytes."""
    with pytest.raises(SourceError, match="larger than 20 MB"):
        read_document("a.txt", b"a" * (MAX_BYTES + 1))


def test_a_missing_extra_is_named(monkeypatch):
    """Where the library of a format is not installed, the line says what to install."""
    monkeypatch.setattr("index.sources.source_reader.find_spec", lambda _: None)
    with pytest.raises(SourceError, match=r"pip install 'footnote-bot\[pdf\]'"):
        read_source("a.pdf", formats.pdf())


@pytest.mark.parametrize("entry", FORMATS, ids=lambda entry: entry.name)
def test_every_format_has_its_reader(entry):
    """The table names functions that exist."""
    if entry.needs is not None:
        pytest.importorskip(entry.needs)
    module, _, function = entry.reader.partition(":")
    assert callable(getattr(importlib.import_module(f"index.sources.readers.{module}"), function))


@pytest.mark.parametrize("name", FILES)
def test_formats_of_risk_are_caged(name):
    """All formats but text and Markdown are read in a child process."""
    assert ReadRequest(name=name, data=FILES[name]).choose_place().is_caged is (
        name not in {"a.txt", "a.md"}
    )


def test_an_article_alone_is_one_document():
    """A file of several articles is no document."""
    with pytest.raises(SourceError, match="several articles"):
        read_document("a.zip", FILES["a.zip"])


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("guide.rst.txt", "rst"),
        ("README.md.txt", "markdown"),
        ("v2.3.txt", "text"),
        ("report.pdf.txt", "text"),
        (".md.txt", "text"),
    ],
)
def test_markup_is_known_by_the_ending_before_txt(name, kind):
    """Sphinx names the sources of its pages so, and browsers what they save."""
    assert detect_format(name, b"The ferry\n=========\n\nIt runs daily.\n").format.name == kind

"""index/sources/readers/zip, archive and epub: members within their caps."""

import io
import stat
import zipfile

import pytest

from index.errors import SourceError
from index.sources import read_source
from index.sources.readers import archive
from tests.support import formats


def test_each_member_is_an_article_of_the_zip_file():
    """Members are read by their own format, in the order of their names."""
    data = formats.zipped(
        {"b/z.md": formats.markdown(), "a.txt": b"A\n\nText.", "f.rss": formats.feed()}
    )
    reading = read_source("kit.zip", data)
    assert [document.source for document in reading.documents] == [
        "kit.zip/a.txt", "kit.zip/b/z.md", "kit.zip/f.rss/the-ferry-to-skarholm",
    ]  # fmt: skip


def test_what_is_not_read_is_named():
    """Pictures, links, empty members and names that lead out are named with the reason."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as members:
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        members.writestr(link, "/etc/passwd")
        members.writestr("../evil.txt", "evil")
        members.writestr("/root.txt", "evil")
        members.writestr("empty.txt", "")
        members.writestr("photo.png", b"\x89PNG\r\n\x1a\n\x00")
        members.writestr(".hidden", "x")
        members.writestr("__MACOSX/a.txt", "x")
        members.writestr("a.txt", "A\n\nText.")
    reading = read_source("kit.zip", buffer.getvalue())
    assert [document.source for document in reading.documents] == ["kit.zip/a.txt"]
    reasons = {part.source.removeprefix("kit.zip/"): part.reason for part in reading.unread}
    assert reasons.keys() == {"link.txt", "../evil.txt", "/root.txt", "empty.txt", "photo.png"}
    assert "link" in reasons["link.txt"]
    assert "leads out" in reasons["../evil.txt"]


def test_a_member_without_a_name_is_named_as_such():
    """An entry whose name is empty, as in a damaged zip file, stops nothing."""
    data = formats.zipped({"a.txt": b"A\n\nText.", "?": b"B"}).replace(b"?", b"\x00")
    reading = read_source("kit.zip", data)
    assert [document.source for document in reading.documents] == ["kit.zip/a.txt"]
    assert [part.reason for part in reading.unread] == ["it has no name"]


def test_a_zip_file_in_a_zip_file_in_a_zip_file_is_not_opened():
    """Files inside files are followed to a depth, and the next one is named."""
    data = formats.text()
    for number in range(5):
        data = formats.zipped({f"{number}.zip" if number else "a.txt": data})
    reading = read_source("kit.zip", data)
    assert reading.documents == ()
    assert "inside files" in reading.unread[0].reason


def test_what_unpacks_to_too_much_is_refused(monkeypatch):
    """A small file that unpacks to a large one is refused before it is unpacked."""
    monkeypatch.setattr(archive, "MAX_UNPACKED_BYTES", 1_000_000)
    data = formats.zipped({"a.txt": b"a" * 1_000_001})
    assert len(data) < 10_000
    with pytest.raises(SourceError, match="unpacks to more than 1 MB"):
        read_source("kit.zip", data)


def test_too_many_members_are_refused(monkeypatch):
    """A zip file of more members than are read is refused."""
    monkeypatch.setattr(archive, "MAX_MEMBERS", 3)
    with pytest.raises(SourceError, match="4 files"):
        read_source("kit.zip", formats.zipped({f"{n}.txt": b"x" for n in range(4)}))


def test_a_book_is_read_in_the_order_of_its_spine():
    """Chapters follow each other; the table of contents is none; metadata is the package's."""
    [book] = read_source("b.epub", formats.epub()).documents
    assert "Contents" not in book.text
    assert (book.title, book.author) == (formats.TITLE, "Ana Ruiz")
    assert (book.language, book.published) == ("en", "2020-05-01")


def test_a_note_in_a_book_is_hidden():
    """The mark of a note is hidden in a book too."""
    chapter = '<p>It was late.<a epub:type="noteref" href="#n1"><sup>1</sup></a> Yes.</p>'
    [book] = read_source("b.epub", formats.epub(chapter)).documents
    assert [book.text[a:b] for a, b in book.blocks[0].hidden] == ["[1]"]


def test_entities_are_not_expanded():
    """A package whose entities grow without end, or name a file, gives none of it."""
    bomb = (
        '<!DOCTYPE p [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
        '<!ENTITY f SYSTEM "file:///etc/passwd">]>'
    )
    data = formats.zipped({
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": f'{bomb}<c><rootfile full-path="b.opf"/></c>',
        "b.opf": (
            f'{bomb}<package xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>&b;&f;</dc:title>'
            '<manifest><item id="c" href="c.xhtml" media-type="application/xhtml+xml"/></manifest>'
            '<spine><itemref idref="c"/></spine></package>'
        ),
        "c.xhtml": f"{bomb}<html><body><p>Text &b;&f; here.</p></body></html>",
    })  # fmt: skip
    [book] = read_source("b.epub", data).documents
    assert "root:" not in book.text + (book.title or "")
    assert "aaaaaaaaaaaaaaaaaaaa" not in book.text + (book.title or "")


def book(metadata="", guide=""):
    page = '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>{}</p></body></html>'
    kind = 'media-type="application/xhtml+xml"'
    return formats.zipped({
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": (
            '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
            '<rootfile full-path="b.opf"/></rootfiles></container>'
        ),
        "b.opf": (
            '<package xmlns="http://www.idpf.org/2007/opf" xmlns:opf="http://www.idpf.org/2007/opf"'
            f' xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>{metadata}</metadata>'
            f'<manifest><item id="t" href="t.html" {kind}/><item id="c" href="c.html" {kind}/>'
            f'</manifest><spine><itemref idref="t"/><itemref idref="c"/></spine>'
            f"<guide>{guide}</guide></package>"
        ),
        "t.html": page.format("Chapter 1"),
        "c.html": page.format("It runs."),
    })  # fmt: skip


REFINED = '<dc:creator id="x">Bo</dc:creator><meta refines="#x" property="role">trl</meta>'


@pytest.mark.parametrize(
    ("metadata", "author"),
    [
        ('<dc:creator opf:role="trl">Bo</dc:creator><dc:creator>Mia</dc:creator>', "Mia"),
        ('<dc:creator opf:role="aut">Mia</dc:creator><dc:creator>Ana</dc:creator>', "Mia, Ana"),
        (f"{REFINED}<dc:creator>Mia</dc:creator>", "Mia"),
        ('<dc:creator opf:role="edt">Bo</dc:creator>', "Bo"),
        ("", None),
    ],
)  # fmt: skip
def test_authors_of_a_book(metadata, author):
    """All who wrote it; others only if it names nobody else."""
    [document] = read_source("a.epub", book(metadata)).documents
    assert document.author == author


@pytest.mark.parametrize(
    ("guide", "text"),
    [
        ('<reference type="toc" href="t.html#start"/>', "It runs."),
        ('<reference type="text" href="t.html"/>', "Chapter 1\n\nIt runs."),
    ],
)
def test_a_table_of_contents_that_the_guide_names_is_left_out(guide, text):
    """Older books have no other sign of it."""
    [document] = read_source("a.epub", book(guide=guide)).documents
    assert document.text == text

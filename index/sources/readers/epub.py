"""Reader of EPUB books: the chapters of the spine in order, by our reader of HTML."""

import posixpath
import re
import zipfile
from urllib.parse import unquote

from lxml import etree

from index.errors import SourceError
from index.sources.readers.archive import open_archive, read_member
from index.sources.readers.block_builder import BlockBuilder, clean_line, reading_of, stated_line
from index.sources.readers.elements import Element, attribute, parse_xml
from index.sources.readers.feed import written_date
from index.sources.readers.html import add_html, decode_page
from index.sources.readers.reading import Reading, SourceFile, UnreadPart

_PAGES = frozenset({"application/xhtml+xml", "text/html"})
_DAMAGED = "this EPUB is damaged; save it again"


def read_epub(file: SourceFile) -> Reading:
    """Read the chapters of a book as one article."""
    builder, unread = BlockBuilder(), []
    with open_archive(file) as archive:
        place, package = _package(file, archive)
        protected = "META-INF/encryption.xml" in archive.namelist()
        for href in _spine(package):
            name = posixpath.normpath(posixpath.join(posixpath.dirname(place), unquote(href)))
            data = read_member(archive, name)
            if data is None:
                unread.append(UnreadPart(file.name, f"its chapter {href[:80]} is missing"))
                continue
            text, _ = decode_page(SourceFile(name=file.name, data=data))
            add_html(builder, text, file.name)
    if not len(builder) and protected:
        raise SourceError(file.name, "it is protected (DRM); its text cannot be read")
    language = re.match(r"[a-z]{2,3}\b", (_metadata(package, "language") or "").lower())
    document = builder.document(
        file,
        "epub",
        title=stated_line(_metadata(package, "title")),
        author=_authors(package),
        outlet=_metadata(package, "publisher"),
        published=written_date(_metadata(package, "date")),
        language=language[0] if language else None,
    )
    return reading_of(document, (), unread)


def _package(file: SourceFile, archive: zipfile.ZipFile) -> tuple[str, Element]:
    """Return the package document and its place in the archive. Raises SourceError."""
    try:
        container = parse_xml(read_member(archive, "META-INF/container.xml") or b"")
        place = next(container.iter("{*}rootfile")).get("full-path") or ""
        package = parse_xml(read_member(archive, place) or b"")
    except (StopIteration, etree.XMLSyntaxError) as error:
        raise SourceError(file.name, _DAMAGED) from error
    return place, package


def _spine(package: Element) -> list[str]:
    """Return the addresses of the chapters in reading order, without tables of contents."""
    items = {
        item.get("id"): item.get("href") or ""
        for item in package.iter("{*}item")
        if item.get("media-type") in _PAGES and "nav" not in (item.get("properties") or "").split()
    }
    contents = {
        (entry.get("href") or "").partition("#")[0]
        for entry in package.iter("{*}reference")
        if entry.get("type") == "toc"
    }
    order = (entry.get("idref") for entry in package.iter("{*}itemref"))
    return [items[name] for name in order if items.get(name) and items[name] not in contents]


def _authors(package: Element) -> str | None:
    """Return the names of those who wrote the book, without translators and the like."""
    stated = {
        (meta.get("refines") or "").lstrip("#"): (meta.text or "").strip()
        for meta in package.iter("{*}meta")
        if meta.get("property") == "role"
    }
    creators = [
        (
            attribute(each, "role") or stated.get(each.get("id") or "") or "aut",
            clean_line(each.text),
        )
        for each in package.iter("{http://purl.org/dc/elements/1.1/}creator")
    ]
    authors = [name for role, name in creators if name and role == "aut"]
    return clean_line(", ".join(authors or [name for _, name in creators if name]))


def _metadata(package: Element, name: str) -> str | None:
    for element in package.iter(f"{{http://purl.org/dc/elements/1.1/}}{name}"):
        return clean_line(element.text)
    return None

"""Detection of a file's format: binary formats by their content, text formats by their name."""

import io
import lzma
import re
import struct
import zipfile
import zlib
from typing import NamedTuple

from index.sources.formats import (
    ENDINGS_BY_CONTENT,
    FORMAT_OF_NAME,
    FORMATS_WITHOUT_READER,
    READERS,
    SourceFormat,
)

_HEAD = 4096
"""Bytes at the start of a file that are looked at."""

_SIGNATURES = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old or locked Office file; save it as .docx"),
    (b"{\\rtf1", "RTF; save it as .docx"),
    (b"\x89PNG\r\n\x1a\n", "a picture; remove it"),
    (b"\xff\xd8\xff", "a picture; remove it"),
    (b"GIF87a", "a picture; remove it"),
    (b"GIF89a", "a picture; remove it"),
    (b"\x1f\x8b\x08", "a gzip file; unpack it"),
    (b"BZh", "a bzip2 file; unpack it"),
    (b"\xfd7zXZ\x00", "an xz file; unpack it"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip file; unpack it"),
    (b"Rar!\x1a\x07", "a RAR file; unpack it"),
    (b"SQLite format 3\x00", "a database; remove it"),
    (b"\x7fELF", "a program; remove it"),
    (b"OggS", "a sound file; remove it"),
    (b"ID3", "a sound file; remove it"),
    (b"%!PS-Adobe", "PostScript; convert it to .pdf"),
)  # fmt: skip
"""First bytes of formats that hold no article for us, and what they are."""

_FIRST_BYTES = frozenset(signature[:1] for signature, _ in _SIGNATURES)

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_BINARY_FORMATS = frozenset({"pdf", "docx", "odt", "epub", "zip"})
_MARKUP = frozenset({"markdown", "rst", "asciidoc", "mediawiki"})
_OPEN_DOCUMENT = {
    b"application/epub+zip": "epub",
    b"application/vnd.oasis.opendocument.text": "odt",
}
_MEDIA_TYPES = {
    "text/html": "html", "application/xhtml+xml": "html", "text/markdown": "markdown",
    "text/x-markdown": "markdown", "application/rss+xml": "feed", "application/atom+xml": "feed",
    "application/feed+json": "feed", "text/csv": "csv", "text/tab-separated-values": "csv",
    "application/jsonl": "jsonl", "application/x-ndjson": "jsonl", "text/vtt": "vtt",
    "application/x-subrip": "srt", "text/x-rst": "rst", "text/prs.fallenstein.rst": "rst",
    "text/asciidoc": "asciidoc", "text/x-asciidoc": "asciidoc", "application/mbox": "mail",
    "message/rfc822": "mail", "text/x-wiki": "mediawiki",
}  # fmt: skip
"""Text formats by the media type that a server states; what is missing here says nothing."""

_HTML = re.compile(rb"<!doctype\s+html|<html[\s>]|<(?:head|body)[\s>]", re.IGNORECASE)
_FEED = re.compile(rb"<(?:rss|feed|(?:\w+:)?RDF)[\s>]")
_WIKI_EXPORT = re.compile(rb"<mediawiki[\s>]")
_FLAT_OPEN_DOCUMENT = re.compile(rb"<office:document[\s>]")
_CHAT_EXPORT = re.compile(rb'\{\s*"guild"\s*:\s*\{')
_JSON_FEED = re.compile(rb'\{.*?"version"\s*:\s*"https?:\\?/\\?/jsonfeed\.org', re.DOTALL)
_JSON_OBJECT = re.compile(rb'(?:\[\s*)?\{\s*"')
_SRT = re.compile(rb"\s*\d+\s*\r?\n\s*\d{1,2}:\d{2}:\d{2}[,.]\d{1,3}\s+-->")
_MAILBOX = re.compile(
    rb"From [^\r\n]{1,200}?[ \t][A-Z][a-z]{2}[ \t]+[A-Z][a-z]{2}[ \t]+\d{1,2}[ \t]+\d{1,2}:\d{2}"
    rb"[^\r\n]{0,40}\r?\n[A-Za-z-]{1,60}:[ \t]"
)
_OPENINGS = (
    ("vtt", re.compile(rb"WEBVTT")),
    ("mail", _MAILBOX),
    ("srt", _SRT),
    ("chat", _CHAT_EXPORT),
    ("feed", _JSON_FEED),
    ("jsonl", _JSON_OBJECT),
)
"""How text formats begin."""


NO_TEXT = "it seems to be no text; leave it out, or export it as text or PDF"
"""What to do with a file of no known kind that has bytes which no text has."""
_MOST_MEDIA_TYPE = 200
"""Bytes of a media type in a zip file that are read."""
_ZIP_DAMAGE = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, OSError, ValueError, IndexError,
    NotImplementedError, EOFError, RuntimeError,
)  # fmt: skip
"""What zipfile raises for damaged and locked files."""


class DetectedFormat(NamedTuple):
    """A file's format, or None and the problem; `note` names what its name or server denies."""

    format: SourceFormat | None
    note: str | None = None
    problem: str | None = None


def detect_format(name: str, data: bytes, media_type: str | None = None) -> DetectedFormat:
    """Return the format in which a file is to be read.

    A binary format is known by its first bytes, whatever the file is called. Else the media type
    counts that a server stated, then the ending of the name, and the content where these say
    nothing.
    """
    binary, problem = _detect_binary(name, data)
    ending = _find_ending(name)
    named = _format_by_media_type(media_type) or READERS.get(ending)
    if problem is not None:
        return DetectedFormat(None, problem=f"this is a binary file, not text: {problem}")
    if binary is not None:
        return DetectedFormat(binary, _contradiction(ending, named, binary))
    if named is not None and named.name not in _BINARY_FORMATS:
        return DetectedFormat(named)
    by_content = _detect_text(data[:_HEAD])
    if named is not None:
        found = by_content or FORMAT_OF_NAME["text"]
        return DetectedFormat(found, _contradiction(ending, named, found))
    return _detect_without_name(ending, by_content, is_binary=b"\0" in data[:_HEAD])


def choose_media_type(stated: str, file_name: str) -> str:
    """Return the media type that a server stated, or the one that its name of the file says.

    Downloads are often sent as plain text or as bytes of no kind; "" if neither says more.
    """
    if stated in _MEDIA_TYPES or not file_name:
        return stated
    named = READERS.get(_find_ending(file_name))
    types = (kind for kind, name in _MEDIA_TYPES.items() if named and name == named.name)
    return next(types, stated)


def _find_ending(name: str) -> str:
    """Return the ending of a file's name in small letters, with its full stop; "" for none.

    Of "guide.rst.txt", as Sphinx names the sources of its pages, it is that of the markup.
    """
    last = name.rpartition("/")[2]
    stem, dot, ending = last.lower().rpartition(".")
    if not stem or not ending:
        return ""
    inner = _find_ending(stem) if ending == "txt" else ""
    is_markup = inner in READERS and READERS[inner].name in _MARKUP
    return inner if is_markup else f"{dot}{ending}"


class ReadingPlace(NamedTuple):
    """The name of a file's format, "" for none, and whether it is to be read in a child process."""

    format_name: str
    is_caged: bool


def choose_place(name: str, data: bytes, media_type: str | None = None) -> ReadingPlace:
    """Return where a file is to be read, by a glance at it."""
    found = detect_format(name, data, media_type).format
    is_caged = data.startswith(_ZIP) or (found is not None and found.is_caged)
    return ReadingPlace(found.name if found else "", is_caged)


def _detect_without_name(
    ending: str, by_content: SourceFormat | None, *, is_binary: bool
) -> DetectedFormat:
    if ending in FORMATS_WITHOUT_READER:
        return DetectedFormat(None, problem=f"{ending} is {FORMATS_WITHOUT_READER[ending]}")
    if by_content is not None:
        note = None
        if ending not in ENDINGS_BY_CONTENT:
            note = f"its name does not say so, but it is {by_content.title}"
        return DetectedFormat(by_content, note)
    if not ending:
        return DetectedFormat(FORMAT_OF_NAME["text"], "its name has no ending: read as plain text")
    what = "this kind of file" if ending in ENDINGS_BY_CONTENT else "files of this kind"
    step = NO_TEXT if is_binary else "save it as .txt or .md"
    return DetectedFormat(None, problem=f"{ending}: {what} cannot be read; {step}")


def _contradiction(ending: str, named: SourceFormat | None, found: SourceFormat) -> str | None:
    if named is found:
        return None
    said = f"{named.title}" if named else "nothing that is known"
    return f"its name or server says {said} ({ending or 'no ending'}), but it is {found.title}"


def _format_by_media_type(media_type: str | None) -> SourceFormat | None:
    return FORMAT_OF_NAME.get(_MEDIA_TYPES.get((media_type or "").strip().lower()) or "")


def _detect_binary(name: str, data: bytes) -> tuple[SourceFormat | None, str | None]:
    """Return the binary format of some bytes, or what they are that has no reader."""
    start = data[:_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"%PDF-") or (name.lower().endswith(".pdf") and b"%PDF-" in data[:1024]):
        return FORMAT_OF_NAME["pdf"], None
    if data.startswith(_ZIP):
        return _detect_zip(data)
    if data[:1] in _FIRST_BYTES:
        for signature, what in _SIGNATURES:
            if data.startswith(signature) and (len(signature) > 3 or b"\0" in data[:_HEAD]):
                return None, what
    is_container = data[:4] == b"RIFF" or data[4:8] == b"ftyp"
    return None, "a picture, sound or film; remove it" if is_container and b"\0" in data[
        :_HEAD
    ] else None


def _detect_zip(data: bytes) -> tuple[SourceFormat | None, str | None]:
    """Tell the formats apart that are zip files, by the names of their members."""
    names, media_type = _look_into_zip(data)
    if data[30:38] == b"mimetype" and not media_type:
        media_type = data[38:200]
    for expected, name in _OPEN_DOCUMENT.items():
        if media_type.startswith(expected):
            return FORMAT_OF_NAME[name], None
    if media_type.startswith(b"application/vnd.oasis"):
        return None, "a spreadsheet or slides; save it as .csv or .pdf"
    if "META-INF/container.xml" in names:
        return FORMAT_OF_NAME["epub"], None
    if "[Content_Types].xml" in names:
        if any(name.startswith("word/document") for name in names):
            return FORMAT_OF_NAME["docx"], None
        if names & {"xl/workbook.xml", "ppt/presentation.xml"}:
            return None, "a spreadsheet or slides; save it as .csv or .pdf"
    return FORMAT_OF_NAME["zip"], None


def _look_into_zip(data: bytes) -> tuple[frozenset[str], bytes]:
    """Return the names in a zip file, and the media type that it states; neither if it is damaged.

    Some programs pack the member with the type, so it cannot be read without unpacking.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = frozenset(archive.namelist())
            if "mimetype" not in names:
                return names, b""
            with archive.open("mimetype") as member:
                return names, member.read(_MOST_MEDIA_TYPE).strip()
    except _ZIP_DAMAGE:
        return frozenset(), b""


def _detect_text(head: bytes) -> SourceFormat | None:
    """Return the text format that the first bytes show plainly, None if they could be anything."""
    if b"\0" in head:  # UTF-16, read well enough for this
        head = head.replace(b"\0", b"")
    start = head.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if start.startswith(b"<"):
        if _WIKI_EXPORT.search(head):
            return FORMAT_OF_NAME["mediawiki"]
        if _FLAT_OPEN_DOCUMENT.search(head):
            return FORMAT_OF_NAME["odt"]
        if _FEED.search(head):
            return FORMAT_OF_NAME["feed"]
        return FORMAT_OF_NAME["html"] if _HTML.search(head) else None
    for name, pattern in _OPENINGS:
        if pattern.match(start):
            return FORMAT_OF_NAME[name]
    return None

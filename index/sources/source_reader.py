"""Reading of a file or page: choose the reader of its format, and read it in this process."""

from contextlib import suppress
from dataclasses import replace
from functools import cache, partial
from importlib import import_module
from importlib.util import find_spec

from index.errors import SourceError
from index.sources.chat_detection import is_exported_chat
from index.sources.format_detection import detect_format
from index.sources.formats import FORMATS, MAX_BYTES, SourceFormat
from index.sources.readers import Reader, Reading, ReadingNote, SourceFile
from index.types import Document

_MAX_DEPTH = 2
"""Files inside files that are read: a zip file in a zip file, and what that one holds."""


def read_source(
    name: str,
    data: bytes,
    *,
    url: str | None = None,
    media_type: str | None = None,
    charset: str | None = None,
    chats: bool = False,
) -> Reading:
    """Read a file or page in the format that its content or name shows.

    `url` is where it was fetched, `media_type` and `charset` what the server said of it. `chats`
    allows exports of chats. Raises SourceError if nothing in it can be read; it names what to do.
    """
    file = SourceFile(
        name=name,
        data=data,
        url=url,
        charset=charset,
        chats=chats,
        read_member=partial(_read_member, 1, chats=chats),
    )
    return _read(file, media_type, depth=0)


def load_readers(name: str, data: bytes, *, media_type: str | None = None) -> frozenset[str]:
    """Import the reader of a file, with its libraries; all readers for what may hold any file.

    Returns the names of their formats. What cannot be imported is told by `read_source`.
    """
    found = detect_format(name, data, media_type).format
    if found is None:
        return frozenset()
    return load_readers_of(found)


@cache
def load_readers_of(source_format: SourceFormat) -> frozenset[str]:
    """Import the reader of a format, as `load_readers` does that of a file."""
    loaded = FORMATS if source_format.name == "zip" else (source_format,)
    for each in loaded:
        with suppress(SourceError, ImportError):
            _load_reader(each.name, each)
    return frozenset(each.name for each in loaded)


def read_document(source: str, data: bytes) -> Document:
    """Read a file that is one article, in this process: for files of our own, not from strangers.

    Raises SourceError for others too, such as a zip file.
    """
    reading = read_source(source, data)
    if len(reading.documents) != 1:
        problem = reading.unread[0].reason if reading.unread else "it holds several articles"
        raise SourceError(source, problem)
    return reading.documents[0]


def _read(file: SourceFile, media_type: str | None = None, *, depth: int) -> Reading:
    if len(file.data) > MAX_BYTES:
        raise SourceError(file.name, f"larger than {MAX_BYTES // 1_000_000} MB; split it")
    found = detect_format(file.name, file.data, media_type)
    if found.format is None:
        raise SourceError(file.name, found.problem or "this kind of file cannot be read")
    if not file.data.strip() and (found.format.is_caged or found.note):
        raise SourceError(file.name, "the file is empty")
    if is_exported_chat(found.format.name, file.data):
        raise SourceError(
            file.name,
            "a chat export; of chats only DiscordChatExporter's JSON is read, with --chat",
        )
    if depth > _MAX_DEPTH:
        raise SourceError(file.name, "a file inside files inside files; unpack it")
    reading = _load_reader(file.name, found.format)(file)
    if found.note is None:
        return reading
    return replace(reading, notes=(ReadingNote(file.name, found.note), *reading.notes))


def _read_member(depth: int, name: str, data: bytes, *, chats: bool) -> Reading:
    """Read a file at a depth inside others, and what that one holds."""
    read_member = partial(_read_member, depth + 1, chats=chats)
    return _read(
        SourceFile(name=name, data=data, chats=chats, read_member=read_member), depth=depth
    )


def _load_reader(source: str, chosen: SourceFormat) -> Reader:
    """Import a reader; its library is loaded with it, so only when such a file is met."""
    if chosen.needs is not None and find_spec(chosen.needs) is None:
        raise SourceError(
            source,
            f"{chosen.title} is read by an extra; run: pip install 'footnote-bot[{chosen.extra}]'",
        )
    return _import_reader(chosen.reader)


def _import_reader(name: str) -> Reader:
    module, _, function = name.partition(":")
    reader: Reader = getattr(import_module(f"index.sources.readers.{module}"), function)
    return reader

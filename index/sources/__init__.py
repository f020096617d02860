"""Here are bytes, what is the text? One reader per format.

A new format is a module with `read(source, data) -> Document` and a line in `READERS`.
"""

from collections.abc import Callable
from pathlib import PurePosixPath

from index.errors import SourceError
from index.sources.readers import markdown, text
from index.types import Document

MAX_BYTES = 20_000_000
"""A source larger than this is refused: no article is, and a hostile file must end somewhere."""

READERS: dict[str, Callable[[str, bytes], Document]] = {
    ".txt": text.read,
    ".text": text.read,
    ".md": markdown.read,
    ".markdown": markdown.read,
}

UNREAD = {
    ".pdf": "PDF",
    ".docx": "Word",
    ".doc": "Word",
    ".odt": "OpenDocument",
    ".html": "HTML",
    ".htm": "HTML",
    ".rst": "reStructuredText",
    ".rtf": "RTF",
    ".epub": "EPUB",
}
"""Formats that hold articles but have no reader: named when met, so that nobody wonders."""


def read(source: str, data: bytes) -> Document:
    """Read a source by the ending of its name.

    Raises SourceError when the format has no reader, the file is too large, or is no text.
    """
    if len(data) > MAX_BYTES:
        raise SourceError(source, f"larger than {MAX_BYTES // 1_000_000} MB; split it")
    suffix = PurePosixPath(source).suffix.lower()
    reader = READERS.get(suffix)
    if reader is None:
        name = UNREAD.get(suffix, suffix or "a file without an ending")
        raise SourceError(source, f"{name} cannot be read; save it as .txt or .md")
    return reader(source, data)

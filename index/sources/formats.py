"""File formats: the reader for each file name ending, and the largest file that is read.

A new format is a module in `readers/` with a function from (source, data) to a `Document`, and a
line in `READERS`.
"""

from collections.abc import Callable
from pathlib import PurePosixPath

from index.errors import SourceError
from index.sources.front_matter import parse_front_matter
from index.sources.readers import read_markdown, read_text
from index.types import Document

MAX_BYTES = 20_000_000
"""Size in bytes above which a source is refused, so that a hostile file cannot fill the memory.

No article comes near it.
"""

READERS: dict[str, Callable[[str, bytes], Document]] = {
    ".txt": read_text,
    ".text": read_text,
    ".md": read_markdown,
    ".markdown": read_markdown,
}

FORMATS_WITHOUT_READER = {
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
"""Name of each format that often holds articles but cannot be read yet, by file name ending.

The scan lists such files, so that the re-index reports them instead of passing over them.
"""


def read_document(source: str, data: bytes) -> Document:
    """Read a source with the reader that its file name ending calls for.

    Raises SourceError when the format has no reader, the file is too large, or is not text.
    """
    if len(data) > MAX_BYTES:
        raise SourceError(source, f"larger than {MAX_BYTES // 1_000_000} MB; split it")
    suffix = PurePosixPath(source).suffix.lower()
    reader = READERS.get(suffix)
    if reader is None:
        name = FORMATS_WITHOUT_READER.get(suffix, suffix or "a file without an ending")
        raise SourceError(source, f"{name} cannot be read; save it as .txt or .md")
    return reader(source, data)


def find_body_start(text: str, format_name: str) -> int:
    """Return the offset in `text` after its metadata block, 0 for a format that has none."""
    return parse_front_matter(text).end if format_name == "markdown" else 0

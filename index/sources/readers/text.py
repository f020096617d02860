"""Reader of plain text files."""

from index.sources.encoding import decode
from index.types import Document


def read_text(source: str, data: bytes) -> Document:
    """Decode a text file; its title is found later, among its first paragraphs."""
    return Document(source=source, text=decode(source, data), format="text")

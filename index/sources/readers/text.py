"""Plain text: the bytes are the article, and its title stands in it."""

from index.sources.encoding import decode
from index.types import Document


def read(source: str, data: bytes) -> Document:
    """Decode a text file; `articles` finds its title among the first blocks."""
    return Document(source=source, text=decode(source, data), format="text")

"""Markdown: text that may open with a block of metadata."""

from index.sources.encoding import decode
from index.sources.front_matter import parse
from index.types import Document


def read(source: str, data: bytes) -> Document:
    """Decode a Markdown file and take title, url and date from its front matter, if any."""
    text = decode(source, data)
    fields = parse(text).fields
    return Document(
        source=source,
        text=text,
        format="markdown",
        title=fields.get("title"),
        url=fields.get("url"),
        published=fields.get("published") or fields.get("date"),
    )

"""Reader of Markdown files, which may begin with a block of metadata (front matter)."""

from index.sources.encoding import decode
from index.sources.front_matter import parse_front_matter
from index.types import Document


def read_markdown(source: str, data: bytes) -> Document:
    """Decode a Markdown file and take title, url and date from its front matter, if it has any."""
    text = decode(source, data)
    front_matter = parse_front_matter(text)
    fields = front_matter.fields
    return Document(
        source=source,
        text=text,
        format="markdown",
        title=fields.get("title"),
        url=fields.get("url"),
        published=fields.get("published") or fields.get("date"),
        body_start=front_matter.end,
    )

"""Parsing: a Document becomes an Article of numbered paragraphs, as a person counts them.

Pure. Paragraph N of a text is its Nth maximal run of non-blank lines; of Markdown, its Nth leaf
block (heading, paragraph, list item's paragraph, code block, table). The readers of other formats
separate blocks by blank lines, so those are counted as plain text is.
"""

from pathlib import PurePosixPath

from index.articles import markdown, text
from index.articles.block import Block, find_title
from index.articles.questions import Role, find_roles
from index.articles.visible_text import without_addresses
from index.types import Article, Document, Paragraph

__all__ = ["VERSION", "Role", "find_roles", "parse", "without_addresses"]

_MAX_TITLE = 200
"""Code points of an article's title; the rest is cut."""

VERSION = 4
"""Raise this when the same text may get other paragraphs, kinds or roles; in the fingerprint."""


def parse(document: Document) -> Article:
    """Split a document into numbered paragraphs with sentences; an empty document has none.

    The title is the document's own, else the first headline, else the file's name.
    """
    found = _find_blocks(document)
    paragraphs = tuple(
        Paragraph(
            number=number,
            kind=block.kind,
            span=block.span,
            lines=block.lines,
            sentences=block.sentences,
        )
        for number, block in enumerate(found, start=1)
    )
    title = document.title or find_title(document.text, found) or _title_from_name(document.source)
    return Article(
        document=document, title=" ".join(title.split())[:_MAX_TITLE], paragraphs=paragraphs
    )


def _find_blocks(document: Document) -> list[Block]:
    if document.format == "markdown":
        return markdown.find_blocks(document.text, document.body_start)
    return text.find_blocks(document.text)


def _title_from_name(source: str) -> str:
    stem = PurePosixPath(source).stem
    return stem.replace("_", " ").replace("-", " ").strip() or source

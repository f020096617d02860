"""Which blocks does a person count? A document becomes paragraphs with sentences.

Pure. Paragraph N of a text is its Nth maximal run of non-blank lines; of Markdown, its Nth leaf
block (heading, paragraph, list item's paragraph, code block, table). Blocks of other formats are
separated by blank lines when they are read, so they count as text does.
"""

from pathlib import PurePosixPath

from index.articles import blocks, markdown
from index.articles.blocks import Block, title_in
from index.types import Article, Document, Paragraph

MAX_TITLE = 200

VERSION = 2
"""Raised when paragraphs or kinds change for the same text; part of the index fingerprint."""


def parse(document: Document) -> Article:
    """Split a document into its paragraphs; an empty one has none.

    The title is the document's own, else the first headline, else the file's name.
    """
    found = _blocks(document)
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
    title = document.title or title_in(document.text, found) or _name(document.source)
    return Article(
        document=document, title=" ".join(title.split())[:MAX_TITLE], paragraphs=paragraphs
    )


def _blocks(document: Document) -> list[Block]:
    if document.format == "markdown":
        return markdown.blocks(document.text)
    return blocks.blocks(document.text)


def _name(source: str) -> str:
    stem = PurePosixPath(source).stem
    return stem.replace("_", " ").replace("-", " ").strip() or source

"""HTML inside other formats, such as the text of a feed's entry: all of it is the article."""

import re

from index.errors import SourceError
from index.sources.readers.block_builder import BlockBuilder
from index.sources.readers.html.blocks import TreeBlocks
from index.sources.readers.html.tree import parse_page

_TAG = re.compile(
    r"</?(?:p|br|div|ul|ol|li|b|i|em|strong|a|h[1-6]|table|blockquote|span|pre|code)\b[^<>]*>"
)


def looks_like_html(text: str) -> bool:
    """Return whether a text has a tag of HTML that articles use."""
    return _TAG.search(text) is not None


def add_html(builder: BlockBuilder, html: str, source: str) -> None:
    """Add the blocks of some HTML to a document; nothing if it holds no text."""
    try:
        tree, marks = parse_page(source, html)
    except SourceError:
        return
    body = tree.find("body")
    TreeBlocks(builder, marks).add_all(tree if body is None else body)

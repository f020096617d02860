"""Blocks of Markdown: the leaf blocks of a page, with what its readers do not see in them. Pure.

CommonMark with what GitHub, Obsidian, MkDocs and Docusaurus add to it.
"""

import re

from index.articles import text as plain_text
from index.articles.block import Block

__all__ = ["find_blocks", "find_title"]


def find_blocks(text: str, start: int, name: str) -> list[Block]:
    """Return the leaf blocks from offset `start` on in which something is seen, in order.

    A heading's span begins after its `#` marks, a list item's after its bullet. Marks inside a
    block stay in it, because a quote is a slice of the file, and are named as hidden. `name` is
    the file's, whose ending may say that the page is MDX. What is nested too deeply for the
    parser is read as plain text.
    """
    # Imported here because a question to a finished index reads no Markdown.
    from index.articles.markdown.page_blocks import read_blocks  # noqa: PLC0415

    try:
        return read_blocks(text, start, name)
    except RecursionError:
        return plain_text.find_blocks(text, start)


def find_title(text: str, blocks: list[Block]) -> str | None:
    """Return the heading that names the whole page, without its marks; None if none does.

    That is a heading of the first level that opens the page or is the only one of its level. A
    heading of another level counts if it opens the page and no other is as high. One that the page
    quotes is another page's.
    """
    headings = [
        block
        for block in blocks
        if 0 < block.level <= _LOWEST_HEADING and not _is_quoted(text, block)
    ]
    highest = min((block.level for block in headings), default=0)
    named = [block for block in headings if block.level == highest]
    if not named:
        return None
    opens = named[0] is blocks[0]
    if (highest == 1 and (opens or len(named) == 1)) or (opens and len(named) == 1):
        return named[0].visible_text(text)
    return None


def _is_quoted(text: str, heading: Block) -> bool:
    """Tell whether a heading stands in a block quote: a ">" stands before it in its line."""
    start = max(0, heading.span.start - _MAX_MARKS)
    return ">" in _LINE_START.split(text[start : heading.span.start])[-1].lstrip("<")[:1]


_MAX_MARKS = 40
"""Code points before a heading in which marks of a quote are looked for."""

_LINE_START = re.compile(r"[\r\n][ \t]*")

_LOWEST_HEADING = 6
"""Level of the lowest heading; terms and titles within the page have higher numbers."""

"""Cells of tables, put right for an extraction that keeps only the text in them."""

from index.sources.readers.elements import Element

_LISTS = ("ul", "ol", "dl", "menu")
_ITEMS = ("li", "dt", "dd")


def flatten_lists(tree: Element) -> None:
    """Make lines of the items of lists in cells, which extraction drops with all their words."""
    for cell in list(tree.iter("td", "th")):
        for part in list(cell.iter(*_LISTS, *_ITEMS)):
            if part.tag in _ITEMS:
                part.tail = f" {part.tail or ''}"
            part.tag = "span"
            part.attrib.clear()

"""Parts of a page by what they state to be: its menus and footers, and the notes of an article."""

import re
from itertools import islice

from lxml import etree

from index.sources.readers.elements import Element

_TAG_OF_ROLE = {
    "navigation": "nav", "contentinfo": "footer", "banner": "header", "search": "form",
    "complementary": "aside", "main": "main", "menu": "menu", "menubar": "menu",
}  # fmt: skip
"""Elements that mean what a landmark's role says (WAI-ARIA 1.2)."""
_LANDMARKS = etree.XPath("//*[self::div or self::section or self::ul or self::table][@role]")
_POP_UPS = etree.XPath(
    "//div[@class or @id][not(ancestor::main or ancestor::article)]"
    "[not(descendant::main or descendant::article or descendant::h1)]"
)
_POPS_UP = re.compile(
    r"(?<![a-z])(?:pop-?up|modal|dialog|off-?canvas|light-?box|cookies?|help-?container)(?![a-z])",
    re.IGNORECASE,
)
_NOTE = re.compile(
    r"(?:\A|[\s_-])(?:note|tip|hint|info|warning|caution|danger|important|attention|admonition"
    r"|callout|alert|footnotes?|endnotes?)(?:\Z|[\s_-])",
    re.IGNORECASE,
)
_ICON = re.compile(r"\s*[\u2139\u2600-\u27bf\U0001f300-\U0001faff]")
"""A picture that opens a callout, as those of Notion have it."""
_NOTE_ROLES = frozenset({
    "note", "alert", "doc-footnote", "doc-endnotes", "doc-tip", "doc-notice", "doc-example",
    "doc-pullquote", "doc-qna",
})  # fmt: skip


def put_landmarks_right(tree: Element) -> None:
    """Give the parts of a page the elements that mean what they state to be.

    An aside is dropped as one that stands beside the article; a note in it is part of its text. So
    is what pops up over a page that marks its article, as help and questions about cookies do.
    """
    if next(tree.iter("main", "article"), None) is not None:
        for element in _POP_UPS(tree):
            if _POPS_UP.search(f"{element.get('class') or ''} {element.get('id') or ''}"):
                element.drop_tree()
    for element in _LANDMARKS(tree):
        element.tag = _TAG_OF_ROLE.get(element.get("role").strip().lower(), element.tag)
    for aside in list(tree.iter("aside")):
        is_note = aside.get("role") in _NOTE_ROLES or _NOTE.search(aside.get("class") or "")
        if is_note or _ICON.match("".join(islice(aside.itertext(), 5))):
            aside.tag = "div"
            aside.attrib.clear()


def find_region(tree: Element) -> Element:
    """Return the one element that the page marks as its content, else its body."""
    for tag in ("main", "article"):
        found = list(tree.iter(tag))
        if len(found) == 1:
            return found[0]
    body = tree.find("body")
    return tree if body is None else body

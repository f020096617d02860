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


_CHROME = frozenset({
    "action-bar", "catlinks", "crawler-post-meta", "linklist", "message-signature", "message-user",
    "navbox", "page-metadata", "post-taglist", "postprofile", "printfooter", "siteSub", "user-info",
    "votecell",
})  # fmt: skip
"""Classes and ids of what programs for forums and wikis write around posts and pages."""

_BOXES = ("div", "section", "dl", "ul", "table", "aside")
_OF_POST = etree.XPath("boolean(ancestor::*[contains(@class, 'post')])")
_LISTS_ATTACHMENTS = etree.XPath("boolean(.//h2[@id='attachments' or @id='comments'])")

_WITHOUT_SCRIPTS = etree.XPath("//body//noscript")
_UNSEEN = frozenset({"script", "style", "template", "noscript", "svg"})
_LEAST_SEEN = 20
"""Words from which on a page is read as those see it who have scripts."""

_LEAST_ARTICLE = 60
"""Words from which on a text that speaks of JavaScript does not only ask to switch it on."""


def put_plain_version_right(tree: Element) -> None:
    """Show what a page has for readers without scripts, or leave it out.

    It is shown where the page has hardly anything else: so have forums whose pages a program builds
    in the browser. Else it is a copy, or asks to switch scripts on.
    """
    versions = _WITHOUT_SCRIPTS(tree)
    if not versions:
        return
    text = " ".join(" ".join(each.itertext()) for each in versions).split()
    is_request = len(text) < _LEAST_ARTICLE and "javascript" in " ".join(text).lower()
    is_shown = len(text) >= _LEAST_SEEN and not is_request and _count_seen(tree) < _LEAST_SEEN
    for each in versions:
        if is_shown:
            each.tag = "div"
        else:
            each.drop_tree()


def _count_seen(tree: Element) -> int:
    """Return how many words of a page everybody sees."""
    seen = 0
    for element in tree.find("body").iter():
        is_unseen = element.tag in _UNSEEN
        if not is_unseen and next(element.iterancestors(*_UNSEEN), None) is None:
            seen += len((element.text or "").split())
        if element.getparent() is not None and element.getparent().tag not in _UNSEEN:
            seen += len((element.tail or "").split())
    return seen


def _is_chrome(box: Element) -> bool:
    """Tell whether a box has no part of a post or page, but what stands around it."""
    classes, own_id = box.get("class", ""), box.get("id", "")
    if not classes and not own_id:
        return False
    if not _CHROME.isdisjoint((*classes.split(), *own_id.split())):
        return True
    if box.tag != "div":
        return False
    is_signature = classes == "signature" and _OF_POST(box)
    return is_signature or ("pageSection" in classes and _LISTS_ATTACHMENTS(box))


def put_landmarks_right(tree: Element) -> None:
    """Give the parts of a page the elements that mean what they state to be.

    An aside is dropped as one that stands beside the article; a note in it is part of its text. So
    is what pops up over a page that marks its article, as help and questions about cookies do.
    """
    if next(tree.iter("main", "article"), None) is not None:
        for element in _POP_UPS(tree):
            if _POPS_UP.search(f"{element.get('class') or ''} {element.get('id') or ''}"):
                element.drop_tree()
    for element in [each for each in tree.iter(*_BOXES) if _is_chrome(each)]:
        if element.getparent() is not None:
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

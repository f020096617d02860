"""Classes of a page's elements: those of captions, and those that mislead the extraction."""

import re
from itertools import islice

from index.sources.readers.elements import Element

_CAPTION_CLASS = re.compile(r"(?:\A|[\s_-])caption(?:[_-]?text)?(?:\s|\Z)")
_TITLE_CLASS = frozenset({"title", "MsoTitle"})
"""Class of the paragraph that is the title in pages which Google Docs and Word write."""
_SENTENCE_ENDS = (".", "!", "?", "…", ".”", '."', ".)", "。", "？", "！", "।", "؟")
_LEAST_WORDS = 4
"""Words of a paragraph from which on it is taken for a sentence of the article."""
_ABOUT_SITE = re.compile(
    r"cookie|consent|newsletter|subscri|promo|advert|copyright|sign-?up|log-?in|comment|paywall"
)
"""Classes of paragraphs that speak of the site, not of the article's subject."""


_IS_IGNORED = re.compile(r"mso-list\s*:\s*ignore", re.IGNORECASE)
_BULLET_FONT = re.compile(r"font-family\s*:[^;]*(?:symbol|wingdings|courier)", re.IGNORECASE)
_BULLET = re.compile(r"[^\w(\[]|[o§ü]")
"""What Word writes before an item: a sign, or a letter of a font that shows it as one."""


def put_word_lists_right(tree: Element) -> None:
    """Make lists of the paragraphs that Word saves in their place, without their bullets."""
    for paragraph in tree.xpath("//p[contains(@class, 'MsoList') or contains(@style, 'mso-list')]"):
        mark = _find_mark(paragraph)
        if mark is None:
            continue
        if _BULLET.fullmatch("".join(mark.itertext()).strip()):
            for part in mark.iter():
                part.text = None
                part.tail = part.tail if part is mark else None
        previous = paragraph.getprevious()
        paragraph.tag = "li"
        is_next = (
            previous is not None and previous.tag == "ul" and not (previous.tail or "").strip()
        )
        if is_next and previous.get("class") == "MsoList":
            items = previous
        else:
            items = paragraph.makeelement("ul", {"class": "MsoList"})
            paragraph.addprevious(items)
        items.append(paragraph)
        items.tail, paragraph.tail = paragraph.tail, None


def _find_mark(paragraph: Element) -> Element | None:
    """Return the element that opens a paragraph and holds its bullet or number, None without."""
    if (paragraph.text or "").strip():
        return None
    for span in islice(paragraph.iter("span"), 3):
        style = span.get("style") or ""
        if _IS_IGNORED.search(style) or _BULLET_FONT.search(style):
            return span
    return None


def put_classes_right(tree: Element) -> None:
    """Mark titles and captions of pictures as such, take misleading classes from paragraphs.

    Extraction drops a paragraph whose class has a word such as "share" or "caption", and the footer
    of a quotation.
    """
    put_word_lists_right(tree)
    title = tree.find(".//p[@class]")
    if title is not None and _TITLE_CLASS.intersection(title.get("class").split()):
        before = title.xpath("preceding::text()[not(ancestor::head)]")
        if not "".join(before).strip() and "".join(title.itertext()).strip():
            title.tag = "h1"
    for element in tree.xpath("//blockquote//footer"):
        element.tag = "p"
    for element in tree.xpath("//*[contains(@class, 'caption')][not(.//img or .//p or .//td)]"):
        if _CAPTION_CLASS.search(element.get("class")) and _stands_beside_picture(element):
            element.tag = "figcaption"
            for parent in islice(element.iterancestors("div"), 2):
                parent.attrib.pop("class", None)
    for element in tree.xpath("//p[@class or @id]"):
        text = " ".join(element.itertext()).strip()
        linked = sum(len(" ".join(link.itertext()).split()) for link in element.iter("a"))
        names = f"{element.get('class', '')} {element.get('id', '')}"
        is_sentence = text.endswith(_SENTENCE_ENDS) and len(text.split()) >= _LEAST_WORDS
        if is_sentence and 2 * linked < len(text.split()) and not _ABOUT_SITE.search(names):
            for name in ("class", "id"):
                element.attrib.pop(name, None)


def _stands_beside_picture(element: Element) -> bool:
    """Return whether a picture stands right before an element, or before what it ends."""
    if element.tag not in {"p", "div", "span", "dd", "small", "em", "i", "figcaption"}:
        return False
    for _ in range(3):
        previous = element.getprevious()
        if previous is not None:
            return next(previous.iter("img", "picture", "svg"), None) is not None
        parent = element.getparent()
        if parent is None or (parent.text or "").strip():
            return False
        element = parent
    return False

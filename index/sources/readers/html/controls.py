"""Buttons of a page: headings over what they open, words of a sentence, or no text at all."""

import re
from collections.abc import Iterator
from itertools import islice

from lxml import etree

from index.sources.readers.elements import Element

_BUTTONS = etree.XPath("//button | //*[@role='button'][not(self::a or self::summary)]")
_INPUTS = etree.XPath("//input[@type='button' or @type='submit' or @type='reset'][@value!='']")
_LINE = frozenset({
    "a", "abbr", "b", "bdi", "cite", "code", "data", "del", "em", "font", "i", "ins", "kbd",
    "label", "mark", "output", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time",
    "u", "var", "wbr",
})  # fmt: skip
"""Elements that are part of a line of text."""
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary", "caption", "legend", "th")
_PARAGRAPHS = ("p", "li", "dd", "td", "blockquote", "figcaption", *_HEADINGS)
_PARTS = ("p", "div", "section", "ul", "ol", "dl", "table", "pre", "h1", "h2", "h3", "h4")
_WORD = re.compile(r"\w")
_MOST_SIBLINGS, _MOST_LEVELS = 12, 8
"""Elements on each side of a button, and around it, in which the words of its line are sought."""


def put_buttons_right(tree: Element) -> None:
    """Make text of the buttons that readers read as text, and take out all others.

    A button that opens what stands below it is a heading, as a summary is. One inside a sentence is
    a word of it. Any other only does something, such as "Share" or "Copy".
    """
    for field in _INPUTS(tree):
        field.text, field.tag = field.get("value"), "button"
    buttons = [each for each in _BUTTONS(tree) if each.getparent() is not None]
    openers = {each for each in buttons if _opens_what_follows(each)}
    others = {each for each in buttons if each not in openers}
    words = {each for each in others if _is_text(each, others)}
    for button in buttons:
        if button in openers:
            button.tag = "h4"
            button.attrib.clear()
        elif button not in words:
            button.drop_tree()
        else:
            if not button.tail and button.getnext() is not None:
                button.tail = " "  # two beside each other are two words
            button.tag = "span"
            button.attrib.clear()


def _opens_what_follows(button: Element) -> bool:
    """Return whether a button stands over what it shows and hides."""
    text = "".join(button.itertext()).strip()
    if not text or next(button.iterancestors(*_PARAGRAPHS, "pre"), None) is not None:
        return False
    if button.get("aria-expanded") or button.get("aria-controls"):
        return True
    following = button.getnext()
    is_over_block = following is not None and following.tag in _PARTS
    return is_over_block and not (button.tail or "").strip() and text.endswith(("?", "？", "؟"))


def _is_text(button: Element, buttons: set[Element]) -> bool:
    """Return whether the words of a button are words of an article."""
    if next(button.iterancestors("pre"), None) is not None:
        return False
    if next(button.iterancestors(*_HEADINGS), None) is not None:
        return True
    if next(button.iterdescendants(*_PARTS), None) is not None:
        return True
    return any(_WORD.search(text) for text in _texts_in_line(button, buttons))


def _texts_in_line(element: Element, buttons: set[Element]) -> Iterator[str]:
    """Yield the texts before and behind an element on its line, without those of buttons."""
    for _ in range(_MOST_LEVELS):
        parent = element.getparent()
        if parent is None:
            return
        for sibling in islice(element.itersiblings(preceding=True), _MOST_SIBLINGS):
            yield sibling.tail or ""
            if not isinstance(sibling.tag, str) or _ends_line(sibling, buttons):
                break
            yield from _texts_of(sibling, buttons)
        else:
            yield parent.text or ""
        yield element.tail or ""
        for sibling in islice(element.itersiblings(), _MOST_SIBLINGS):
            if not isinstance(sibling.tag, str) or _ends_line(sibling, buttons):
                break
            yield from _texts_of(sibling, buttons)
            yield sibling.tail or ""
        if parent.tag not in _LINE:
            return
        element = parent


def _ends_line(element: Element, buttons: set[Element]) -> bool:
    return element.tag not in _LINE and element not in buttons


def _texts_of(element: Element, buttons: set[Element]) -> Iterator[str]:
    if element not in buttons:
        yield element.text or ""
        for child in element:
            if isinstance(child.tag, str):
                yield from _texts_of(child, buttons)
            yield child.tail or ""

"""Buttons of a page: headings over what they open, words of a sentence, or no text at all.

What a press folds open is text of the page, though it is hidden before.
"""

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
_ACTS = re.compile(
    r"copy|clipboard|anchor|permalink|share|edit|bookmark|toggle|collapse|expand", re.IGNORECASE
)
"""Words on a button behind a heading, or in its names, that say what it does with that."""
_SAYS_TO_OPEN = re.compile(
    r"\W*(?:click |tap |press )?(?:here )?(?:to )?(?:expand|show|view|see|open|toggle|reveal|read)"
    r"(?: (?:more|all|less|full|the|details?|descriptions?|declarations?|text|section))*\W*",
    re.IGNORECASE,
)
"""What a summary says that only tells how to see what it folds."""
_FOLDED = etree.XPath(
    "//*[self::div or self::section or self::article or self::p or self::dd or self::ul"
    " or self::ol][@hidden or @aria-hidden='true' or contains(@style, 'none')"
    " or contains(@style, 'hidden')]"
)
_HIDING = re.compile(
    r"(?:\A|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)[^;]*", re.IGNORECASE
)
_OPENERS = (
    "self::button or self::summary or @role='button' or @aria-expanded or @aria-controls"
    " or @data-bs-toggle='collapse' or @data-toggle='collapse'"
)
_OPENS = etree.XPath(f"//*[{_OPENERS}][not(@aria-haspopup) or @aria-haspopup='false']")
_OPENS_NEXT = etree.XPath(
    f"boolean(descendant-or-self::*[{_OPENERS}][not(@aria-haspopup) or @aria-haspopup='false'])"
)
_NO_ARTICLE = etree.XPath(
    "boolean(ancestor-or-self::*[self::nav or self::header or self::footer or self::form"
    " or self::aside or self::dialog or @role='dialog' or @role='alertdialog' or @role='menu'"
    " or @role='navigation' or @role='listbox' or @role='search' or @role='tooltip'])"
)
_OVERLAY = re.compile(
    r"modal|menu|drop-?down|pop-?(?:up|over)|dialog|off-?canvas|drawer|light-?box|toast|cookie|share"
    r"|tool-?tip|comment",
    re.IGNORECASE,
)
"""Classes and ids of what lies over an article, and is none of it."""
_TITLES = ("h1", "h2", "h3", "h4", "h5", "h6", "dt", "button", "summary", "div", "p", "a", "span")
_LONGEST_TITLE = 300
_MOST_SIBLINGS, _MOST_LEVELS = 12, 8
"""Elements on each side of a button, and around it, in which the words of its line are sought."""


def unfold_panels(tree: Element) -> None:
    """Show what a press of a control folds open, such as the answers of an accordion.

    It is what a control names by its id, what follows a control, or the answer of a question in the
    page's data. Menus and what lies over a page stay hidden.
    """
    named = {name.lstrip("#") for each in _OPENS(tree) for name in _names_opened(each)}
    for panel in _FOLDED(tree):
        if _is_folded(panel, named) and not _NO_ARTICLE(panel) and not _lies_over(panel):
            panel.attrib.pop("hidden", None)
            panel.attrib.pop("aria-hidden", None)
            if panel.get("style"):
                panel.set("style", _HIDING.sub("", panel.get("style")))


def _names_opened(opener: Element) -> list[str]:
    names = ("aria-controls", "data-bs-target", "data-target", "href")
    return [name for each in names for name in (opener.get(each) or "").split()]


def _is_folded(panel: Element, named: set[str]) -> bool:
    if panel.get("id") in named or "acceptedAnswer" in (panel.get("itemprop") or "").split():
        return True
    title = panel.getprevious()
    if title is None or title.tag not in _TITLES:
        return False
    text = "".join(title.itertext()).strip()
    return 0 < len(text) <= _LONGEST_TITLE and bool(_OPENS_NEXT(title))


def _lies_over(panel: Element) -> bool:
    return _OVERLAY.search(f"{panel.get('class')} {panel.get('id')}") is not None


def put_buttons_right(tree: Element) -> None:
    """Make text of the buttons that readers read as text, and take out all others.

    A button that opens what stands below it is a heading, as a summary is. One inside a sentence is
    a word of it. Any other only does something, such as "Share" or "Copy", and so does a summary
    that says no more than "Show more".
    """
    for summary in list(tree.iter("summary")):
        if _SAYS_TO_OPEN.fullmatch(" ".join("".join(summary.itertext()).split())[:60]):
            summary.drop_tree()
    for field in _INPUTS(tree):
        field.text, field.tag = field.get("value"), "button"
    buttons = [each for each in _BUTTONS(tree) if each.getparent() is not None]
    openers = {each for each in buttons if _opens_what_follows(each)}
    others = {each for each in buttons if each not in openers}
    headings: dict[Element, str] = {}
    words = {each for each in others if _is_text(each, others, headings)}
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


def _is_text(button: Element, buttons: set[Element], headings: dict[Element, str]) -> bool:
    """Return whether the words of a button are words of an article.

    `headings` are the texts of headings that have been looked at.
    """
    if next(button.iterancestors("pre"), None) is not None:
        return False
    heading = next(button.iterancestors(*_HEADINGS), None)
    if heading is not None:
        if heading not in headings:
            headings[heading] = "".join(heading.itertext()).strip()
        return not _acts_on_heading(button, headings[heading])
    if next(button.iterdescendants(*_PARTS), None) is not None:
        return True
    return any(_WORD.search(text) for text in _texts_in_line(button, buttons))


def _acts_on_heading(button: Element, heading: str) -> bool:
    """Return whether a button behind the words of a heading does something with it, as "Copy"."""
    label = "".join(button.itertext()).strip()
    if not heading.endswith(label) or not _WORD.search(heading, 0, len(heading) - len(label)):
        return False
    names = (button.get(name) or "" for name in ("class", "id", "title", "aria-label"))
    return _ACTS.search(" ".join((label, *names))) is not None


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

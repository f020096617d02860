"""Marks of notes in a page, and its raised and lowered figures, written as text has them. Pure."""

import re

from lxml import etree

from index.sources.readers.elements import Element
from index.sources.readers.formulas import lowered_text, raised_text

_NOTE_REFERENCES = etree.XPath(
    "//a[@role='doc-noteref' or @*[name()='epub:type' and contains(., 'noteref')]"
    " or (starts-with(@href, '#') and (contains(@class, 'footnote') or contains(@style, 'mso-')))]"
    "[not(ancestor::sup or descendant::sup)]"
)
_BRACKETED = etree.XPath(
    "//a[starts-with(@href, '#') and string-length(normalize-space(.)) < 6][not(ancestor::sup)]"
)
_NOTE_MARK = re.compile(r"[\[(]?(?:\d{1,4}|[a-z*†‡§]{1,3}|(?:note|nb) \d{1,3})[\])]?\Z")
_BRACKETED_MARK = re.compile(r"\s*\[\d{1,3}\]\s*\Z")


def raise_note_references(tree: Element) -> None:
    """Make raised elements of the links that lead to a note or back from one.

    A number in brackets is one if it follows a word or sign without a space, or opens a block;
    "see [1]" is a part of its sentence.
    """
    for element in _NOTE_REFERENCES(tree):
        element.tag = "sup"
    for element in _BRACKETED(tree):
        if not _BRACKETED_MARK.match("".join(element.itertext())):
            continue
        before = _text_before(element)
        if not before.strip() or not before[-1].isspace():
            element.tag = "sup"


def _text_before(element: Element) -> str:
    """Return the text before an element in its parent, "" if none stands there."""
    previous = element.getprevious()
    if previous is None:
        return element.getparent().text or ""
    return previous.tail or "".join(previous.itertext())


def put_small_figures_right(element: Element, marks: str) -> None:
    """Write a raised or lowered figure as Unicode has it, and a note's mark between brackets."""
    text = "".join(element.itertext()).strip()
    is_raised = element.tag == "sup"
    if is_raised and _NOTE_MARK.match(text) and _is_note_reference(element):
        inner = text.strip("[]()")
        text = f"{marks[0]}[{inner}]{marks[1]}"
    else:
        shown = raised_text(text) if is_raised else lowered_text(text)
        text = shown if shown != text else "".join(element.itertext())
    tail = element.tail
    for child in list(element):
        element.remove(child)
    element.text, element.tail, element.tag = text, tail, "span"
    element.attrib.clear()


def _is_note_reference(element: Element) -> bool:
    """Return whether a raised element leads to a note: it holds or is a link inside the page."""
    links = [element, *element.iter("a"), *element.iterancestors("a")]
    if any((link.get("href") or "").startswith("#") for link in links):
        return True
    names = " ".join(
        filter(None, (element.get("class"), element.get("role"), element.get("epub:type")))
    )
    return bool(re.search(r"\b(?:reference|footnote|noteref|fn)", names))

"""Elements that nobody sees, by their tags, roles, classes and styles, or that are no text.

Beside what browsers hide, this is what stands around a text on pages of known programs: buttons
to edit a section, numbers of lines of code, signatures of mails.
"""

import re

from lxml import etree

from index.sources.readers.elements import Element
from index.sources.readers.html.hidden.colours import find_without_contrast
from index.sources.readers.html.hidden.styles import find_far_or_clipped, find_hidden_by_style

_HIDING_STYLES = (
    "display:none", "visibility:hidden", "text-decoration:line-through", "mso-hide:all",
    "mso-element:comment",
)  # fmt: skip
_NO_TEXT = (
    "self::style or (self::script and not(@type='application/ld+json')) or self::template",
    "self::video or self::audio or self::canvas or self::iframe or self::object",
    "self::datalist or (self::dialog and not(@open))",
    "self::annotation or self::annotation-xml",
)
_STATED = (
    "(@hidden and not(@role='tabpanel' or @hidden='until-found'))",
    "(@aria-hidden='true' and not(self::figcaption))",
    "@role='tooltip'",
)
_FOR_SCREEN_READERS = (
    "contains(concat(' ', @class, ' '), ' sr-only ')",
    "contains(@class, 'visually-hidden') or contains(@class, 'visuallyhidden')",
    "contains(@class, 'screen-reader-only') or contains(@class, 'screen-reader-text')",
)
_ON_ALL_SCREENS = (  # Bootstrap's, which other classes may show again on some
    "(contains(concat(' ', @class, ' '), ' d-none ')"
    " and not(contains(substring-before(concat(' ', @class, ' '), ' d-none '), ' d-'))"
    " and not(contains(substring-after(concat(' ', @class, '  '), ' d-none '), 'd-')))"
)
_STRUCK_OUT = "self::del or self::s or self::strike"
_OVER_LETTERS = "self::rp or self::rt"
_AROUND_MAILS = (
    "contains(@class, 'gmail_signature') or contains(@class, 'moz-signature')",
    "@id='AppleMailSignature' or @id='Signature' or @id='x_Signature'",
    "@id='composer_signature' or contains(@id, 'outlook-mobile-signature')",
)
_ATTRIBUTES_OF_DOCUMENTS = (  # comments of Word and Google Docs
    "contains(@class, 'MsoCommentReference')",
    "self::a[starts-with(@href, '#cmnt')]",
)
_COMMENTS_OF_DOCUMENTS = "(self::div and p/a[starts-with(@href, '#cmnt_ref')])"
_AROUND_BOOKS = (
    "contains(@class, 'pg-boilerplate') or @id='pg-header' or @id='pg-footer'",
    "@role='doc-pagebreak' or @*[name()='epub:type' and contains(., 'pagebreak')]",
    "self::nav[@*[name()='epub:type' and contains(concat(' ', ., ' '), ' toc ')]]",
)
_AROUND_SECTIONS = (
    "contains(@class, 'mw-editsection') or contains(@class, 'expand-control')",
    "(self::sup and contains(concat(' ', @class, ' '), ' noprint '))",
    "self::a[starts-with(@href, '#') and translate(., ' \t\r\n¶#§🔗↩↑^\ufe0e\u200b', '') = '']",
)
_NUMBERS_OF_LINES = (
    "((self::td or self::span or self::pre or self::div) and"
    " (contains(@class, 'lineno') or contains(concat(' ', @class, ' '), ' gutter ')))"
)
_ADVERTISEMENTS = (  # the letters are compared only where there are as many
    "((self::div or self::p or self::span or self::aside) and"
    " string-length(normalize-space(.)) = 13 and"
    " translate(normalize-space(.), 'ADVERTISMN', 'advertismn') = 'advertisement')"
)
_STYLED = tuple(
    "contains(translate(@style, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ \t\r\n',"
    f" 'abcdefghijklmnopqrstuvwxyz'), '{rule}')"
    for rule in _HIDING_STYLES
)
_CONDITIONS_ON_ATTRIBUTES = (
    *_STATED, *_FOR_SCREEN_READERS, _ON_ALL_SCREENS, *_AROUND_MAILS, *_ATTRIBUTES_OF_DOCUMENTS,
    *_AROUND_BOOKS, *_AROUND_SECTIONS, _NUMBERS_OF_LINES, *_STYLED,
)  # fmt: skip
"""They hold for no element without attributes, as most paragraphs are."""
_CONDITIONS = (
    *_NO_TEXT, _STRUCK_OUT, _OVER_LETTERS, _COMMENTS_OF_DOCUMENTS, _ADVERTISEMENTS,
    f"(@* and ({' or '.join(_CONDITIONS_ON_ATTRIBUTES)}))",
)  # fmt: skip
_HIDDEN = etree.XPath(f"//*[{' or '.join(_CONDITIONS)}]")
_WITHOUT_SIZE = re.compile(r"(?:\A|;)\s*font-size\s*:\s*0+(?:\.0+)?(?![\d.])", re.IGNORECASE)


def find_hidden(tree: Element) -> list[Element]:
    """Return the elements of a page that nobody sees, or that are no text of it."""
    return [
        *find_hidden_by_style(tree),
        *find_far_or_clipped(tree),
        *find_without_contrast(tree),
        *_HIDDEN(tree),
        *_find_without_size(tree),
    ]


def _find_without_size(tree: Element) -> list[Element]:
    """Return the elements whose letters have no height.

    One that holds blocks is none: it closes the gaps between them, and they have a size again.
    """
    return [
        element
        for element in tree.xpath("//*[@style]")
        if _WITHOUT_SIZE.search(element.get("style"))
        and not element.xpath(".//*[@style or self::div or self::p or self::li or self::td]")
    ]

"""Exports of a wiki (Special:Export, dumpBackup.php): the text of each of its pages."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from index.errors import SourceError
from index.sources.readers.elements import Element, local_name, parse_xml

_ROOT = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<\?[^>]{0,300}>\s*)?<mediawiki[\s>]")
_NOT_ARTICLES = frozenset({2, 6, 8, 10, 14, 710, 828, 2300})
"""Namespaces of users, files, messages, templates, categories, captions, modules and gadgets."""


class ExportedPage(NamedTuple):
    """The title of a page and its text in its last version."""

    title: str
    text: str


def is_export(data: bytes) -> bool:
    """Return whether these are the bytes of an export, by their first element."""
    return _ROOT.match(data) is not None


def iterate_pages(name: str, data: bytes) -> Iterator[ExportedPage]:
    """Yield the articles of an export: no talk, no templates, no redirects.

    Raises SourceError for damaged XML.
    """
    try:
        root = parse_xml(data)
    except etree.XMLSyntaxError as error:
        raise SourceError(name, "this export of a wiki is no valid XML") from error
    for page in root:
        if local_name(page) != "page":
            continue
        space = _text_of(page, "ns") or "0"
        is_article = space.isdecimal() and int(space[:9]) % 2 == 0
        if not is_article or int(space[:9]) in _NOT_ARTICLES:
            continue
        revisions = [child for child in page if local_name(child) == "revision"]
        is_redirect = any(local_name(child) == "redirect" for child in page)
        if revisions and not is_redirect:
            yield ExportedPage(_text_of(page, "title"), _text_of(revisions[-1], "text"))


def _text_of(element: Element, name: str) -> str:
    """Return the text of a child, "" if there is none."""
    return next((child.text or "" for child in element if local_name(child) == name), "").strip()

"""Reader of web pages: trafilatura finds the article, the blocks are its elements."""

import re
from copy import deepcopy
from dataclasses import replace
from itertools import islice
from typing import Any

import trafilatura
from lxml import etree

from index.errors import SourceError
from index.languages import check_stated_language
from index.sources.encoding import decode_text
from index.sources.readers.block_builder import BlockBuilder, clean_line, reading_of
from index.sources.readers.elements import Element
from index.sources.readers.html.blocks import TreeBlocks
from index.sources.readers.html.lost_blocks import restore_lost_blocks
from index.sources.readers.html.metadata import (
    DATE_SEARCH,
    PageMetadata,
    complete_title,
    read_metadata,
)
from index.sources.readers.html.page_landmarks import find_region
from index.sources.readers.html.tree import lift_captions, parse_page, remove, words_of
from index.sources.readers.reading import Reading, SourceFile
from index.types import Kind

_META_CHARSET = re.compile(
    rb"<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}[\"']?([\w.:-]{2,40})"
    rb"|<\?xml[^>]{0,100}?encoding\s{0,9}=\s{0,9}[\"']([\w.-]{2,40})",
    re.IGNORECASE,
)
_OUTSIDE = ("nav", "header", "footer", "aside", "form", "menu")
_PARAGRAPHS = ("h1", "h2", "h3", "h4", "p", "li", "dt", "dd", "tr", "pre", "blockquote", "summary")
_BESIDE = etree.XPath(
    "./descendant::*[self::div or self::section or self::ol or self::ul"
    " or self::dl or self::p or self::aside]["
    + " or ".join(
        f"contains(concat(' ', @class, ' ', @id, ' '), ' {name} ')"
        for name in (
            "comments", "comments-area", "comment-list", "respond", "disqus_thread", "breadcrumb",
            "breadcrumbs", "breadcrumb-section", "sharedaddy", "jp-relatedposts", "related-posts",
            "footer", "site-footer", "page-footer", "navbar", "post-navigation", "widget-area",
            "entry-footer",
        )
    )
    + "]"
)  # fmt: skip
"""What stands beside an article by its class or id, as extraction leaves it out too."""
_LEAST_SHARE = {"main": 0.8, "article": 0.8, "body": 0.6}
"""Share of a region's words below which the extraction is thought to have lost some of them."""
_MARKED = frozenset({"main", "article"})
_LEAST_OF_OTHERS = 0.5
"""Share of the words that are no links to other pages below which the extraction has lost some."""
_WORDS_OF_NOTE = 4
"""Words of an item, in the mean, from which on a list has sentences."""
_MOST_BETWEEN = 4
"""Elements between a list and its heading, such as empty ones with an anchor."""
_OTHER_PAGES = re.compile(
    r"\W*(?:related|more |most |also |see also|read (?:next|more)|popular|latest|recent|recommended"
    r"|trending|you may|further|links|mehr|weitere|ähnliche|à lire|voir aussi|más|relacionad)",
    re.IGNORECASE,
)
"""Begins the heading over a list of other pages."""
_MOST_LINKED = 0.35
"""Share of words in links above which a region is a list of other pages, not an article."""


NO_TEXT = "holds no text; if a script writes it, save the page in a browser and add that file"


def read_html(file: SourceFile) -> Reading:
    """Read the article of a web page, without its menus, forms and footers."""
    text, notes = decode_page(file)
    tree, marks = parse_page(file.name, text)
    metadata, body = _extract(tree, file.url)
    for script in list(tree.iter("script")):  # said who wrote the page and when
        remove(script)
    region = find_region(tree)
    if (
        body is None
        or _has_loose_text(body)
        or _is_one_heap(body, region)
        or _has_lost_words(body, region)
        or _has_lost_kinds(body, region)
    ):
        body = _without_surroundings(region)
    else:
        if words_of(body) < words_of(tree) // 4:
            share = round(100 * words_of(body) / max(words_of(tree), 1))
            notes.append(f"{share} % of the page's words were taken for the article")
        restore_lost_blocks(body, region, _OUTSIDE)
    builder = BlockBuilder()
    first = _headline(tree, region, metadata.title)
    if first and not _opens_with(body, first):
        builder.add(first, Kind.HEADLINE)
    TreeBlocks(builder, marks).add_all(body)
    if not len(builder):
        raise SourceError(file.name, NO_TEXT)
    document = builder.document(
        file,
        "html",
        title=complete_title(metadata.title, tree),
        url=file.url or metadata.url,
        published=metadata.published,
        author=metadata.author,
        outlet=metadata.outlet,
    )
    if metadata.language is not None:
        language = check_stated_language(metadata.language, document.text)
        document = replace(document, language=language)
    return reading_of(document, notes)


def decode_page(file: SourceFile) -> tuple[str, list[str]]:
    """Return the text of a page, and a note on what was guessed or does not fit, if anything.

    What the server said of its encoding counts before what the page says.
    """
    charset = file.charset or _stated_by_page(file.data)
    decoded = decode_text(file.name, file.data, charset=charset)
    return decoded.text, [decoded.note] if decoded.note else []


def _stated_by_page(data: bytes) -> str | None:
    found = _META_CHARSET.search(data[:4096])
    if found is None:
        return None
    name = (found[1] or found[2]).decode("ascii", "replace").lower()
    # A page whose bytes show its charset line is in no wide encoding.
    return None if name.startswith(("utf-16", "utf-32", "unicode")) else name


def _extract(tree: Element, url: str | None) -> tuple[PageMetadata, Element | None]:
    """Return the page's metadata and the elements of its article, None if none was found."""
    page = deepcopy(tree)
    lift_captions(page)
    found: Any = trafilatura.bare_extraction(
        page,
        url=url,
        include_comments=False,
        include_formatting=True,
        with_metadata=True,
        date_extraction_params=dict(DATE_SEARCH),
    )
    metadata = read_metadata(tree, url, found)
    return metadata, found.body if found is not None and len(found.body) else None


def _has_loose_text(body: Element) -> bool:
    """Whether extraction left words outside all blocks, as it does where it lost their beginnings.

    Of a list of linked items it keeps the words behind the links, one item glued to the next.
    """
    loose = [body.text, *(element.tail for element in body)]
    return any(text is not None and text.strip() for text in loose)


def _is_one_heap(body: Element, region: Element) -> bool:
    """Whether extraction gave up and returned the whole page as one paragraph."""
    if len(body) != 1 or body[0].tag != "p":
        return False
    parts = [child for child in region if child.tag not in _OUTSIDE and words_of(child)]
    inner = [each for each in region.iter(*_PARAGRAPHS) if words_of(each)]
    return len(parts) > 1 or len(inner) > 1


def _without_surroundings(region: Element) -> Element:
    for element in [*region.iter(*_OUTSIDE), *_BESIDE(region)]:
        if element is not region:
            remove(element)
    return region


def _has_lost_kinds(body: Element, region: Element) -> bool:
    """Whether extraction took the paragraphs alone, as it does as its last resort."""
    if any(element.tag not in {"p", "lb", "hi"} for element in body.iterdescendants()):
        return False
    lost = [
        element
        for element in region.iter("li", "dd", "td", "pre", "blockquote")
        if words_of(element)
        and next(element.iter("a"), None) is None
        and next(element.iterancestors(*_OUTSIDE), None) is None
    ]
    return bool(lost) and words_of(body) > _words_inside(region) // 2


def _words_inside(region: Element) -> int:
    """Count the words of a region without those of its menus and the like."""
    return words_of(region) - sum(
        words_of(element)
        for element in region.iter(*_OUTSIDE)
        if next(element.iterancestors(*_OUTSIDE), None) is None
    )


def _has_lost_words(body: Element, region: Element) -> bool:
    """Whether extraction lost much of a region that is an article, not a list of other pages.

    Of a list of pages most words are links. A region that the page marks as its article may have
    many of those, too; there the other words decide, and elsewhere the notes on a release.
    """
    total, kept = _words_inside(region), words_of(body)
    linked = sum(words_of(link) for link in region.iter("a"))
    if linked < _MOST_LINKED * max(total, 1):
        return kept < _LEAST_SHARE.get(region.tag, 0.6) * total
    other = total - linked if region.tag in _MARKED else _words_of_notes(region)
    return kept < _LEAST_OF_OTHERS * other


def _words_of_notes(region: Element) -> int:
    """Count the words of lists of sentences that stand right below a heading which is no link."""
    return sum(
        words_of(notes)
        for notes in region.iter("ul", "ol")
        if (heading := _heading_over(notes)) is not None
        and next(heading.iterancestors(*_OUTSIDE), None) is None
        and words_of(heading) > 2 * sum(words_of(link) for link in heading.iter("a"))
        and words_of(notes) >= _WORDS_OF_NOTE * len(notes)
        and not _OTHER_PAGES.match("".join(heading.itertext()))
    )


def _heading_over(element: Element) -> Element | None:
    for before in islice(element.itersiblings(preceding=True), _MOST_BETWEEN):
        if words_of(before):
            return before if before.tag in {"h1", "h2", "h3", "h4", "h5", "h6"} else None
    return None


def _headline(tree: Element, region: Element, title: str | None) -> str | None:
    """Return the page's first heading if it is its only one of the first level, or its title.

    In a page that marks its article the headings beside that are none of it.
    """
    searched = region if region.tag in _MARKED else tree
    headings = [clean_line("".join(element.itertext())) for element in searched.iter("h1")]
    headings = [heading for heading in headings if heading]
    if len(headings) == 1 or (headings and headings[0] == title):
        return headings[0]
    return title if title in headings else None


def _opens_with(body: Element, headline: str) -> bool:
    texts = ("".join(element.itertext()) for element in body.iter("head", "h1", "h2", "p"))
    return any(clean_line(text) == headline for text in texts)

"""What a web page says of itself."""

import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from index.languages import word_set
from index.sources.readers.block_builder import clean_line
from index.sources.readers.elements import Element
from index.sources.readers.html.metadata.published_date import find_published
from index.sources.readers.html.page_landmarks import find_region

_FEW_WORDS = 3
_LONGEST_TITLE = 100
"""Code points of a title that may be shown with the name of the site."""

_OF_ANY_PAGE = word_set(
    """a about admission an and answers asked at contact costs come directions f faq faqs for
    frequently from general getting here home hours how info information know me need of on open
    opening our page plan practical prices q questions rates rules schedule start tariffs the there
    tickets times timetable to us visit visiting visitor visitors welcome what when where you
    your"""
)
"""Words of headings that say nothing of whose page it is."""

_PARTS_BY_DASH = re.compile(r"[^|]+\s[-–—:»«›‹·•]\s[^|]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class PageMetadata:
    """What a page says of itself; None where it says nothing that can be trusted."""

    title: str | None
    author: str | None
    outlet: str | None
    published: str | None
    url: str | None
    language: str | None


def read_metadata(tree: Element, url: str | None, found: Any | None) -> PageMetadata:
    """Return what a page says of itself.

    `found` is what trafilatura read of the page, None if that was nothing; `url` is where the page
    was fetched, if it was.
    """
    language = (tree.get("lang") or "").split("-")[0].lower()
    return PageMetadata(
        title=_find_title(tree, clean_line(found.title)) if found else _title_of(tree),
        author=clean_line(found.author) if found else None,
        outlet=clean_line(found.sitename) if found else None,
        published=find_published(tree, url, found.date) if found else None,
        url=_address(found.url) if found else None,
        language=language if re.fullmatch(r"[a-z]{2,3}", language) else None,
    )


def _find_title(tree: Element, found: str | None) -> str | None:
    """Return the title of a page: what it states for others to show, its heading, or its title.

    trafilatura takes the first heading of whatever level where there are several of the first, such
    as that of a help text before the article, or the name of a book over each of its chapters.
    """
    if found in {clean_line(each.get("content")) for each in tree.iter("meta")}:
        return found
    stated = (_title_of(tree) or "").casefold()
    region = find_region(tree)
    lines = {each: clean_line("".join(each.itertext())) for each in region.iter("h1", "h2")}
    named = [line for line in lines.values() if line and _opens_title(stated, line.casefold())]
    if named:
        return max(named, key=len)
    headings = [line for each, line in lines.items() if each.tag == "h1"]
    is_marked = region.tag in {"main", "article"}
    is_stated = found is not None and found.casefold() in stated
    if len(headings) == 1 and headings[0] and (is_marked or not is_stated):
        return headings[0]
    return _complete(found, tree)


def complete_title(title: str | None, tree: Element) -> str | None:
    """Return the title of a page, with what stands behind it for the site if it names no subject.

    "Your visit" alone may be that of any museum: "Your visit | Orrin Toy Museum".
    """
    stated = _title_of(tree)
    if not title or not stated or len(stated) > _LONGEST_TITLE:
        return title
    is_part = _opens_title(stated.casefold(), title.casefold()) and stated != title
    words = re.findall(r"[^\W\d_]+", title.lower())
    return stated if is_part and words and _OF_ANY_PAGE.issuperset(words) else title


def _opens_title(stated: str, heading: str) -> bool:
    """Tell whether a title is a heading, or begins with it and a mark that parts it off."""
    return stated.startswith(heading) and not re.match(r"\s*\w", stated[len(heading) :])


def _complete(title: str | None, tree: Element) -> str | None:
    """Return the title that was found, or all of the page's title if it is a scrap of that.

    Without a heading to go by, trafilatura takes a part of the title before or behind a dash, and
    the rest for the name of the site. What is left of "Part 1 - The lamp" or "2019 – 2020 season"
    names nothing, so a part of fewer than three words does not stand for the whole. What stands
    behind "|" is left out, since that is how sites add their name.
    """
    stated = _title_of(tree)
    if not title or not stated or len(title.split()) >= _FEW_WORDS or title not in stated:
        return title
    if not _PARTS_BY_DASH.fullmatch(stated):
        return title
    headings = (clean_line("".join(each.itertext())) for each in tree.iter("h1", "h2", "h3"))
    named = (clean_line(each.get("content")) for each in tree.iter("meta"))
    return title if title in headings or title in named else stated


def _title_of(tree: Element) -> str | None:
    element = tree.find(".//title")
    return clean_line("".join(element.itertext())) if element is not None else None


def _address(url: str | None) -> str | None:
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return None
    return url if parts.scheme in {"http", "https"} and parts.netloc else None

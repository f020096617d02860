"""What a web page says of itself."""

import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from index.sources.readers.block_builder import clean_line
from index.sources.readers.elements import Element
from index.sources.readers.html.metadata.published_date import find_published


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
        title=clean_line(found.title) if found else _title_of(tree),
        author=clean_line(found.author) if found else None,
        outlet=clean_line(found.sitename) if found else None,
        published=find_published(tree, url, found.date) if found else None,
        url=_address(found.url) if found else None,
        language=language if re.fullmatch(r"[a-z]{2,3}", language) else None,
    )


def _title_of(tree: Element) -> str | None:
    element = tree.find(".//title")
    return clean_line("".join(element.itertext())) if element is not None else None


def _address(url: str | None) -> str | None:
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return None
    return url if parts.scheme in {"http", "https"} and parts.netloc else None

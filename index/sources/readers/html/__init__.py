"""Reader of web pages: the article of a page, without what the page hides or repeats."""

from typing import TYPE_CHECKING

from index.lazy_exports import lazy_exports

if TYPE_CHECKING:
    from index.sources.readers.html.fragment import add_html, looks_like_html
    from index.sources.readers.html.reader import decode_page, read_html
else:
    __getattr__ = lazy_exports(__name__)

__all__ = ["add_html", "decode_page", "looks_like_html", "read_html"]

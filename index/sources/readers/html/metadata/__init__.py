"""What a web page says of itself: its title, author, outlet, day and address."""

from typing import TYPE_CHECKING

from index.lazy_exports import lazy_exports

if TYPE_CHECKING:
    from index.sources.readers.html.metadata.page_metadata import (
        PageMetadata,
        complete_title,
        read_metadata,
    )
    from index.sources.readers.html.metadata.published_date import DATE_SEARCH
else:
    __getattr__ = lazy_exports(__name__)

__all__ = ["DATE_SEARCH", "PageMetadata", "complete_title", "read_metadata"]

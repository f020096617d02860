"""Reading a file or web page that a person adds beside the files of the corpus."""

from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path

from index.errors import ConfigError
from index.sources.formats import MAX_BYTES, read_document
from index.types import Document


def read_added_source(
    place: str, *, allowed_hosts: Collection[str], choose_name: Callable[[str], str]
) -> Document:
    """Read a web page (an http or https address) or a local file (any other `place`).

    `allowed_hosts` may have private addresses. `choose_name` returns the source name for a local
    file's name. Raises SourceError if the text cannot be read, ConfigError if there is no such
    file.
    """
    if place.startswith(("http://", "https://")):
        return _read_web_page(place, allowed_hosts)
    path = Path(place)
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ConfigError(f"{place}: {reason}; name a file or a web address") from error
    return read_document(choose_name(path.name), data)


def _read_web_page(url: str, allowed_hosts: Collection[str]) -> Document:
    """Fetch and read a page; the page's own address counts unless its text names another."""
    from index.sources.fetch import fetch_page  # noqa: PLC0415, TLS is slow to import

    page = fetch_page(url, allowed_hosts=allowed_hosts)
    document = read_document(page.source, page.data)
    return replace(document, url=document.url or page.url)

"""Reading a file or web page that a person adds beside the files of the corpus."""

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from index.errors import ConfigError
from index.sources.added_names import is_address
from index.sources.formats import MAX_BYTES
from index.sources.source_reader import read_document
from index.types import Document


def locate(place: str) -> str:
    """Return an address as it is, and a path as an absolute one without links.

    Two spellings of one path give the same. Raises ConfigError for a path that cannot be one.
    """
    if is_address(place):
        return place.strip()
    try:
        return str(Path(place).expanduser().resolve())
    except (OSError, ValueError, RuntimeError) as error:
        raise ConfigError(f"{place[:200]!r}: {error}; name a file or a web address") from error


def read_added_source(place: str, *, allowed_hosts: Collection[str]) -> Document:
    """Read a web page (an http or https address) or a local file (any other `place`).

    The document is named by the file or page itself; `allowed_hosts` may have private addresses.
    Raises SourceError if the text cannot be read, ConfigError if there is no such file.
    """
    if is_address(place):
        return _read_web_page(place, allowed_hosts)
    path = Path(place)
    try:
        if path.exists() and not path.is_file():
            raise ConfigError(f"{place}: not a file; name a file or a web address")
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ConfigError(f"{place}: {reason}; name a file or a web address") from error
    return read_document(path.name, data)


def _read_web_page(url: str, allowed_hosts: Collection[str]) -> Document:
    """Fetch and read a page; the page's own address counts unless its text names another."""
    from index.sources.fetch import fetch_page  # noqa: PLC0415, TLS is slow to import

    page = fetch_page(url, allowed_hosts=allowed_hosts)
    document = read_document(page.source, page.data)
    return replace(document, url=document.url or page.url)

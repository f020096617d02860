"""Places of added sources, each in one spelling, and the reading of a single article there."""

from collections.abc import Collection, Sequence
from pathlib import Path, PurePosixPath

from index.errors import ConfigError, SourceError
from index.sources.added_names import is_address
from index.sources.caged_reader import CagedReader, ReadRequest
from index.sources.following import FollowedKind, FollowedThing, kind_of_place, look
from index.types import Document

_HINT = "name a file or a web address"


def locate(place: str) -> str:
    """Return an address as it is, and a path as an absolute one without links.

    Two spellings of one path give the same. Raises ConfigError for a path that cannot be one.
    """
    if is_address(place):
        return place.strip()
    try:
        return str(Path(place).expanduser().resolve())
    except (OSError, ValueError, RuntimeError) as error:
        raise ConfigError(f"{place[:200]!r}: {error}; {_HINT}") from error


def require_readable(place: str, location: str) -> None:
    """Raise ConfigError, with the `place` as typed, unless something can be read there."""
    if is_address(location) or kind_of_place(location) is FollowedKind.CHECKOUT:
        return
    if "://" in place:
        raise ConfigError(f"{place}: only addresses of http and https are read; {_HINT}")
    try:
        if Path(location).is_dir():
            raise ConfigError(f"{place}: a folder, and no checkout of a git repository; {_HINT}")
        with Path(location).open("rb"):
            pass
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ConfigError(f"{place}: {reason}; {_HINT}") from error


def read_added_source(
    location: str, *, allowed_hosts: Collection[str], max_seconds: float
) -> Document:
    """Read the one article at an address or a path; `allowed_hosts` may have private addresses.

    Formats of risk are read in a child process, for `max_seconds` at most. Raises SourceError if it
    cannot be read, or if it is a repository or holds many articles.
    """
    require_readable(location, location)
    kind = kind_of_place(location)
    if kind is FollowedKind.CHECKOUT:
        raise SourceError(location, "a git repository; add the address of one of its pages")
    thing = FollowedThing(name=file_name_of(location), place=location, kind=kind)
    with CagedReader(max_seconds=max_seconds) as reader:
        harvest = look(thing, allowed_hosts=allowed_hosts, folder=Path(), read=reader.read)
    documents = [article.document for article in harvest.articles]
    return _only_document(location, documents, [part.reason for part in harvest.unread])


def read_uploaded_source(name: str, data: bytes, *, max_seconds: float) -> Document:
    """Read the one article in the bytes of a file called `name`; see `read_added_source`."""
    with CagedReader(max_seconds=max_seconds) as reader:
        reading = reader.read(ReadRequest(name=name, data=data))
    return _only_document(name, reading.documents, [part.reason for part in reading.unread])


def file_name_of(location: str) -> str:
    """Return the last part of an address or a path, by which a format may be recognised."""
    path = location.partition("?")[0].rstrip("/") if is_address(location) else location
    return PurePosixPath(path.replace("\\", "/")).name or "page"


def _only_document(name: str, documents: Sequence[Document], reasons: Sequence[str]) -> Document:
    if len(documents) == 1:
        return documents[0]
    problem = "it holds several articles; add them one by one"
    raise SourceError(name, problem if documents else [*reasons, "it holds no text"][0])

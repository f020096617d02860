"""Places of added sources, each in one spelling, and the reading of an uploaded file."""

import os
import re
from pathlib import Path, PurePosixPath

from index.errors import ConfigError, SourceError, explain_os_error
from index.sources.added_names import is_address
from index.sources.caged_reader import CagedReader, ReadRequest
from index.sources.following import (
    FollowedKind,
    FollowedThing,
    Harvest,
    harvest_reading,
    kind_of_place,
)

_SITE = re.compile(r"\A(?P<scheme>https?)://(?P<host>[^/?#@]*)(?=[/?#]|\Z)", re.IGNORECASE)
_PORTS = {"http": ":80", "https": ":443"}
UPLOAD = "upload:"
"""What the place of a file begins with that was sent, and has no place to be read from again."""

_HINT = "name a file, or a web address that begins with https://"
_FOLDER = (
    "this is a folder, and no checkout of a git repository; copy it into the folder of articles, "
    "or add a zip file of it"
)


def locate(place: str) -> str:
    """Return an address as a server is asked for it, and a path as an absolute one without links.

    Two spellings of one place give the same; what stands behind a # is a part of one page, and an
    address may stand in angle brackets. Raises ConfigError for a path that cannot be one.
    """
    address = place.strip()
    if address.startswith("<") and address.endswith(">"):
        address = address[1:-1].strip()
    if is_address(address):
        return _SITE.sub(_spell_site, address.partition("#")[0])
    try:
        return str(Path(place).expanduser().resolve())
    except (OSError, ValueError, RuntimeError) as error:
        raise ConfigError(f"{place[:200]!r}: {error}; {_HINT}") from error


def _spell_site(site: re.Match[str]) -> str:
    """Return scheme and host in lower case, without the port that everybody knows."""
    scheme, host = site["scheme"].lower(), site["host"].lower()
    return f"{scheme}://{host.removesuffix(_PORTS[scheme])}"


def require_readable(place: str, location: str) -> None:
    """Raise ConfigError, with the `place` as typed, unless something can be read there."""
    if is_address(location) or kind_of_place(location) is FollowedKind.CHECKOUT:
        return
    if "://" in place:
        raise ConfigError(f"{place}: only addresses of http and https are read; {_HINT}")
    try:
        if Path(location).is_dir():
            raise ConfigError(f"{place}: {_FOLDER}")
        with Path(location).open("rb"):
            pass
    except (OSError, ValueError) as error:
        raise ConfigError(f"{place}: {explain_os_error(error)}; {_HINT}") from error


def is_readable_place(place: str) -> bool:
    """Return whether a place can be read again now: an address, or a path where something is.

    What stands in a folder that may not be entered cannot be; `Path.exists` would raise an error.
    """
    return is_address(place) or (not place.startswith(UPLOAD) and os.path.exists(place))  # noqa: PTH110


def read_upload(name: str, data: bytes, *, max_seconds: float) -> Harvest:
    """Return what the bytes of a file called `name` hold: an article of that name, or many.

    Formats of risk are read in a child process, for `max_seconds` at most. Raises SourceError if
    nothing in it can be read.
    """
    with CagedReader(max_seconds=max_seconds) as reader:
        reading = reader.read(ReadRequest(name=name, data=data))
    if not reading.documents:
        raise SourceError(name, [*(part.reason for part in reading.unread), "it holds no text"][0])
    thing = FollowedThing(name=name, place=name, kind=FollowedKind.FILE)
    return harvest_reading(thing, reading)


def file_name_of(location: str) -> str:
    """Return the last part of an address or a path, by which a format may be recognised."""
    path = location.partition("?")[0].rstrip("/") if is_address(location) else location
    return PurePosixPath(path.replace("\\", "/")).name or "page"

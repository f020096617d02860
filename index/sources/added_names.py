"""Names for added files and addresses: the shortest that says where they came from. Pure."""

from collections.abc import Iterator
from itertools import count
from pathlib import PurePath, PurePosixPath
from urllib.parse import unquote, urlsplit

from index.errors import ConfigError

MAX_NAME = 200
"""Characters of a source's name."""

_ADDRESSES = ("http://", "https://", "git+https://", "git+http://", "git+ssh://")


def is_address(place: str) -> bool:
    """Return whether a place is a web address, not a path."""
    return place.lower().startswith(_ADDRESSES)


def suggest_names(place: str, *, ending: str = "") -> Iterator[str]:
    """Yield names for an address or an absolute path without end, the shortest first.

    A file is called by its name, then with the folders above it, one more each time; a page by
    host and path, then with its port or query, and with `ending` where it has another; after those,
    names are numbered.
    """
    if is_address(place):
        names = [_with_ending(name, ending) for name in _names_of_address(place)]
    else:
        names = list(_names_of_path(place))
    yield from names
    stem, dot, ending = names[0].rpartition(".")
    if not dot or "/" in ending:
        stem, ending = names[0], ""
    yield from (f"{stem}-{number}{dot and '.'}{ending}" for number in count(2))


def _with_ending(name: str, ending: str) -> str:
    return name if name.lower().endswith(ending.lower()) else f"{name}{ending}"


def _names_of_path(path: str) -> Iterator[str]:
    parts = PurePath(path).parts
    for start in range(len(parts) - 1, 0, -1):
        yield _shorten("/".join(parts[start:]))


def _names_of_address(url: str) -> Iterator[str]:
    parts = urlsplit(url)
    path = unquote(parts.path).strip("/")
    query = f"?{parts.query}" if parts.query else ""
    hosts = dict.fromkeys([parts.hostname or "", parts.netloc.rpartition("@")[2]])
    for tail in dict.fromkeys([path, f"{path}{query}"]):
        yield from (_shorten(f"{host}/{tail}".rstrip("/")) for host in hosts)


def _shorten(name: str) -> str:
    """Return a name of printable characters that is no longer than `MAX_NAME`."""
    shown = "".join(letter if letter.isprintable() else "_" for letter in name).strip()
    return shown.lstrip("@") if len(shown) <= MAX_NAME else shown[-MAX_NAME:].lstrip("/@ ")


def check_name(name: str) -> str:
    """Return a name that a person chose. Raises ConfigError if it cannot be one."""
    parts = PurePosixPath(name).parts
    if (
        not name.isprintable()
        or not 0 < len(name) <= MAX_NAME
        or name != "/".join(parts)
        or name != name.strip()
        or ".." in parts
        or name.startswith(("/", "@", "."))
    ):
        raise ConfigError(
            f"{name[:MAX_NAME]!r} cannot be the name of a source; use at most {MAX_NAME} letters, "
            "digits and signs, without / at the start or end, such as: minutes/may.txt"
        )
    return name

"""Addresses that may be fetched: http or https, and public wherever their host leads."""

import socket
from collections.abc import Collection
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from threading import Thread
from urllib.parse import SplitResult, urljoin, urlsplit

from index.errors import SourceError

_NAT64 = IPv6Network("64:ff9b::/96")
"""IPv6 addresses whose last four bytes are the IPv4 address that a gateway connects to."""

_MAX_SHOWN = 200
"""Characters of an address that a message shows."""


def parse_url(url: str) -> SplitResult:
    """Split an http or https address. Raises SourceError for anything else."""
    try:
        parts = urlsplit(url)
        is_valid = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        is_valid = False
    if not is_valid or not url.isprintable() or " " in url:
        raise SourceError(url[:_MAX_SHOWN], "this is not an http or https address")
    if "@" in parts.netloc:
        shown = f"{parts.scheme}://…@{parts.netloc.rpartition('@')[2]}"
        raise SourceError(shown, "leave the user name and password out of the address")
    return parts


def join_address(page: str, address: str) -> str:
    """Return the whole address that a page names, maybe beginning at its own.

    Raises SourceError if it is none.
    """
    try:
        return urljoin(page, address)
    except ValueError as error:
        raise SourceError(page, f"names {address[:_MAX_SHOWN]!r}, which is no address") from error


def resolve_public_address(
    url: str, parts: SplitResult, allowed_hosts: Collection[str], *, seconds: float
) -> tuple[str, int]:
    """Look a host up once, within the seconds, and return the address and port to connect to.

    Raises SourceError if any of its addresses is not public and the host is not allowed, and
    OSError if it has none.
    """
    host = parts.hostname or ""
    port = parts.port or (443 if parts.scheme == "https" else 80)
    found = _look_up(host, port, seconds)
    if host.lower() not in allowed_hosts and not all(map(is_public, found)):
        raise SourceError(
            url,
            "leads to a private address; for articles that all servers share, "
            f"FOOTNOTE_FETCH_ALLOW={host} allows it",
        )
    return found[0], port


def _look_up(host: str, port: int, seconds: float) -> list[str]:
    """Return the addresses of a host; a look-up has no time limit of its own."""
    found: list[str] = []
    problems: list[OSError] = []

    def look_up() -> None:
        try:
            rows = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            found.extend(str(row[4][0]) for row in rows)
        except OSError as error:
            problems.append(error)
        except UnicodeError as error:
            problems.append(OSError(f"no such host: {error}"))

    thread = Thread(target=look_up, daemon=True)
    thread.start()
    thread.join(seconds)
    if thread.is_alive():
        raise TimeoutError
    if problems or not found:
        raise problems[0] if problems else OSError("no such host")
    return found


def is_public(address: str) -> bool:
    """Return whether an IP address is reachable from anywhere, and that of one host only."""
    number = ip_address(address.partition("%")[0])
    inner = _embedded(number) if isinstance(number, IPv6Address) else None
    return (inner or number).is_global and not number.is_multicast


def _embedded(number: IPv6Address) -> IPv4Address | None:
    """Return the IPv4 address that an IPv6 address stands for, if any."""
    if number in _NAT64:
        return IPv4Address(int(number) & 0xFFFF_FFFF)
    return number.ipv4_mapped or number.sixtofour

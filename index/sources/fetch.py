"""Fetching a web page, from public addresses only, with limits on time, size and redirects.

A host name is resolved once and the connection goes to the address that was checked, so that a
second look-up cannot lead to a private one. Each redirect is checked in the same way. Proxies of
the environment are not used.
"""

import socket
import ssl
import time
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPResponse, IncompleteRead
from ipaddress import ip_address
from pathlib import PurePosixPath
from threading import Timer
from urllib.parse import SplitResult, urljoin, urlsplit

from index.errors import SourceError
from index.sources.formats import MAX_BYTES, READERS

MAX_REDIRECTS = 3
TIMEOUT_SECONDS = 10.0
"""Seconds for the whole fetch, redirects included."""

_ENDINGS = {"text/plain": ".txt", "text/markdown": ".md", "text/x-markdown": ".md"}
"""File name ending by media type; the media types that can be read."""

_REDIRECT_STATUSES = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchedPage:
    """A page as received: `source` is its name in the index, with the ending of its format."""

    source: str
    url: str
    data: bytes


def fetch_page(url: str, *, allowed_hosts: Collection[str] = ()) -> FetchedPage:
    """Fetch an article from an http(s) address; `allowed_hosts` may have private addresses.

    Raises SourceError for another scheme, a private or loopback address, more than MAX_REDIRECTS
    redirects, a media type that cannot be read, more than MAX_BYTES, or more than
    TIMEOUT_SECONDS.
    """
    deadline = time.monotonic() + TIMEOUT_SECONDS
    for _ in range(MAX_REDIRECTS + 1):
        parts = _parse_url(url)
        try:
            address = _resolve_public_address(url, parts, allowed_hosts)
            with _open_connection(parts, address, deadline) as connection:
                response = _get(parts, connection)
                if response.status not in _REDIRECT_STATUSES:
                    return _read_page(url, parts, response, deadline)
                url = urljoin(url, response.getheader("Location") or "")
        except (OSError, HTTPException) as error:
            is_late = time.monotonic() >= deadline
            problem = f"no answer within {TIMEOUT_SECONDS:g} s" if is_late else error
            raise SourceError(url, f"could not be fetched ({problem})") from error
    raise SourceError(url, f"redirects more than {MAX_REDIRECTS} times; use its final address")


def _parse_url(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        is_valid = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        is_valid = False
    if not is_valid or not url.isprintable() or " " in url:
        raise SourceError(url[:200], "this is not an http or https address")
    return parts


def _resolve_public_address(
    url: str, parts: SplitResult, allowed_hosts: Collection[str]
) -> tuple[str, int]:
    """Resolve a host once and return the address and port to connect to."""
    host = parts.hostname or ""
    port = parts.port or (443 if parts.scheme == "https" else 80)
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    address = str(found[0][4][0])
    if host.lower() not in allowed_hosts and any(not _is_public(str(row[4][0])) for row in found):
        raise SourceError(
            url, f"leads to a private address; add {host} to FOOTNOTE_FETCH_ALLOW to allow it"
        )
    return address, port


def _is_public(address: str) -> bool:
    number = ip_address(address.partition("%")[0])
    inner = getattr(number, "ipv4_mapped", None) or getattr(number, "sixtofour", None)
    return (inner or number).is_global and not number.is_multicast


@contextmanager
def _open_connection(
    parts: SplitResult, address: tuple[str, int], deadline: float
) -> Iterator[HTTPConnection]:
    """Yield a connection that a timer shuts down at the deadline, even while data arrives."""
    raw = socket.create_connection(address, timeout=_remaining_seconds(deadline))
    if parts.scheme == "https":
        raw = ssl.create_default_context().wrap_socket(
            raw, server_hostname=parts.hostname, do_handshake_on_connect=False
        )
    # The plain socket's method: an SSLSocket's own discards the TLS session that the reading
    # thread is using.
    shutdown_timer = Timer(
        _remaining_seconds(deadline), socket.socket.shutdown, (raw, socket.SHUT_RDWR)
    )
    shutdown_timer.daemon = True
    shutdown_timer.start()
    connection = HTTPConnection(*address)
    connection.sock = raw
    try:
        if isinstance(raw, ssl.SSLSocket):
            raw.do_handshake()
        yield connection
    finally:
        shutdown_timer.cancel()
        connection.close()


def _get(parts: SplitResult, connection: HTTPConnection) -> HTTPResponse:
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    headers = {"Host": parts.netloc.rpartition("@")[2], "User-Agent": "footnote-bot"}
    headers |= {"Accept": ", ".join(_ENDINGS), "Connection": "close"}
    connection.request("GET", path, headers=headers)
    return connection.getresponse()


def _read_page(
    url: str, parts: SplitResult, response: HTTPResponse, deadline: float
) -> FetchedPage:
    if response.status != 200:
        raise SourceError(url, f"the server answered {response.status} {response.reason}")
    media_type = (response.getheader("Content-Type") or "").split(";")[0].strip().lower()
    name = f"{parts.hostname}{parts.path.rstrip('/')}" or url
    ending = _ENDINGS.get(media_type)
    if ending is None:
        media = media_type or "of no stated type"
        raise SourceError(url, f"is {media}; only text/plain and text/markdown can be read")
    chunks, size = [], 0
    while chunk := response.read1(65536):
        chunks.append(chunk)
        size += len(chunk)
        if size > MAX_BYTES:
            raise SourceError(url, f"larger than {MAX_BYTES // 1_000_000} MB")
    _remaining_seconds(
        deadline
    )  # a connection shut down at the deadline looks like a complete page
    if response.length:
        raise IncompleteRead(b"", response.length)
    if PurePosixPath(parts.path).suffix.lower() not in READERS:
        name += ending
    return FetchedPage(source=name, url=url, data=b"".join(chunks))


def _remaining_seconds(deadline: float) -> float:
    """Return the seconds until the deadline. Raises TimeoutError once it has passed."""
    remaining = deadline - time.monotonic()
    if remaining <= 0:
        raise TimeoutError
    return remaining

"""Here is a web address, what are its bytes? Only from public addresses, bounded in every way.

A name is resolved once and the connection goes to the address that was checked, so that a second
look-up cannot lead elsewhere. Redirects are followed by hand, each checked the same way. No proxy
of the environment is used.
"""

import socket
import ssl
import time
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPResponse, IncompleteRead
from ipaddress import ip_address
from threading import Timer
from urllib.parse import SplitResult, urljoin, urlsplit

from index.errors import SourceError
from index.sources import MAX_BYTES

MAX_REDIRECTS = 3
TIMEOUT_SECONDS = 10.0
_ENDINGS = {"text/plain": ".txt", "text/markdown": ".md", "text/x-markdown": ".md"}
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """A page as it came: `source` is the name to keep it under, with its format's ending."""

    source: str
    url: str
    data: bytes


def fetch(url: str, *, allow: Collection[str] = ()) -> Fetched:
    """Fetch an article from an http(s) address; hosts in `allow` may be private.

    Raises SourceError for another scheme, a private or loopback address, more than three
    redirects, an unreadable media type, more than MAX_BYTES, or TIMEOUT_SECONDS in all.
    """
    deadline = time.monotonic() + TIMEOUT_SECONDS
    for _ in range(MAX_REDIRECTS + 1):
        parts = _checked(url)
        try:
            address = _public_address(url, parts, allow)
            with _connected(parts, address, deadline) as connection:
                answer = _get(parts, connection)
                if answer.status not in _REDIRECTS:
                    return _read(url, parts, answer, deadline)
                url = urljoin(url, answer.getheader("Location") or "")
        except (OSError, HTTPException) as error:
            late = time.monotonic() >= deadline
            problem = f"no answer within {TIMEOUT_SECONDS:g} s" if late else error
            raise SourceError(url, f"could not be fetched ({problem})") from error
    raise SourceError(url, f"redirects more than {MAX_REDIRECTS} times")


def _checked(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        valid = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        valid = False
    if not valid or not url.isprintable() or " " in url:
        raise SourceError(url[:200], "is no http or https address")
    return parts


def _public_address(url: str, parts: SplitResult, allow: Collection[str]) -> tuple[str, int]:
    """Resolve a host once and return the address to connect to."""
    host = parts.hostname or ""
    port = parts.port or (443 if parts.scheme == "https" else 80)
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    address = str(found[0][4][0])
    if host.lower() not in allow and any(not _is_public(str(row[4][0])) for row in found):
        raise SourceError(
            url, f"leads to a private address; put {host} into FOOTNOTE_FETCH_ALLOW if it may"
        )
    return address, port


def _is_public(address: str) -> bool:
    number = ip_address(address.partition("%")[0])
    inner = getattr(number, "ipv4_mapped", None) or getattr(number, "sixtofour", None)
    return (inner or number).is_global and not number.is_multicast


@contextmanager
def _connected(
    parts: SplitResult, address: tuple[str, int], deadline: float
) -> Iterator[HTTPConnection]:
    """Yield a connection that is cut at the deadline, whatever still drips in by then."""
    raw = socket.create_connection(address, timeout=_left(deadline))
    if parts.scheme == "https":
        raw = ssl.create_default_context().wrap_socket(
            raw, server_hostname=parts.hostname, do_handshake_on_connect=False
        )
    # The plain socket's method: an SSLSocket's own forgets its session under the reader's feet.
    cut = Timer(_left(deadline), socket.socket.shutdown, (raw, socket.SHUT_RDWR))
    cut.daemon = True
    cut.start()
    connection = HTTPConnection(*address)
    connection.sock = raw
    try:
        if isinstance(raw, ssl.SSLSocket):
            raw.do_handshake()
        yield connection
    finally:
        cut.cancel()
        connection.close()


def _get(parts: SplitResult, connection: HTTPConnection) -> HTTPResponse:
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    headers = {"Host": parts.netloc.rpartition("@")[2], "User-Agent": "footnote-bot"}
    headers |= {"Accept": ", ".join(_ENDINGS), "Connection": "close"}
    connection.request("GET", path, headers=headers)
    return connection.getresponse()


def _read(url: str, parts: SplitResult, answer: HTTPResponse, deadline: float) -> Fetched:
    if answer.status != 200:
        raise SourceError(url, f"the server answered {answer.status} {answer.reason}")
    media = (answer.getheader("Content-Type") or "").split(";")[0].strip().lower()
    name = f"{parts.hostname}{parts.path.rstrip('/')}" or url
    ending = _ENDINGS.get(media)
    if ending is None:
        raise SourceError(url, f"is {media or 'of no stated type'}; only text can be read")
    chunks, size = [], 0
    while chunk := answer.read1(65536):
        chunks.append(chunk)
        size += len(chunk)
        if size > MAX_BYTES:
            raise SourceError(url, f"larger than {MAX_BYTES // 1_000_000} MB")
    _left(deadline)  # a connection that was cut looks like the page's end
    if answer.length:
        raise IncompleteRead(b"", answer.length)
    if not name.endswith((".txt", ".md")):
        name += ending
    return Fetched(source=name, url=url, data=b"".join(chunks))


def _left(deadline: float) -> float:
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return left

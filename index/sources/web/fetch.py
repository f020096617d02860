"""Fetching from an http or https address, with limits on time, size and redirects.

A host name is resolved once and the connection goes to the address that was checked, so that a
second look-up cannot lead to a private one. Each redirect is checked in the same way. Proxies of
the environment are not used.
"""

import ssl
import time
import zlib
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.message import Message
from email.utils import parsedate_to_datetime
from http.client import HTTPConnection, HTTPException, HTTPResponse, IncompleteRead
from socket import EAI_AGAIN, SHUT_RDWR, create_connection, gaierror, socket
from threading import Timer
from urllib.parse import SplitResult

from index.errors import SourceError, SourceUnavailable
from index.sources.fetched_page import NO_VALIDATORS, FetchedPage, Validators
from index.sources.formats import MAX_BYTES
from index.sources.web.public_addresses import (
    join_address,
    parse_url,
    resolve_public_address,
)

MAX_REDIRECTS = 3
TIMEOUT_SECONDS = 30.0
"""Seconds for the whole fetch, look-up of the host and redirects included."""

_REDIRECT_STATUSES = frozenset({301, 302, 303, 307, 308})
_NOT_MODIFIED = 304
_MISSING = frozenset({404, 410})
_GONE_FOR_GOOD = 410
_LONGEST_WAIT = timedelta(days=7)
"""The longest time that a server may ask not to be asked; a longer one is cut."""
_UNREAD_KINDS = frozenset({"image", "audio", "video", "font", "model", "multipart", "message"})
"""Main media types that never hold an article."""

_MAX_HEADER = 300
"""Characters of an ETag or a date that are kept; longer ones are not sent back."""


class PageGone(SourceUnavailable):
    """The server says that there is nothing at this address (any more)."""


def fetch_page(
    url: str, *, allowed_hosts: Collection[str] = (), validators: Validators = NO_VALIDATORS
) -> FetchedPage:
    """Fetch what is at an http(s) address; `allowed_hosts` may have private addresses.

    Raises PageGone if it is not there, and SourceError for another scheme, a private or loopback
    address, more than MAX_REDIRECTS redirects, pictures and the like, more than MAX_BYTES, or more
    than TIMEOUT_SECONDS.
    """
    deadline = time.monotonic() + TIMEOUT_SECONDS
    for _ in range(MAX_REDIRECTS + 1):
        parts = parse_url(url)
        try:
            remaining = _remaining_seconds(deadline)
            address = resolve_public_address(url, parts, allowed_hosts, seconds=remaining)
            with (
                _open_connection(parts, address, deadline) as connection,
                _get(parts, connection, validators) as response,
            ):
                if response.status not in _REDIRECT_STATUSES:
                    return _read_page(url, response, deadline)
                url = join_address(url, response.getheader("Location") or "")
        except (OSError, HTTPException, zlib.error) as error:
            is_late = time.monotonic() >= deadline
            problem = f"no answer within {TIMEOUT_SECONDS:g} s" if is_late else _describe(error)
            raise SourceError(url, f"could not be fetched ({problem})") from error
    raise SourceError(url, f"redirects more than {MAX_REDIRECTS} times; use its final address")


def _describe(error: Exception) -> str:
    """Return why a page could not be fetched, in words that mean something to who added it."""
    if isinstance(error, gaierror):
        if error.errno == EAI_AGAIN:
            return "the name of the host cannot be looked up at the moment"
        return "no host has this name; check the address"
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"the certificate of the host is not valid: {error.verify_message}"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return str(error)


@contextmanager
def _open_connection(
    parts: SplitResult, address: tuple[str, int], deadline: float
) -> Iterator[HTTPConnection]:
    """Yield a connection that a timer shuts down at the deadline, even while data arrives."""
    raw = create_connection(address, timeout=_remaining_seconds(deadline))
    if parts.scheme == "https":
        raw = ssl.create_default_context().wrap_socket(
            raw, server_hostname=parts.hostname, do_handshake_on_connect=False
        )
    # The plain socket's method: an SSLSocket's own discards the TLS session that the reading
    # thread is using.
    shutdown_timer = Timer(_remaining_seconds(deadline), socket.shutdown, (raw, SHUT_RDWR))
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


def _get(parts: SplitResult, connection: HTTPConnection, validators: Validators) -> HTTPResponse:
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    headers = {
        "Host": parts.netloc.rpartition("@")[2],
        "User-Agent": "footnote-bot",
        "Accept": "text/markdown, text/html;q=0.9, text/plain;q=0.9, */*;q=0.5",
        "Accept-Encoding": "gzip",
        "Connection": "close",
    }
    if validators.etag:
        headers["If-None-Match"] = validators.etag
    if validators.last_modified:
        headers["If-Modified-Since"] = validators.last_modified
    connection.request("GET", path, headers=headers)
    return connection.getresponse()


def _read_page(url: str, response: HTTPResponse, deadline: float) -> FetchedPage:
    if response.status == _NOT_MODIFIED:
        return FetchedPage(url=url, data=None, validators=_validators_of(response))
    if response.status != 200:
        raise _error_of(url, response)
    stated = Message()
    stated["Content-Type"] = response.getheader("Content-Type") or "application/octet-stream"
    if disposition := response.getheader("Content-Disposition"):
        stated["Content-Disposition"] = disposition
    media_type = stated.get_content_type()
    if media_type.partition("/")[0] in _UNREAD_KINDS:
        raise SourceError(url, f"is {media_type}; pictures, sounds and the like are not read")
    return FetchedPage(
        url=url,
        data=_read_body(url, response, deadline),
        media_type=media_type if response.getheader("Content-Type") else "",
        file_name=_stated(stated.get_filename) or "",
        charset=_stated(stated.get_content_charset),
        validators=_validators_of(response),
    )


def _stated(read: Callable[[], str | None]) -> str | None:
    """Return what a header says; None if its parameters are not as they must be."""
    try:
        return read()
    except (TypeError, ValueError):  # as they are numbered, or by the encoding that they name
        return None


def _error_of(url: str, response: HTTPResponse) -> SourceUnavailable:
    """Return the error for an answer without a page."""
    problem = f"the server answered {response.status} {response.reason}"
    is_gone = response.status == _GONE_FOR_GOOD
    if is_gone:
        problem += ", so it is gone for good and only a re-index asks for it; remove the source"
    kind = PageGone if response.status in _MISSING else SourceUnavailable
    wait = parse_retry_after(response.getheader("Retry-After"), datetime.now(UTC))
    return kind(url, problem, retry_after=wait, is_gone=is_gone)


def parse_retry_after(text: str | None, now: datetime) -> timedelta | None:
    """Return the time from now that a Retry-After header names, in seconds or as a date.

    It is at most a week; None if the header is missing or says nothing that can be read.
    """
    if text is None:
        return None
    if text.strip().isdecimal() and text.isascii():
        return min(timedelta(seconds=int(text.strip()[:9])), _LONGEST_WAIT)
    try:
        moment = parsedate_to_datetime(text[:100])
    except ValueError:
        return None
    wait = moment.replace(tzinfo=moment.tzinfo or UTC) - now
    return min(max(wait, timedelta(0)), _LONGEST_WAIT)


def _read_body(url: str, response: HTTPResponse, deadline: float) -> bytes:
    """Read a body of at most MAX_BYTES, unpacked if the server packed it."""
    packing = (response.getheader("Content-Encoding") or "identity").strip().lower()
    if packing not in {"identity", "gzip", "x-gzip"}:
        raise SourceError(url, f"is packed as {packing[:40]!r}, which is not read")
    unpacker = None if packing == "identity" else zlib.decompressobj(wbits=31)
    chunks, size = [], 0
    while chunk := response.read1(65536):
        if unpacker is not None:  # a small body may unpack to a huge one
            chunk = unpacker.decompress(chunk, MAX_BYTES + 1 - size)
        chunks.append(chunk)
        size += len(chunk)
        if size > MAX_BYTES:
            raise SourceError(url, f"larger than {MAX_BYTES // 1_000_000} MB")
    _remaining_seconds(deadline)  # a connection shut down at the deadline looks like a whole body
    if response.length or (unpacker is not None and not unpacker.eof):
        raise IncompleteRead(b"", response.length)
    return b"".join(chunks)


def _validators_of(response: HTTPResponse) -> Validators:
    found = (response.getheader(name) for name in ("ETag", "Last-Modified"))
    etag, last_modified = (
        value if value and len(value) <= _MAX_HEADER and value.isprintable() else None
        for value in found
    )
    return Validators(etag=etag, last_modified=last_modified)


def _remaining_seconds(deadline: float) -> float:
    """Return the seconds until the deadline. Raises TimeoutError once it has passed."""
    remaining = deadline - time.monotonic()
    if remaining <= 0:
        raise TimeoutError
    return remaining

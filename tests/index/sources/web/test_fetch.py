"""index/sources/fetch: web pages are fetched from public addresses only, within limits."""

import gzip
import select
import socket
import ssl
import threading
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import pytest

from index.errors import SourceError
from index.sources import Validators
from index.sources.web import fetch as fetching
from index.sources.web.fetch import PageGone, fetch_page, parse_retry_after
from tests.support.loopback_site import HOST, LoopbackPage, serve_site


def pack(size: int) -> bytes:
    """Return zeros packed by gzip."""
    return gzip.compress(bytes(size))


PAGES = {
    "/a.txt": LoopbackPage("Zoë wrote this.".encode(), "Text/Plain; charset=UTF-8", etag='"1"'),
    "/moved": LoopbackPage(b"", status=302, headers={"Location": "/a.txt"}),
    "/loop": LoopbackPage(b"", status=302, headers={"Location": "/loop"}),
    "/two": LoopbackPage(b"", status=301, headers={"Location": "/moved"}),
    "/three": LoopbackPage(b"", status=307, headers={"Location": "/two"}),
    "/four": LoopbackPage(b"", status=308, headers={"Location": "/three"}),
    "/away": LoopbackPage(b"", status=302, headers={"Location": "http://127.0.0.2:9/secret"}),
    "/inside": LoopbackPage(b"", status=303, headers={"Location": "http://[::ffff:10.0.0.1]/"}),
    "/file": LoopbackPage(b"", status=302, headers={"Location": "file:///etc/passwd"}),
    "/picture": LoopbackPage(b"x", "image/png"),
    "/big": LoopbackPage(b"a" * 5000),
    "/lies": LoopbackPage(b"a" * 5000, headers={"Content-Length": "4"}),
    "/short": LoopbackPage(b"It broke", headers={"Content-Length": "99"}),
    "/packed": LoopbackPage(gzip.compress(b"Unpacked."), headers={"Content-Encoding": "gzip"}),
    "/bomb": LoopbackPage(pack(30_000_000), headers={"Content-Encoding": "gzip"}),
    "/cut": LoopbackPage(pack(5000)[:-9], headers={"Content-Encoding": "gzip"}),
    "/broken": LoopbackPage(b"no gzip", headers={"Content-Encoding": "gzip"}),
    "/brotli": LoopbackPage(b"x", headers={"Content-Encoding": "br"}),
    "/no-address": LoopbackPage(b"", status=302, headers={"Location": "http://[::1/a"}),
    "/busy": LoopbackPage(b"x", status=503),
    "/plain": LoopbackPage(b"x", None, headers={"ETag": "x" * 900}),
}


@pytest.fixture(scope="module")
def site():
    with serve_site() as served:
        served.pages = PAGES
        yield served.address


def fetch(url, **options):
    return fetch_page(url, allowed_hosts={HOST}, **options)


@pytest.mark.parametrize("path", ["/a.txt", "/moved", "/two", "/three"])
def test_a_page_is_fetched_through_three_redirects(site, path):
    """A page comes with its final address, and with what the server said of it."""
    page = fetch(site + path)
    assert page.data.decode() == "Zoë wrote this."
    assert (page.url, page.media_type, page.charset) == (f"{site}/a.txt", "text/plain", "utf-8")
    assert page.validators == Validators(etag='"1"')


def test_a_page_that_did_not_change_is_not_sent_again(site):
    """With the validators of the last version, the server sends no bytes."""
    page = fetch(f"{site}/a.txt", validators=Validators(etag='"1"'))
    assert page.data is None
    assert fetch(f"{site}/a.txt", validators=Validators(etag='"0"')).data is not None


def test_a_packed_page_is_unpacked(site):
    """A body packed by gzip is unpacked; without a media type none is made up."""
    assert fetch(f"{site}/packed").data == b"Unpacked."
    page = fetch(f"{site}/plain")
    assert (page.media_type, page.charset, page.validators) == ("", None, Validators())


@pytest.mark.parametrize(
    ("disposition", "media_type"),
    [
        ("attachment; filename*=idna''a.pdf", "text/plain"),
        ("attachment; filename*=utf-8''a; filename*0=b", "text/plain"),
        (f"attachment; filename*{'9' * 5000}=a", "text/plain; charset*=''utf-8; charset*0=b"),
    ],
)
def test_headers_that_cannot_be_read_cost_no_page(site, monkeypatch, disposition, media_type):
    """A server may send parameters of any form; a page without a file name is read all the same."""
    headers = {"Content-Disposition": disposition}
    monkeypatch.setitem(PAGES, "/odd", LoopbackPage(b"It runs.", media_type, headers=headers))
    page = fetch(f"{site}/odd")
    assert (page.data, page.media_type, page.file_name) == (b"It runs.", "text/plain", "")


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("/loop", "more than 3 times"),
        ("/away", "private address"),
        ("/file", "not an http or https"),
        ("/four", "more than 3 times"),
        ("/inside", "private address"),
        ("/picture", "image/png"),
        ("/no-address", "no address"),
        ("/nowhere", "answered 404"),
        ("/busy", "answered 503"),
        ("/short", "more expected"),
        ("/bomb", "larger than 20 MB"),
        ("/cut", "could not be fetched"),
        ("/broken", "could not be fetched"),
        ("/brotli", "packed as 'br'"),
    ],
)
def test_what_cannot_be_taken_is_refused_with_the_reason(site, path, problem):
    """An unreadable page or a redirect to a private address is refused with the reason."""
    with pytest.raises(SourceError, match=problem):
        fetch(site + path)


def test_a_page_larger_than_the_limit_is_not_read_to_its_end(site, monkeypatch):
    """Reading stops at the size limit, whatever length the server announced."""
    monkeypatch.setattr(fetching, "MAX_BYTES", 4000)
    with pytest.raises(SourceError, match="larger than"):
        fetch(f"{site}/big")


def test_no_more_is_read_than_the_server_announced(site):
    """Bytes beyond the stated length are not part of the page."""
    assert fetch(f"{site}/lies").data == b"aaaa"


def test_a_page_that_is_not_there_is_told_from_a_server_in_trouble(site):
    """Only 404 and 410 mean that a page is gone."""
    with pytest.raises(PageGone):
        fetch(f"{site}/nowhere")
    with pytest.raises(SourceError) as raised:
        fetch(f"{site}/busy")
    assert not isinstance(raised.value, PageGone)


def test_proxies_of_the_environment_are_not_used(site, monkeypatch):
    """A proxy could lead anywhere, so none is asked."""
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9/")
    assert fetch(f"{site}/a.txt").data


def test_a_name_is_looked_up_once(site, monkeypatch):
    """A host whose second look-up would lead elsewhere is asked at the address that was checked."""
    port = int(site.rpartition(":")[2])
    look_up, asked = socket.getaddrinfo, []

    def look_up_here(host, *rest, **options):
        asked.append(host)
        return look_up(HOST, *rest, **options)

    monkeypatch.setattr(socket, "getaddrinfo", look_up_here)
    assert fetch_page(f"http://x.example:{port}/a.txt", allowed_hosts={"x.example"}).data
    assert asked.count("x.example") == 1


def test_a_slow_look_up_is_left_at_the_deadline(monkeypatch):
    """A resolver that does not answer holds a fetch up no longer than a server."""
    forever = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [forever.wait(5)][:0])
    monkeypatch.setattr(fetching, "TIMEOUT_SECONDS", 0.1)
    with pytest.raises(SourceError, match="no answer within"):
        fetch_page("http://x.example/")
    forever.set()


@pytest.fixture(params=[b"H", b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nAnd"])
def dripping(request):
    """A server that sends byte by byte without end, until the client disconnects."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve():
            connection, _ = listening.accept()
            with connection, suppress(ConnectionError):
                connection.recv(4096)
                connection.sendall(request.param)
                while not select.select([connection], [], [], 0.02)[0]:
                    connection.sendall(b"x")

        thread = threading.Thread(target=serve)
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/a.txt"
        thread.join()


def test_a_server_that_does_not_end_is_left_at_the_deadline(dripping, monkeypatch):
    """A response that does not end is refused at the deadline, in its head or its body."""
    monkeypatch.setattr(fetching, "TIMEOUT_SECONDS", 0.2)
    with pytest.raises(SourceError, match=r"no answer within 0\.2 s"):
        fetch(dripping)


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/x",
        "http://localhost/x",
        "http://[::1]/x",
        "http://10.0.0.1/x",
        "http://169.254.169.254/latest",
        "http://[::ffff:127.0.0.1]/x",
        "http://0.0.0.0/x",
        "http://[64:ff9b::7f00:1]/x",
        "http://[2002:7f00:1::]/x",
        "http://[fe80::1]/x",
        "http://2130706433/x",
        "http://100.64.0.1/x",
        "http://224.0.0.1/x",
    ],
)
def test_private_addresses_are_refused_before_any_connection(url, monkeypatch):
    """A private address is refused in every spelling, before any connection."""
    monkeypatch.setattr(fetching, "_get", lambda *args: pytest.fail("connected"))
    with pytest.raises(SourceError, match=r"private address|could not be fetched"):
        fetch_page(url)


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (socket.gaierror(socket.EAI_NONAME, "Name or service not known"), "no host has this name"),
        (socket.gaierror(socket.EAI_AGAIN, "Temporary failure"), "looked up at the moment"),
        (ConnectionRefusedError(111, "Connection refused"), r"fetched \(Connection refused\)"),
        (ssl.SSLCertVerificationError(1, "x"), "certificate of the host is not valid"),
    ],
)
def test_a_host_that_is_not_reached_is_said_in_words(error, said, monkeypatch):
    """Nobody who adds a page knows what "[Errno -2]" is."""

    def resolve(*_, **__):
        raise error

    if isinstance(error, ssl.SSLCertVerificationError):
        error.verify_message = "self-signed certificate"
    monkeypatch.setattr(fetching, "resolve_public_address", resolve)
    with pytest.raises(SourceError, match=said) as caught:
        fetch_page("https://nowhere.example/x")
    assert "Errno" not in str(caught.value)


def test_an_address_with_a_password_is_refused_and_not_shown():
    """A password would be kept and shown; the message leaves it out."""
    with pytest.raises(SourceError, match="leave the user name") as raised:
        fetch_page("https://me:secret@x.example/feed")
    assert "secret" not in str(raised.value)


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "ftp://x.example", "x", "http://", "http://a b"]
)
def test_other_schemes_are_no_addresses(url):
    """An address that is not http or https is refused."""
    with pytest.raises(SourceError, match="not an http or https address"):
        fetch_page(url)


NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("120", 120),
        (" 7 ", 7),
        ("0", 0),
        ("99999999999", 7 * 86_400),
        ("Mon, 04 May 2026 12:05:00 GMT", 300),
        ("Mon, 04 May 2026 11:00:00 GMT", 0),
        ("Mon, 04 May 2026 12:05:00", 300),
        ("Mon, 04 May 2029 12:05:00 GMT", 7 * 86_400),
        (None, None),
        ("", None),
        ("-5", None),
        ("soon", None),
        ("Mon, 99 May 2026 12:05:00 GMT", None),
    ],
)
def test_how_long_a_server_asks_to_wait(text, seconds):
    """In seconds or until a date, at most a week; what cannot be read asks for nothing."""
    found = parse_retry_after(text, NOW)
    assert found == (None if seconds is None else timedelta(seconds=seconds))

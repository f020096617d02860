"""index/sources/fetch: web pages are fetched from public addresses only, within limits."""

import select
import socket
import threading
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from index.errors import SourceError
from index.sources import fetch as fetching
from index.sources.fetch import fetch_page

PAGES = {
    "/a.txt": (200, {"Content-Type": "text/plain; charset=utf-8"}, "Zoë wrote this.".encode()),
    "/notes": (200, {"Content-Type": "text/markdown"}, b"# Notes"),
    "/moved": (302, {"Location": "/a.txt"}, b""),
    "/loop": (302, {"Location": "/loop"}, b""),
    "/away": (302, {"Location": "http://127.0.0.2:9/secret"}, b""),
    "/file": (302, {"Location": "file:///etc/passwd"}, b""),
    "/page.html": (200, {"Content-Type": "text/html"}, b"<p>"),
    "/big": (200, {"Content-Type": "text/plain"}, b"a" * 5000),
    "/short": (200, {"Content-Type": "text/plain", "Content-Length": "99"}, b"It broke"),
}


class _Pages(BaseHTTPRequestHandler):
    def do_GET(self):
        status, headers, body = PAGES.get(self.path, (404, {}, b""))
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        """Keep the test's output clean."""


@pytest.fixture(scope="module")
def site():
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Pages)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.mark.parametrize("path", ["/a.txt", "/moved"])
def test_a_page_is_fetched_and_named_by_where_it_was_found(site, path):
    """A page is fetched through redirects and named by its final address."""
    page = fetch_page(site + path, allowed_hosts={"127.0.0.1"})
    assert page.data.decode() == "Zoë wrote this."
    assert page.source == "127.0.0.1/a.txt"
    assert page.url == f"{site}/a.txt"


def test_the_media_type_gives_the_ending(site):
    """A page without an ending gets that of its media type."""
    assert fetch_page(f"{site}/notes", allowed_hosts={"127.0.0.1"}).source == "127.0.0.1/notes.md"


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("/loop", "more than 3 times"),
        ("/away", "private address"),
        ("/file", "not an http or https"),
        ("/page.html", "only text/plain"),
        ("/gone", "answered 404"),
        ("/short", "more expected"),
    ],
)
def test_what_cannot_be_taken_is_refused_with_the_reason(site, path, problem):
    """An unreadable page or a redirect to a private address is refused with the reason."""
    with pytest.raises(SourceError, match=problem):
        fetch_page(site + path, allowed_hosts={"127.0.0.1"})


def test_a_page_larger_than_the_limit_is_not_read_to_its_end(site, monkeypatch):
    """Reading stops at the size limit, whatever length the server announced."""
    monkeypatch.setattr(fetching, "MAX_BYTES", 4000)
    with pytest.raises(SourceError, match="larger than"):
        fetch_page(f"{site}/big", allowed_hosts={"127.0.0.1"})


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
        fetch_page(dripping, allowed_hosts={"127.0.0.1"})


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
    ],
)
def test_private_addresses_are_refused_before_any_connection(url, monkeypatch):
    """A private address is refused in every spelling, before any connection."""
    monkeypatch.setattr(fetching, "_get", lambda *args: pytest.fail("connected"))
    with pytest.raises(SourceError, match=r"private address|could not be fetched"):
        fetch_page(url)


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "ftp://x.example", "x", "http://", "http://a b"]
)
def test_other_schemes_are_no_addresses(url):
    """An address that is not http or https is refused."""
    with pytest.raises(SourceError, match="not an http or https address"):
        fetch_page(url)

"""A web site on the loopback interface whose pages a test changes while it is served."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

HOST = "127.0.0.1"


@dataclass
class LoopbackPage:
    """What the site answers at one path; with an `etag` it answers 304 to who has that one."""

    body: bytes
    media_type: str | None = "text/plain"
    status: int = 200
    etag: str | None = None
    headers: dict[str, str] = field(default_factory=dict)


@dataclass
class LoopbackSite:
    """The site: pages by path, and the paths that were asked for with the status of each answer."""

    address: str = ""
    pages: dict[str, LoopbackPage] = field(default_factory=dict)
    asked: list[tuple[str, int]] = field(default_factory=list)

    def put(self, path: str, body: str | bytes, **about: Any) -> str:
        """Set what is at a path, and return its address."""
        data = body.encode() if isinstance(body, str) else body
        self.pages[path] = LoopbackPage(data, **about)
        return self.address + path

    def put_sitemap(self, path: str, addresses: list[str]) -> str:
        """Set a sitemap of these addresses."""
        listed = "".join(f"<url><loc>{each}</loc></url>" for each in addresses)
        space = "http://www.sitemaps.org/schemas/sitemap/0.9"
        text = f'<?xml version="1.0"?><urlset xmlns="{space}">{listed}</urlset>'
        return self.put(path, text, media_type="application/xml")


@contextmanager
def serve_site() -> Iterator[LoopbackSite]:
    """Serve a site until the end of the block."""
    site = LoopbackSite()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            page = site.pages.get(self.path, LoopbackPage(b"", status=404))
            known = self.headers.get("If-None-Match")
            is_same = page.etag is not None and known == page.etag
            status = 304 if is_same else page.status
            site.asked.append((self.path, status))
            self.send_response(status)
            headers = dict(page.headers)
            headers |= {"ETag": page.etag} if page.etag else {}
            headers |= {"Content-Type": page.media_type} if page.media_type else {}
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            if not is_same:
                self.wfile.write(page.body)

        def log_message(self, *args: object) -> None:
            """Keep the test's output clean."""

    server = ThreadingHTTPServer((HOST, 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    site.address = f"http://{HOST}:{server.server_port}"
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
        thread.join()

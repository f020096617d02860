"""A proxy on loopback that speaks TLS and asks for a password, in front of a node that does not."""

import base64
import http.client
import ssl
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit


def make_certificates(folder: Path) -> None:
    """Write an authority (`ca.pem`) and a certificate of it for 127.0.0.1 (`node.pem`)."""
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"]
    ca = ["-keyout", "ca.key", "-out", "ca.pem", "-subj", "/CN=Authority of a test"]
    node = ["-keyout", "node.key", "-out", "node.crt", "-subj", "/CN=node", "-CA", "ca.pem",
            "-CAkey", "ca.key", "-addext", "subjectAltName=IP:127.0.0.1"]  # fmt: skip
    for given in (ca, node):
        run = ["openssl", "req", "-x509", *key, *given]
        subprocess.run(run, cwd=folder, check=True, capture_output=True)
    (folder / "node.pem").write_text(
        (folder / "node.key").read_text("utf-8") + (folder / "node.crt").read_text("utf-8"), "utf-8"
    )


@contextmanager
def run_proxy(folder: Path, node: str, credentials: str) -> Iterator[int]:
    """Yield the port of a proxy to a node's address, for who knows "user:password"."""
    allowed = f"Basic {base64.b64encode(credentials.encode()).decode()}"
    target = urlsplit(node)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _forward(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length", 0)))
            if self.headers.get("authorization") != allowed:
                self._send(401, "text/plain", b"Unauthorized")
                return
            connection = http.client.HTTPConnection(str(target.hostname), target.port, timeout=30)
            kind = self.headers.get("content-type", "application/json")
            connection.request(self.command, self.path, body, {"content-type": kind})
            answer = connection.getresponse()
            data = answer.read()
            connection.close()
            self._send(answer.status, answer.headers.get("content-type", "text/plain"), data)

        def _send(self, status: int, kind: str, body: bytes) -> None:
            self.send_response(status)
            self.send_header("content-type", kind)
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST = do_PUT = do_DELETE = do_HEAD = _forward  # noqa: N815

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_: Any) -> None:
            """Say nothing of who did not trust the certificate."""

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "node.pem")
    server = Server(("127.0.0.1", 0), Handler)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        server.server_close()
        thread.join()

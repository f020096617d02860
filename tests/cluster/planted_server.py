"""A server on loopback that gives planted answers, for faults that a real cluster rarely has."""

import json
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Answer = tuple[int, object]


class PlantedServer:
    """Answers the requests it gets with the planted ones in order, the last one for ever."""

    def __init__(self, answers: Sequence[Answer]) -> None:
        self.requests: list[tuple[str, str]] = []
        self.bodies: list[str] = []
        self._answers = list(answers)
        planted = self

        class Handler(BaseHTTPRequestHandler):
            def _answer(self) -> None:
                length = int(self.headers.get("content-length", 0))
                planted.bodies.append(self.rfile.read(length).decode())
                planted.requests.append((self.command, self.path))
                answers = planted._answers
                status, body = answers.pop(0) if len(answers) > 1 else answers[0]
                if status == 0:
                    self.close_connection = True
                    return
                encoded = body.encode() if isinstance(body, str) else json.dumps(body).encode()
                self.send_response(status)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(encoded)))
                self.end_headers()
                self.wfile.write(encoded)

            do_GET = do_POST = do_PUT = do_DELETE = do_HEAD = _answer  # noqa: N815

            def log_message(self, *_: Any) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)

    @property
    def port(self) -> int:
        return self._server.server_port

    def serve(self) -> None:
        self._server.serve_forever(poll_interval=0.05)

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()


@contextmanager
def plant(*answers: Answer) -> Iterator[PlantedServer]:
    """Run a server with these answers; status 0 closes the connection without one."""
    server = PlantedServer(answers)
    thread = threading.Thread(target=server.serve)
    thread.start()
    try:
        yield server
    finally:
        server.stop()
        thread.join()

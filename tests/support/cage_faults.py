"""A job for the cage's children that does what hostile files do to libraries."""

import ctypes
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from index.errors import SourceError

_LOADED: list[str] = []


def load_format(name: str) -> None:
    """Note that a format is loaded, and by which process."""
    _LOADED.append(f"{name} by {os.getpid()}")
    if name == "raising":
        raise ImportError(name)


def run(task: bytes) -> Callable[[], bytes]:
    """Do what the first word of the task says; answer with the rest of it, or what was found.

    What comes after "loading" is done in place of loading libraries.
    """
    action, _, rest = task.decode().partition(" ")
    if action == "loading":
        loaded = run(rest.encode())()
        return lambda: loaded
    return lambda: _ACTIONS[action](rest).encode()


def _loop(_: str) -> str:
    while True:
        pass


def _sleep(_: str) -> str:
    time.sleep(600)
    return "awake"


def _nap(rest: str) -> str:
    time.sleep(3)
    return rest


def _eat_memory(_: str) -> str:
    eaten = []
    while True:
        eaten.append(bytearray(50_000_000))


def _die(_: str) -> str:
    os._exit(3)


def _crash(_: str) -> str:
    return str(ctypes.string_at(0))


def _refuse(source: str) -> str:
    raise SourceError(source, "holds no text", line=7)


def _raise(_: str) -> str:
    raise ZeroDivisionError("a fault of the library")


def _recurse(rest: str) -> str:
    return _recurse(rest) + "x"


def _start_program(marker: str) -> str:
    """Start a program that outlives its parent and writes a file, then never answer."""
    code = f"import time, pathlib; time.sleep(2); pathlib.Path({marker!r}).write_text('x')"
    subprocess.Popen([sys.executable, "-c", code])
    return _loop("")


def _connect(port: str) -> str:
    with socket.create_connection(("127.0.0.1", int(port)), timeout=5):
        return "connected"


def _write(path: str) -> str:
    Path(path).write_text("written", "utf-8")
    return "written"


def _print(rest: str) -> str:
    print("R" * 10_000, flush=True)  # noqa: T201, libraries do
    os.write(1, b"T" * 10_000)
    return rest


_ACTIONS = {
    "echo": str,
    "pid": lambda _: str(os.getpid()),
    "parent": lambda _: str(os.getppid()),
    "loaded": lambda _: " and ".join(_LOADED),
    "variables": lambda _: " ".join(os.environ),
    "loop": _loop,
    "sleep": _sleep,
    "nap": _nap,
    "eat": _eat_memory,
    "die": _die,
    "crash": _crash,
    "refuse": _refuse,
    "raise": _raise,
    "recurse": _recurse,
    "program": _start_program,
    "connect": _connect,
    "write": _write,
    "print": _print,
}

"""The process that has loaded a job once and forks the children that do it.

It reads nothing of a file: it is told the name of a format whose reader it is to load, and its
children limit themselves before they take their first task.
"""

import gc
import json
import os
import socket
from collections.abc import Callable, Sequence
from contextlib import suppress

MAX_MESSAGE = 4_096
"""Bytes of a message; the longest asks for a child and names a format."""


def serve_forks(
    messages: socket.socket, load: Callable[[str], object], be_child: Callable[[], None]
) -> None:
    """Fork children until the parent closes the socket; `be_child` is what each of them does.

    `load` loads what a format needs. The pipes to a child are its standard input and output.
    """
    while True:
        message, descriptors, _, _ = socket.recv_fds(messages, MAX_MESSAGE, 2)
        if not message:
            return
        asked = json.loads(message)
        if "end" in asked:
            os.waitpid(asked["end"], 0)
            messages.send(b"1")
            continue
        with suppress(Exception):  # its task tells why a library cannot be loaded
            load(asked["load"])
        gc.freeze()  # so that no collection in a child copies what all share
        pid = os.fork()
        if pid == 0:
            _be_child(messages, descriptors, be_child)
        for each in descriptors:
            os.close(each)
        messages.send(str(pid).encode())


def _be_child(
    messages: socket.socket, descriptors: Sequence[int], be_child: Callable[[], None]
) -> None:
    """Do what a child does, in a session of its own, and end."""
    try:
        os.setsid()  # a group of its own, that is killed as one
        messages.close()
        for standard, pipe in enumerate(descriptors):
            os.dup2(pipe, standard)
            os.close(pipe)
        be_child()
    finally:
        os._exit(0)

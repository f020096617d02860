"""The parent's side of the process that forks children, on Linux (`forking.py`).

What a child needs takes longer to load than a hundred short texts to read. So it is loaded once for
all children of a cage, and for those that replace them. Elsewhere each child is a new process.

Each message asks for a child, or for the end of one to be noted, and has one answer. Until its end
is noted, a child's number belongs to no other process, so that it can be killed by that number.
"""

import json
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from typing import BinaryIO, NamedTuple

from index.sources.cage.deadline import Deadline
from index.sources.cage.forking import MAX_MESSAGE
from index.sources.cage.limits import START_SECONDS

if sys.platform == "linux":
    import fcntl

CAN_FORK = sys.platform == "linux"

_NO_CHILD = 0
_PIPE_BYTES = 1 << 20
"""Bytes that a pipe to a child holds, as many as Linux gives to any user."""


class ForkedChild:
    """A forked process with the pipes to it; it has what `child_process.py` uses of a `Popen`."""

    def __init__(
        self, note_end: Callable[[int], None], pid: int, stdin: BinaryIO, stdout: BinaryIO
    ) -> None:
        self._note_end = note_end
        self._is_over = False
        self.pid = pid
        self.stdin = stdin
        self.stdout = stdout

    def kill(self) -> None:
        """Kill the process with its group, unless its end was noted."""
        if not self._is_over:
            for send in (os.killpg, os.kill):  # it may not be a group of its own yet
                with suppress(ProcessLookupError, PermissionError):
                    send(self.pid, signal.SIGKILL)

    def wait(self) -> None:
        """Wait until the killed process has ended; its number is free then."""
        if not self._is_over:
            self._is_over = True
            self._note_end(self.pid)


class _Running(NamedTuple):
    process: subprocess.Popen[bytes]
    messages: socket.socket


def _make_pipe() -> tuple[int, int]:
    """Return the ends of a pipe that holds a whole message, where the system lets it.

    Else a child that sends one waits several times until a busy parent has taken some of it.
    """
    ends = os.pipe()
    if sys.platform == "linux":
        with suppress(OSError):  # the user has too many
            fcntl.fcntl(ends[0], fcntl.F_SETPIPE_SZ, _PIPE_BYTES)
    return ends


class ForkServer:
    """The parent's side: starts the process when the first child is asked for, or ahead of that.

    Any thread may ask. `command` is how to start it, without the number of its end of a socket,
    which comes last.
    """

    def __init__(self, command: Sequence[str], environment: dict[str, str]) -> None:
        self._command = command
        self._environment = environment
        self._lock = threading.Lock()
        self._running: _Running | None = None

    def start_ahead(self) -> None:
        """Start the process, unless it runs, and do not wait until it has loaded what it needs."""
        with self._lock, suppress(OSError):
            self._running = self._running or self._start()

    def fork(self, format_name: str) -> ForkedChild:
        """Return a new child, made when what a format needs is loaded; "" is no format.

        Raises ChildProcessError if none can be made.
        """
        tasks_end, tasks = _make_pipe()
        results, results_end = _make_pipe()
        with os.fdopen(tasks_end), os.fdopen(results_end), self._lock:
            was_running = self._running is not None
            pid = self._ask({"load": format_name}, (tasks_end, results_end))
            if pid == _NO_CHILD and was_running:  # it was killed since the last child was made
                pid = self._ask({"load": format_name}, (tasks_end, results_end))
            parent = self._running
        stdin, stdout = os.fdopen(tasks, "wb"), os.fdopen(results, "rb")
        if pid == _NO_CHILD:
            stdin.close()
            stdout.close()
            raise ChildProcessError
        return ForkedChild(partial(self._note_end, parent), pid, stdin, stdout)

    def _note_end(self, parent: "_Running | None", pid: int) -> None:
        """Wait until a killed child has ended, unless the process that forked it has."""
        with self._lock:
            if self._running is parent:
                self._ask({"end": pid})

    def close(self) -> None:
        """End the process; it is started again if another child is asked for."""
        with self._lock:
            self._end()

    def _ask(self, message: dict[str, object], descriptors: Sequence[int] = ()) -> int:
        """Send a message and return the answer; 0, and the process is ended, if none comes."""
        try:
            self._running = self._running or self._start()
            process, messages = self._running
            with Deadline(process.pid, START_SECONDS, process.kill):
                socket.send_fds(messages, [json.dumps(message).encode()], descriptors)
                return int(messages.recv(MAX_MESSAGE))
        except (OSError, ValueError):
            self._end()
            return _NO_CHILD

    def _start(self) -> _Running:
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            process = subprocess.Popen(  # noqa: S603, our own module
                [*self._command, str(theirs.fileno())],
                env=self._environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
                start_new_session=True,
            )
        return _Running(process, ours)

    def _end(self) -> None:
        if self._running is not None:
            process, messages = self._running
            self._running = None
            messages.close()
            process.kill()
            process.wait()

"""The parent's side of one child process: start it, give it a task, kill it at its deadline.

It is forked where the system can (`fork_server.py`), else a new process.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, cast

from index.sources.cage.deadline import Deadline
from index.sources.cage.fork_server import CAN_FORK, ForkedChild, ForkServer
from index.sources.cage.frames import Frame, FrameKind, pack, read_frame, unpack, write_frame
from index.sources.cage.limits import START_SECONDS, CageLimits, LimitsInForce

_KEPT_VARIABLES = (
    "PATH", "PYTHONPATH", "PYTHONHOME", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SYSTEMROOT",
    "TEMP", "TMP", "LANG", "LC_ALL", "VIRTUAL_ENV",
)  # fmt: skip
"""Environment variables that a child gets; the token and all settings stay outside."""


_TASKS_BETWEEN_LOOKS = 500
"""Tasks after which it is looked at how much memory a child has."""
_MOST_BYTES = 150_000_000
"""Resident memory from which on a child is replaced then, since libraries leave things behind.

Readers of web pages and PDFs settle at 106 and 124 MB; starting a child takes as long as reading
a hundred pages.
"""
_MOST_SECONDS = 900.0
"""Work after which a child is replaced: far less than the processor time of its whole life."""


class ChildDied(Exception):
    """The child ended: `was_late` if because of a deadline, `was_ready` if in the midst of work."""

    def __init__(self, *, was_late: bool, was_ready: bool = True) -> None:
        super().__init__()
        self.was_late = was_late
        self.was_ready = was_ready


class ChildProcess:
    """One child that does tasks one after the other; used by one thread at a time.

    Raises ChildDied if it does not become ready.
    """

    def __init__(self, start: "ChildStart", format_name: str = "") -> None:
        """Start a child; what a format needs is loaded before, where that saves time."""
        self._num_tasks = 0
        self._seconds_worked = 0.0
        self._was_late = False
        self._process = start.start(format_name)
        ready = self._await_ready(None)
        self.limits_in_force = LimitsInForce(*json.loads(ready.payload))

    def run(self, payload: bytes, seconds: float) -> Frame:
        """Do one task and return the answer. Raises ChildDied, at the latest after `seconds`.

        They count from when the child has loaded the libraries that the task needs.
        """
        return self._do(Frame(FrameKind.TASK, payload, seconds))

    def run_pack(self, payloads: Sequence[bytes], seconds: float) -> list[Frame]:
        """Do several tasks and return their answers, up to the first that is a fault, or all.

        Raises ChildDied if any of them ends it.
        """
        answer = self._do(Frame(FrameKind.PACK, pack(payloads), seconds), len(payloads))
        with suppress(ValueError):
            answers = [Frame(FrameKind(part[:1]), part[1:]) for part in unpack(answer.payload)]
            has_fault = bool(answers) and answers[-1].kind is FrameKind.FAULT
            if len(answers) == len(payloads) or (has_fault and len(answers) < len(payloads)):
                return answers
        self.close()
        raise ChildDied(was_late=False)

    def is_worn(self) -> bool:
        """Return whether another child should go on: this one has worked long, or has grown."""
        if self._seconds_worked > _MOST_SECONDS:
            return True
        if self._num_tasks < _TASKS_BETWEEN_LOOKS:
            return False
        self._num_tasks = 0
        resident = resident_bytes(self._process.pid)
        return resident is None or resident > _MOST_BYTES

    def kill(self) -> None:
        """End the child with all that it started, at once; harmless if it has ended."""
        if hasattr(os, "killpg"):
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)
        self._process.kill()

    def close(self) -> None:
        """Kill the child and free its pipes."""
        self.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            with suppress(OSError):
                cast("BinaryIO", stream).close()

    def _do(self, task: Frame, num_tasks: int = 1) -> Frame:
        self._num_tasks += num_tasks
        began = time.monotonic()
        self._await_ready(task)
        answer = self._await_frame(None, task.seconds)
        self._seconds_worked += time.monotonic() - began
        if answer is None:
            self.close()
            raise ChildDied(was_late=self._was_late)
        return answer

    def _await_ready(self, task: Frame | None) -> Frame:
        """Wait until the child has started, or has loaded the libraries that a task needs."""
        ready = self._await_frame(task, START_SECONDS)
        if ready is None or ready.kind is not FrameKind.READY:
            self.close()
            raise ChildDied(was_late=self._was_late, was_ready=False)
        return ready

    def _await_frame(self, task: Frame | None, seconds: float) -> Frame | None:
        # A dead child's pipe is broken, and one that was taken over may say anything.
        with Deadline(self._process.pid, seconds, self._kill_late), suppress(OSError, ValueError):
            if task is not None:
                write_frame(cast("BinaryIO", self._process.stdin), task)
            return read_frame(cast("BinaryIO", self._process.stdout))
        return None

    def _kill_late(self) -> None:
        self._was_late = True
        self.kill()


class ChildStart:
    """How children that do one job are started."""

    def __init__(self, job_name: str, limits: CageLimits) -> None:
        self._command = _command(job_name, limits)
        self._server = ForkServer(self._command, _environment()) if CAN_FORK else None

    def start_ahead(self) -> None:
        """Start what keeps the start of children short, without waiting for it."""
        if self._server is not None:
            self._server.start_ahead()

    def start(self, format_name: str) -> "subprocess.Popen[bytes] | ForkedChild":
        """Start a child: forked, or by itself where that is impossible."""
        if self._server is not None:
            with suppress(ChildProcessError):
                return self._server.fork(format_name)
        return subprocess.Popen(  # noqa: S603, our own module
            self._command,
            env=_environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # a group of its own, that is killed as one
        )

    def close(self) -> None:
        """End what keeps the start of children short, once no child is left."""
        if self._server is not None:
            self._server.close()


def _command(job_name: str, limits: CageLimits) -> list[str]:
    return [sys.executable, "-P", "-m", "index.sources.cage", job_name, json.dumps(limits)]


def resident_bytes(pid: int) -> int | None:
    """Return the resident memory of a process; None where the system does not say."""
    with suppress(OSError, ValueError, IndexError):
        pages = int(Path(f"/proc/{pid}/statm").read_text("ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE")
    return None


def _environment() -> dict[str, str]:
    home = str(Path(__file__).parents[3])
    kept = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
    paths = [home, *filter(None, [kept.get("PYTHONPATH")])]
    # Each thread of a linear algebra library would take address space.
    one_thread = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    return {**kept, **one_thread, "PYTHONPATH": os.pathsep.join(paths), "PYTHONUTF8": "1"}

"""A deadline for the work of a child process, by the time in which it could work."""

import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Event, Thread
from types import TracebackType
from typing import Self

_MOST = 10
"""The longest wait, in deadlines, for a child to which the machine gives hardly any processor."""

_SHORTEST_WAIT = 0.05


class Deadline:
    """A context in which `stop` is called if it lasts longer than the seconds of a child's work.

    The time in which the child was ready to work and other processes had all processors does not
    count, where the system tells it (Linux does), so that no file fails because a machine is busy.
    After 10 times the seconds `stop` is called whatever the system tells.
    """

    def __init__(self, pid: int, seconds: float, stop: Callable[[], None]) -> None:
        self._pid = pid
        self._seconds = seconds
        self._stop = stop
        self._is_over = Event()

    def __enter__(self) -> Self:
        self._began = time.monotonic()
        self._waited_before = seconds_waited(self._pid)
        Thread(target=self._watch, name="deadline", daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._is_over.set()

    def _watch(self) -> None:
        left = self._seconds
        while left > 0:
            if self._is_over.wait(max(left, _SHORTEST_WAIT)):
                return
            left = self._seconds_left()
        self._stop()

    def _seconds_left(self) -> float:
        lasted = time.monotonic() - self._began
        waited = seconds_waited(self._pid) - self._waited_before
        return min(self._seconds - (lasted - waited), _MOST * self._seconds - lasted)


def seconds_waited(pid: int) -> float:
    """Return how long a process has waited for a processor; 0 where the system does not say."""
    with suppress(OSError, ValueError, IndexError):
        return int(Path(f"/proc/{pid}/schedstat").read_text("ascii").split()[1]) / 1e9
    return 0.0

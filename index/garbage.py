"""Objects that refer to each other and to which nothing else refers: Python looks for them.

What is read and analysed refers to nothing that refers back. So these looks find nothing, and take
the longer the more is held: a tenth of the time of a first reading's parent.
"""

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_MANY_OBJECTS = 50_000
"""New objects after which Python looks; it does so after 700 by itself."""


class _Pauses:
    """How many ask for rare looks now, in any thread, and what held before the first one."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._num = 0
        self._before = gc.get_threshold()

    def begin(self) -> None:
        with self._lock:
            if not self._num:
                self._before = gc.get_threshold()
                gc.set_threshold(_MANY_OBJECTS, *self._before[1:])
            self._num += 1

    def end(self) -> None:
        with self._lock:
            self._num -= 1
            if not self._num:
                gc.set_threshold(*self._before)


_PAUSES = _Pauses()


@contextmanager
def rare_collections() -> Iterator[None]:
    """Have Python look for such garbage less often, while much is read."""
    _PAUSES.begin()
    try:
        yield
    finally:
        _PAUSES.end()

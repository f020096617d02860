"""Two calls at the same time: one in this thread, the other in a thread of its own.

That saves time where most of the work is done by NumPy or SQLite, which release the interpreter.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

One = TypeVar("One")
Other = TypeVar("Other")


def run_both(
    one: Callable[[], One], other: Callable[[], Other], *, in_parallel: bool = True
) -> tuple[One, Other]:
    """Return the results of both calls; if both fail, the first one's error is raised."""
    if not in_parallel:
        return one(), other()
    with ThreadPoolExecutor(1) as pool:
        aside = pool.submit(other)
        return one(), aside.result()

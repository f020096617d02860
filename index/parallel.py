"""How are two things done at once? One in this thread, one in another.

Worth it where most of the work is NumPy's or SQLite's, which let go of the interpreter.
"""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

One = TypeVar("One")
Other = TypeVar("Other")


def both(
    one: Callable[[], One], other: Callable[[], Other], *, at_once: bool = True
) -> tuple[One, Other]:
    """Return what both give; of both errors, the first one's is raised."""
    if not at_once:
        return one(), other()
    with ThreadPoolExecutor(1) as pool:
        aside = pool.submit(other)
        return one(), aside.result()

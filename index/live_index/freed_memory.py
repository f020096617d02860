"""The memory that a finished build leaves with the C library, given back to the system."""

import ctypes
from collections.abc import Callable
from functools import cache


def give_back_memory() -> None:
    """Give back what was freed, where the C library can (glibc).

    Building an index of a million sentences takes and frees half a gigabyte in pieces; without this
    the process would keep nearly all of it for as long as it lives.
    """
    _find_trim()(0)


@cache
def _find_trim() -> Callable[[int], int]:
    try:
        trim = ctypes.CDLL(None).malloc_trim
    except (AttributeError, OSError, TypeError):  # another C library, or Windows
        return lambda _: 0
    trim.argtypes, trim.restype = [ctypes.c_size_t], ctypes.c_int
    found: Callable[[int], int] = trim
    return found

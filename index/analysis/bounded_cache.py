"""A dict of bounded size that computes its missing values. Pure."""

from collections.abc import Callable
from typing import TypeVar

MAX_WORD_LENGTH = 40
"""Characters. Longer runs of letters are not words of a language; their values are not kept."""

_Value = TypeVar("_Value")


class BoundedCache(dict[str, _Value]):
    """Values computed from texts; emptied when it is full, so that hostile text cannot grow it."""

    def __init__(self, compute: Callable[[str], _Value], max_entries: int) -> None:
        """Keep up to `max_entries` values of `compute`, a function without side effects."""
        self._compute = compute
        self._max_entries = max_entries

    def __missing__(self, text: str) -> _Value:
        value = self._compute(text)
        if len(text) <= MAX_WORD_LENGTH:
            if len(self) >= self._max_entries:
                self.clear()
            self[text] = value
        return value

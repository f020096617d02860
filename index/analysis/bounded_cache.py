"""What was made of each short text before? Remembered within bounds, whatever texts come.

Pure.
"""

from collections.abc import Callable
from typing import TypeVar

LONGEST = 40
"""Characters; what is longer is no word of a language, and is made anew each time."""

_Made = TypeVar("_Made")


class Memo(dict[str, _Made]):
    """Remembers what was made of each short text; forgets all when it would hold too many."""

    def __init__(self, make: Callable[[str], _Made], most: int) -> None:
        """Remember up to `most` results of `make`, which always makes the same of a text."""
        self._make = make
        self._most = most

    def __missing__(self, text: str) -> _Made:
        made = self._make(text)
        if len(text) <= LONGEST:
            if len(self) >= self._most:
                self.clear()
            self[text] = made
        return made

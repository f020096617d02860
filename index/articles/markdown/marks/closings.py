"""Where what a page opens is closed; an end that is nowhere is looked for once. Pure."""

import re

_MOST_MISSING = 100
"""Different ends that may be nowhere: from then on an end is looked for near by."""

_NEAR = 20_000
"""Code points behind an opening that are looked through then."""


class Closings:
    """Finds ends in a text, asked from its start to its end: what is nowhere is not there later."""

    def __init__(self, body: str) -> None:
        self._body = body
        self._missing: set[str] = set()

    def find(self, closing: str, start: int) -> int:
        """Return where a text stands next, from `start` on; -1 if nowhere."""
        found = self.search(re.escape(closing), start)
        return found.start() if found else -1

    def search(self, pattern: str, start: int) -> re.Match[str] | None:
        """Return the next match of a pattern from `start` on, None if there is none."""
        if pattern in self._missing:
            return None
        is_far = len(self._missing) < _MOST_MISSING
        end = len(self._body) if is_far else start + _NEAR
        found = re.compile(pattern).search(self._body, start, end)
        if found is None and is_far:
            self._missing.add(pattern)
        return found

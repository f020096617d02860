"""Styles of an OpenDocument text: what each is based on, and what it raises, lowers or hides.

Pure.
"""

import re
from collections.abc import Iterable, Iterator

from index.sources.readers.elements import Element, attribute

_MOST_BASES = 10
"""Styles that a style is based on, one on the other."""


class Styles:
    """The styles of the parts of a file by their names."""

    def __init__(self, parts: Iterable[Element]) -> None:
        self._base: dict[str, str] = {}
        self._raised: set[str] = set()
        self._lowered: set[str] = set()
        self._hidden: set[str] = set()
        for style in (each for part in parts for each in part.iter("{*}style")):
            name = attribute(style, "name") or ""
            base = attribute(style, "parent-style-name")
            if base and base != name:
                self._base[name] = base
            for properties in style.iter("{*}text-properties"):
                if re.match(r"super|[1-9]", attribute(properties, "text-position") or ""):
                    self._raised.add(name)
                if re.match(r"sub|-[1-9]", attribute(properties, "text-position") or ""):
                    self._lowered.add(name)
                is_struck = attribute(properties, "text-line-through-style") not in {None, "none"}
                if is_struck or attribute(properties, "display") == "none":
                    self._hidden.add(name)

    def with_bases(self, name: str | None) -> Iterator[str]:
        """Yield a style's name, and those of the styles that it is based on, one after another."""
        for _ in range(_MOST_BASES):
            if name is None:
                return
            yield name
            name = self._base.get(name)

    def is_raised(self, name: str | None) -> bool:
        """Tell whether a style itself raises text."""
        return name in self._raised

    def is_lowered(self, name: str | None) -> bool:
        """Tell whether a style itself lowers text."""
        return name in self._lowered

    def is_hidden(self, name: str | None) -> bool:
        """Tell whether a style, or one that it is based on, hides text."""
        return any(each in self._hidden for each in self.with_bases(name))

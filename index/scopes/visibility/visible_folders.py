"""The folders of sources that a place sees. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

OWN_FOLDER = "@server"
"""The folder in which all of a server's own sources lie, by their names."""


@dataclass(frozen=True, slots=True)
class VisibleFolders:
    """Names of folders, or of single sources: a source is seen if it is one or lies below one.

    `names` are distinct and ascending, and none lies below another. Without any, nothing is seen.
    """

    names: tuple[str, ...]

    @classmethod
    def of(cls, names: Iterable[str]) -> Self:
        """Return these folders; slashes around a name do not count, and an empty name is none."""
        kept: list[str] = []
        for name in sorted({name.strip("/") for name in names} - {""}):
            if not any(_lies_in(name, folder) for folder in kept):
                kept.append(name)
        return cls(tuple(kept))

    def __or__(self, other: "VisibleFolders") -> "VisibleFolders":
        """Return the folders of both."""
        return VisibleFolders.of((*self.names, *other.names))

    def sees(self, source: str) -> bool:
        """Return whether a source is seen."""
        return any(_lies_in(source, folder) for folder in self.names)

    def ranges(self) -> list[tuple[str, str]]:
        """Return the names that are seen, as disjoint half-open ranges in order of code points."""
        below = chr(ord("/") + 1)
        return [
            each
            for name in self.names
            for each in ((name, f"{name}\0"), (f"{name}/", f"{name}{below}"))
        ]


def _lies_in(source: str, folder: str) -> bool:
    return source == folder or source.startswith(f"{folder}/")

"""Which version did that reader see? A corpus whose every version carries a mark of its own.

Two articles, the twins, always hold the same mark; the others stand around them. A version is a
number, its mark a made-up word. So one question tells which version was read, and whether it was
one version (the marks of the twins are equal) or a torn one.
"""

import os
import re
from pathlib import Path
from typing import NamedTuple

from index.engine import Engine
from index.settings import IndexSettings

TWINS = ("east.txt", "west.txt")
_MARK = re.compile(r"the lamp shows zq([a-j]+)x today")
_DIGITS = str.maketrans("0123456789", "abcdefghij")


class Broken(Exception):
    """A promise was not kept; the message says which."""


def expect(fact: bool, otherwise: object) -> None:  # noqa: FBT001 - it reads like `assert`
    """Raise Broken unless this is so."""
    if not fact:
        raise Broken(otherwise)


class Town:
    """A corpus folder of `size` articles beside the twins, and the data folder of its index."""

    def __init__(self, folder: Path, size: int = 12) -> None:
        self.folder = folder
        self.corpus = folder / "corpus"
        self.data = folder / "data"
        self.size = size
        self.mark = 0

    @property
    def settings(self) -> IndexSettings:
        """What an engine for this town is told."""
        return IndexSettings(corpus=self.corpus, data=self.data)

    def found(self) -> None:
        """Write all articles; the mark is 0."""
        self.corpus.mkdir(parents=True)
        for number in range(self.size):
            _write(self.corpus / f"house{number:03}.txt", _house(number))
        self.write(0)

    def write(self, version: int) -> None:
        """Give the twins the mark of another version."""
        self.mark = version
        for twin in TWINS:
            _write(self.corpus / twin, _twin(twin.removesuffix(".txt"), version))


class Seen(NamedTuple):
    """What one read saw: the mark of the twins, and the index version that it is of."""

    mark: int
    version: int


def read(engine: Engine) -> Seen:
    """Ask which mark the live version shows. Raises Broken if the twins differ."""
    found = engine.find("lamp shows today", limit=10)
    marks = {}
    for scored in found.passages:
        if (mark := _MARK.search(scored.passage.text)) and scored.passage.source in TWINS:
            marks[scored.passage.source] = int(mark[1].translate(_back))
    torn = len(marks) != len(TWINS) or len(set(marks.values())) != 1
    expect(not torn, f"the twins of version {found.version} show {marks}")
    return Seen(marks[TWINS[0]], found.version)


_back = str.maketrans("abcdefghij", "0123456789")


def _write(path: Path, text: str) -> None:
    aside = path.parent.parent / f"{path.name}.{os.getpid()}.new"
    aside.write_text(text, "utf-8")
    aside.replace(path)  # whoever scans the folder never sees half an article


def _twin(name: str, version: int) -> str:
    mark = str(version).translate(_DIGITS)
    return (
        f"The lamp in the {name}\n\n"
        f"The keeper of the {name} wrote that the lamp shows zq{mark}x today.\n\n"
        "Boats pass under the bridge in the morning. Nobody counts them any more.\n\n"
        f"The {name} has a harbour, a school and a mill. The mill stands still in winter.\n"
    )


def _house(number: int) -> str:
    return (
        f"House {number}\n\n"
        f"House number {number} has {number % 7 + 2} rooms and a garden of its own. "
        f"A family of {number % 5 + 1} lives there.\n\n"
        "The roof was mended after the storm. The bill came in spring.\n"
    )

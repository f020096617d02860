"""A corpus each version of which has a mark of its own, so that a reader knows what it reads.

Two articles, the twins, always have the same mark; the others are filler. A mark is the number of a
version, written as a made-up word. One query returns the marks of both twins: if they are equal,
one version was read; if not, parts of two versions.
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


class PromiseBroken(Exception):
    """A guarantee was broken; the message says which."""


def expect(fact: bool, otherwise: object) -> None:  # noqa: FBT001 - it reads like `assert`
    """Raise PromiseBroken unless `fact` is true."""
    if not fact:
        raise PromiseBroken(otherwise)


class MarkedCorpus:
    """A corpus folder of the twins and `size` other articles, and the data folder of its index."""

    def __init__(self, folder: Path, size: int = 12) -> None:
        self.folder = folder
        self.corpus = folder / "corpus"
        self.data = folder / "data"
        self.size = size
        self.mark = 0

    @property
    def settings(self) -> IndexSettings:
        """The settings of an engine for this corpus."""
        return IndexSettings(corpus=self.corpus, data=self.data)

    def create(self) -> None:
        """Write all articles, with mark 0."""
        self.corpus.mkdir(parents=True)
        for number in range(self.size):
            _write(self.corpus / f"house{number:03}.txt", _house(number))
        self.write(0)

    def write(self, version: int) -> None:
        """Write the twins with the mark of another version."""
        self.mark = version
        for twin in TWINS:
            _write(self.corpus / twin, _twin(twin.removesuffix(".txt"), version))


class Shown(NamedTuple):
    """The result of one read: the mark of the twins, and the version of the index."""

    mark: int
    version: int


def read(engine: Engine) -> Shown:
    """Return the mark of the live version. Raises PromiseBroken if the twins differ."""
    found = engine.find("lamp shows today", limit=10)
    marks = {}
    for scored in found.passages:
        if (mark := _MARK.search(scored.passage.text)) and scored.passage.source in TWINS:
            marks[scored.passage.source] = int(mark[1].translate(_back))
    torn = len(marks) != len(TWINS) or len(set(marks.values())) != 1
    expect(not torn, f"the twins of version {found.version} show {marks}")
    return Shown(marks[TWINS[0]], found.version)


_back = str.maketrans("abcdefghij", "0123456789")


def _write(path: Path, text: str) -> None:
    aside = path.parent.parent / f"{path.name}.{os.getpid()}.new"
    aside.write_text(text, "utf-8")
    aside.replace(path)  # a scan never reads half an article


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

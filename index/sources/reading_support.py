"""What can be read on this machine: formats whose libraries are there, and limits that hold."""

from importlib.util import find_spec
from typing import NamedTuple

from index.sources.caged_reader import CagedReader
from index.sources.formats import FORMATS


class ReadingSupport(NamedTuple):
    """The titles of the formats that are read, those that need an extra, and a line on limits.

    An extra is what `pip install 'footnote-bot[EXTRA]'` installs.
    """

    formats: tuple[str, ...]
    missing: tuple[tuple[str, str], ...]
    limits: str


def find_reading_support() -> ReadingSupport:
    """Look for the libraries, and start a child process to see which limits hold in it.

    Raises SourceError if it cannot be started.
    """
    missing = tuple(
        (entry.title, entry.extra)
        for entry in FORMATS
        if entry.needs and entry.extra and find_spec(entry.needs) is None
    )
    titles = {title for title, _ in missing}
    with CagedReader(processes=1) as reader:
        limits = reader.limits_in_force().describe()
    formats = tuple(entry.title for entry in FORMATS if entry.title not in titles)
    return ReadingSupport(formats, missing, limits)

"""Releases of another number."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page

RELEASES = """# Loom releases

## 2.1 (4 May)

- New: the shuttle can be coloured.
- Removed: the old pedal.

## 2.0 (9 March)

- Fixed: the thread counter lost a row.

## Version 1.9.2

- Fixed: the reed jammed.
"""


def ask(question: str) -> str:
    """Return the first quote that answers a question, "" if none does."""
    found = answer(MemoryCollection([read_page("releases.md", RELEASES)]), question)
    return found.quotes[0].text if found.band is Band.ANSWER else ""


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("what was fixed in 2.0", "thread counter"),
        ("what was removed in 2.1", "old pedal"),
        ("what was fixed in 1.9.2", "reed"),
    ],
)
def test_what_stands_under_the_release_is_quoted(question, part):
    """By the heading over it."""
    assert part in ask(question)


@pytest.mark.parametrize(
    "question", ["what was fixed in 2.1", "what was removed in 2.0", "what was fixed in 1.9.1"]
)
def test_what_stands_under_another_release_is_not(question):
    """Nor is something else of the asked release."""
    assert not ask(question)

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


SIGNALS = """# Ferry signals

The horn tells you what to do on the quay.

- **One long blast:** the ferry leaves in a minute.
- **Two blasts:** stay behind the yellow line.
- **Five blasts:** leave the ramp at once.

Version 3.2. Children get two stickers at the desk.
"""


def ask_signals(question: str) -> str:
    """Return the first quote about the signals that answers a question, "" if none does."""
    found = answer(MemoryCollection([read_page("signals.md", SIGNALS)]), question)
    return found.quotes[0].text if found.band is Band.ANSWER else ""


@pytest.mark.parametrize("question", ["what do two blasts mean", "what do 2 blasts mean"])
def test_the_asked_number_of_things_may_be_spelled(question):
    """In letters or figures."""
    assert "yellow line" in ask_signals(question)


@pytest.mark.parametrize("question", ["what do three blasts mean", "what do 4 blasts mean"])
def test_another_number_of_things_is_another_thing(question):
    """Two are told of, and three are not."""
    assert "blasts" not in ask_signals(question)


def test_the_asked_release_is_no_time():
    """The line that names the version does not say when it came out."""
    assert not ask_signals("when did version 3.2 come out")

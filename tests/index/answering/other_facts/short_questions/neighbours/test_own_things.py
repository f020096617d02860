"""One's own thing, which is none of the makers'."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page

PAGE = """# Organ

## Can I delete a factory tune?

No, but it can be hidden in the third drawer.

## Can I delete a stored tune that is my own?

Yes, with the brass lever.

## Can I swap a factory reed?

Any smith can do that.
"""


def ask(question: str) -> str:
    """Return the first quote that answers a question, "" if none does."""
    found = answer(MemoryCollection([read_page("organ.md", PAGE)]), question)
    return found.quotes[0].text if found.band is Band.ANSWER else ""


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("can I delete a factory tune", "third drawer"),
        ("how do I delete my own tune", "brass lever"),
        ("can I swap a reed", "smith"),
    ],
)
def test_the_thing_of_the_asked_owner_is_quoted(question, part):
    """What is one's own is said to be so, and else no owner is asked for."""
    assert part in ask(question)


def test_a_thing_of_the_makers_is_not_ones_own():
    """That a factory reed can be swapped says nothing of one's own."""
    assert not ask("can I swap my own reed")

"""Who takes over a role."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

CHOIR = """Minutes of the Orme choir

Hanna Wick has given up as librarian of the choir because of her new post. Nine people applied for
the job of piano tuner. Talks with them begin in May. Jorun Thel was given the job of stage manager.
Piet Aas takes over the till from Ravi Sand. Ravi Sand was thanked for his work as cashier.
"""


@pytest.fixture(scope="module")
def collection():
    """Minutes of a choir with posts that are vacant and taken."""
    return MemoryCollection([read_text("choir.txt", CHOIR)])


@pytest.mark.parametrize(
    "text",
    [
        "who is the new librarian of the choir",
        "who will be the new librarian",
        "who got the job of piano tuner",
        "who has the post of piano tuner",
        "who takes over from Hanna Wick as librarian",
    ],
)
def test_who_leaves_or_applies_is_not_the_new_one(collection, text):
    """A new post elsewhere and those who applied say nothing of who has the role."""
    assert answer(collection, text).band is not Band.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("who got the job of stage manager", "Jorun Thel"),
        ("who takes over the till", "Piet Aas"),
    ],
)
def test_who_is_given_a_role_is_told(collection, text, told):
    """Somebody who is given the job, or takes over, answers."""
    found = answer(collection, text)
    assert found.band is Band.ANSWER
    assert told in found.quotes[0].text

"""Paragraphs that open with yes or no, for questions that ask for one of them."""

import pytest

from index.answering import answer
from index.answering.ranking.openings.yes_no_openings import opens_with_reply
from tests.support.memory_collection import MemoryCollection, read_text

BOATHOUSE = """The boathouse

Canoes are lent from May on. A dog may be tied up at the rail.

Yes. Many members take their dog along in the bow. It needs a vest of its own.

A dog in the canoe house is a bother to those who rinse a canoe.
"""


@pytest.mark.parametrize(
    ("text", "replies"),
    [
        ("Yes.", True),
        ("Yes, on Mondays.", True),
        ("**No**: the yard is closed.", True),
        ("Of course! Bring a friend.", True),
        ("Unfortunately not.", True),
        ("It depends on the weather.", True),
        ("Not yet, but soon.", True),
        ("No boat may be taken out alone.", False),
        ("Certainly the oldest boat is Elm.", False),
        ("Yesterday the river rose.", False),
        ("Note that the yard is closed.", False),
        ("Not all boats are lent.", False),
    ],
)
def test_replies(text, replies):
    """Yes and no are replies where they stand alone, not where they open a clause."""
    assert opens_with_reply(text) is replies


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Can a dog come along in a canoe?", "Yes. Many members"),
        ("May my dog sit in the canoe?", "Yes. Many members"),
        ("Whom does a dog in the canoe house bother?", "A dog in the canoe house"),
        ("Where may a dog be tied up?", "A dog may be tied up"),
    ],
)
def test_yes_answers_whether_something_may_be_done(text, told):
    """The paragraph that opens with yes goes first, although more of the words stand elsewhere."""
    collection = MemoryCollection([read_text("boathouse.txt", BOATHOUSE)])
    assert answer(collection, text).quotes[0].text.startswith(told)

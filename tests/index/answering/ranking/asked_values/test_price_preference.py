"""What is free, for a question what it costs."""

import pytest

from index.answering import answer
from index.answering.question import analyze
from index.answering.ranking import FREE, rank_candidates
from index.answering.ranking.asked_values.price_preference import says_free
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

BATHS = """Elm baths

A day ticket costs 4.50 euros, one for children 2 euros. Lockers are free.
"""


@pytest.mark.parametrize(
    ("text", "free"),
    [
        ("Lockers are free.", True),
        ("Entry is free of charge.", True),
        ("There is no charge for towels.", True),
        ("A card is free for residents.", True),
        ("The free press wrote of it.", False),
        ("Bo Quist broke free.", False),
    ],
)
def test_what_costs_nothing(text, free):
    """Being free of charge is told from other freedom."""
    assert says_free(text) is free


def test_free_is_a_price():
    """The sentence on the thing that is free is quoted, not the price of another one."""
    collection = MemoryCollection([read_text("baths.txt", BATHS)])
    found = answer(collection, "How much does a locker cost?")
    assert found.band is Band.ANSWER
    assert found.quotes[0].text == "Lockers are free."
    found = answer(collection, "How much does a day ticket cost?")
    assert found.quotes[0].text.startswith("A day ticket costs 4.50 euros")


@pytest.mark.parametrize(("sentence", "is_free"), [("", True), ("; then an hour costs £9", False)])
def test_what_is_free_beside_a_price_is_no_second_price(sentence, is_free):
    """A sentence with a sum of money has one already, whatever else is free."""
    text = f"Shed\n\nThe first two hours a month are free for a bench{sentence}.\n"
    collection = MemoryCollection([read_text("shed.txt", text)])
    ranked = rank_candidates(collection, analyze(collection, "how much is a bench per month"))
    assert (FREE in ranked.for_quotes[0].extra) is is_free


def test_free_entry_goes_on_about_what_was_named_before():
    """The sentence before names what the entry is to, and a colon may stand before free."""
    text = (
        "Notices\n\nThe lantern walk starts at 6 p.m. Entry is free.\n\nDay card for guests: free\n"
    )
    collection = MemoryCollection([read_text("notices.txt", text)])
    for question, free in (
        ("What does the lantern walk cost?", "Entry is free."),
        ("How much is a day card?", "Day card for guests: free"),
    ):
        found = answer(collection, question)
        assert found.band is Band.ANSWER
        assert found.quotes[0].text.endswith(free)

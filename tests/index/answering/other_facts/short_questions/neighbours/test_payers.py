"""For whom or what a price is asked."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

PRICES = """Prices in Vessen

A ticket for the cable car costs 9 euros. Bicycles pay 2 euros.

A pitch for a tent costs 14 euros a night. Electricity is 3 euros.

A haircut costs 28 euros. The barber has a place for a dog.
"""


def is_answered(question: str) -> bool:
    """Return whether the list of prices answers a question."""
    pages = [read_text("prices.txt", PRICES)]
    return answer(MemoryCollection(pages), question).band is Band.ANSWER


@pytest.mark.parametrize(
    ("asked", "other"),
    [
        ("How much is a ticket for the cable car?", "How much is a ticket for a wardrobe?"),
        ("How much is a ticket?", "How much is a ticket for a horse?"),
        ("How much does a ticket for a person cost?", "How much does a ticket for a dog cost?"),
        ("How much is a pitch for a tent?", "How much is a pitch for a caravan?"),
        ("How much is a pitch for a night?", "What does a pitch for a horse cost?"),
        ("How much is a haircut?", "How much is a haircut for my horse?"),
    ],
)
def test_the_plain_price_is_that_of_a_person(asked, other):
    """So it answers for people and periods, but for no animal or vehicle that nothing tells of."""
    assert is_answered(asked)
    assert not is_answered(other)

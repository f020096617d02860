"""Cards that are a means of payment, and others."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

CLUB = "The chess club\n\nMembers get a card free of charge; guests pay 4 euros an evening.\n"


def is_answered(question: str, page: str) -> bool:
    """Return whether a page answers a question."""
    return answer(MemoryCollection([read_text("a.txt", page)]), question).band is Band.ANSWER


@pytest.mark.parametrize(
    "told",
    [
        "You can pay by card at the bar.",
        "Pay in cash or with a card at the bar.",
        "To pay, cards are accepted at the bar.",
    ],
)
def test_a_card_that_pays_tells_that_one_can_pay_by_card(told):
    """Whether it is accepted or named beside cash."""
    assert is_answered("Can I pay by card?", f"The bar\n\n{told}\n")


def test_a_card_of_a_member_does_not():
    """Nor what is paid beside it."""
    assert not is_answered("Can I pay by card?", CLUB)
    assert not is_answered("can i pay with a credit card", CLUB)
    assert is_answered("Do members pay for a card?", CLUB)

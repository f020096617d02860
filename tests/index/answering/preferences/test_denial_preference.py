"""Sentences that deny what is asked go before those with more of its words."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page

CARRIER = """# The crash at Torp

The crash of the mill cart happened at 8:20 in the morning near Torp.

Nobody died in the crash.

## Cart

Charge the cell of the cart fully before the first ride; this takes five hours.

Never charge the cell of the cart below freezing.

Only guide dogs may ride on the cart to Torp.

The barge carries the cart to Fell on Sundays.

It does not carry horses.
"""


def first(question: str, page: str = CARRIER) -> str:
    """Return the first quote of an answer, "" if there is none."""
    found = answer(MemoryCollection([read_page("torp.md", page)]), question)
    return found.quotes[0].text if found.band is Band.ANSWER else ""


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("did anyone die in the mill cart crash", "Nobody died"),
        ("is it ok to charge the cell of the cart in the cold", "Never charge"),
        ("can I take my dog on the cart to Torp", "Only guide dogs"),
        ("when did the crash of the mill cart near Torp happen", "8:20"),
        ("does the barge carry the cart to Fell", "to Fell on Sundays"),
        ("did the crash of the mill cart happen near Torp or near Fell", "8:20"),
    ],
)
def test_a_denial_goes_first_where_it_is_asked_if_so(question, part):
    """Other questions, and a denial of something else, change nothing."""
    assert part in first(question)

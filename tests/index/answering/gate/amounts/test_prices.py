"""Prices without a currency, of bids, and in other currencies."""

import pytest

from index.answering import answer
from index.answering.gate.amounts.prices import has_priced_cell, tells_plain_price
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

COUNCIL = MemoryCollection(
    [
        read_text(
            "council.txt",
            "Minutes of the council\n\n"
            "Three bids for the mill roof were received; the lowest, at $9,000, is Ida Berg's.\n\n"
            "The widow of the miller received $700 for her garden.\n\n"
            "The yearly fee goes up, but pupils keep paying 150.\n\n"
            "The clerk put the cost of repairs to the bridge at $340.\n\n"
            "Each winner of the regatta gets 60 million dong, and each rower NOK 300.\n",
        )
    ]
)


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("how much will the mill roof cost", "$9,000"),
        ("how much is the yearly fee for pupils", "150"),
        ("how much will it cost to fix the bridge", "$340"),
        ("prize money for a winner of the regatta", "60 million"),
        ("how much does the garden of the miller cost", ""),
    ],
)
def test_a_price_is_told(question, part):
    """What somebody received, but for bids, is no price."""
    found = answer(COUNCIL, question)
    told = found.quotes[0].text if found.band is Band.ANSWER else ""
    assert part in told if part else not told


@pytest.mark.parametrize(
    ("text", "is_price"),
    [
        ("Lamb stew with roots 14.00", True),
        ("Lamb stew with roots  14.00", True),
        ("Lamb stew with roots\t14.00", True),
        ("Lamb stew with roots ........ 14.00", True),
        ("The lamb stew of version  14.00 is not served", False),
        ("Lamb stew with roots  14:00", False),
        ("Adults 90, pupils 60, babies free", True),
        ("Babies free, pupils 60", True),
        ("Adults 90", False),
        ("In 1990, 60 pupils came", False),
    ],
)
def test_a_price_may_stand_in_a_column(text, is_price):
    """Behind spaces, a tab or dots; a time is none."""
    assert tells_plain_price(text) is is_price


@pytest.mark.parametrize(
    ("heads", "row", "is_priced"),
    [
        ("Boat | Hour | Day", "Canoe | 80 | 400", True),
        ("Boat | Mon-Fri | Weekend", "Canoe | 80 | 95", True),
        ("Boat | Adults | Children", "Canoe | 80 | 40", True),
        ("Boat | Price", "Canoe | 80 crowns", True),
        ("Boat | Paddles | Seats", "Canoe | 3 | 4", False),
        ("Boat | Hour | Day", "Canoe | 80 kg | - ", False),
    ],
)
def test_a_bare_number_in_a_row_is_a_price(heads, row, is_priced):
    """Under a head for whom or when it is, or one that is asked for, but not under a noun."""
    assert has_priced_cell(heads, row, frozenset()) is is_priced

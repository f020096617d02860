"""Whose something is, and which of two it was."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

FAIR = """Harvest fair at Low Marden

The judging began late, as Tilda Marsh was held up by a wedding. A cart lost a wheel on the lane and
blocked the gate for an hour. Oswin Pike's pumpkin weighed 61 kilos. A pumpkin grown by the school
came second. The goat of Della Frost ate the ribbon.

Rufus Bain hurt his ankle at the tug of war. He was driven home in a van.
Jam was sold by the big barn, and the small barn held the flowers.

The mare Luna belongs to the smith. The mare Vega was born in Odda.
"""


@pytest.fixture(scope="module")
def collection():
    """A report of a village fair."""
    return MemoryCollection([read_text("fair.txt", FAIR)])


@pytest.mark.parametrize(
    "text",
    [
        "whose wedding was Tilda Marsh at",
        "Whose wedding held up Tilda Marsh?",
        "whose cart blocked the gate",
        "whose cart lost a wheel",
        "did Rufus Bain hurt his left or his right ankle",
        "was it the left or right ankle that Rufus Bain hurt",
        "Who does the mare Vega belong to?",
    ],
)
def test_a_thing_without_its_owner_or_side_does_not_answer(collection, text):
    """What is said of some such thing leaves open whose, or which of two, it is."""
    assert answer(collection, text).band is not Band.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("whose pumpkin weighed 61 kilos", "Oswin Pike"),
        ("whose goat ate the ribbon", "Della Frost"),
        ("was the jam sold at the big or the small barn", "by the big barn"),
        ("whose pumpkin came second", "the school"),
        ("Who does the mare Luna belong to?", "smith"),
    ],
)
def test_an_owner_and_one_of_two_answer(collection, text, told):
    """A possessive, "of" or "by" tells whose it is, and either of two words which one."""
    found = answer(collection, text)
    assert found.band is Band.ANSWER
    assert told in found.quotes[0].text

"""Quantities that "what" and "which" ask for."""

import pytest

from index.answering import answer
from index.answering.gate.amounts.quantities import find_quantity, tells_quantity
from index.answering.question import analyze
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page

DRYER = """# The Sunro fruit dryer

Slice the apples thinly and lay them on the racks without touching.
Set the dryer to 65 degrees for apples. Pears need two hours more than apples do.
You should wash the racks of the dryer by hand.
"""


@pytest.mark.parametrize(
    ("question", "noun"),
    [
        ("What temperature should I dry apples at?", "temperature"),
        ("at which speed does the fan turn", "speed"),
        ("what's the maximum weight of a parcel", "weight"),
        ("What is the average January temperature in Orm?", "temperature"),
        ("Which screw size does the rack take?", "size"),
        ("what is the age limit for the race", "limit"),
        ("what player cap does the arena have", "limit"),
        ("what percentage of members voted", "percentage"),
        ("what level do I need for the tower", "level"),
        ("what is the second level of the tower", ""),  # which one
        ("What size chart is used?", ""),  # a chart
        ("What kind of weight is used?", ""),
        ("what is speed dating", ""),
        ("what limits does a member have", ""),
        ("what is a credit limit", ""),  # what it is
        ("how do I measure the temperature", ""),
        ("Who set the speed limit?", ""),
    ],
)
def test_the_noun_behind_what_names_a_quantity(question, noun):
    """Words that describe it may stand before it, but it describes no other noun."""
    assert find_quantity(analyze(MemoryCollection([]), question)) == noun


@pytest.mark.parametrize(
    ("noun", "text", "tells"),
    [
        ("temperature", "Dry them at 65 °C for two hours.", True),
        ("temperature", "Dry them at 65.", True),
        ("temperature", "Serve it at room temperature.", True),
        ("temperature", "Dry them for two hours.", False),
        ("temperature", "The rack is 40 cm wide.", False),
        ("size", "It takes a 4 mm screw.", True),
        ("size", "Shirts come in M and XL.", True),
        ("size", "Order one size smaller.", True),
        ("size", "The screws have a warranty of two years.", False),
        ("size", "Heat the screw to 250 °C.", False),
        ("speed", "It turns at twelve knots.", True),
        ("speed", "Turn the fan on.", False),
        ("length", "The course takes two hours.", True),
        ("percentage", "Half of them voted.", True),
        ("percentage", "The members voted in the hall.", False),
        ("limit", "Sessions may last two hours.", True),
        ("limit", "There is no limit.", True),
        ("level", "You need to be level 32.", True),
        ("level", "It is meant for beginners.", True),
        ("level", "It drops a blade.", False),
        ("limit", "Ask the referee.", False),
    ],
)
def test_a_quantity_is_told_by_a_number_of_its_kind_or_a_word(noun, text, tells):
    """A period is no size, and degrees are none either."""
    assert tells_quantity(text, noun) is tells


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("what temperature do I set the dryer to for apples", "Set the dryer to 65 degrees"),
        ("what size are the racks of the dryer", ""),
        ("what speed does the dryer wash the racks at", ""),
    ],
)
def test_a_sentence_without_the_quantity_is_no_answer(question, quoted):
    """It is not told how large the racks are."""
    found = answer(MemoryCollection([read_page("dryer.md", DRYER)]), question)
    assert (found.band is Band.ANSWER) is bool(quoted)
    assert not quoted or found.quotes[0].text.startswith(quoted)

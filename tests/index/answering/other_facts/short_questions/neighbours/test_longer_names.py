"""Names that go on where another one ends, and those that end with another letter."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

DRILLS = """Power drills

The Marten 3 has a chuck of 13 mm and was launched in June 2020. It weighs 1,420 grams.

The Marten 3 Pocket weighs 610 grams. It costs 45 dollars.

The Otter II has a hammer and a cable of four metres. It runs on mains power.

The Otter III has a battery of 20 volts. It costs 90 dollars.
"""
GAME = """Copper Fields

Copper Fields was released in March 2018. Copper Fields costs 25 dollars.

Copper Fields 2 was announced in 2022.
"""


def ask(question: str) -> str:
    """Return the first quote that answers a question, "" if none does."""
    pages = [read_text("drills.txt", DRILLS), read_text("game.txt", GAME)]
    found = answer(MemoryCollection(pages), question)
    return found.quotes[0].text if found.band is Band.ANSWER else ""


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How heavy is the Marten 3?", "1,420 grams"),
        ("how heavy is the marten 3", "1,420 grams"),
        ("How heavy is the Marten 3 Pocket?", "610 grams"),
        ("How much does the Marten 3 Pocket cost?", "45 dollars"),
        ("How much does the Otter III cost?", "90 dollars"),
        ("How much does Copper Fields cost?", "25 dollars"),
        ("When was Copper Fields 2 announced?", "2022"),
    ],
)
def test_a_thing_is_told_of_by_its_whole_name(question, told):
    """The price, weight or year of the thing with just this name answers."""
    assert told in ask(question)


@pytest.mark.parametrize(
    "question",
    [
        "How much does the Marten 3 cost?",
        "how much does the marten 3 cost",
        "What chuck does the Marten 3 Pocket have?",
        "When was the Marten 3 Pocket launched?",
        "How much does the Otter II cost?",
        "How much does Copper Fields 2 cost?",
    ],
)
def test_a_thing_with_a_longer_shorter_or_like_name_is_another(question):
    """What is told of that one alone answers nothing, also where it is called "it"."""
    assert not ask(question)


def test_a_number_in_other_figures_is_no_other_name():
    """Class I may be class 1, and one name behind another is not the longer name of a thing."""
    page = (
        "Posts\n\nThe port has 51 men of Class I. It has 1 cook.\n\nThe Kite 9 Pilot Jo Hart flew."
    )
    collection = MemoryCollection([read_text("posts.txt", page)])
    assert answer(collection, "How many men of Class 1 has the port?").band is Band.ANSWER
    assert answer(collection, "Who flew the Kite 9?").band is Band.ANSWER

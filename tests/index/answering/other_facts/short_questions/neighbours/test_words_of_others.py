"""Words that a paragraph says of another name than the asked one."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

ISLES = """Two isles

The patron of Aldra is a smith. Borda is full of goats. The isle Cress has three wells. The isle
Dorn is covered by heather.

Rolf Amdal teaches Latin. His sister Tuva Amdal breeds ponies. Celda's motto is short. Felda
has an old gate.

A child ticket to Aldra costs 3 crowns. The group ticket is sold on board. The grey barn was sold in
1980. The brown barn lost its roof in a storm. A smith earns 900 crowns. A weaver works at home.

The Ardo lamp has a warranty of two years. The Bero lamp shines for 90 hours.
"""


def ask(question: str) -> str:
    """Return the first quote that answers a question, "" if none does."""
    found = answer(MemoryCollection([read_text("isles.txt", ISLES)]), question)
    return found.quotes[0].text if found.band is Band.ANSWER else ""


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("What is the patron of Aldra?", "a smith"),
        ("What is Borda full of?", "goats"),
        ("What does Rolf Amdal teach?", "Latin"),
        ("What does Tuva Amdal breed?", "ponies"),
        ("How many wells does the isle Cress have?", "three"),
        ("How much does a child ticket to Aldra cost?", "3 crowns"),
        ("When was the grey barn sold?", "1980"),
        ("Where is the group ticket sold?", "on board"),
        ("How much does a smith earn?", "900"),
        ("Where does a weaver work?", "at home"),
        ("How long is the warranty of the Ardo lamp?", "two years"),
    ],
)
def test_what_is_told_of_the_asked_thing_answers(question: str, told: str) -> None:
    """The word stands with its name, and the noun with its kind."""
    assert told in ask(question)


@pytest.mark.parametrize(
    "question",
    [
        "What is the patron of Borda?",
        "What does Tuva Amdal teach?",
        "What is the motto of Felda?",
        "How many wells does the isle Dorn have?",
        "How much does the group ticket cost?",
        "When was the brown barn sold?",
        "How much does a weaver earn?",
        "How long is the warranty of the Bero lamp?",
    ],
)
def test_what_is_told_of_a_neighbour_does_not(question: str) -> None:
    """The neighbour has another name, or is of another kind of which the paragraph speaks too."""
    assert not ask(question)

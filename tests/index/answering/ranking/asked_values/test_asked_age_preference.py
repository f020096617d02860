"""Rules and prices for an age that a question names."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page

RINK = MemoryCollection(
    [
        read_page(
            "rink.md",
            "# Fell ice rink\n\n## Can children skate alone?\n\n"
            "Children under seven must hold the hand of a grown-up. From seven years on they may"
            " skate alone once they have passed our test.\n\n"
            "## What does it cost?\n\n- Adults: 9 crowns\n- Children (5 to 15): 4 crowns\n"
            "- Over-65s: 6 crowns\n\nUnder fives skate for nothing.\n\n"
            "## Is there a disco?\n\nThe disco on Fridays is for over-14s only.\n\n"
            "## Can I hire skates?\n\nSkates cost 3 crowns, in sizes from 26 to 48.\n",
        )
    ]
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("can my 5 year old skate on the ice alone?", "Children under seven"),
        ("can my 9 year old skate alone", "From seven years on"),
        ("my son is 6, may he skate alone?", "Children under seven"),
        ("what does a 9 year old pay to skate", "Children (5 to 15)"),
        ("what does a 70 year old pay to skate", "Over-65s"),
        ("does my 3-year-old pay to skate", "Under fives"),
        ("can a 12 year old go to the disco", "over-14s"),
        ("i'm 16, can I come to the disco", "over-14s"),
    ],
)
def test_the_rule_for_the_age_is_quoted(question, told):
    """The age itself stands in no rule, but lies in the range of one."""
    found = answer(RINK, question)
    assert found.band is Band.ANSWER
    assert told in found.quotes[0].text


@pytest.mark.parametrize(
    "question", ["can my 9 year old dance", "is there a locker for a 9 year old"]
)
def test_an_age_alone_answers_nothing(question):
    """A rule for the age that has nothing else of the question is none for it."""
    assert answer(RINK, question).band is not Band.ANSWER

"""Whose age a sentence tells."""

import pytest

from index import articles
from index.answering import answer
from index.types import Band, Document
from tests.support.memory_collection import MemoryCollection, read_text

AGES = MemoryCollection(
    [
        read_text(
            "hill.txt",
            "Around Gell\n\nThe beech at Gell is about 300 years old. The barn at Gell is 120 years"
            " old. The forge at Gell sells nails. The stone in the barn is grey.\n",
        ),
        read_text("chapel.txt", "Chapel\n\nThe chapel dates from 1688. It has two bells.\n"),
        read_text(
            "twins.txt",
            "Kin\n\nOla is 40. His cousin Runa is five years younger than he is. They sail.\n",
        ),
        read_text(
            "elms.txt",
            "Elms\n\nThe elm by the mill is 180 years old. The elm by the pump is half as old."
            " The diver in the boat is in her thirties.\n",
        ),
        read_text(
            "family.txt",
            "The Tolls\n\nGrandfather Arne Toll turned 91 in June. His sister Sigrid is 88. Their"
            " cousin Odd came by bus. The answer to the riddle was 42.\n",
        ),
        read_text(
            "crew.txt",
            "Crew of the Gannet\n\nMate Liv Roer, now 52, steers. The score of Tom Aas was 18. Her"
            " cook, Pia Moe, is 27. Her niece Sol mends the nets, and Sol's son Ask, just turned"
            " 13, rows. Boatswain Ravna was 16 when he left home. The ferry"
            " Tern is twice as old.\n",
        ),
        read_text(
            "lost.txt",
            "Lost on the fell\n\nStill lost are Ebba Frost (b. 1979) and Knut Varg.\n",
        ),
        read_text(
            "inn.txt",
            "The inn\n\nThe host, 61-year-old Rut Marn, runs it with her brother Jens. Her sons Per"
            " and Nils, who are 31 and 33, cook. Their dog is nine. Dag Hoel and his wife Lisbet,"
            " 44 and 47, wash up.\n",
        ),
    ]
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How old is the beech at Gell?", "300"),
        ("How old is the barn at Gell?", "120"),
        ("How old is Sigrid?", "88"),
        ("How old is Arne Toll?", "91"),
        ("How old is Liv Roer?", "52"),
        ("How old is Captain Roer?", "52"),
        ("How old is Pia Moe?", "27"),
        ("How old is Ask?", "13"),
        ("How old is the ferry Tern?", "twice as old"),
        ("How old is the elm by the pump?", "half as old"),
        ("How old is the diver in the boat?", "thirties"),
        ("How old is the chapel?", "1688"),
        ("How old is Ebba Frost?", "b. 1979"),
        ("How old is Runa?", "five years younger"),
        ("How old was Ravna when he left home?", "16"),
        ("How old is Rut Marn?", "61"),
        ("How old are the sons of Rut Marn?", "31 and 33"),
        ("How old is Dag Hoel?", "44 and 47"),
    ],
)
def test_the_age_of_the_asked_one_is_told(question, told):
    """A name before a bare number has an age."""
    found = answer(AGES, question)
    assert found.band is Band.ANSWER
    assert told in found.quotes[0].text


@pytest.mark.parametrize(
    "question",
    [
        "How old is the forge at Gell?",
        "How old is Odd?",
        "How old is Sol?",
        "How old is Knut Varg?",
        "How old is Jens Marn?",
    ],
)
def test_the_age_of_another_at_the_same_place_is_no_answer(question):
    """Nothing tells how old they are."""
    assert answer(AGES, question).band is not Band.ANSWER


GUILD = MemoryCollection(
    [
        read_text(
            "guild.txt",
            "The guild\n\nOlga Frey marked her 75th birthday. Her grandson Tim, a teacher of 31,"
            " gave a toast. Sven Aas sang, and Liv Moe, who is 44 years old, clapped.\n",
        )
    ]
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How old is Olga Frey?", "75th"),
        ("How old is Tim?", "31"),
        ("Who is 44 years old?", "Liv Moe"),
        ("Who is 45 years old?", ""),
    ],
)
def test_an_age_is_told_by_a_birthday_and_asked_by_itself(question, told):
    """A question may give the age, and ask whose it is."""
    found = answer(GUILD, question)
    assert (found.band is Band.ANSWER) is bool(told)
    if told:
        assert told in found.quotes[0].text


CREW = MemoryCollection(
    [
        articles.parse(
            Document(
                source="crew.md",
                text="# Crew\n\n| Who | Age | Rank |\n| --- | --- | --- |\n"
                "| Ana Brandt | 37 | cook |\n| Per Holm | | mate |\n",
                format="markdown",
            )
        )
    ]
)


@pytest.mark.parametrize(
    ("question", "is_told"), [("How old is Ana Brandt?", True), ("How old is Per Holm?", False)]
)
def test_an_age_stands_under_its_head(question, is_told):
    """A row of a table tells an age by the head over a cell, unless that is empty."""
    assert (answer(CREW, question).band is Band.ANSWER) is is_told

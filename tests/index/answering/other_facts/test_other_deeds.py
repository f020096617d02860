"""How to do something."""

import pytest

from index.answering import answer
from index.answering.other_facts.other_deeds import is_role_of_other_owner
from index.answering.question import analyze
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page, read_text

GOOSE = """# The marsh goose

A tamed goose finds eggs in the reed: press G to send it out to the reed and back.

The goose can be tamed with barley.

A painted boat is slower.
"""
READ = MemoryCollection([read_text("goose.md", GOOSE)])


@pytest.mark.parametrize(
    ("text", "told"),
    [("how do i tame a goose", "barley"), ("how do i paint a boat", "painted boat")],
)
def test_a_participle_before_a_noun_tells_no_way_to_do_it(text, told):
    """A sentence with the verb goes first; where there is none, nothing changes."""
    found = answer(READ, text)
    assert found.band is Band.ANSWER
    assert told in found.quotes[0].text


@pytest.mark.parametrize(
    ("question", "is_told"),
    [
        ("When was the Heron Charter created?", True),
        ("When was the Wader Charter created?", True),
        ("When was the Heron Charter burnt?", False),
        ("When was the Snipe Charter created?", False),
    ],
)
def test_the_year_beside_a_name_is_that_of_its_making(question, is_told):
    """It is no time of any other deed; a year elsewhere in the sentence tells nothing of it."""
    charters = (
        "Charters of the fen\n\nThe town later took over the 1906 Heron Charter, which asked for"
        " ditches.\n\nThe Wader Charter (1911) asked for dams.\n\nIn 1923 a flood reached the hall"
        " with the Snipe Charter and the mill.\n\nA pond was created beside the hall,"
        " and the reed was burnt.\n"
    )
    found = answer(MemoryCollection([read_text("charters.txt", charters)]), question)
    assert (found.band is Band.ANSWER) is is_told


@pytest.mark.parametrize(
    ("text", "question", "is_other"),
    [
        (
            "Four votes came from the Reed List, whose leader, Ada Lund, called the panel slow.",
            "who leads the flood panel",
            True,
        ),
        (
            "The flood panel, whose leader, Ada Lund, lives in Varde, met on Monday.",
            "who leads the flood panel",
            False,
        ),
        ("Ada Lund, whose boat sank, leads the flood panel.", "who leads the flood panel", False),
        ("The flood panel is led by Ada Lund.", "who leads the flood panel", False),
    ],
)
def test_the_role_after_whose_is_in_what_stands_before(text, question, is_other):
    """A word of the question behind it does not make it the role in that."""
    collection = MemoryCollection([read_text("panel.txt", text + "\n")])
    assert is_role_of_other_owner(collection, analyze(collection, question), None, text) is is_other


@pytest.mark.parametrize(
    ("question", "text", "is_told"),
    [
        (
            "When did Otter Bridge collapse?",
            "A crane collapsed on Otter Bridge on Thursday.",
            False,
        ),
        ("When did Otter Bridge collapse?", "Otter Bridge collapsed on Thursday.", True),
        ("When did Otter Bridge collapse?", "The old Otter Bridge collapsed in 1961.", True),
        ("When did the crane collapse?", "A crane collapsed on Otter Bridge on Thursday.", True),
    ],
)
def test_where_another_thing_did_it_is_not_what_did_it(question, text, is_told):
    """A name behind a preposition is the place of the deed."""
    more = "Otter Bridge has four arches.\n\nA crane stood by the mill for a year.\n"
    found = answer(MemoryCollection([read_text("b.txt", f"Notes\n\n{text}\n\n{more}")]), question)
    assert (found.band is Band.ANSWER) is is_told


@pytest.mark.parametrize("question", ["when will the mill open again", "when will the mill reopen"])
def test_to_open_again_is_to_reopen(question):
    """Either way of saying it finds the other."""
    told = "The mill shut in May.\n\nThe mill is expected to reopen on Sunday.\n"
    found = answer(MemoryCollection([read_text("mill.txt", f"The mill\n\n{told}")]), question)
    assert "Sunday" in found.quotes[0].text


@pytest.mark.parametrize(
    ("told", "is_told"),
    [
        ("The Otter Lift will stay closed until 1 June, the owner said.", True),
        ("The Otter Lift is to reopen on 1 June.", True),
        ("The Otter Lift opened again on 1 June.", True),
        ("The Otter Lift opened on 1 June 1962.", False),
        ("The Otter Lift was inspected on 1 June.", False),
    ],
)
def test_until_when_it_is_closed_is_when_it_opens_again(told, is_told):
    """A day on which something else happened to it is not."""
    lift = f"The Otter Lift\n\n{told}\n\nThe Otter Lift has nine cabins.\n"
    pool = read_text("pool.txt", "The pool\n\nThe pool is open in summer.\n")
    collection = MemoryCollection([read_text("lift.txt", lift), pool])
    found = answer(collection, "when will the otter lift open again")
    assert (found.band is Band.ANSWER) is is_told


LAMP = MemoryCollection(
    [
        read_page(
            "lamp.md",
            "# Orrin bed lamp\n\nThe Orrin hangs over a bed. Its lamp is blue.\n\n"
            "**Sleep timer:** press T for two seconds.\n\n"
            "**Filter:** a grey mat behind the grille.\n\nSwitch off at the wall in a storm.\n\n"
            "There is a catch inside the garden gate, because the wind slams it.\n",
        )
    ]
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("how do I switch on the sleep timer", "press T"),
        ("How Do I Activate The Sleep Timer", "press T"),
        ("why is there a catch inside the garden gate", "wind slams"),
        ("why is there a latch inside the garden gate", "wind slams"),
    ],
)
def test_a_step_behind_a_label_says_how_to_use_it(question, told):
    """It need not say the deed; and a preposition behind a noun is no noun of another kind."""
    found = answer(LAMP, question)
    assert found.band is Band.ANSWER
    assert told in found.quotes[0].text


def test_a_description_behind_a_label_says_not_how():
    """What the filter is does not tell how it is opened."""
    found = answer(LAMP, "how do I open the filter")
    assert found.band is not Band.ANSWER


@pytest.mark.parametrize("name", ["K+", "C#", "Viva"])
def test_a_sign_behind_a_name_is_part_of_it(name):
    """Whoever did it is the asked one, and nobody else."""
    cells = f"Flows\n\nThe {name} is led into the north tank. Salt is led out.\n"
    found = answer(MemoryCollection([read_text("cells.txt", cells)]), f"Where is {name} led?")
    assert found.band is Band.ANSWER

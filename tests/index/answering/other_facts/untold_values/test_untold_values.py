"""Values that are asked for, and that a sentence which has the words leaves untold."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

REGATTA = """Lysnes rowing club

Torvik captain Ann Bell steered the eight to a win over Lysnes on Sunday. The umpires were late.

Ida Moe broke her ankle on the slipway in June. She was taken to hospital by boat and missed
training for nine days.

Bo Lund left the committee because of his new job. He was away at a wedding when the boats came.

The club has grown to 210 members. A trainer opens the shed at six, and new trainers are looked for.

34 members were present.

A search dog named Rex found the lost oar.

The eight took 12 points on Mere Water.

A rower has three blades in the rack. The boathouse is kept at 12 degrees and the shed at 4.

The spring regatta is on 22 May. Rowing courses have to be booked online.

A card of ten rowing sessions is 90 euros.

Members may bring a friend to the sauna free of charge.

The novices' evening is held in the boathouse. Take warm clothes to the winter row.

Ferry 12 calls at the boathouse pier.
"""


def is_answered(question: str) -> bool:
    """Return whether the report answers a question."""
    found = answer(MemoryCollection([read_text("lysnes.txt", REGATTA)]), question)
    return found.band is Band.ANSWER


@pytest.mark.parametrize(
    ("question", "answered"),
    [
        ("did Ida Moe break her left or her right ankle", False),
        ("did Ida Moe break her ankle or her wrist", True),
        ("who is the captain of Lysnes", False),
        ("who is the captain of Torvik", True),
        ("what is Bo Lund's new job", False),
        ("whose wedding did Bo Lund go to", False),
        ("how many trainers does the club have", False),
        ("how many members has the club grown to", True),
        ("how many members does the club have in total", True),
        ("what is the name of the other search dog", False),
        ("what is the name of the search dog", True),
        ("how many points did the eight take on Glass Lake", False),
        ("how many points did the eight take on Mere Water", True),
        ("how many rowers are there", False),
        ("how many blades does a rower have", True),
        ("how many lanes does the boathouse have", False),
        ("how long does the spring regatta last", False),
        ("when is the spring regatta", True),
        ("what does a rowing course cost", False),
        ("what does a card of ten rowing sessions cost", True),
        ("how much is a membership", False),
        ("what do I need to bring to the novices' evening", False),
        ("what time does ferry 12 leave the boathouse", False),
        ("how loud is the boathouse", False),
    ],
)
def test_a_value_is_told_or_not(question, answered):
    """Near misses name what is there, and ask for what nothing tells of it."""
    assert is_answered(question) is answered


@pytest.mark.parametrize(
    ("question", "answered"),
    [
        ("what is the other club on Mere Water apart from Lysnes", True),
        ("what is the name of the other club on Mere Water", False),
    ],
)
def test_the_other_one_of_a_list_is_told_where_the_first_is_named(question, answered):
    """A list has both; which of them is the other one, nobody knows who names neither."""
    text = "Clubs of the lake\n\nThe clubs on Mere Water are Lysnes and Torvik.\n"
    found = answer(MemoryCollection([read_text("lake.txt", text)]), question)
    assert (found.band is Band.ANSWER) is answered

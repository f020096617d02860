"""What somebody else said than the one asked about."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page

FIRE = """# Fire at the mill

The mill of Tarn burned down on Friday. "We lost everything," said Ole Dahl, who owns it. Mayor Ida
Berg said that the town will help to rebuild the mill.

According to the Tarn fire brigade, the fire started in the drying room. The council has not yet
commented on the fire.

Passenger Bo Falk broke his arm. "The pilot shouted at us," he said.

Rasmus Kern, a neighbour, told reporters that he saw smoke at 5 a.m. Swans breed on the mill pond.
Rangers have asked people not to fly drones.
When boatmen say low water, they mean the week after the pond was drained.
"""


@pytest.fixture(scope="module")
def collection():
    """A report in which several people speak."""
    return MemoryCollection([read_page("mill.md", FIRE)])


@pytest.mark.parametrize(
    "text",
    [
        "What did the police say about the fire?",
        "Did the governor say that the town will help?",
        "Did the insurer say anything about the mill?",
        "what did the pilot say",  # somebody else speaks of him
        "What did Rasmus Dahl's sister say about the drying room?",
    ],
)
def test_the_statement_of_somebody_else_is_no_answer(collection, text):
    """Nor is a sentence in which nobody says anything."""
    assert answer(collection, text).band is not Band.ANSWER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("What did Ole Dahl say?", "We lost everything"),
        ("what did the passenger say about the pilot", "shouted at us"),
        ("What did Ida Berg say about the mill?", "the town will help"),
        ("What did the mayor say about rebuilding the mill?", "the town will help"),
        ("What did the fire brigade say about the fire?", "drying room"),
        ("Did the council say anything about the fire?", "has not yet"),
        ("Has the council commented?", "has not yet"),
        ("What did the neighbour tell reporters?", "smoke at 5 a.m."),
        ("what did the rangers say about drones", "asked people not to"),
        ("What do boatmen mean when they say low water?", "the week after"),
    ],
)
def test_the_statement_itself_is_quoted_first(collection, text, told):
    """Whether the speaker stands before the verb, behind it, or is named by an office."""
    found = answer(collection, text)
    assert found.band is Band.ANSWER
    assert told in found.quotes[0].text


MINUTES = """Minutes of the weavers of Tarn

LIE: The loom has been idle since the belt tore in the spring
FOSS: The invoice was sent back unopened by your own office
"""


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("What did Foss say about the invoice?", True),
        ("What did Foss say about the loom?", False),
    ],
)
def test_a_line_of_minutes_is_said_by_who_opens_it(text, answers):
    """In whatever capitals; it has to be about what is asked."""
    pages = [read_page("mill.md", FIRE), read_page("minutes.md", MINUTES)]
    found = answer(MemoryCollection(pages), text)
    assert (found.band is Band.ANSWER) is answers

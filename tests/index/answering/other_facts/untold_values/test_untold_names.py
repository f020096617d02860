"""Names that are asked for, and that a sentence leaves untold."""

import pytest

from index import Band, articles
from index.answering import answer
from index.types import Document
from tests.support.memory_collection import MemoryCollection

HALL = """News of the Torvik hall

The piano tuner refuses to come until the mice have gone.

One account was banned from the forum of the hall for thirty days for spreading rumours.

The organ builder, Sten Aune, was flown to hospital in Skarnes with a broken wrist on Monday.

A drummer was flown to hospital in Skarnes with a sprained ankle after the rehearsal.

Osk, sailing with his two nephews, called it "the wettest day of my life, and I am from Grimvik".

We have booked a hostel with sixteen beds for the trip to Lofthus.

For the visiting choir we have booked the guesthouse Blue Heron.

The hall cat, which everybody calls Pudding, sleeps on the organ.

A tin mine at Skarnes sponsored the new curtains of the stage.

A bakery from Lofthus, Aune & Daughter, sponsored the new lamps of the stage.
"""


@pytest.fixture(scope="module")
def hall():
    """Return a collection of one article with names and without."""
    document = Document(source="hall.txt", text=HALL, format="text", language="en")
    return MemoryCollection([articles.parse(document)])


@pytest.mark.parametrize(
    ("question", "untold"),
    [
        ("Could you tell me the name of the piano tuner?", True),
        ("When does the piano tuner come?", False),
        ("which account was banned from the forum", True),
        ("how long was the account banned from the forum", False),
        ("name of the drummer who sprained an ankle", True),
        ("What is the name of the organ builder who broke a wrist?", False),
        ("what are Osk's nephews called", True),
        ("what was the drummer with the sprained ankle called in the news", True),
        ("what is Osk's full name", True),
        ("name of the hostel booked for the trip to Lofthus", True),
        ("name of the guesthouse booked for the visiting choir", False),
        ("what is the hall cat called", False),
        ("which bakery sponsored the new lamps of the stage", False),
        ("what did Osk call the day he was sailing with his two nephews", False),
    ],
)
def test_a_sentence_without_a_new_name_does_not_tell_what_something_is_named(
    hall, question, untold
):
    """It speaks of the thing, of places, of who is quoted, or of one of its kind."""
    found = answer(hall, question)
    assert (found.band is not Band.ANSWER) is untold

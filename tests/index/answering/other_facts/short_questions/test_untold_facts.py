"""Facts that a sentence leaves untold though it has the words of a short question."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

LANDSLIDE = """Landslide above Torvik

The landslide of Monday closed the road above Torvik. A baker in Torvik saw the landslide come.

The bus stopped two metres short of the landslide, and the driver was cut by glass.
Somebody else phoned.

The van was going at 40 km/h. A student from Lund measured the slope, which is made of clay.

The shelter is a small one that shepherds built.

A new key card for the barrier costs 6 euros. The kiosk accepts coins.

In the flood of 2012 the water reached 4.85. The lower huts were hit by 12 trees. Some 1.2 million
crowns were raised.

The chapel opened in 1962.

The hut is shut until Thursday.
"""


def is_answered(question: str) -> bool:
    """Return whether the report answers a question."""
    found = answer(MemoryCollection([read_text("torvik.txt", LANDSLIDE)]), question)
    return found.band is Band.ANSWER


@pytest.mark.parametrize(
    ("question", "answered"),
    [
        ("Was anyone else arrested?", False),
        ("Was anyone cut?", True),
        ("Did anyone see the landslide come?", True),
        ("how fast was the bus", False),
        ("how fast was the van going", True),
        ("how many shepherds built the shelter", False),
        ("can I pay by card", False),
        ("can I pay with coins", True),
        ("what did the mayor see", False),
        ("what did the baker see", True),
        ("what did the student measure", True),
        ("does the kiosk take coins", True),
        ("how many houses were flooded in 2012", False),
        ("how many trees hit the huts", True),
        ("how many crowns were raised", True),
        ("when will the chapel open again", False),
        ("when did the chapel open", True),
        ("does the shelter take cash", False),
        ("how do I get a new key card", True),
        ("how do I get a voucher for the bus", False),
        ("where can I claim a voucher for the van", False),
    ],
)
def test_a_sentence_has_to_tell_what_is_asked(question, answered):
    """It tells of the deed, of whoever did it, of a speed, or of paying."""
    assert is_answered(question) is answered

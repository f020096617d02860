"""Things and deeds that a section leaves untold."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page

MILL = """# The Tarn mill

## The miller

The miller lives in a cottage beside the weir. He grinds rye on Fridays.

## The baker

The baker lives in the yard behind the mill. She sells rye loaves and plum tarts. A loaf keeps for
four days. Change the water of the sourdough every week. Maize flour is not suitable, as it does not
rise.

## The cafe

The cafe has wifi and a piano. Almonds can be had instead of walnuts.

## The gate

Set the code of the gate with the brass wheel. The porter has a key of the gate.
"""

BOAT = """# The Alder boat

The boat takes 40 minutes to the island. It carries 30 people and sails from the stone quay.

Use the south quay instead.
"""


def ask(question: str) -> str:
    """Return the first quote that answers a question, "" if none does."""
    texts = {"mill.md": MILL, "boat.md": BOAT}
    collection = MemoryCollection([read_page(name, text) for name, text in texts.items()])
    found = answer(collection, question)
    return found.quotes[0].text if found.band is Band.ANSWER else ""


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("is there wifi in the cafe", "wifi"),
        ("does the cafe have a piano", "piano"),
        ("what does the baker sell", "plum tarts"),
        ("what does the miller grind", "rye"),
        ("how do I set the code of the gate", "brass wheel"),
        ("how do I change the water of the sourdough", "every week"),
        ("what can I have instead of walnuts", "Almonds"),
        ("can I use maize flour instead of rye", "not suitable"),
    ],
)
def test_what_a_section_tells_is_quoted(question, part):
    """The thing or the deed is said there, in whatever form."""
    assert part in ask(question)


@pytest.mark.parametrize(
    "question",
    [
        "is there wifi on the boat",
        "is there a piano on the boat",
        "does the boat have wifi",
        "does the mill boat have a piano",
        "what does the miller sell",
        "what does the baker grind",
        "how do I change the code of the gate",
        "what can I use instead of rye",
    ],
)
def test_what_only_another_section_tells_is_not(question):
    """The boat's time says nothing of its wifi, nor where the miller lives what he sells."""
    assert not ask(question)

"""People who are spoken of and not named."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text


def ask(question: str, text: str) -> bool:
    """Return whether a text answers a question."""
    collection = MemoryCollection([read_text("walk.txt", f"The mudflat walk\n\n{text}\n")])
    return answer(collection, question).band is Band.ANSWER


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("who is the guide", "On Friday we walk with the guide Ada Lund."),
        ("who is the guide", "The guide is a retired sailor."),
        ("who is the guide", "Guide: my sister Eva."),
        ("who is on the board", "On the board are Ida Berg and Tom Moss."),
    ],
)
def test_who_somebody_is_is_told(question, text):
    """By a name, or by what they are."""
    assert ask(question, text)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("who is the guide", "On Friday we walk across the mudflats with a guide."),
        ("who is on the board", "The board meets on the first Tuesday of May."),
    ],
)
def test_a_mention_names_nobody(question, text):
    """A day is no name."""
    assert not ask(question, text)

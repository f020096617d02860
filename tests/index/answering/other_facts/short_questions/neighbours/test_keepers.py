"""Who keeps or runs something."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

HUTS = """Huts above Senn

The Alder hut has 30 beds and is kept by Mara Joss. The Birch hut, an hour
to the north, has 18 beds.

The bakery was taken over by Otto Lind in 2016. The garden of the school has 40 beds of herbs.
"""


def ask(question: str) -> str:
    """Return the first quote that answers a question, "" if none does."""
    found = answer(MemoryCollection([read_text("huts.txt", HUTS)]), question)
    return found.quotes[0].text if found.band is Band.ANSWER else ""


def test_who_keeps_something_is_told_by_a_word_for_it():
    """The verb may be in another form."""
    assert "Mara Joss" in ask("Who keeps the Alder hut?")


@pytest.mark.parametrize(
    "question", ["Who keeps the Birch hut?", "Who tends the garden of the school?"]
)
def test_a_sentence_that_names_nobody_does_not_tell_it(question):
    """The name of the thing itself is that of nobody."""
    assert not ask(question)

"""Deeds in return."""

import pytest

from index.answering import answer
from index.answering.question import analyze
from index.answering.ranking import asks_for_return, may_tell_return
from tests.support.memory_collection import MemoryCollection, read_text

SIEGE = """The siege of the Varn tower

Soldiers of the Varn guard shot at the tower. The soldiers had four guns, the tower one.

Not a shot was fired in return.
"""
COLLECTION = MemoryCollection([read_text("siege.txt", SIEGE)])


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("They shot back.", True),
        ("They fired straight back.", True),
        ("They returned fire, a shot a minute.", True),
        ("Nobody shot.", True),
        ("They shot at the tower and ran back.", False),
        ("They shot at the tower.", False),
        ("They came back to the tower.", False),
    ],
)
def test_a_deed_in_return_is_told_from_a_deed(text, tells):
    """What was not done tells it too."""
    question = analyze(COLLECTION, "did the guard shoot back")
    assert asks_for_return(question)
    assert may_tell_return(question, text) is tells


@pytest.mark.parametrize("text", ["did it come back", "who shot back", "did they back the plan"])
def test_other_questions_are_left(text):
    """Coming back is no deed in return, and who did it is asked otherwise."""
    assert not asks_for_return(analyze(COLLECTION, text))


def test_what_tells_of_the_deed_in_return_is_quoted_first():
    """It has fewer words of the question than the sentences before it."""
    asked = ("did the Varn tower shoot back at the soldiers", "did the soldiers shoot back")
    for each in asked:
        assert answer(COLLECTION, each).quotes[0].text == "Not a shot was fired in return."

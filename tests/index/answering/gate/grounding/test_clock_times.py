"""Times of the clock in other notations."""

import pytest

from index.answering.gate.grounding.clock_times import list_said_hours
from index.answering.question import analyze
from tests.support.memory_collection import MemoryCollection, read_text

EMPTY = MemoryCollection([read_text("a.txt", "Title\n\nNothing of note.")])


@pytest.mark.parametrize(
    ("question", "sentence", "said"),
    [
        ("Is the bath open at 2 pm?", "Open 14:00 to 19:00.", ["2"]),
        ("Is the bath open at 2 p.m.?", "Open from 2pm.", ["2"]),
        ("Is the bath open at 14:30?", "It opens at 2.30 p.m.", ["14", "30"]),
        ("Is the bath open at 12 am?", "It closes at 0:00.", ["12"]),
        ("Is the bath open at 2 pm?", "Open from 2:00.", []),
        ("Is the bath open at 2 pm?", "Open from 2.14 metres.", []),
        ("Is the bath open to 2 people?", "Open from 14:00.", []),
    ],
)
def test_an_hour_of_the_afternoon_is_said_by_a_number_above_twelve(question, sentence, said):
    """A number that is no time is none, nor is the same hour of the other half of the day."""
    assert [word.text for word in list_said_hours(sentence, analyze(EMPTY, question))] == said

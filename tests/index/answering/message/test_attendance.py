"""Who was at a meeting, and who was not."""

import pytest

from index.answering import answer
from index.answering.message.attendance import read_attendance
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

MINUTES = """Harl rowing club

Minutes of the meeting on 4 March in the boathouse

Present: Ida Moss, Bo Falk
Apologies: Ole Rud (ill)

1. Oars
Two oars were bought. The meeting closed at nine.
"""


@pytest.mark.parametrize(
    ("asked", "read"),
    [
        ("who wasn't at the meeting", "who was absent"),
        ("who couldn't make it to our last meeting", "who was absent"),
        ("who missed the council meeting in May", "who was absent for the council in May"),
        ("who was at the meeting", "who was present"),
        ("who came to the AGM", "who was present"),
        ("who missed the penalty", "who missed the penalty"),
        ("who spoke at the meeting", "who spoke at the meeting"),
        ("when was the meeting", "when was the meeting"),
    ],
)
def test_a_question_for_who_was_there_is_read_in_the_words_of_minutes(asked, read):
    """What else somebody did at a meeting, or missed, is left as it is asked."""
    assert read_attendance(asked) == read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("who wasnt at the meeting", "Apologies: Ole Rud (ill)"),
        ("who missed the rowing meeting", "Apologies: Ole Rud (ill)"),
        ("who was at the meeting?", "Present: Ida Moss, Bo Falk"),
        ("who was drunk at the meeting", ""),
    ],
)
def test_the_line_of_those_is_quoted_first(text, told):
    """It has no word of the question as it was typed."""
    found = answer(MemoryCollection([read_text("minutes.txt", MINUTES)]), text)
    assert (found.band is Band.ANSWER) is bool(told)
    assert not told or found.quotes[0].text == told

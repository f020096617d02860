"""The last time of several, the first in rank and the asked season."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

VALLEY = """Notes on the Orla valley

During the late 1970s the company of the Orla valley held a large stockpile of copper and sold it
off to the government.

The mill wheel was last repaired in 1998 by two carpenters.

Lake Ano is the second largest lake of the valley and has three islands.

Mount Brek is the third highest peak of the valley behind Tind and Storhorn.

In summer the average temperature in Orla is 24 degrees.

Keys are handed out at the mill from 9 am to 5 pm.

In 1945 forty guests came to the rowing club, as the war ended.

In winter the bakery sells soup. The chapel is open in summer only.
"""


def is_answered(question: str) -> bool:
    """Return whether the notes answer a question."""
    found = answer(MemoryCollection([read_text("orla.txt", VALLEY)]), question)
    return found.band is Band.ANSWER


@pytest.mark.parametrize(
    ("question", "answered"),
    [
        ("When was the last time the company mined copper in the Orla valley?", False),
        ("When was the last time the company of the Orla valley smelted copper?", False),
        ("When was the last time the company held a stockpile of copper?", True),
        ("When was the last time the mill wheel was repaired?", True),
        ("When is the last time I can get keys at the mill?", True),
        ("How many guests came to the rowing club in the last year of the war?", True),
    ],
)
def test_another_time_is_no_answer(question, answered):
    """What is told of the one time, or till when something can be done, is an answer."""
    assert is_answered(question) is answered


@pytest.mark.parametrize(
    ("question", "answered"),
    [
        ("Which is the largest lake of the valley?", False),
        ("Which is the second largest lake of the valley?", True),
        ("Which is the highest peak of the valley?", True),
    ],
)
def test_what_is_further_down_is_no_answer(question, answered):
    """What stands behind the first names that one, and the second may be asked for."""
    assert is_answered(question) is answered


@pytest.mark.parametrize(
    ("question", "answered"),
    [
        ("What is the average temperature in Orla in winter?", False),
        ("What is the average temperature in Orla in summer?", True),
        ("Is the chapel open in winter?", True),
    ],
)
def test_another_season_is_no_answer(question, answered):
    """What is so in summer only tells of winter, too."""
    assert is_answered(question) is answered

"""Everyday words of questions, beside the words of notices and wikis."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

NOTICES = """House of the Vale club

The club meets on Mondays at 7 pm.

The lavatories are behind the stage. The timetable hangs at the gate of the yard.

Lessons on the lute are given by Udo Wend. The school of dance stands in Quay Road.

The hall closes at 14:00 on Fridays. The level cap of the game is 40. It runs on Linux and macOS.

The bath was opened by the mayor, Tora Lind, in June.

Lore: Iron Key, Old Map. He sleeps in the tower and is shy of light.
"""


def quote_first(question: str) -> str:
    """Return the first quote of an answer, "" where there is none."""
    found = answer(MemoryCollection([read_text("vale.txt", NOTICES)]), question)
    return found.quotes[0].text if found.band is Band.ANSWER else ""


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("where is the loo", "behind the stage"),
        ("when does the group meet", "on Mondays"),
        ("where is the schedule", "at the gate"),
        ("what is the max level", "cap of the game is 40"),
        ("does the game run on a mac", "macOS"),
        ("who inaugurated the bath", "Tora Lind"),
        ("does the hall close at 2 pm on fridays", "14:00"),
    ],
)
def test_a_notice_answers_in_its_own_words(question, said):
    """The words differ, and what they mean is the same."""
    assert said in quote_first(question)


@pytest.mark.parametrize(
    "question",
    [
        "where is the kitchen",
        "when does the choir meet",
        "what is the min level",
        "who built the bath",
        "does the hall close at 2 am on fridays",
    ],
)
def test_another_thing_is_not_said_in_other_words(question):
    """A neighbour of each of these questions is not answered."""
    assert not quote_first(question)


def test_a_word_of_the_question_is_no_other_word_of_it():
    """The school of the question does not say that anybody teaches."""
    assert "Quay Road" not in quote_first("who teaches at the school of dance")

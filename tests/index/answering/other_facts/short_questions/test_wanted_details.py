"""Details that certain short questions ask for."""

import pytest

from index.answering.other_facts.short_questions.wanted_details import lacks_cause, lacks_hours
from index.answering.question import analyze
from tests.support.memory_collection import MemoryCollection, read_text

EMPTY = MemoryCollection([read_text("a.txt", "Nothing here.")])


@pytest.mark.parametrize(
    ("text", "sentence", "lacks"),
    [
        ("when does the desk open", "Call the desk at 555-0177 before you leave.", True),
        ("when does the desk open", "The desk answers until 22.", True),
        ("when does the desk close", "The desk answers until 22.", False),
        ("when does the desk open", "The desk is staffed from 9.", False),
        ("when does the desk open", "The desk opens on Mondays.", False),
        ("when does the desk open", "Desk: 9-17", False),
        ("when does the desk open", "The desk opens in May.", False),
        ("when did the desk open", "The desk was opened by the mayor.", False),
        ("when does the desk move", "The desk was opened by the mayor.", False),
    ],
)
def test_opening_hours_are_hours_or_days(text, sentence, lacks):
    """A telephone number is no hour, and an end is no beginning."""
    assert lacks_hours(sentence, analyze(EMPTY, text)) is lacks


@pytest.mark.parametrize(
    ("text", "sentence", "lacks"),
    [
        ("what made the barge sink", "The barge sank on Monday.", True),
        ("what made the barge sink", "The barge sank after a leak.", False),
        ("what made the barge famous", "The barge was in a film.", False),
    ],
)
def test_what_made_something_fail_asks_for_a_cause(text, sentence, lacks):
    """What made it famous need not be told as a cause."""
    assert lacks_cause(sentence, analyze(EMPTY, text)) is lacks

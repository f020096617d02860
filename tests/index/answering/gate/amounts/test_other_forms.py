"""Other forms of what a question asks for."""

import pytest

from index.answering.gate.amounts.other_forms import find_other_forms
from index.answering.question import analyze
from tests.support.memory_collection import MemoryCollection, read_text

EMPTY = MemoryCollection([read_text("a.txt", "Title\n\nNothing of note.")])


@pytest.mark.parametrize(
    ("question", "text", "is_told"),
    [
        ("when is the new jetty expected", "We want the jetty ready by Easter.", True),
        ("when is the pond drained", "It is drained every autumn, before the frost.", True),
        ("when is the pond drained", "The summer camp is at the pond.", False),
        ("when is the pond drained", "We had to spring over it.", False),
        ("how old must I be to row", "Rowers are 13 or older.", True),
        ("how long is the tour", "It takes an hour.", True),
        ("how old is Ida", "Ida is in her thirties.", True),
        ("how old is Ida", "They danced on his ninetieth birthday.", True),
        ("how old is Ida", "Ida read about the thirties.", False),
        ("how often is it cleaned", "It is cleaned once a month.", True),
        ("how often is it cleaned", "It is cleaned once the guests have left.", False),
    ],
)
def test_a_season_is_a_time_and_a_limit_an_age(question, text, is_told):
    """A season before another noun is part of its name, and "once" may be a conjunction."""
    found = find_other_forms(analyze(EMPTY, question))
    assert found is not None
    assert bool(found(text)) is is_told

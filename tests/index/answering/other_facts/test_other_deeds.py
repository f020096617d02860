"""How to do something."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

GOOSE = """# The marsh goose

A tamed goose finds eggs in the reed: press G to send it out to the reed and back.

The goose can be tamed with barley.

A painted boat is slower.
"""
READ = MemoryCollection([read_text("goose.md", GOOSE)])


@pytest.mark.parametrize(
    ("text", "told"),
    [("how do i tame a goose", "barley"), ("how do i paint a boat", "painted boat")],
)
def test_a_participle_before_a_noun_tells_no_way_to_do_it(text, told):
    """A sentence with the verb goes first; where there is none, nothing changes."""
    found = answer(READ, text)
    assert found.band is Band.ANSWER
    assert told in found.quotes[0].text

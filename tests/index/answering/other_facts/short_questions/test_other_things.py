"""Things that were once something else, words of two meanings, and measures of something else."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

MUSEUM = """The Netmakers' Museum

The museum is housed in the former ropewalk on Quay Lane. The boat shed lies behind the museum.

Moss Pond is 2 km from the museum and is a fine place for a picnic. Heron Pond is 90 metres long.

A guide to the nets is sold for 4 euros; each park in the town has a copy.
Dogs may train on the lawn.

The museum has a lift and two lockers. Kim Aas looks after the nets: kim@nets.example.
"""


def is_answered(question: str) -> bool:
    """Return whether the museum's text answers a question."""
    found = answer(MemoryCollection([read_text("museum.txt", MUSEUM)]), question)
    return found.band is Band.ANSWER


@pytest.mark.parametrize(
    ("question", "answered"),
    [
        ("where is the ropewalk", False),
        ("where is the former ropewalk", True),
        ("where is the boat shed", True),
        ("where is the museum", True),
    ],
)
def test_a_former_thing_is_no_thing_of_today(question, answered):
    """It is one where it is asked for as the former one."""
    assert is_answered(question) is answered


@pytest.mark.parametrize(
    ("question", "answered"),
    [
        ("can I park in the town", False),
        ("can I train dogs on the lawn", True),
        ("does each park have a copy", True),
    ],
)
def test_a_verb_is_not_said_by_a_noun_for_another_thing(question, answered):
    """A park in the town is no place to leave a car."""
    assert is_answered(question) is answered


@pytest.mark.parametrize(
    ("question", "answered"),
    [("how big is Moss Pond", False), ("how long is Heron Pond", True)],
)
def test_how_far_off_a_thing_lies_is_not_its_size(question, answered):
    """Another measure beside the thing may be its size."""
    assert is_answered(question) is answered


@pytest.mark.parametrize(
    ("question", "answered"),
    [
        ("does the museum have a cinema", False),
        ("does the museum have a lift", True),
        ("does the museum have lockers", True),
    ],
)
def test_what_no_source_has_is_not_there(question, answered):
    """That a sentence is about the museum does not tell if it has a cinema."""
    assert is_answered(question) is answered


@pytest.mark.parametrize(
    ("question", "answered"),
    [
        ("how can I reach Kim Aas", True),
        ("how do I get in touch with Kim Aas", True),
        ("how can I bribe Kim Aas", False),
    ],
)
def test_an_address_tells_how_to_reach_somebody(question, answered):
    """The sentence needs no word for reaching her."""
    assert is_answered(question) is answered


YARD = """Prices

The mooring at Sandvik costs seven euros. The crane at Sandvik is 20 metres high. The shower at
Sandvik is free.
"""


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("How much does the crane at Sandvik cost?", ""),
        ("How much does the mooring at Sandvik cost?", "seven euros"),
        ("How high is the crane at Sandvik?", "20 metres"),
        ("How high is the mooring at Sandvik?", ""),
    ],
)
def test_another_thing_at_the_same_place_is_not_told_of(question, told):
    """The price of the mooring is not that of the crane."""
    found = answer(MemoryCollection([read_text("yard.txt", YARD)]), question)
    assert (found.band is Band.ANSWER) is bool(told)
    assert told in found.quotes[0].text

"""Names that are spelled like a verb of any text."""

import pytest

from index.answering import answer
from index.answering.gate.grounding.capitalised_names import count_capitalised, titles
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

WALKS = """Evening walks

You can go along the runtime trail of the park in an hour. The trail has a map at each gate.

If you make a fire, keep the process short and use little wood. We make tea there.
"""
LANGUAGE = """Questions about {title}

Programs in Go have a small runtime that collects what they no longer need.

A process of Go uses more memory than it needs, since it asks for much of it at once.
"""


@pytest.fixture(scope="module")
def walks():
    """A page that has the verbs alone, and another one."""
    other = read_text("tea.txt", "Tea\n\nTea needs hot water and a pot.")
    return MemoryCollection([read_text("walks.txt", WALKS), other])


@pytest.mark.parametrize("title", ["Go", "the language"])
@pytest.mark.parametrize("question", ["Do programs in Go have a runtime?", "Has Go a runtime?"])
def test_a_page_that_has_the_name_answers(title, question):
    pages = [read_text("page.txt", LANGUAGE.format(title=title)), read_text("walks.txt", WALKS)]
    found = answer(MemoryCollection(pages), question)
    assert found.band is Band.ANSWER
    assert "small runtime" in found.quotes[0].text


@pytest.mark.parametrize(
    ("named", "plain"),
    [
        ("Does Go have a map of the trail?", "Can I Go along the trail of the park?"),
        ("Does Make keep the process short?", "Can we Make a fire in the park?"),
    ],
)
def test_the_verb_of_another_page_is_not_the_name(walks, named, plain):
    """Where a verb is expected, a capital names nothing."""
    assert answer(walks, named).band is not Band.ANSWER
    assert answer(walks, plain).band is Band.ANSWER


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Programs in Go, and Go itself, are fast.", 2),
        ("Go to the gate. Go on.", 0),
        ("The language (Go) is old.", 1),
        ("Going home, I go by Gogo.", 0),
    ],
)
def test_a_capital_at_the_start_of_a_sentence_names_nothing(text, times):
    assert count_capitalised("Go", text) == times


def test_a_title_names_it_wherever_it_stands():
    assert titles("Go", "Go FAQ")
    assert not titles("Go", "Where to go")
    assert not titles("Go", "Gogo")

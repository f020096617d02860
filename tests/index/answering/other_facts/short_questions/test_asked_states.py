"""States and deeds of questions for yes or no."""

import pytest

from index.answering import answer
from index.answering.other_facts.short_questions.asked_states import find_state
from index.answering.question import analyze
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

SAUNA = """# Barrel sauna: house rules

The sauna is open daily from 2 p.m. to 9 p.m.

The small cabin is heated with birch logs. A towel that you left can be fetched on Monday. The
shed smells of tar.

Bathing suits are not allowed in the cabin.
"""
READ = MemoryCollection([read_text("sauna.md", SAUNA)])


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("is the sauna haunted", "haunted"),
        ("are the birch logs scented", "scented"),
        ("is the sauna free", None),
        ("is the sauna open", None),
        ("is it haunted", None),
        ("is the sauna haunted in winter", "haunted"),
        ("why is the sauna haunted", None),
    ],
)
def test_the_state_of_a_question(text, state):
    """Whether a thing is free or open is told by prices and times, without these words."""
    found = find_state(analyze(READ, text))
    assert (found and found.text) == state


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("is the sauna painted", False),
        ("is the cabin heated", True),
        ("is the shed heated", False),
        ("is the sauna open on mondays", True),
        ("can i rent a towel", False),
        ("can i wear a bathing suit", True),
        ("can i bring my own barrel", False),
    ],
)
def test_what_only_names_the_thing_does_not_answer(text, answers):
    """Nor does a title, and what can be fetched cannot therefore be rented; a rule answers."""
    assert (answer(READ, text).band is Band.ANSWER) is answers

"""What the gate takes as said by what stands over a sentence."""

import pytest

from index.answering import explain
from tests.support.memory_collection import MemoryCollection, read_page, read_text

TENTS = """# Tents on test

## Larix 3

The poles are of ash and bend well. It weighs four kilos.

## Selva

We had a long wait. The ground was dry and the door stuck.
"""
FAIR = "Fair\n\nThe mill was sold at the fair. The mayor had 3 cows weighed on the ground."


@pytest.fixture(scope="module")
def collection():
    """A page of two products, and an article without them."""
    return MemoryCollection([read_page("tents.md", TENTS), read_text("fair.txt", FAIR)])


@pytest.mark.parametrize(
    ("question", "is_said"),
    [
        ("How much does the Larix 3 weigh?", True),
        ("How was the ground at the Selva?", True),
        ("How was the ground at the Larix?", False),
        ("What was sold at the Selva?", False),
    ],
)
def test_a_heading_that_is_the_asked_name_says_it(collection, question, is_said):
    """The sentence below need not have it; one that stands elsewhere does not say it."""
    verdict = explain(collection, question).verdict
    assert verdict is not None
    assert (verdict.features["missing words"] == 0) is is_said

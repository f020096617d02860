"""Whom a whole article is about."""

import pytest

from index.answering.gate.grounding.article_subjects import is_subject_of
from index.answering.question import analyze
from tests.support.memory_collection import MemoryCollection, read_text

PORTRAIT = """The woman of the geese

Morna Pask keeps geese on Tern Island. Her cousin Bo Lind fishes.

Pask came home in 2004.

"I was tired," says Pask. Bo was not.

Pask will stay.
"""
COLLECTION = MemoryCollection([read_text("pask.txt", PORTRAIT)])
OPENING = [each.masked_text for each in COLLECTION.passages([0, 1, 2])]


@pytest.mark.parametrize(
    ("question", "is_subject"),
    [
        ("why is morna famous", True),
        ("why is Pask famous", True),
        ("why is bo famous", False),
        ("why is Lind famous", False),
        ("why is tern famous", False),
        ("why is Greta famous", False),
    ],
)
def test_a_name_is_the_subject_if_it_or_its_surname_is_all_through_the_article(
    question, is_subject
):
    """A name that stands in it once or twice is not, nor is one of no source."""
    word = analyze(COLLECTION, question).words[2]
    assert is_subject_of(COLLECTION, 0, word, OPENING) is is_subject


def test_a_first_name_needs_the_full_name_in_the_opening():
    """Elsewhere it may be somebody else's."""
    word = analyze(COLLECTION, "why is morna famous").words[2]
    assert not is_subject_of(COLLECTION, 0, word, [])

"""Broader words for a word that no source has, where a rule is asked for."""

import pytest

from index.analysis import extract_terms
from index.answering import answer
from index.answering.lexical import find_broader_words
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page

ROOM = """# The reading room

## Are pets welcome?

No, animals stay in the porch.

## What may I eat here?

Food is for the balcony. Alcohol is never poured.

## How do I become a member?

Fill in the blue card.

The goldfish Otto is 9 years old.
"""


@pytest.mark.parametrize(
    ("question", "opening"),
    [
        ("May I bring a puppy?", "No, animals"),
        ("Are rabbits allowed?", "No, animals"),
        ("Can I have a sandwich?", "Food is"),
        ("How do I sign up?", "Fill in"),
        ("How do I join?", "Fill in"),
        ("How many puppies are there?", ""),
        ("How old is the puppy?", ""),
        ("Can I bring a bassoon?", ""),
    ],
)
def test_what_holds_for_the_kind_holds_for_one(question, opening):
    """A rule is asked for, not a number or an age; the word is still named as missing."""
    found = answer(MemoryCollection([read_page("room.md", ROOM)]), question)
    assert (found.band is Band.ANSWER) is bool(opening)
    assert not opening or found.quotes[0].text.startswith(opening)


def test_a_word_has_broader_words_or_none():
    """A dog is an animal; the table knows no broader word for a chair."""
    (dog,), (animal,), (chair,) = map(extract_terms, ("dog", "animal", "chair"))
    assert animal in find_broader_words(dog)
    assert not find_broader_words(chair)

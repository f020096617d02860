"""Sentences of one article that count the same thing."""

import pytest

from index.answering import answer
from tests.support.memory_collection import MemoryCollection, read_page

TOLD = """# Mills of the Tarn

## Upper mill

The upper mill has 4 wheels and 1,200 sacks of rye.

## Lower mill

The lower mill has 2 wheels and is worked by 30 people of the village.

## Old mill

The old mill has 9 wheels, two of them broken, and 300 sacks.
"""


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("which mill has the most wheels", "old mill"),
        ("which mill has the fewest wheels", "lower mill"),
        ("which mill has the most sacks", "upper mill"),
    ],
)
def test_the_largest_count_of_an_article_goes_first(question, part):
    """The noun behind the superlative is counted."""
    found = answer(MemoryCollection([read_page("mills.md", TOLD)]), question)
    assert part in found.quotes[0].text


def test_one_count_alone_is_compared_with_nothing():
    """Only one mill tells of its people."""
    collection = MemoryCollection([read_page("mills.md", TOLD)])
    most = answer(collection, "which mill has the most people").quotes[0].text
    assert most == answer(collection, "which mill has people").quotes[0].text

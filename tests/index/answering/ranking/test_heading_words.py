"""Headings lend their words to their sections."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page

MINUTES = """# Minutes of the garden club

## 1. Water butt

Ivo showed two offers. After a long talk it was put off until May.

## 2. Spring walk

The walk moves to 3 April. A budget of 90 dollars was approved.

## 3. Tool hut

Lena proposed a new roof. The proposal was turned down.
"""
GUIDE = """# Reed Hollow: a guide

## Breeding

Give a marsh hen two barley ears, then wait a night by the nest.

## Eggs

A hen lays one egg a day. A bred hen lays two.
"""
PAGES = MemoryCollection([read_page("minutes.md", MINUTES), read_page("guide.md", GUIDE)])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("What is the budget of the spring walk?", "A budget of 90 dollars"),
        ("how do i breed a marsh hen", "Give a marsh hen two barley ears"),
        ("how many eggs does a hen lay", "A hen lays one egg a day."),
    ],
)
def test_what_stands_under_a_heading_is_about_it(text, told):
    """A sentence that says it itself needs no heading."""
    found = answer(PAGES, text)
    assert found.band is Band.ANSWER
    assert found.quotes[0].text.startswith(told)


def test_no_heading_stands_beside_the_first_quote():
    """It repeats the question."""
    for text in ("What is the budget of the spring walk?", "What moves to 3 April?"):
        assert all("2." not in quote.text for quote in answer(PAGES, text).quotes)

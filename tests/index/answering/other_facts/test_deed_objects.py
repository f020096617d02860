"""Deeds done with another thing than the one asked about."""

import pytest

from index.answering import answer
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_page, read_text

LIBRARY = """Library of things

Members may lend out one drill for five days. Ladders can be reserved by telephone.

The lawnmower stands in the shed. Clean the lawnmower with a brush. The broom is for the yard.

Press Save beside your name. Please park behind the shed.
"""
TYPEWRITER = """# Notes on the editor

## Frames

Press F2 to remove this frame.

## Pictures

A caption of up to two lines.
"""


def band(question: str) -> Band:
    """Return whether the two pages answer a question."""
    pages = [read_text("things.txt", LIBRARY), read_page("editor.md", TYPEWRITER)]
    return answer(MemoryCollection(pages), question).band


@pytest.mark.parametrize(
    "question",
    [
        "Can I lend out a trumpet?",
        "Can we reserve a sofa?",
        "Can I hire the lawnmower?",
    ],
)
def test_the_deed_with_another_thing_is_no_answer(question):
    """Nor is the thing without the deed, which no source speaks of."""
    assert band(question) is not Band.ANSWER


def test_how_to_do_it_with_another_thing_is_not_quoted_first():
    """The thing that was asked about stands elsewhere."""
    found = answer(
        MemoryCollection([read_page("editor.md", TYPEWRITER)]), "How do I remove a caption?"
    )
    assert not any(each.text.startswith("Press F2") for each in found.quotes[:1])


@pytest.mark.parametrize(
    "question",
    [
        "Can I lend out a drill?",
        "Can we reserve a ladder?",
        "Can I reserve a ladder by telephone?",
        "How do I clean the lawnmower?",
        "How do I remove a frame?",
    ],
)
def test_the_deed_with_the_asked_thing_is_one(question):
    """Whatever stands between the two, and in whatever form."""
    assert band(question) is Band.ANSWER


@pytest.mark.parametrize(
    ("question", "is_answered"),
    [
        ("What does turpentine cost?", False),
        ("How much is a hammock?", False),
        ("What does linseed oil cost?", True),
        ("How much does membership cost?", True),
        ("How much does it cost?", True),
    ],
)
def test_the_price_of_what_no_source_has_is_not_that_of_another_thing(question, is_answered):
    """A plain price is that of taking part."""
    page = """# Paint club

Linseed oil costs 7 euros.

## What does it cost?

The membership is 12 euros a month.
"""
    found = answer(MemoryCollection([read_page("paint.md", page)]), question).band
    assert (found is Band.ANSWER) is is_answered


HALL = """Night of the frost

Bring your own blanket if you can. Cats are welcome in the hall but not at the inn.

Bring a candle. Children sleep upstairs.
"""


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("can I bring my cat to the hall", "Cats are welcome"),
        ("can I bring a blanket", "Bring your own blanket"),
        ("can we bring a candle", "Bring a candle"),
        ("can I bring a stove", ""),
    ],
)
def test_what_may_be_brought_is_no_other_thing(question, told):
    """A line on what else to bring says nothing of it, and gives its place to one that does."""
    found = answer(MemoryCollection([read_text("frost.txt", HALL)]), question)
    assert (found.band is Band.ANSWER) is bool(told)
    assert not told or found.quotes[0].text.startswith(told)

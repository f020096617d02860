"""Attributes that stand elsewhere in a short article."""

import pytest

from index.answering import answer
from index.answering.other_facts.short_questions.asked_attributes import find_attribute
from index.answering.question import analyze
from index.types import Band
from tests.support.memory_collection import MemoryCollection, read_text

FAIR = """# The harvest fair of Elm

## Contests

The pumpkin race is on Saturday at noon by the old barn.

The scarecrow contest is judged by the baker. Its trophy is a copper spoon.

## Stalls

Cheese makers of the valley get a stall near the barn and a bag of ice.

Bread makers of the valley get a stall in the yard with storage of 40 litres.

## Beasts

The grey bull waits in the meadow and is weak to apples. It has a bell of copper.

The white ram waits in the orchard behind the barn.
"""
READ = MemoryCollection([read_text("fair.md", FAIR)])


@pytest.mark.parametrize(
    ("text", "attribute"),
    [
        ("what is the trophy for the pumpkin race", "trophy"),
        ("how much storage do cheese makers get", "storage"),
        ("what is the white ram weak to", "weak"),
        ("what bell does the white ram have", "bell"),
        ("what price does the pumpkin race have", None),
        ("what is the price of the pumpkin race", None),
        ("what is the duty of the white ram", None),
        ("what is the pumpkin race", None),
        ("how much does the pumpkin race cost", None),
        ("who won the trophy of the pumpkin race", None),
        ("what is the white ram like", None),
    ],
)
def test_the_attribute_of_a_question(text, attribute):
    """It is a noun that an answer has to say, and no price or purpose, which are told otherwise."""
    found = find_attribute(analyze(READ, text))
    assert (found and found.text) == attribute


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("what is the trophy for the pumpkin race", ""),
        ("what is the trophy for the scarecrow contest", "copper spoon"),
        ("how much storage do cheese makers get", ""),
        ("how much storage do bread makers get", "40 litres"),
        ("what is the white ram weak to", ""),
        ("what is the grey bull weak to", "apples"),
        ("what bell does the white ram have", ""),
        ("what bell does the grey bull have", "copper"),
    ],
)
def test_the_attribute_of_one_thing_is_not_told_of_another(text, told):
    """What the article tells of one thing it does not tell of its neighbour."""
    found = answer(READ, text)
    assert (found.band is Band.ANSWER) is bool(told)
    assert told in (found.quotes[0].text if told else "")

"""Dimensions that a question asks for."""

import pytest

from index.answering.other_facts.dimensions import tells_other_dimension
from index.answering.question import analyze
from tests.support.memory_collection import MemoryCollection, read_text

COLLECTION = MemoryCollection([read_text("weir.txt", "The Orrin weir\n\nThe weir is old.\n")])


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        ("How wide is the Orrin weir?", "The weir is 60 meters long and lies 4 meters below it."),
        ("What is the width of the Orrin weir?", "It is 60 m long."),
        ("How deep is the weir?", "The weir, 60 meters wide, was built in 1902."),
        ("How heavy is the weir?", "It has a length of 60 meters."),
        ("How deep is the weir?", "The weir feeds a pool of 60 meters."),
        ("How tall is the weir?", "It weighs 300 tonnes."),
        ("How tall is the weir?", "It is made of 300 tonnes of steel."),
        ("How heavy is the weir?", "It has a 9-inch edge of 60 meters."),
        ("How long is the weir?", "It is 4 meters high."),
        ("How wide is the weir?", "The speed limit beside it is 30 km/h."),
        ("How deep is the weir pool?", "The weir pool is warmed to 24 degrees."),
        ("How cold is the weir pool?", "The weir pool is 4 metres deep."),
        ("How deep is the weir pool?", "The weir pool covers 40 square metres."),
        ("How wide is the weir pool?", "The weir pool is twelve metres long."),
        ("How deep is the weir pool?", "The weir pool covers two hectares."),
    ],
)
def test_another_dimension_is_told(asked, sentence):
    """None but others is given with an amount."""
    assert tells_other_dimension(sentence, analyze(COLLECTION, asked))


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        ("How wide is the Orrin weir?", "The weir is 60 meters long and 9 meters wide."),
        ("How wide is the weir?", "It measures 60 meters by 9 meters."),
        ("How wide is the weir?", "It is 9 meters across, and 60 meters long."),
        ("How tall is the weir?", "It has a height of 4 meters and is 60 meters long."),
        ("How long did the weir take?", "The weir, 9 meters wide, took four years."),
        ("How long is the weir?", "The weir runs for 60 meters."),
        ("How heavy is the weir?", "It is made of 300 tonnes of steel and spans 9 meters."),
        ("How heavy is the weir?", "Nobody has put it on a scale."),
        ("How old is the weir?", "It is 60 meters long."),
        ("How wide is the weir?", "For a long time nobody had measured it."),
        ("How much is the weir?", "It is 60 meters long."),
        ("How cold is the weir pool?", "The weir pool, 4 metres deep, has 9 degrees in May."),
        ("How cold is the weir pool?", "The weir pool is freezing."),
        ("How wide is the angle of the weir?", "The weir bends by 30 degrees."),
    ],
)
def test_the_dimension_may_be_told(asked, sentence):
    """It is said, or a measure is given without a word for its dimension, or none is asked."""
    assert not tells_other_dimension(sentence, analyze(COLLECTION, asked))

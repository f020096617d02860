"""Sizes by which things of one kind are told apart."""

import pytest

from index.answering.gate.grounding.other_things.other_measures import find_other_measure
from index.answering.question import analyze
from tests.support.memory_collection import MemoryCollection

EMPTY = MemoryCollection([])


@pytest.mark.parametrize(
    ("text", "sentence", "other"),
    [
        ("Who rowed the 500 m in April?", "Ada rowed the 200 m in April.", "200 m"),
        ("Who rowed the 500 m in April?", "Ada rowed the 500 metres in April.", ""),
        ("Who rowed the 500 m in April?", "Ada rowed the 200 m and the 500 m in April.", ""),
        ("Who rowed the 500 m in April?", "Ada rowed 200 kilometres in April.", ""),
        ("What does the 2 kg bag cost?", "The bag of 5 kilos costs 9 crowns.", "5 kg"),
        ("How long is the rope of the 500 m race?", "It is 200 m long.", ""),
        ("Who rowed in April?", "Ada rowed the 200 m in April.", ""),
    ],
)
def test_another_size_is_another_thing(text, sentence, other):
    """Where no size is asked for, and the sentence has no asked one."""
    assert find_other_measure(sentence, analyze(EMPTY, text)) == other

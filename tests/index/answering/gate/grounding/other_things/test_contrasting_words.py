"""A word that sets a thing apart from the asked one."""

import pytest

from index.answering.gate.grounding.other_things.contrasting_words import (
    find_contrasting,
    find_other_side,
)
from index.answering.question import analyze
from tests.support.memory_collection import MemoryCollection, read_text

EMPTY = MemoryCollection([read_text("a.txt", "Nothing here.")])


@pytest.mark.parametrize(
    ("question", "sentence", "other"),
    [
        ("Did the West Orrins row?", "Guards of the East rowed.", "East"),
        ("Did the West Orrins row?", "East Orrin guards rowed.", "East"),
        ("Did the West Orrins row?", "Guards of East and West rowed.", ""),
        ("Did the West Orrins row?", "The club of East Farne rowed.", ""),
        ("Did the Orrins row?", "Guards of the East rowed.", ""),
        ("Is the west gate open?", "The East Gate club is open.", ""),
    ],
)
def test_the_other_side_of_a_name_is_another_thing(question, sentence, other):
    """The East is not the West of a name; a side of some other place says nothing of it."""
    assert find_other_side(sentence, analyze(EMPTY, question)) == other


@pytest.mark.parametrize(
    ("question", "sentence", "other"),
    [
        ("What does the yearly pass cost?", "The monthly pass costs 9 euros.", "monthly pass"),
        ("Did the blue team lose?", "The red team lost the cup.", "red team"),
        ("What does the yearly pass cost?", "The yearly pass costs 9 euros.", ""),
        ("What does the yearly pass cost?", "The monthly and yearly pass cost 9 euros.", ""),
        ("What does the yearly pass cost?", "The pass costs 9 euros a month.", ""),
        ("What does the yearly pass cost?", "The bus pass costs 9 euros.", ""),
        ("What does the pass cost?", "The monthly pass costs 9 euros.", ""),
    ],
)
def test_a_contrasting_word_before_the_noun_tells_things_apart(question, sentence, other):
    """No other word before the noun does, nor does none."""
    assert find_contrasting(sentence, analyze(EMPTY, question)) == other

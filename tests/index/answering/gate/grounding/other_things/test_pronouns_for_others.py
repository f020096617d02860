"""A pronoun that stands for another thing or person than the asked one."""

import pytest

from index.answering.gate.grounding.other_things.pronouns_for_others import (
    find_other_antecedent,
    find_other_named,
    find_other_owner_of_it,
)
from index.answering.question import analyze, find_specific_words
from tests.support.memory_collection import MemoryCollection, read_text

EMPTY = MemoryCollection([read_text("a.txt", "Nothing here.")])


@pytest.mark.parametrize(
    ("sentence", "before", "other"),
    [
        ("It is closed in May.", "The Sorn hut has 22 beds.", "Sorn hut"),
        ("It is closed in May.", "The Brenner hut has 22 beds.", ""),
        ("It is closed in May.", "The Sorn hut, unlike the Brenner hut, has 22 beds.", ""),
        ("It is closed in May.", "This hut has 22 beds.", ""),
        ("It is closed in May.", "A path leads down to the Sorn hut.", ""),
        ("The valley is closed in May.", "The Sorn hut has 22 beds.", ""),
    ],
)
def test_it_may_be_another_thing_of_the_asked_kind(sentence, before, other):
    """Where the sentence before opens with that one and does not name the asked one."""
    question = analyze(EMPTY, "When is the Brenner hut closed?")
    assert find_other_named(sentence, before, question) == other


@pytest.mark.parametrize(
    ("sentence", "before", "other"),
    [
        ("She plays the cello.", "Ida Holm won before Bea Lund.", "Ida Holm"),
        ("Her office is upstairs.", "The chair is Ida Holm, who came after Bea Lund.", "Ida Holm"),
        ("She plays the cello.", "Bea Lund won before Ida Holm.", ""),
        ("She plays the cello.", "Bea Lund won.", ""),
        ("She plays the cello.", "Lund won.", ""),
        ("She plays the cello.", "Ida Lund won.", "Ida Lund"),  # a surname is shared by others
        ("She plays the cello.", "The winner was Ida Holm.", "Ida Holm"),
        ("She plays the cello.", "The cup went to Tarnby.", ""),
        ("She plays the cello.", "In May she won the Holm Medal.", ""),
        ("They play the cello.", "Ida Holm won before Bea Lund.", ""),
        ("She plays the cello.", "In Tarnby the first prize went to Bea Lund.", ""),
    ],
)
def test_a_pronoun_stands_for_who_is_named_first(sentence, before, other):
    """But for one whose name stands alone, or first."""
    question = analyze(EMPTY, "What does Bea Lund play?")
    asked = find_specific_words(question)
    assert find_other_antecedent(sentence, before, question, asked) == other


@pytest.mark.parametrize(
    ("sentence", "before", "title", "other"),
    [
        ("Its port is deep.", "Tarn lies on a bay.", "Towns", "Tarn"),
        ("It has a deep port.", "Tarn lies on a bay.", "Towns", "Tarn"),
        ("Its port is deep.", "Tarn lies across from Lund.", "Towns", ""),
        ("Its port is deep.", "Tarn lies on a bay.", "Lund", ""),
        ("Its port is deep.", "Tarn built a port.", "Towns", ""),
        ("Its port is deep.", "The town lies on a bay.", "Towns", ""),
        ("The port is deep.", "Tarn lies on a bay.", "Towns", ""),
    ],
)
def test_it_belongs_to_the_name_that_opens_the_sentence_before(sentence, before, title, other):
    """Unless that says more of the question, or the title names the asked one."""
    question = analyze(EMPTY, "How deep is the port of Lund?")
    asked = find_specific_words(question)
    assert find_other_owner_of_it(sentence, before, title, question, asked) == other

"""The missing words of a question, as an answer names them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.answering.quoting.missing_words import name_missing_words


def test_where_spaces_stand_words_are_named_as_they_are():
    """Whatever they are."""
    assert name_missing_words("Who sold the boat?", ["sold", "boat"]) == ("sold", "boat")


@pytest.mark.parametrize("times", [1, 300])
def test_overlapping_pieces_are_one_word(times):
    """However often the question says it; a piece cut from a question word is none."""
    question = "駐車場はどこですか。" * times
    missing = ["駐車", "車場", "こで"]
    assert name_missing_words(question, missing) == ("駐車場",)


@given(st.text(st.sampled_from("駐車場はどこです谁建造"), min_size=1, max_size=30), st.data())
def test_every_named_word_stands_in_the_question(question, data):
    """And each is named once."""
    start = data.draw(st.integers(0, len(question) - 1))
    missing = list(dict.fromkeys([question[start : start + 2], question[start : start + 1]]))
    named = name_missing_words(question, missing)
    assert all(word in question for word in named)
    assert len(set(named)) == len(named)

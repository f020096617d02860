"""Strings by their beginning, over one table or several."""

from hypothesis import given
from hypothesis import strategies as st

from index.vocabulary import Vocabulary, build_table

WORDS = st.lists(st.text("abé", max_size=4), unique=True, max_size=12)


@given(WORDS, st.integers(0, 12), st.text("abé", max_size=3))
def test_ids_by_beginning_are_those_a_loop_finds(words, cut, prefix):
    """Whole characters only, as all strings are UTF-8."""
    first, second = words[:cut], words[cut:]
    vocabulary = Vocabulary([build_table(first), build_table(second, first=len(first))])
    found = [number for number, word in enumerate(words) if word.startswith(prefix)]
    assert vocabulary.ids_beginning_with(prefix).tolist() == found

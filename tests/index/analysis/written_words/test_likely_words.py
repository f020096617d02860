"""Which words a text may have, told by its letters alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.analysis import extract_words, may_have_word

PIECES = ["from", "fr-om", "F.R.O.M.", "Fro", "m", "to", "-", ".", "'", "\n", "-\n", " ", "é", "9"]


@given(st.lists(st.sampled_from(PIECES), max_size=8).map("".join))
def test_no_word_of_a_text_is_missed(text):
    """Whatever analysis finds in a text, it may have."""
    for word in extract_words(text):
        assert not word.isalpha() or not word.isascii() or may_have_word(text, [word])


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("The bus from Lerna", True),
        ("Check-in is at ten", True),
        ("The bus to Lerna", False),
        ("Überall", True),
    ],
)
def test_a_text_without_the_letters_has_no_such_word(text, may):
    """A look is enough to say no, unless the text has letters that folding changes."""
    assert may_have_word(text, ["from", "checkin"]) is may

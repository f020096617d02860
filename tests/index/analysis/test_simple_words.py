"""index/analysis: the words that the letters of a piece tell are those of the patterns."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.analysis import find_simple_words, find_words_and_terms, stem_word

PARTS = st.sampled_from(
    ["ferry", "Ferry", "FERRY", "US", "May", "it", "It", "s", "'s", "’s", "-", "--", "'", ".", ",",
     "12", "3", "(", ")", '"', "iPhone", "Å", "maxRetries", "n", "/", "+", "#"]
)  # fmt: skip


@given(st.lists(PARTS, min_size=1, max_size=7).map("".join))
def test_what_letters_tell_is_what_the_patterns_find(piece):
    """No piece has other words or terms by the short way than by the long one."""
    simple = find_simple_words(piece)
    if simple:
        pairs = tuple((word, stem_word(word)) for word in simple)
        assert pairs == find_words_and_terms(piece, "en")


@pytest.mark.parametrize(
    ("piece", "words"),
    [
        ("(Ferries,", ("ferries",)),
        ("ferry's", ("ferry",)),
        ("well-known.", ("well", "known", "wellknown")),
        ("2010", ("2010",)),
        ("US's", ()),
        ("May-day", ()),
        ("a-b-c-d-e", ()),
        ("3,000", ()),
        ("--", ()),
    ],
)
def test_which_pieces_are_simple(piece, words):
    """A word, its possessive, words that hyphens join and a number; what else may be is left."""
    assert find_simple_words(piece) == words

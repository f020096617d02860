"""Words that are written together or apart."""

import pytest

from index.answering.lexical import join_words, list_heads, split_word


@pytest.mark.parametrize(
    ("one", "other", "joined"),
    [
        ("over", "night", ("overnight",)),
        ("news", "paper", ("newspap",)),
        ("the", "mill", ()),
        ("is", "land", ()),
        ("my", "self", ()),
        ("w" * 20, "paper", ()),
        ("7", "day", ()),
    ],
)
def test_two_words_may_be_one(one, other, joined):
    """Small words but prepositions join no other."""
    assert join_words(one, other) == joined


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("carpark", ("car", "park")),
        ("bookshops", ("book", "shop")),
        ("carpet", None),
        ("spark", None),
        ("a" * 5000 + "park", None),
    ],
)
def test_one_word_may_be_two(word, parts):
    """The last is one by which compounds end; a pet in a car is no carpet."""
    assert (parts in list(split_word(word))) is (parts is not None)
    assert parts is not None or not list(split_word(word))


@pytest.mark.parametrize(
    ("word", "heads"),
    [
        ("smartwatch", ["watch"]),
        ("snowboards", ["board"]),
        ("motorboat", []),  # its end has four letters
        ("understand", []),
        ("keyboard", []),  # a common word of its own
        ("ferry", []),
    ],
)
def test_a_rare_compound_may_be_called_by_its_end(word, heads):
    """Both parts are common words, and the compound is not."""
    assert list(list_heads(word)) == heads

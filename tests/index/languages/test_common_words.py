"""Words of everyday English: what a question may hold that no article has."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.languages import common_words, is_common_word

LIST = Path(common_words.__file__).with_name("english_common_words.txt")


def listed():
    """Return the words of the list in their order."""
    lines = [line for line in LIST.read_text("ascii").splitlines() if not line.startswith("#")]
    return " ".join(lines).split()


@pytest.mark.parametrize("word", ["mother", "rain", "cost", "world", "york", "women", "overthrew"])
def test_knows_everyday_words(word):
    """Base forms, names that everybody knows and irregular forms are everyday words."""
    assert is_common_word(word)


@pytest.mark.parametrize(
    "word", ["cells", "cities", "stopped", "making", "makers", "happier", "biggest", "humbly"]
)
def test_takes_off_regular_endings(word):
    """What a regular ending makes of an everyday word is one too, and so is its plural."""
    assert word not in listed()
    assert is_common_word(word)


@pytest.mark.parametrize("word", ["roudns", "libary", "thier", "possesion", "warehose", "infinte"])
def test_knows_no_slips(word):
    """A slip of the finger is no word."""
    assert not is_common_word(word)


def test_the_list_is_sorted_and_plain():
    """The list holds small letters alone, each word once, in order, and says whose facts it has."""
    words = listed()
    assert words == sorted(set(words))
    assert all(re.fullmatch("[a-z]{3,}", word) for word in words)
    assert 9_000 < len(words) < 11_000
    assert "WordNet 3.0 Copyright 2006 by Princeton University" in LIST.read_text("ascii")


@given(st.text(max_size=30))
def test_takes_any_text(word):
    """Whatever is asked about, the answer is yes or no."""
    assert is_common_word(word) in (True, False)


def test_short_endings_leave_a_base():
    """No ending is taken off a word that would leave less than three letters."""
    assert not is_common_word("xes")
    assert not is_common_word("s")
    assert not is_common_word("")

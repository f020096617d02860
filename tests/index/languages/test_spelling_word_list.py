"""The list of common English words."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.languages import is_common_name, is_common_word, keep_common, spelling_word_list

LIST = Path(spelling_word_list.__file__).with_name("english_spelling_words.txt")


def listed():
    """Return the words of the list in order."""
    lines = [line for line in LIST.read_text("ascii").splitlines() if not line.startswith("#")]
    return " ".join(lines).split()


@pytest.mark.parametrize("word", ["mother", "rain", "cost", "world", "york", "women", "overthrew"])
def test_listed_words_are_common(word):
    """Base forms, well-known names and irregular forms are common words."""
    assert is_common_word(word)


@pytest.mark.parametrize(
    "word",
    ["cells", "cities", "stopped", "making", "makers", "happier", "biggest", "humbly", "firemen"],
)
def test_regular_forms_of_listed_words_are_common(word):
    """A common word with a regular ending is a common word too, and so is its plural."""
    assert word not in listed()
    assert is_common_word(word)


@pytest.mark.parametrize("word", ["landslide", "paramedics", "spokesman", "acquitted", "skint"])
def test_words_of_reports_are_common(word):
    """What reports tell of is no name, if it is typed in small letters."""
    assert is_common_word(word)


@pytest.mark.parametrize("word", ["roudns", "libary", "thier", "possesion", "warehose", "infinte"])
def test_misspelled_words_are_not_common(word):
    """Misspelled words are not on the list."""
    assert not is_common_word(word)


def test_the_list_is_sorted_and_plain():
    """The list has letters only, each word once, in order in any case, and names its origin."""
    words = listed()
    lowered = [word.lower() for word in words]
    assert lowered == sorted(set(lowered))
    assert all(re.fullmatch("[A-Z]?[a-z]{2,}|[A-Z]{3,}", word) for word in words)
    assert 9_000 < len(words) < 11_000
    assert "WordNet 3.0 Copyright 2006 by Princeton University" in LIST.read_text("ascii")


@pytest.mark.parametrize("word", ["spain", "american", "monday", "january", "simon", "nato"])
def test_names_that_are_no_other_word_are_known(word):
    """Countries, peoples, days, first names and organisations are names in small letters."""
    assert is_common_name(word)
    assert is_common_word(word)


@pytest.mark.parametrize(
    "word", ["turkey", "polish", "may", "march", "mark", "drew", "women", "sat", "orrin", "", "dvd"]
)
def test_other_words_are_no_common_names(word):
    """What may be another word in small letters is no name there, nor what no list has."""
    assert not is_common_name(word)


@given(st.text(max_size=30))
def test_takes_any_text(word):
    """Any text gives True or False."""
    assert is_common_word(word) in (True, False)


def test_short_endings_leave_a_base():
    """An ending is not removed where fewer than three letters would be left."""
    assert not is_common_word("xes")
    assert not is_common_word("s")
    assert not is_common_word("")


def test_of_many_words_the_same_are_kept_as_one_by_one():
    words = [
        "mother",
        "mothers",
        "moter",
        "stopped",
        "brwn",
        "ok",
        "someone",
        "xq",
        "running",
        "",
    ]
    assert keep_common(words) == [each for each in words if is_common_word(each)]
    assert keep_common(words) == ["mother", "mothers", "stopped", "ok", "someone", "running"]

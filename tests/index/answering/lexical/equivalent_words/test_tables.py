"""The tables of words that say the same: every entry can be found, and says something else."""

from itertools import chain

import pytest

from index.analysis import extract_terms
from index.answering.lexical.equivalent_words import find_equivalents
from index.answering.lexical.equivalent_words.lookup import MAX_WORDS
from index.answering.lexical.equivalent_words.tables import TABLES

ENTRIES = [entry.strip().partition(":") for entry in ",".join(TABLES).split(",")]


def test_every_entry_is_found_by_its_words():
    """With all that it lists; what is asked has few words, as a question has them."""
    for words, _, listed in ENTRIES:
        terms = extract_terms(words)
        assert 0 < len(terms) == len(words.split()) <= MAX_WORDS, words
        found = {(length, tuple(others)) for length, others in find_equivalents(terms, 0)}
        for text in listed.split("|"):
            assert (len(terms), tuple(extract_terms(text))) in found, f"{words}: {text}"


def test_no_entry_lists_its_own_words():
    """Nor nothing, nor the same twice."""
    for words, _, listed in ENTRIES:
        others = [tuple(extract_terms(text)) for text in listed.split("|")]
        assert all(others), words
        assert tuple(extract_terms(words)) not in others, words
        assert len({*others}) == len(others), words


@pytest.mark.parametrize("table", TABLES)
def test_the_words_of_a_table_are_sorted_and_stand_there_once(table):
    """So that the next entry has one place where it belongs."""
    words = [" ".join(entry.partition(":")[0].split()) for entry in table.split(",")]
    assert words == sorted({*words})


def test_no_table_has_a_mark_that_separates_nothing():
    """An empty entry or an empty word would be found by anything."""
    assert all(chain.from_iterable((words, listed.strip()) for words, _, listed in ENTRIES))

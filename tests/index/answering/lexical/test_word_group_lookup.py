"""Look-up of word groups: found by any of their terms, though few words are stemmed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.analysis import extract_terms
from index.answering.lexical import synonyms, word_families
from index.answering.lexical.synonym_groups import SYNONYM_GROUPS
from index.answering.lexical.word_group_lookup import GroupLookup

# Words whose stems are shorter, end otherwise or are several.
WORDS = ["dry", "awe", "vying", "go", "goes", "man-made", "iron", "tin", "tried", "try", "flies"]


def read_whole(*tables):
    """Return the groups of each term, by reading the whole tables: the oracle."""
    found = {}
    for family in ",".join(tables).split(","):
        kind, _, members = family.partition(":")
        for term in set(extract_terms(kind)):
            found.setdefault(term, []).append(set(extract_terms(members or family)))
    return found


def as_sets(groups, term):
    """Return the groups that a lookup yields for a term, each once."""
    return {frozenset(family) for family in groups.find_groups(term)}


@given(st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=4), min_size=1, max_size=5))
def test_a_lookup_equals_reading_the_whole_table(families):
    """A term is found in each group that has one of its words, however little was stemmed."""
    table = ", ".join(map(" ".join, families))
    oracle = read_whole(table)
    found = GroupLookup(table)
    for term in {term for word in WORDS for term in extract_terms(word)}:
        assert as_sets(found, term) == set(map(frozenset, oracle.get(term, ())))


@pytest.mark.parametrize(
    ("tables", "find"),
    [
        (word_families.FAMILIES, word_families._load),
        ((SYNONYM_GROUPS,), synonyms.load_synonym_groups),
        ((synonyms._HYPONYMS,), synonyms._load_hyponyms),
    ],
    ids=["word families", "synonyms", "hyponyms"],
)
def test_no_group_of_our_tables_is_lost(tables, find):
    """Each word of the tables shares its first letters with its term, so that none is missed."""
    oracle = read_whole(*tables)
    for term, families in oracle.items():
        assert as_sets(find(), term) == set(map(frozenset, families))


def test_hypernyms_go_one_way():
    """A hypernym finds its hyponyms; a hyponym does not find its hypernym."""
    families = GroupLookup("metal: iron tin, colour: red")
    assert as_sets(families, "metal") == {frozenset({"iron", "tin"})}
    assert as_sets(families, "iron") == set()


def test_an_unknown_word_has_no_group():
    """A word of no table yields nothing."""
    assert list(GroupLookup("dry drier").find_groups("harbour")) == []
    assert list(GroupLookup("dry drier").find_groups("")) == []

"""Tables of words: their families are found by any of their terms, though few words are stemmed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.analysis import analyzer
from index.answering.lexical import synonyms, word_families
from index.answering.lexical.stem_lookup import Families
from index.answering.lexical.synonym_groups import GROUPS

# Words whose stems are shorter, end otherwise or are several.
WORDS = ["dry", "awe", "vying", "go", "goes", "man-made", "iron", "tin", "tried", "try", "flies"]


def read_whole(*tables):
    """Return the families of each term, by reading the whole tables: the oracle."""
    found = {}
    for family in ",".join(tables).split(","):
        kind, _, members = family.partition(":")
        for term in set(analyzer.terms(kind)):
            found.setdefault(term, []).append(set(analyzer.terms(members or family)))
    return found


def as_sets(families, term):
    """Return what a table yields for a term, each family once."""
    return {frozenset(family) for family in families.of(term)}


@given(st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=4), min_size=1, max_size=5))
def test_finds_what_reading_the_whole_table_finds(families):
    """A term is in the families that one of its words is in, however little was stemmed."""
    table = ", ".join(map(" ".join, families))
    oracle = read_whole(table)
    found = Families(table)
    for term in {term for word in WORDS for term in analyzer.terms(word)}:
        assert as_sets(found, term) == set(map(frozenset, oracle.get(term, ())))


@pytest.mark.parametrize(
    ("tables", "find"),
    [
        (word_families._TABLES, word_families._families),
        ((GROUPS, synonyms._KINDS), synonyms._groups),
    ],
    ids=["derivation", "thesaurus"],
)
def test_no_family_of_our_tables_is_lost(tables, find):
    """Each of our words begins as its term does, so that reading all finds no more."""
    oracle = read_whole(*tables)
    for term, families in oracle.items():
        assert as_sets(find(), term) == set(map(frozenset, families))


def test_kinds_go_one_way():
    """A kind has its members; a member has no kind."""
    families = Families("metal: iron tin, colour: red")
    assert as_sets(families, "metal") == {frozenset({"iron", "tin"})}
    assert as_sets(families, "iron") == set()


def test_an_unknown_word_has_no_family():
    """What no table has yields nothing."""
    assert list(Families("dry drier").of("harbour")) == []
    assert list(Families("dry drier").of("")) == []

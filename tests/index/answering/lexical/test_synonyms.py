"""Synonyms and hyponyms of a term."""

from index.analysis import extract_terms
from index.answering.lexical import find_synonyms


def test_hyponyms_go_one_way():
    """The term "red" is found for "colour", and "colour" is not found for "red"."""
    assert "red" in find_synonyms("colour")
    assert "colour" not in find_synonyms("red")


def test_a_synonym_is_found_in_each_of_its_forms():
    """Irregular forms come with their verb, on either side."""
    assert {"built", "construct"} <= set(find_synonyms("erect"))
    assert "erect" in find_synonyms("built")


def test_no_word_of_its_own_family_is_a_synonym():
    """Terms that count as the term itself are left out."""
    assert not {"buy", "bought", "purchas"} & set(find_synonyms("bought"))


def test_no_word_is_its_own_synonym():
    """No group lists a word twice, in whatever ending."""
    for term in extract_terms("animal organization job produce part build name major"):
        assert term not in find_synonyms(term)

"""Synonyms and hyponyms of a term."""

import pytest

from index.analysis import extract_terms
from index.answering.lexical import find_related_terms, find_synonyms


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


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("owns", "belongs"),
        ("became", "elected"),
        ("allowed", "forbidden"),
        ("bring", "welcome"),
        ("people", "members"),
        ("teaches", "learned"),
        ("park", "car"),
        ("address", "lane"),
        ("included", "covers"),
        ("pay", "accepted"),
        ("old", "built"),
        ("instrument", "viola"),
        ("public", "released"),
        ("quit", "cancelled"),
        ("mute", "silenced"),
        ("nerf", "weakened"),
        ("unban", "appeal"),
    ],
)
def test_what_answers_may_have_a_narrower_word(asked, said):
    """A rule that forbids says whether a thing is allowed; not every rule is about allowing."""
    (asked_term,), (said_term,) = extract_terms(asked), extract_terms(said)
    assert said_term in find_synonyms(asked_term)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("bicycle", "bikes", True),
        ("warranty", "guarantee", True),
        ("kids", "children", True),
        ("toilets", "restroom", True),
        ("mum", "mother", True),
        ("toilet", "shower", False),
        ("licence", "license", True),
        ("kids", "adults", False),
        ("bicycle", "car", False),
        ("app", "apply", False),
    ],
)
def test_two_names_of_one_thing_are_one_word(one, other, same):
    """What a word family has is found even if no source has the word of the question."""
    (one_term,), (other_term,) = extract_terms(one), extract_terms(other)
    assert (other_term in find_related_terms(one_term)) is same
    assert (one_term in find_related_terms(other_term)) is same

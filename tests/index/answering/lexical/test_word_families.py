"""Word families: related words that stemming keeps apart."""

import pytest

from index.analysis import extract_terms
from index.answering.lexical import find_related_terms


def term(word):
    """Return the one term of a word."""
    (found,) = extract_terms(word)
    return found


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("overthrew", "overthrown"),
        ("undergo", "underwent"),
        ("shelf", "shelves"),
        ("bus", "buses"),
        ("lens", "lenses"),
        ("spokesman", "spokesmen"),
        ("big", "biggest"),
        ("largest", "larger"),
        ("young", "youngest"),
        ("feminism", "feminist"),
        ("tourism", "tourist"),
        ("owner", "owned"),
        ("go", "goes"),
        ("register", "registration"),
        ("subscribe", "subscription"),
        ("defector", "defection"),
        ("tix", "tickets"),
        ("pw", "password"),
        ("lvl", "levels"),
    ],
)
def test_forms_of_one_word_are_a_family(word, other):
    """Irregular forms, comparatives, and -ism with -ist are related, both ways."""
    assert term(other) in find_related_terms(term(word))
    assert term(word) in find_related_terms(term(other))


@pytest.mark.parametrize(
    ("word", "other"),
    [("indicate", "index"), ("vertical", "vertex"), ("social", "socialist"), ("base", "basis")],
)
def test_a_stem_that_two_words_share_makes_no_family(word, other):
    """Where a form's stem is another word's, the two words are kept apart."""
    assert term(other) not in find_related_terms(term(word))


def test_a_term_is_not_related_to_itself():
    """Related terms are other terms, each once and sorted."""
    for word in ("see", "found", "light", "old"):
        related = find_related_terms(term(word))
        assert term(word) not in related
        assert list(related) == sorted(set(related))


def test_an_unknown_word_has_no_related_terms():
    """A word of no family has none."""
    assert find_related_terms("harbourmast") == ()


def test_spellings_and_some_synonyms_are_one_family():
    """British and American spellings are one family, and so are hurt and injured."""
    assert "color" in find_related_terms("colour")
    assert "injur" in find_related_terms("hurt")
    assert "surgeri" in find_related_terms("surgeon")
    assert "children" in find_related_terms("child")

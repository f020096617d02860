"""Families of words: which forms and kin the stemmer keeps apart."""

import pytest

from index.analysis import analyzer
from index.answering.lexical import word_families


def term(word):
    """Return the one term of a word."""
    (found,) = analyzer.terms(word)
    return found


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("overthrew", "overthrown"),
        ("undergo", "underwent"),
        ("shelf", "shelves"),
        ("spokesman", "spokesmen"),
        ("big", "biggest"),
        ("largest", "larger"),
        ("young", "youngest"),
        ("feminism", "feminist"),
        ("tourism", "tourist"),
        ("owner", "owned"),
        ("go", "goes"),
    ],
)
def test_forms_of_one_word_are_a_family(asked, said):
    """Irregular forms, what is compared, and -ism with -ist are relatives, both ways."""
    assert term(said) in word_families.relatives(term(asked))
    assert term(asked) in word_families.relatives(term(said))


@pytest.mark.parametrize(
    ("asked", "other"),
    [("indicate", "index"), ("vertical", "vertex"), ("social", "socialist"), ("base", "basis")],
)
def test_a_stem_that_two_words_share_makes_no_family(asked, other):
    """Where a form's stem is another word's, the two words are kept apart."""
    assert term(other) not in word_families.relatives(term(asked))


def test_a_word_is_none_of_its_relatives():
    """Relatives are other terms, each once and sorted."""
    for word in ("see", "found", "light", "old"):
        relatives = word_families.relatives(term(word))
        assert term(word) not in relatives
        assert list(relatives) == sorted(set(relatives))


def test_an_unknown_word_has_no_relatives():
    """Most words are in no family."""
    assert word_families.relatives("harbourmast") == ()

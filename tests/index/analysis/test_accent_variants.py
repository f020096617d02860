"""Words that are typed without their accents."""

import pytest

from index.analysis import (
    extract_terms,
    list_accent_variants,
    list_digraph_variants,
    pystemmer_version,
)


@pytest.mark.parametrize(
    ("language", "typed", "written"),
    [
        ("fr", "devies", "déviés"),
        ("fr", "fermiere", "fermière"),
        ("pt", "renovacao", "renovação"),
        ("pt", "inscricoes", "inscrições"),
        ("es", "direccion", "dirección"),
        ("ro", "strazile", "străzile"),
        pytest.param(
            "tr",
            "yarismayi",
            "yarışmayı",
            marks=pytest.mark.skipif(pystemmer_version() == "none", reason="stems by PyStemmer"),
        ),
    ],
)
def test_the_term_with_accents_is_among_the_variants(language, typed, written):
    """The ending is told by its accents, so the term of both words may differ."""
    wanted = extract_terms(written, language)
    assert wanted == extract_terms(typed, language) or wanted[0] in list_accent_variants(
        typed, language
    )


def test_a_word_with_accents_or_in_another_language_has_no_variants():
    """Only plain letters may stand for others, and not in every language."""
    assert list_accent_variants("déviés", "fr") == ()
    assert list_accent_variants("bridges", "en") == ()
    assert list_accent_variants("12", "fr") == ()
    assert list_accent_variants("", "fr") == ()


def test_variants_of_a_hostile_word_are_few():
    """A long word of letters that may have accents."""
    assert len(list_accent_variants("aeiouncs" * 50, "cs")) <= 64


@pytest.mark.parametrize(
    ("written", "term"),
    [
        ("Moerfeld", "morfeld"),
        ("Mörfeld", "moerfeld"),
        ("Aasgrav", "asgrav"),
        ("Åsgrav", "aasgrav"),
    ],
)
def test_two_letters_stand_for_one_with_a_mark(written, term):
    """And the other way round."""
    assert term in list_digraph_variants(written)


@pytest.mark.parametrize("written", ["Marfeld", "M-3", "12"])
def test_other_words_have_no_such_variant(written):
    """They have neither two such letters nor a mark."""
    assert list_digraph_variants(written) == ()

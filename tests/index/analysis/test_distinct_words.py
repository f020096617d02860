"""index/analysis/distinct_words: words that a stemmer takes for others have terms of their own."""

import pytest

from index.analysis import distinct_words, extract_terms, porter2_stemmer
from index.analysis.distinct_words import DISTINCT_TERMS

LINES = distinct_words._LINES.strip().splitlines()


@pytest.mark.parametrize("line", LINES)
def test_the_forms_of_a_word_have_one_term(line):
    """A form in capitals or with a possessive is the same word."""
    forms = line.partition(" / ")[0].split()
    for form in forms:
        assert extract_terms(form) == extract_terms(f"{form.upper()}'s") == [forms[0]]


@pytest.mark.parametrize("line", LINES)
def test_the_stemmer_takes_a_form_for_the_other_word(line):
    """That is why the line is there: their stems are one, and their terms are two."""
    forms, _, other = line.partition(" / ")
    stem = porter2_stemmer.stem
    assert stem(other) in map(stem, forms.split())
    assert set(extract_terms(other)).isdisjoint(extract_terms(forms))


def test_a_word_stands_in_one_line():
    """No form has two terms."""
    forms = [form for line in LINES for form in line.partition(" / ")[0].split()]
    assert sorted(forms) == sorted(DISTINCT_TERMS)

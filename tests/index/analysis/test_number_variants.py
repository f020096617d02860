"""Numbers in words and in digits."""

import pytest

from index.analysis import extract_terms, find_number_forms


@pytest.mark.parametrize(
    ("word", "other"),
    [("five", "5"), ("twenty", "20"), ("dozen", "12"), ("hundred", "100"), ("third", "3")],
)
def test_numbers_have_both_forms(word, other):
    """The term of the word gives the digits, and the digits give the term."""
    (term,) = extract_terms(word)
    assert other in find_number_forms(term)
    assert term in find_number_forms(other)


def test_words_that_are_not_numbers_have_no_number_form():
    """Other words and numbers without a word have no other form."""
    assert find_number_forms("harbour") == ()
    assert find_number_forms("10000000001") == ()
    assert extract_terms("twenty-four")[-1] in find_number_forms("24")

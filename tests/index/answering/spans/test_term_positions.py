"""Positions of the question's terms in a sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.analysis import extract_terms, find_tokens
from index.answering.spans.term_positions import find_term_tokens

WORDS = (
    "e-mail U.N. O'Neill's 5km B12 1,000 1.5 25:53 well-known (word) x-ray _a_b_ US WHO-led 3rd "
    "dying 'n' rock'n'roll i.e., -dash- 12-year-old A. naïve word don’t O’Neill’s 1990–95 –5"
)
TEXTS = st.lists(
    st.tuples(
        st.sampled_from(WORDS.split()),
        st.sampled_from([" ", ", ", "-", ".", "'", '"', "’", "”", "–", " – ", "—", "…", " “"]),
    ),
    min_size=1,
    max_size=8,
).map(lambda pairs: "".join(word + mark for word, mark in pairs))


@given(TEXTS | st.text(max_size=60) | st.text("aB1' -.,‘’“”–—…", max_size=30), st.data())
def test_tokens_equal_those_of_a_full_analysis(text, data):
    """The tokens found are those that a full analysis finds, for any words and marks."""
    terms = extract_terms(text)
    wanted = frozenset(data.draw(st.sets(st.sampled_from(terms)))) if terms else frozenset()
    assert find_term_tokens(text, wanted) == find_tokens(text, wanted)


@pytest.mark.parametrize(
    ("text", "term"),
    [("Mail, 1,000 a day.", "1000"), ("The U.N. left.", "un"), ("E-mail", "email")],
)
def test_terms_unlike_the_beginning_of_their_tokens_are_found(text, term):
    """Numbers with commas, initials and compounds with one letter are found by their terms."""
    assert term in [token.term for token in find_term_tokens(text, frozenset([term]))]

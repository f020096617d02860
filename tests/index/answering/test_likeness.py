"""Which sentences are looked at, as they may be one wording."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from index.answering.quoting import near_duplicate_filter, near_duplicates

SENTENCES = st.lists(
    st.lists(st.integers(0, 2_000) | st.integers(0, 6), max_size=30), min_size=2, max_size=5
)


def laid_out(sentences: list[list[int]]) -> tuple[near_duplicate_filter.Flags, list[int]]:
    starts = np.cumsum([0, *map(len, sentences)])
    terms = np.array([term for each in sentences for term in each], dtype=np.int64)
    return near_duplicate_filter.rows(terms, starts), list(map(len, sentences))


@given(SENTENCES, st.integers(0, 30), st.integers(0, 8))
def test_what_is_alike_or_equal_is_never_held_back(sentences, cut, more):
    """Whatever shares enough runs of three terms, or all terms, passes the sieve."""
    sentences.append(sentences[0][:cut] + list(range(more)))
    pairs = near_duplicate_filter.likely(*laid_out(sentences), near_duplicates.CONTAINED)
    wordings = near_duplicates.Wordings(sentences)
    for one in range(len(sentences)):
        for other in range(len(sentences)):
            if wordings.are_alike(one, other) or wordings.are_equal(one, other):
                assert pairs[one, other]


@given(SENTENCES)
def test_what_holds_most_terms_of_another_is_never_held_back(sentences):
    """Whatever has the share of another's terms, or the reverse, is found."""
    flags, _ = laid_out(sentences)
    found = near_duplicate_filter.containing(
        flags[:1], flags[1:], near_duplicates.CONTAINED
    ).tolist()
    first = set(sentences[0])
    for at, each in enumerate(map(set, sentences[1:])):
        if len(first & each) >= near_duplicates.CONTAINED * min(len(first), len(each)):
            assert at in found

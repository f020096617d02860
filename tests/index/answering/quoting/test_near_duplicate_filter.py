"""The filter before near-duplicate comparison."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from index.answering.quoting.near_duplicate_filter import (
    Signatures,
    build_signatures,
    find_overlapping,
    find_possible_pairs,
)
from index.answering.quoting.near_duplicates import MIN_CONTAINMENT, ShingleSets

SENTENCES = st.lists(
    st.lists(st.integers(0, 2_000) | st.integers(0, 6), max_size=30), min_size=2, max_size=5
)


def signed(sentences: list[list[int]]) -> tuple[Signatures, list[int]]:
    starts = np.cumsum([0, *map(len, sentences)])
    terms = np.array([term for each in sentences for term in each], dtype=np.int64)
    return build_signatures(terms, starts), list(map(len, sentences))


@given(SENTENCES, st.integers(0, 30), st.integers(0, 8))
def test_similar_or_equal_sentences_are_never_filtered_out(sentences, cut, more):
    """Every pair that shares enough 3-shingles, or all terms, is possible."""
    sentences.append(sentences[0][:cut] + list(range(more)))
    pairs = find_possible_pairs(*signed(sentences), MIN_CONTAINMENT)
    shingles = ShingleSets(sentences)
    for one in range(len(sentences)):
        for other in range(len(sentences)):
            if shingles.are_similar(one, other) or shingles.are_equal(one, other):
                assert pairs[one, other]


@given(SENTENCES)
def test_overlapping_sentences_are_never_filtered_out(sentences):
    """Every sentence that has the share of another's terms, or the reverse, is found."""
    signatures, _ = signed(sentences)
    found = find_overlapping(signatures[:1], signatures[1:], MIN_CONTAINMENT).tolist()
    first = set(sentences[0])
    for at, each in enumerate(map(set, sentences[1:])):
        if len(first & each) >= MIN_CONTAINMENT * min(len(first), len(each)):
            assert at in found

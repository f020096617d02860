"""The filter before near-duplicate comparison."""

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st

from index.answering.quoting.near_duplicates import MIN_CONTAINMENT, ShingleSets
from index.answering.quoting.signature_filter import (
    NUM_BUCKETS,
    PartnerFinder,
    Signatures,
    build_signatures,
    find_overlapping,
)

ANY_SENTENCES = st.lists(
    st.lists(st.integers(0, 2_000) | st.integers(0, 6), max_size=30), min_size=2, max_size=5
)


@st.composite
def colliding_sentences(draw: st.DrawFn) -> list[list[int]]:
    """Draw sentences that share terms of one bucket or two, each with some terms of its own."""
    turns = st.lists(st.integers(0, 7), min_size=2, max_size=8, unique=True)
    shared = [bucket + NUM_BUCKETS * turn for bucket in range(2) for turn in draw(turns)]
    numbers_of_own_terms = draw(st.lists(st.integers(0, 8), min_size=2, max_size=5))
    return [
        [*shared, *range(10 + 10 * at, 10 + 10 * at + number)]
        for at, number in enumerate(numbers_of_own_terms)
    ]


SENTENCES = ANY_SENTENCES | colliding_sentences()


def signed(sentences: list[list[int]]) -> Signatures:
    starts = np.cumsum([0, *map(len, sentences)])
    terms = np.array([term for each in sentences for term in each], dtype=np.int64)
    return build_signatures(terms, starts)


@given(SENTENCES, st.integers(0, 30), st.integers(0, 8))
def test_sentences_that_may_agree_are_never_filtered_out(sentences, cut, more):
    """Every pair that shares enough 3-shingles or terms is possible."""
    sentences.append(sentences[0][:cut] + list(range(more)))
    partners = PartnerFinder(signed(sentences), MIN_CONTAINMENT)
    pairs = [partners.find(place) for place in range(len(sentences))]
    shingles = ShingleSets(sentences)
    for one in range(len(sentences)):
        for other in range(len(sentences)):
            if shingles.may_agree(one, other):
                assert pairs[one][other]


@example([[0, 512, 1024, 5, 6], [0, 512, 1024, 7, 8, 9]])
@given(SENTENCES)
def test_overlapping_sentences_are_never_filtered_out(sentences):
    """Every sentence that has the share of another's terms, or the reverse, is found."""
    first, rest = signed(sentences[:1]), signed(sentences[1:])
    found = find_overlapping(first, rest, MIN_CONTAINMENT).tolist()
    terms = set(sentences[0])
    for at, each in enumerate(map(set, sentences[1:])):
        if len(terms & each) >= MIN_CONTAINMENT * min(len(terms), len(each)):
            assert at in found

"""Occurrences of query terms in sentences, compared with plain loops."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.answering.features.query_terms import EXPANSION_WEIGHT, Bigrams, IndexTerms
from index.answering.features.term_matches import find_matches, find_members

TERMS = st.integers(0, 7)
SENTENCES = st.lists(st.lists(TERMS, max_size=9), min_size=1, max_size=5)
OWN = st.lists(st.integers(-1, 7), min_size=1, max_size=5).filter(
    lambda own: len({term for term in own if term >= 0}) == sum(term >= 0 for term in own)
)
EXPANSIONS = st.lists(st.lists(TERMS, min_size=1, max_size=3, unique=True), min_size=1, max_size=3)


class Stored:
    """Sentences as lists of term ids, by number."""

    def __init__(self, sentences):
        self.sentences = sentences

    def words_of(self, chosen):
        each = [self.sentences[i] for i in chosen]
        starts = np.cumsum([0, *map(len, each)])
        terms = np.array([term for terms in each for term in terms], dtype=np.int64)
        return terms + 100, terms, starts


def matches_of(sentences, own, expansions):
    """Return the occurrences of query terms, given as term ids with their expansions."""
    index_terms = IndexTerms.collect(own, {k: tuple(map(tuple, v)) for k, v in expansions.items()})
    return find_matches(Stored(sentences), index_terms, np.arange(len(sentences)))


def assign(own, expansions):
    """Map each term id to the query term that it is, else to the first one expanded to it."""
    query_term_of = {}
    for query_term in sorted(expansions):
        for term in (term for expansion in expansions[query_term] for term in expansion):
            query_term_of.setdefault(term, query_term)
    return query_term_of | {term: place for place, term in enumerate(own) if term >= 0}


@st.composite
def queries(draw):
    """Draw query terms as term ids, -1 for unknown ones, and expansions of some."""
    own = draw(OWN)
    places = st.integers(0, len(own) - 1)
    return own, draw(st.dictionaries(places, EXPANSIONS, max_size=3))


@given(SENTENCES, queries())
def test_an_expansion_counts_half_an_occurrence(sentences, query):
    """A query term counts as often as itself, or half as often as an expansion's rarest term."""
    own, expansions = query
    matches = matches_of(sentences, own, expansions)
    for s, terms in enumerate(sentences):
        for place, term in enumerate(own):
            others = [
                EXPANSION_WEIGHT * min(map(terms.count, expansion))
                for expansion in expansions.get(place, ())
            ]
            expected = max([terms.count(term) if term >= 0 else 0, *others])
            assert matches.tf[place, s] == expected


@given(SENTENCES, queries())
def test_occurrences_come_in_order_with_first_positions(sentences, query):
    """Every term that stands for a query term is an occurrence of it."""
    own, expansions = query
    query_term_of = assign(own, expansions)
    matches = matches_of(sentences, own, expansions)
    expected = [
        (s, query_term_of[term], term + 100)
        for s, terms in enumerate(sentences)
        for term in terms
        if term in query_term_of
    ]
    occurrences = zip(
        matches.sentence.tolist(),
        matches.query_term.tolist(),
        matches.word_id.tolist(),
        strict=True,
    )
    assert list(occurrences) == expected
    for s, terms in enumerate(sentences):
        assert matches.num_matches[s] == sum(term in query_term_of for term in terms)
        for query_term in range(len(own)):
            positions = [
                at for at, term in enumerate(terms) if query_term_of.get(term) == query_term
            ]
            assert matches.first_position[query_term, s] == min(positions, default=math.inf)


@given(st.sets(st.integers(0, 20_000), max_size=9), st.lists(st.integers(0, 20_000), max_size=40))
def test_all_members_are_found(members, ids):
    """Every id that is a member is found with its place, also where there are no members."""
    ordered = sorted(members)
    hits, rows = find_members(np.array(ordered, dtype=np.int64), np.array(ids, dtype=np.int64))
    expected = [(place, ordered.index(each)) for place, each in enumerate(ids) if each in members]
    assert list(zip(hits.tolist(), rows.tolist(), strict=True)) == expected


@given(SENTENCES, queries(), st.sampled_from([1, 2, 4]))
def test_bigrams_occur_within_a_window_of_one_sentence(sentences, query, window):
    """The order counts, and at most two other occurrences may stand between the two terms."""
    own, expansions = query
    query_term_of = assign(own, expansions)
    matches = matches_of(sentences, own, expansions)
    bigrams = Bigrams(range(len(own)), len(own))
    present = matches.find_bigrams(bigrams, window=window)
    for s, terms in enumerate(sentences):
        places = [
            (at, query_term_of[term]) for at, term in enumerate(terms) if term in query_term_of
        ]
        near = {
            (one, other)
            for i, (at, one) in enumerate(places)
            for later, other in places[i + 1 : i + 4]
            if later - at <= window
        }
        expected = [pair in near for pair in zip(bigrams.left, bigrams.right, strict=True)]
        assert present[:, s].tolist() == expected


def test_occurrences_that_do_not_count_do_not_separate_a_bigram():
    """Among content terms alone, three stop words between two of them are ignored."""
    matches = matches_of([[0, 5, 5, 5, 1]], [0, 1, 5], {})
    bigrams = Bigrams([0, 1], 3)
    assert not matches.find_bigrams(bigrams, window=4).any()
    assert matches.find_bigrams(bigrams, window=4, among=np.array([True, True, False])).all()


@pytest.mark.parametrize("own", [[], [-1, -1]])
def test_terms_that_no_source_has_do_not_occur(own):
    """Nothing is found, and nothing fails."""
    matches = matches_of([[1, 2], []], own, {})
    assert matches.tf.shape == (len(own), 2)
    assert not matches.tf.any()
    assert not len(matches.sentence)

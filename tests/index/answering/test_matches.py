"""Where the words of a question stand, against plain loops."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.answering.ranking.term_matches import ALTERNATE, Neighbours, Slots, among, find

TERMS = st.integers(0, 7)
SENTENCES = st.lists(st.lists(TERMS, max_size=9), min_size=1, max_size=5)
OWN = st.lists(st.integers(-1, 7), min_size=1, max_size=5).filter(
    lambda own: len({term for term in own if term >= 0}) == sum(term >= 0 for term in own)
)
FORMS = st.lists(st.lists(TERMS, min_size=1, max_size=3, unique=True), min_size=1, max_size=3)


class Stored:
    """Sentences as lists of term ids, by number."""

    def __init__(self, sentences):
        self.sentences = sentences

    def words_of(self, chosen):
        each = [self.sentences[i] for i in chosen]
        starts = np.cumsum([0, *map(len, each)])
        terms = np.array([term for terms in each for term in terms], dtype=np.int64)
        return terms + 100, terms, starts


def found(sentences, own, alternates):
    slots = Slots.of(own, {k: tuple(map(tuple, v)) for k, v in alternates.items()})
    return slots, find(Stored(sentences), slots, np.arange(len(sentences)))


def claims(own, alternates):
    """Return the slot that each term stands for: its own one, else the first alternate's."""
    slot_of = {}
    for slot in sorted(alternates):
        for term in (term for form in alternates[slot] for term in form):
            slot_of.setdefault(term, slot)
    return slot_of | {term: slot for slot, term in enumerate(own) if term >= 0}


@st.composite
def asked(draw):
    own = draw(OWN)
    slots = st.integers(0, len(own) - 1)
    return own, draw(st.dictionaries(slots, FORMS, max_size=3))


@given(SENTENCES, asked())
def test_a_slot_counts_its_term_or_half_of_another_form(sentences, question):
    """What a form of several terms counts is what its rarest term does."""
    own, alternates = question
    _, matches = found(sentences, own, alternates)
    for u, terms in enumerate(sentences):
        for slot, term in enumerate(own):
            forms = alternates.get(slot, ())
            others = [ALTERNATE * min(map(terms.count, form)) for form in forms]
            expected = max([terms.count(term) if term >= 0 else 0, *others])
            assert matches.tf[slot, u] == expected


@given(SENTENCES, asked())
def test_occurrences_come_in_order_with_the_first_of_each_slot(sentences, question):
    """Every term that stands for a slot is an occurrence of it."""
    own, alternates = question
    slot_of = claims(own, alternates)
    _, matches = found(sentences, own, alternates)
    expected = [
        (u, slot_of[term], term + 100)
        for u, terms in enumerate(sentences)
        for term in terms
        if term in slot_of
    ]
    occurrences = zip(
        matches.unit.tolist(), matches.slot.tolist(), matches.word.tolist(), strict=True
    )
    assert list(occurrences) == expected
    for u, terms in enumerate(sentences):
        assert matches.matched[u] == sum(term in slot_of for term in terms)
        for slot in range(len(own)):
            places = [at for at, term in enumerate(terms) if slot_of.get(term) == slot]
            assert matches.first[slot, u] == min(places, default=math.inf)


@given(st.sets(st.integers(0, 20_000), max_size=9), st.lists(st.integers(0, 20_000), max_size=40))
def test_what_is_wanted_is_found_among_terms(wanted, terms):
    """However their ids lie, also where there is nothing to find."""
    ids = sorted(wanted)
    places, which = among(np.array(ids, dtype=np.int64), np.array(terms, dtype=np.int64))
    expected = [(place, ids.index(term)) for place, term in enumerate(terms) if term in wanted]
    assert list(zip(places.tolist(), which.tolist(), strict=True)) == expected


@given(SENTENCES, asked(), st.sampled_from([1, 2, 4]))
def test_pairs_stand_together_within_reach_and_one_sentence(sentences, question, reach):
    """Order counts, and no more than two other occurrences may stand between."""
    own, alternates = question
    slot_of = claims(own, alternates)
    _, matches = found(sentences, own, alternates)
    pairs = Neighbours(range(len(own)), len(own))
    together = matches.together(pairs, reach=reach)
    for u, terms in enumerate(sentences):
        places = [(at, slot_of[term]) for at, term in enumerate(terms) if term in slot_of]
        near = {
            (one, other)
            for i, (at, one) in enumerate(places)
            for later, other in places[i + 1 : i + 4]
            if later - at <= reach
        }
        expected = [pair in near for pair in zip(pairs.left, pairs.right, strict=True)]
        assert together[:, u].tolist() == expected


def test_words_that_do_not_count_stand_in_nobodys_way():
    """Among content words alone, four stop words between two are as none."""
    _, matches = found([[0, 5, 5, 5, 1]], [0, 1, 5], {})
    pairs = Neighbours([0, 1], 3)
    assert not matches.together(pairs, reach=4).any()
    assert matches.together(pairs, reach=4, among=np.array([True, True, False])).all()


@pytest.mark.parametrize("own", [[], [-1, -1]])
def test_words_that_no_source_has_are_nowhere(own):
    """Nothing is found, and nothing fails."""
    _, matches = found([[1, 2], []], own, {})
    assert matches.tf.shape == (len(own), 2)
    assert not matches.tf.any()
    assert not len(matches.unit)

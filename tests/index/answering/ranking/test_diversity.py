"""Re-ranking for diversity."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from index.answering.features.candidate import Candidate, FeatureTable
from index.answering.features.term_weights import compute_largest_idf
from index.answering.ranking import diversity
from tests.support.memory_collection import MemoryCollection, read_text

OPENED = MemoryCollection([read_text("a.txt", "Boats\n\nBoats sail. Boats sink. Boats float.\n")])
LARGEST_IDF = compute_largest_idf(OPENED.sentences)


def candidates(matched: list[list[float]], scores: list[float]) -> list[Candidate]:
    """Make candidates; `matched` has a row for each, the idf of the words that it has."""
    rows = np.array(matched, dtype=np.float64).reshape(len(matched), -1 if matched else 0)
    table = FeatureTable({}, {}, rows.T)
    return [Candidate(each, each, 0, score, each, table) for each, score in enumerate(scores)]


def order(matched: list[list[float]], scores: list[float]) -> list[int]:
    """Return the places of the candidates in the order in which they are quoted."""
    return [each.sentence for each in diversity.diversify(OPENED, candidates(matched, scores))]


def test_a_candidate_that_adds_a_word_goes_before_one_that_repeats():
    """The third has a word that the first lacks, the second has none."""
    assert order([[2, 0], [2, 0], [0, 2]], [5.0, 4.0, 3.9]) == [0, 2, 1]


def test_a_candidate_far_behind_keeps_its_place():
    """A new word adds at most its share of the question to the score."""
    behind = 4.0 - 2 * diversity.NOVELTY_WEIGHT * LARGEST_IDF
    assert order([[2, 0], [2, 0], [0, 2]], [5.0, 4.0, behind]) == [0, 1, 2]


def test_the_third_quote_adds_to_the_second_too():
    """A word that the second quote has is not new in the third."""
    matched = [[2, 0, 0], [0, 2, 0], [0, 2, 0], [0, 0, 2]]
    assert order(matched, [5.0, 4.0, 3.9, 3.8]) == [0, 1, 3, 2]


def test_what_a_candidate_adds_is_a_part_of_its_score():
    """The score grows by the part, which `footnote why` prints."""
    found = diversity.diversify(OPENED, candidates([[2, 0], [2, 0], [0, 2]], [5.0, 4.0, 3.9]))
    assert found[1].score == 3.9 + found[1].parts[diversity.NOVELTY]
    assert found[1].parts[diversity.NOVELTY] > 0
    assert diversity.NOVELTY not in found[0].parts


def test_few_candidates_stay_as_they_are():
    """Of at most two candidates none can change its place."""
    assert order([], []) == []
    assert order([[1, 0], [0, 1]], [2.0, 1.0]) == [0, 1]


@given(st.lists(st.tuples(st.lists(st.floats(0, 9), min_size=3, max_size=3), st.floats(0, 50))))
def test_the_first_stays_and_none_is_lost(drawn):
    """At most two candidates change their place, and both come right after the first."""
    drawn.sort(key=lambda pair: -pair[1])
    found = order([row for row, _ in drawn], [score for _, score in drawn])
    assert sorted(found) == list(range(len(drawn)))
    assert found[:1] == list(range(len(drawn)))[:1]
    rest = [each for each in found if each not in found[1:3]]
    assert rest == sorted(rest)

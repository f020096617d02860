"""Which sentences are quoted beside the best one."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from index.answering.ranking import diversity
from index.answering.ranking.ranker import Candidate, Table
from index.answering.ranking.term_weights import largest_idf
from tests.memory_collection import MemoryCollection, read_text

OPENED = MemoryCollection([read_text("a.txt", "Boats\n\nBoats sail. Boats sink. Boats float.\n")])
UNIT = largest_idf(OPENED.sentences)


def candidates(said: list[list[float]], scores: list[float]) -> list[Candidate]:
    """Make candidates; `said` has a row for each, the idf of the words that it says."""
    columns = np.array(said, dtype=np.float64).reshape(len(said), -1 if said else 0)
    table = Table({}, {}, columns.T)
    return [Candidate(at, at, 0, score, at, table) for at, score in enumerate(scores)]


def order(said: list[list[float]], scores: list[float]) -> list[int]:
    """Return which candidates come in which order."""
    return [each.sentence for each in diversity.beside(OPENED, candidates(said, scores))]


def test_what_says_a_word_that_the_best_lacks_goes_before_what_repeats_it():
    """Two sentences about boats are beside the one about sinking, which was asked as well."""
    assert order([[2, 0], [2, 0], [0, 2]], [5.0, 4.0, 3.9]) == [0, 2, 1]


def test_what_is_far_behind_stays_there():
    """New words are worth no more than their share of the question."""
    behind = 4.0 - 2 * diversity.WEIGHT * UNIT
    assert order([[2, 0], [2, 0], [0, 2]], [5.0, 4.0, behind]) == [0, 1, 2]


def test_the_third_quote_is_beside_the_second_too():
    """What the second has said is new no more."""
    said = [[2, 0, 0], [0, 2, 0], [0, 2, 0], [0, 0, 2]]
    assert order(said, [5.0, 4.0, 3.9, 3.8]) == [0, 1, 3, 2]


def test_what_a_quote_adds_is_a_part_of_its_score():
    """The parts of a score sum up, and `why` can show this one."""
    found = diversity.beside(OPENED, candidates([[2, 0], [2, 0], [0, 2]], [5.0, 4.0, 3.9]))
    assert found[1].score == 3.9 + found[1].parts[diversity.PART]
    assert (
        found[1].parts[diversity.PART] == diversity.WEIGHT * found[1].measured[diversity.PART] > 0
    )
    assert diversity.PART not in found[0].parts


def test_few_candidates_stay_as_they_are():
    """With one beside the best there is nothing to choose."""
    assert order([], []) == []
    assert order([[1, 0], [0, 1]], [2.0, 1.0]) == [0, 1]


@given(st.lists(st.tuples(st.lists(st.floats(0, 9), min_size=3, max_size=3), st.floats(0, 50))))
def test_the_best_stays_and_nothing_is_lost(drawn):
    """Only the order of those after the best one changes, and only of two of them."""
    drawn.sort(key=lambda pair: -pair[1])
    found = order([said for said, _ in drawn], [score for _, score in drawn])
    assert sorted(found) == list(range(len(drawn)))
    assert found[:1] == list(range(len(drawn)))[:1]
    rest = [at for at in found if at not in found[1:3]]
    assert rest == sorted(rest)

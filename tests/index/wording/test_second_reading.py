"""The second reading of sentences that agree."""

import pytest

from index.wording import find_disagreement
from tests.index.wording.test_agreement import NEAR, SAME_QUOTATION

ALMOST = [
    ("Nine barges sank.", "Ten barges sank.", "a number"),
    ("About nine barges sank.", "Nine barges sank.", "a hedge"),
    ("The lock leaks.", "The lock doesn't leak.", "a negation"),
    ("The lock closes at 6 p.m. today.", "The lock closes at 6 a.m. today.", "a time"),
    ("The lock opened on 3 May.", "The lock opened on 3 June.", "a month or weekday"),
    ("It is written in C++.", "It is written in C.", "a sign"),
    ("Keeper Ida Berg left.", "Keeper Lars Holm left.", "a word"),
    ("The level of the lock fell.", "The level of the lock rose.", "a word"),
    (
        "“We looked at every old plank,” he said.",
        "“We looked at every old barge,” he said.",
        "a word",
    ),
]


@pytest.mark.parametrize(("one", "other"), [*NEAR, *SAME_QUOTATION])
def test_what_agrees_at_the_first_reading_agrees_at_the_second(one, other):
    """However differently a number, date or word is written."""
    assert find_disagreement(one, other) == find_disagreement(other, one) == ""


@pytest.mark.parametrize(("one", "other", "what"), ALMOST)
def test_what_differs_is_named(one, other, what):
    """The first class of words that does not agree."""
    assert find_disagreement(one, other) == what

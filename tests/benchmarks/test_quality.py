"""The benchmark of answers: its floors and its typing errors."""

import random

from hypothesis import given
from hypothesis import strategies as st

from benchmarks.quality.__main__ import LONG, _slip
from benchmarks.quality.floors import FLOORS, check
from index.vocabulary import is_one_edit


def test_what_was_pinned_passes_and_less_fails():
    """A measure at its floor holds; one below it is named with both figures."""
    for half, floors in FLOORS.items():
        assert check(half, floors) == []
        name = next(iter(floors))
        (line,) = check(half, {**floors, name: floors[name] - 0.1})
        assert name in line


def test_a_measure_that_is_not_there_fails():
    """Nothing measured is not good enough."""
    assert len(check("dev", {})) == len(FLOORS["dev"])


@given(st.text(alphabet="abcdefgh", min_size=1, max_size=10), st.integers(0, 50))
def test_a_typing_slip_is_one_slip(word, seed):
    """A mistyped word is one slip away; short words stay."""
    slipped = _slip(word, random.Random(seed))  # noqa: S311, seeded slips
    assert slipped == word or is_one_edit(word, slipped)
    if len(word) < LONG:
        assert slipped == word

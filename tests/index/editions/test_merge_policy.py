"""The merge policy takes small runs always, large ones never, others if they are not too large."""

import pytest

from index.editions.merge_policy import MergePolicy

POLICY = MergePolicy(small=10, large=100)


@pytest.mark.parametrize(
    ("sizes", "added", "rewritten"),
    [
        ([], 5, 0),
        ([8], 2, 1),  # together no more than `small`
        ([9], 2, 0),  # more than `small` together, and more than twice what is added
        ([40], 20, 1),  # twice what is added
        ([41], 20, 0),
        ([100, 80, 40], 20, 3),  # each at most twice all that comes after it
        ([101, 80, 40], 20, 2),  # larger than `large`
        ([5, 101, 80], 60, 1),  # runs before one that stays are not looked at
    ],
)
def test_the_last_runs_are_rewritten_up_to_one_that_is_too_large(sizes, added, rewritten):
    """The number of last runs to write again follows from the sizes."""
    assert POLICY.count_rewritten(sizes, added) == rewritten

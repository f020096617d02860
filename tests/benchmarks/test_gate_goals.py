"""Moving of the gate's weights towards goals."""

import numpy as np

from benchmarks.gate_goals import Group, approach_goals


def groups(goal_kept: float, goal_refused: float) -> list[Group]:
    """Make answerable and absent questions of one overlapping feature, with a constant 1."""
    rng = np.random.default_rng(0)
    kept = np.c_[rng.normal(1.0, 1.0, 400), rng.normal(0, 1, 400), np.ones(400)]
    absent = np.c_[rng.normal(-1.0, 1.0, 400), rng.normal(0, 1, 400), np.ones(400)]
    return [
        Group(kept, 0, goal_kept, is_kept=True, pull=1.0),
        Group(absent, 0, goal_refused, is_kept=False, pull=1.0),
    ]


def shares(made: list[Group], weights: np.ndarray) -> list[float]:
    """Return the share kept of the first group and refused of the second."""
    kept, absent = (each.features @ weights >= 0 for each in made)
    return [float(kept.mean()), float(1 - absent.mean())]


def test_a_missed_goal_is_approached():
    """The bias gives way to the set that misses its goal, and no further than needed."""
    made, start = groups(0.9, 0.5), np.array([1.0, 0.0, -1.0])
    before = shares(made, start)
    after = shares(made, approach_goals(made, start, np.array([False, False, True])))
    assert before[0] < 0.6
    assert 0.87 < after[0] < 0.93
    assert after[1] > 0.5


def test_weights_that_are_chosen_stay():
    """Only free weights change, and none at all where every goal is reached."""
    start = np.array([1.0, 0.3, -1.0])
    moved = approach_goals(groups(0.9, 0.5), start, np.array([True, False, True]))
    assert moved[1] == start[1]
    assert moved[2] != start[2]
    still = approach_goals(groups(0.1, 0.1), start, np.array([True, True, True]))
    np.testing.assert_allclose(still, start)

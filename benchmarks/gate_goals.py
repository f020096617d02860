"""Moving of weights of the gate towards the shares that each question set should keep and refuse.

Pure. A logistic regression weighs all questions of a set alike, those far from the threshold too.
Here only the sets that miss a goal pull, and a penalty keeps the weights near the first ones.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

GOALS: Mapping[str, tuple[float | None, float]] = {
    "wiki": (0.915, 0.934),
    "wiki, typos": (0.873, 0.93),
    "papers": (0.866, 0.69),
    "wiki, tiny collections": (0.90, 0.84),
    "papers, tiny collections": (0.85, 0.52),
    "faq-kept": (0.95, 0.926),
    "faq-bare": (0.77, 0.922),
    "docs_corpus, dev half": (0.886, 0.825),
    "papers asked of wiki": (None, 0.948),
    "wiki asked of papers": (None, 0.976),
}
"""Shares of the answerable questions kept and of the absent ones refused, by question set."""

PULLS: Mapping[str, float] = {
    "docs_corpus, dev half": 0.4,
    "wiki, tiny collections": 0.3,
    "papers, tiny collections": 0.15,
    "faq-bare": 0.5,
}
"""How strongly a set pulls; the others 1. One with few questions or unsure labels pulls less."""

STEPS = 1200
STEP_SIZE = 0.02  # in units of a feature's spread
WIDTH = 0.15  # scores this far from the threshold count as nearly kept or nearly refused
PENALTY = 0.01  # of squared distances from the weights at the start, in units of a feature's spread


class Group(NamedTuple):
    """The answerable, or the absent, questions of a set: features, (Q, N), and the share to reach.

    `num_silent` counts those that the rules before the weights have silenced. `is_kept` tells
    whether the share is of the kept or of the refused ones.
    """

    features: Floats
    num_silent: int
    goal: float
    is_kept: bool
    pull: float

    def find_slope(self, weights: Floats) -> Floats:
        """Return how the shortfall, squared, changes with the weights, (N,); 0 if there is none."""
        scores = np.clip(self.features @ weights / WIDTH, -40, 40)
        kept = 1 / (1 + np.exp(-scores))
        total = len(kept) + self.num_silent
        share = kept.sum() / total
        shortfall = self.goal - (share if self.is_kept else 1 - share)
        if shortfall <= 0:
            return np.zeros(self.features.shape[1])
        slope = (kept * (1 - kept) / WIDTH) @ self.features / total
        found: Floats = 2 * self.pull * shortfall * (-slope if self.is_kept else slope)
        return found


def approach_goals(groups: Sequence[Group], weights: Floats, is_free: NDArray[np.bool_]) -> Floats:
    """Return weights, (N,), that come nearer to the goals; only those that are free change.

    By gradient descent with momentum and steps scaled by the gradients' size (Kingma & Ba, 2015,
    Adam). The last feature is the constant 1 whose weight is the bias.
    """
    spread = np.concatenate([group.features for group in groups]).std(axis=0) + 1e-6
    spread[-1] = 1.0
    start = weights * spread
    current = start.copy()
    momentum, size = np.zeros_like(start), np.zeros_like(start)
    for step in range(1, STEPS + 1):
        slope = sum(group.find_slope(current / spread) / spread for group in groups)
        slope = np.where(is_free, slope + PENALTY * (current - start), 0.0)
        momentum = 0.9 * momentum + 0.1 * slope
        size = 0.99 * size + 0.01 * slope**2
        rate = STEP_SIZE * (1.0 if step < 0.6 * STEPS else 0.2)
        scaled = np.sqrt(size / (1 - 0.99**step)) + 1e-8
        current -= rate * momentum / (1 - 0.9**step) / scaled
    found: Floats = current / spread
    return found

"""The k best of some scores."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from index.search.top_k import select_positive_top


@given(
    st.lists(st.integers(-2, 40), max_size=12),
    st.integers(1, 5),
    st.integers(0, 400),
    st.randoms(use_true_random=False),
)
def test_the_best_of_few_or_many_scores_are_those_of_a_sort(best, k, num_others, random):
    """Ties go to the lower place, and what has no positive score is left out."""
    scores = [*map(float, best), *(random.choice([0.0, 0.5, 1.0]) for _ in range(num_others))]
    random.shuffle(scores)
    found = select_positive_top(np.array(scores), k)
    wanted = sorted(
        (place for place, score in enumerate(scores) if score > 0),
        key=lambda place: (-scores[place], place),
    )[:k]
    assert found.units.tolist() == wanted
    assert found.scores.tolist() == [scores[place] for place in wanted]

"""A tally never says less than a unit gets, and little more."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from index.bm25 import SparseOkapi
from index.postings import Postings
from index.search import Segment
from index.search.scoring import Asked, Scorer
from index.search.tally import MOST_TALLIED, Tally
from index.search.terms import distinct


@given(
    st.integers(1, MOST_TALLIED),
    st.integers(0, 2**16),
    st.sampled_from([0.0, 0.3, 1.2, 40.0]),
    st.sampled_from([0.0, 0.4, 1.0]),
)
def test_bounds_lie_above_the_scores_by_a_step_for_each_list_at_most(num_terms, seed, k1, b):
    """For any number of lists up to the limit; a byte that ran over would lie far below."""
    rng = np.random.default_rng(seed)
    lengths = rng.integers(0, 3 * num_terms, 40)
    offsets = np.concatenate(([0], np.cumsum(lengths))).astype(np.int64)
    terms = rng.integers(0, num_terms, offsets[-1]).astype(np.int32)
    # One unit has every term, so that all bounds can come together.
    terms = np.concatenate((terms, np.arange(num_terms, dtype=np.int32)))
    offsets = np.append(offsets, len(terms))
    postings = Postings.build(terms, offsets, num_terms)
    model = SparseOkapi.of_statistics(
        num_units=len(offsets) - 1, total_length=len(terms), k1=k1, b=b
    )
    scorer = Scorer(Segment(postings), model)
    query = [Asked(row, float(rng.uniform(0.01, 9))) for row in range(num_terms)]
    lists = distinct(scorer, query, {row: postings.column(row) for row, _ in query})
    units = np.arange(len(offsets) - 1)
    scores = scorer.scores(query, units)
    total = sum(term.bound for term in lists)
    step = total / (255 - num_terms)
    tally = Tally(scorer, lists)
    above = tally.bounds(units) - scores
    assert (above >= -1e-6 * total).all()
    assert (above <= num_terms * step + 1e-6 * total).all()
    floor = float(np.median(scores))
    assert set(units[scores >= floor + 1e-6 * total]) <= set(tally.reaching(floor).tolist())

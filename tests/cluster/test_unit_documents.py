"""The documents of units: which terms of words are function terms."""

import numpy as np
import pytest

from index.cluster.unit_documents import TermsOfWords


@pytest.mark.parametrize(
    ("function_terms", "expected"),
    [
        ([], [False, False, False, False, False]),
        ([0, 4], [False, True, False, True, False]),
        ([2], [False, False, True, False, False]),
    ],
)
def test_terms_are_looked_up_among_the_function_terms(function_terms, expected):
    """Unknown terms, and those newer than all function terms, are none."""
    words = TermsOfWords(lambda words: words, np.array(function_terms, np.int64))
    terms = np.array([-1, 0, 2, 4, 10_000])
    assert words.are_function_terms(terms).tolist() == expected
    assert words.are_function_terms(terms[:0]).tolist() == []

"""The idf of query terms, and sums that do not depend on where a sentence stands.

Terms are added row by row, so that equal sentences get equal sums in whichever column they are;
a product of matrices may add the last few columns in another order.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.answering.features.query_terms import IndexTerms
from index.collection import Field, Floats
from index.search import smoothed_idf


def compute_idf(fields: Sequence[Field], index_terms: IndexTerms, share: float = 1.0) -> Floats:
    """Return each query term's smoothed idf in each of F fields, (F, Q).

    It is the idf of the term itself, or, where no unit of the field has that, of its expansions.
    `share` is the share of the units that count (`Question.language_share`); a term counts in at
    most as many.
    """
    df = np.zeros((len(fields), len(index_terms.ids) + 1))
    for row, field in zip(df, fields, strict=True):
        row[:-1] = field.df(index_terms.ids)
    own = df.take(index_terms.own, axis=1)  # the last column, 0, for -1
    for query_term, expansions in index_terms.expansions.items():
        for own_df, row, field in zip(own, df, fields, strict=True):
            if not own_df[query_term]:
                expanded_df = sum(row[list(rows)].min() for rows in expansions)
                own_df[query_term] = min(expanded_df, field.num_units)
    sizes = np.array([[share * field.num_units] for field in fields])
    return smoothed_idf(np.minimum(own, sizes), num_units=sizes)


def compute_mean_length(field: Field) -> float:
    """Return the mean length of a field's units in terms, never 0, so that it can divide."""
    return max(field.avgdl, 1e-9)


def compute_largest_idf(field: Field, share: float = 1.0) -> float:
    """Return the idf of a term that no unit has, where a share of the units counts."""
    return _largest_idf(share * field.num_units)


@lru_cache(maxsize=64)  # for the fields of a few collections; each answer asks many times
def _largest_idf(num_units: float) -> float:
    return float(smoothed_idf(np.zeros(()), num_units=num_units))


def sum_weighted_rows(weights: Floats, table: NDArray[Any]) -> Floats:
    """Return the sum over a table's rows, (R, U), each times its weight, (R,): (U,)."""
    return sum_rows(weights[:, None] * table)


def sum_rows(table: NDArray[Any]) -> Floats:
    """Return the sum over a table's rows, (R, U): (U,)."""
    added: Floats = np.add.reduce(table, axis=0)
    return added

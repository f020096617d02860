"""How much does each word weigh, and what do words add up to?

Added row by row, so that equal sentences get equal sums wherever they stand; a product of
matrices is free to add the last few columns in another order.
"""

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.answering.ranking.term_matches import Slots
from index.collection import Field, Floats
from index.settings import Okapi

SENTENCE = Okapi(k1=0.3, b=0.4)
PARAGRAPH = Okapi(k1=0.7, b=0.6)


def idf_of(fields: Sequence[Field], slots: Slots) -> Floats:
    """Return each slot's smoothed idf in each field, (F, Q): that of its own term.

    Or where none of its units has that, of its alternates.
    """
    df = np.zeros((len(fields), len(slots.ids) + 1))
    for row, field in zip(df, fields, strict=True):
        row[:-1] = field.df(slots.ids)
    own = df.take(slots.own, axis=1)  # the last, 0, for -1
    for slot, forms in slots.alternates.items():
        for held, row, field in zip(own, df, fields, strict=True):
            if not held[slot]:
                held[slot] = min(sum(row[list(form)].min() for form in forms), field.num_units)
    sizes = np.array([[field.num_units] for field in fields])
    idf: Floats = np.log1p((sizes - own + 0.5) / (own + 0.5))
    return idf


def mean_length(field: Field) -> float:
    """Return the mean length of a field's units; no 0, to divide by."""
    return max(field.avgdl, 1e-9)


def largest_idf(field: Field) -> float:
    """Return the idf of a term that no unit has."""
    return math.log1p((field.num_units + 0.5) / 0.5)


def weighed(weights: Floats, table: NDArray[Any]) -> Floats:
    """Return the weighted sum over a table's rows, (U,)."""
    return total(weights[:, None] * table)


def total(table: NDArray[Any]) -> Floats:
    """Return the sum over a table's rows, (U,)."""
    added: Floats = np.add.reduce(table, axis=0)
    return added

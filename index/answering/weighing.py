"""How much does each word weigh, and what do words add up to?

Added row by row, so that equal sentences get equal sums wherever they stand; a product of
matrices is free to add the last few columns in another order.
"""

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.answering.matches import Slots
from index.collection import Field, Floats, Ids
from index.settings import Okapi

SENTENCE = Okapi(k1=0.3, b=0.4)
PARAGRAPH = Okapi(k1=0.7, b=0.6)


def idf_of(field: Field, slots: Slots) -> Floats:
    """Return each slot's smoothed idf, (Q,): that of its own term, or of its alternates."""
    df = np.zeros(len(slots.ids) + 1)
    df[:-1] = field.df(slots.ids)
    own = df.take(slots.own)  # the last, 0, for -1
    for slot, forms in slots.alternates.items():
        if own[slot] == 0:
            own[slot] = min(sum(df[list(form)].min() for form in forms), field.num_units)
    idf: Floats = np.log1p((field.num_units - own + 0.5) / (own + 0.5))
    return idf


def largest_idf(field: Field) -> float:
    """Return the idf of a term that no unit has."""
    return math.log1p((field.num_units + 0.5) / 0.5)


def bm25(tf: Floats, dl: Ids, avgdl: float, idf: Floats, okapi: Okapi) -> Floats:
    """Return Okapi's score of each unit over the slots, (U,); tf is (Q, U)."""
    norm = okapi.k1 * (1 - okapi.b + okapi.b * dl / max(avgdl, 1e-9))
    return weighed(idf, tf * (okapi.k1 + 1) / (tf + norm))


def weighed(weights: Floats, table: NDArray[Any]) -> Floats:
    """Return the weighted sum over a table's rows, (U,)."""
    return total(weights[:, None] * table)


def total(table: NDArray[Any]) -> Floats:
    """Return the sum over a table's rows, (U,)."""
    added: Floats = np.add.reduce(table, axis=0)
    return added

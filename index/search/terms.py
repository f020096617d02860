"""What may a term add to a score, and which units have enough of the frequent terms?"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.columns import Column, Mapped, Words
from index.search.scoring import Asked, Scorer

MOST_COMBINED = 6
"""How many bitmaps are combined; others count as present, as unions may double with each."""


class Term(NamedTuple):
    """A distinct term of a query: `weight` is its idf, times how often it is asked for.

    `bound` is the most that it adds to any score in this segment; `losses`, by class of what a
    unit holds, is how much less it adds at least.
    """

    column: Column
    weight: float
    bound: float
    losses: NDArray[np.float32]


def distinct(scorer: Scorer, query: Sequence[Asked], columns: Mapping[int, Column]) -> list[Term]:
    """Return the terms of a query, each once: lists, the rarest first, and then bitmaps.

    `columns` are those of the query's rows.
    """
    weights: dict[int, float] = {}
    for row, idf in query:
        weights[row] = weights.get(row, 0.0) + idf
    bounds = scorer.bounds(list(weights))
    terms = [
        Term(
            columns[row],
            weight,
            weight * bound,
            np.array((weight * bound, weight * (bound - once), 0), np.float32),
        )
        for (row, weight), (once, bound) in zip(weights.items(), bounds, strict=True)
    ]
    return sorted(terms, key=lambda t: (isinstance(t.column, Mapped), len(t.column.codes)))


def combined(terms: Sequence[Term], spare: float) -> Words | None:
    """Return the units whose lack of some terms with bitmaps costs `spare` at most.

    None if they may lack them all.
    """
    columns = ((term.column, term.bound) for term in terms)
    mapped = [(column.bitmap, bound) for column, bound in columns if isinstance(column, Mapped)]
    bitmaps = [bitmap for bitmap, _ in mapped[:MOST_COMBINED]]
    bounds = [bound for _, bound in mapped[:MOST_COMBINED]]
    return _at_least(bitmaps, bounds, spare) if sum(bounds) > spare else None


def _at_least(bitmaps: Sequence[Words], bounds: Sequence[float], spare: float) -> Words:
    """Return the units that miss bitmaps of a total bound of `spare` at most; all exceed it."""
    bitmap = bitmaps[0]
    if sum(bounds[1:]) > spare:
        bitmap = bitmap & _at_least(bitmaps[1:], bounds[1:], spare)
    if len(bitmaps) > 1 and bounds[0] <= spare:
        bitmap = bitmap | _at_least(bitmaps[1:], bounds[1:], spare - bounds[0])
    return bitmap

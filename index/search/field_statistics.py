"""The segments of one field, and the collection statistics of all of them together. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from index.postings import Postings


@dataclass(frozen=True, slots=True, eq=False)
class FieldSegment:
    """The postings of one field of one segment; `dead`, (U,), marks its dead units, None if none.

    Dead units belong to articles that were replaced or removed.
    """

    postings: Postings
    dead: NDArray[np.bool_] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class FieldStatistics:
    """The statistics that BM25 needs of the live units; `df`, (T,), has a count for each term id.

    The postings of a segment count its dead units too, so df is kept apart from them.
    """

    num_units: int
    total_length: int
    df: NDArray[Any]

    @classmethod
    def count(cls, segments: Sequence[FieldSegment]) -> Self:
        """Count the live units of all segments; reads every posting."""
        num_terms = max((segment.postings.num_terms for segment in segments), default=0)
        df = np.zeros(num_terms, np.int64)
        num_units = total_length = 0
        for segment in segments:
            postings, dead = segment.postings, segment.dead
            live = postings.lengths if dead is None else postings.lengths[~dead]
            num_units += len(live)
            total_length += int(live.sum(dtype=np.int64))
            df[postings.terms] += postings.live_df(dead)
        return cls(num_units, total_length, df)

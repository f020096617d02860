"""What is a field made of? Segments of postings, and the statistics of all of them together."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from index.postings.postings import Postings


@dataclass(frozen=True, slots=True, eq=False)
class Segment:
    """Postings and which of their units are dead, (U,); None if all live."""

    postings: Postings
    dead: NDArray[np.bool_] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Statistics:
    """What BM25 asks of all live units together; `df` is (T,), one count for each term id.

    Segments keep the counts of dead units, so df is kept apart: exact after any change.
    """

    num_units: int
    total_length: int
    df: NDArray[Any]

    @classmethod
    def of(cls, segments: Sequence[Segment]) -> Self:
        """Count the live units of all segments from scratch; reads every posting."""
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

    def with_units(
        self, terms: NDArray[Any], offsets: NDArray[np.int64], num_terms: int | None = None
    ) -> Self:
        """Return the statistics once these units were added; arguments as in `Postings.build`.

        Unit u holds `terms[offsets[u]:offsets[u + 1]]`, every occurrence. `num_terms` is how many
        ids are known by now; it may only grow.
        """
        return self._changed(terms, offsets, 1, num_terms)

    def without_units(self, terms: NDArray[Any], offsets: NDArray[np.int64]) -> Self:
        """Return the statistics once these units died; arguments as in `with_units`.

        They must be counted in here: nothing can tell a unit that was taken out twice.
        """
        return self._changed(terms, offsets, -1, None)

    def _changed(
        self, terms: NDArray[Any], offsets: NDArray[np.int64], sign: int, num_terms: int | None
    ) -> Self:
        """Return the statistics with `sign` times the counts of these units added."""
        df = np.zeros(max(len(self.df), num_terms or 0), np.int64)
        df[: len(self.df)] = self.df
        units = np.repeat(np.arange(len(offsets) - 1), np.diff(offsets))
        keys = np.sort((units << 32) | terms)
        distinct = keys[np.concatenate((keys[:1] >= 0, keys[1:] != keys[:-1]))]
        np.add.at(df, distinct & 0xFFFFFFFF, sign)
        return type(self)(
            self.num_units + sign * (len(offsets) - 1), self.total_length + sign * len(terms), df
        )

"""One field over the units of the shared articles and of a server's own, with joint statistics.

Pure. The postings of both are used as they are; terms are translated when a query looks them up.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from index.collection import Ids
from index.postings import IndexArray, Postings
from index.scopes.joined.joined_vocabulary import JoinedVocabulary
from index.search import FieldSegment, FieldStatistics, PostingsField
from index.settings import Okapi


@dataclass(frozen=True, slots=True, eq=False)
class TranslatedPostings(Postings):
    """Postings of a server's own sources, asked for terms by their joined ids."""

    to_own: Callable[[Ids], Ids]

    @classmethod
    def of(cls, postings: Postings, to_own: Callable[[Ids], Ids]) -> "TranslatedPostings":
        """Return the same postings with another numbering of the terms."""
        stored = {each.name: getattr(postings, each.name) for each in fields(Postings) if each.init}
        return cls(**stored, to_own=to_own)

    def rows_of(self, terms: NDArray[np.int64]) -> IndexArray:
        """Return each term's row, (T,); -1 where the term does not occur here."""
        own = self.to_own(np.asarray(terms, dtype=np.int64))
        return np.where(own >= 0, Postings.rows_of(self, own), -1)


class CountedField(Protocol):
    """The statistics of a field, wherever its postings are."""

    @property
    def num_units(self) -> int:
        """The number of live units: N."""

    @property
    def total_length(self) -> int:
        """The sum of the lengths of all live units, in terms."""

    def df(self, terms: Ids) -> Ids:
        """Return the number of live units that contain each term, (T,); 0 for an unknown id."""


class JoinedField(PostingsField):
    """The units of some `segments`, with the statistics of both fields; terms have joined ids."""

    def __init__(
        self,
        segments: Sequence[FieldSegment],
        shared: CountedField,
        own: CountedField,
        terms: JoinedVocabulary,
        okapi: Okapi,
    ) -> None:
        statistics = FieldStatistics(
            shared.num_units + own.num_units,
            shared.total_length + own.total_length,
            np.empty(0, dtype=np.int32),  # df is asked of both fields instead
        )
        super().__init__(segments, statistics, okapi)
        self._shared, self._own, self._terms = shared, own, terms

    def df(self, terms: Ids) -> Ids:
        """Return the number of live units that contain each term, (T,); 0 for an unknown id."""
        terms = np.asarray(terms, dtype=np.int64)
        shared = self._shared.df(self._terms.to_shared(terms))
        return shared + self._own.df(self._terms.to_own(terms))


def translate(segments: Sequence[FieldSegment], terms: JoinedVocabulary) -> list[FieldSegment]:
    """Return segments of a server's own sources, asked for terms by their joined ids."""
    return [
        replace(segment, postings=TranslatedPostings.of(segment.postings, terms.to_own))
        for segment in segments
    ]

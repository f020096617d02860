"""One field over the units of the shared articles and of a server's own, with joint statistics.

Pure. The postings of both are used as they are; terms are translated when a query looks them up.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace

import numpy as np
from numpy.typing import NDArray

from index.collection import Ids
from index.postings import IndexArray, Postings
from index.scopes.joined_vocabulary import JoinedVocabulary
from index.search import FieldSegment, FieldStatistics, OrderedField, PostingsField
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


class JoinedField(PostingsField):
    """The units of both fields, those of the shared one first."""

    def __init__(
        self, shared: OrderedField, own: OrderedField, terms: JoinedVocabulary, okapi: Okapi
    ) -> None:
        self.joined_segments = [*shared.segments, *_translate(own.segments, terms)]
        statistics = FieldStatistics(
            shared.num_units + own.num_units,
            shared.total_length + own.total_length,
            np.empty(0, dtype=np.int32),  # df is asked of both fields instead
        )
        super().__init__(self.joined_segments, statistics, okapi)
        self._shared, self._own, self._terms = shared, own, terms

    def df(self, terms: Ids) -> Ids:
        """Return the number of live units that contain each term, (T,); 0 for an unknown id."""
        terms = np.asarray(terms, dtype=np.int64)
        shared = self._shared.df(self._terms.to_shared(terms))
        return shared + self._own.df(self._terms.to_own(terms))


def _translate(segments: Sequence[FieldSegment], terms: JoinedVocabulary) -> list[FieldSegment]:
    return [
        replace(segment, postings=TranslatedPostings.of(segment.postings, terms.to_own))
        for segment in segments
    ]

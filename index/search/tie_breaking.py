"""A field whose equal scores come in order of their sources, in whatever segment they are. Pure."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from index.collection import Floats, Hits, Ids, distinct_ids
from index.search.field import PostingsField
from index.search.field_statistics import FieldSegment
from index.search.top_k import NO_HITS


class OrderedField:
    """A field of several segments whose ties go to the earlier source, then to the lower id.

    Inside one segment, ids are in order of the sources' names, so only ties between segments are
    sorted here; `source_of` returns the name of a unit's source, for the few that tie.
    """

    def __init__(
        self,
        field: PostingsField,
        segments: Sequence[FieldSegment],
        offsets: Sequence[int],
        source_of: Callable[[int], str],
    ) -> None:
        self._field = field
        self._segments = segments
        self._offsets = offsets
        self._source_of = source_of

    @property
    def segments(self) -> Sequence[FieldSegment]:
        """The postings of all segments, in the order of their units."""
        return self._segments

    @property
    def total_length(self) -> int:
        """The sum of the lengths of all live units, in terms."""
        return self._field.total_length

    @property
    def num_units(self) -> int:
        """The number of live units: N."""
        return self._field.num_units

    @property
    def avgdl(self) -> float:
        """The mean length of a live unit, in terms; 0.0 in an empty field."""
        return self._field.avgdl

    def df(self, terms: Ids) -> Ids:
        """Return the number of live units that contain each term, (T,); 0 for an unknown id."""
        return self._field.df(terms)

    def idf(self, terms: Ids) -> Floats:
        """Return each term's smoothed idf, (T,); the id -1 gets that of df = 0."""
        return self._field.idf(terms)

    def dl(self, units: Ids) -> Ids:
        """Return each unit's length in terms, (U,)."""
        return self._field.dl(units)

    def tf(self, terms: Ids, units: Ids) -> Ids:
        """Return how often each term occurs in each unit, (T, U)."""
        return self._field.tf(terms, units)

    def scores(self, query: Ids, units: Ids) -> Floats:
        """Return the BM25 scores of these units, (U,); a repeated term counts again."""
        return self._field.scores(query, units)

    def top(self, query: Ids, k: int, within: range | None = None) -> Hits:
        """Return the k best live units with a positive score, exactly, inside `within` if given."""
        if len(self._offsets) <= 2:
            return self._field.top(query, k, within)
        parts = self._field.top_by_segment(query, k, within)
        found = [hits for hits in parts if len(hits.units)]
        if len(found) <= 1:  # in order already
            return found[0] if found else NO_HITS
        units = np.concatenate([hits.units for hits in found])
        scores = np.concatenate([hits.scores for hits in found])
        return self._select_top(units, scores, k)

    def count(self, query: Ids, within: range | None = None) -> int:
        """Return the number of live units with any of the terms, inside `within` if given."""
        wanted = within if within is not None else range(self._offsets[-1])
        total = 0
        for segment, offset in zip(self._segments, self._offsets, strict=False):
            found = _find_matching(segment, query)
            total += int(found[max(wanted.start - offset, 0) : max(wanted.stop - offset, 0)].sum())
        return total

    def _select_top(self, units: Ids, scores: Floats, k: int) -> Hits:
        """Return the k best, best first; ties go to the earlier source, then to the lower id."""
        order = np.lexsort((units, -scores))
        units, scores = units[order], scores[order]
        ties = (scores[1:] == scores[:-1]).nonzero()[0]
        if len(ties) and ties[0] < k:
            tied = {*ties.tolist(), *(ties + 1).tolist()}
            keys = [
                (-score, self._source_of(unit) if place in tied else "", unit)
                for place, (unit, score) in enumerate(
                    zip(units.tolist(), scores.tolist(), strict=True)
                )
            ]
            again = sorted(range(len(keys)), key=keys.__getitem__)
            units, scores = units[again], scores[again]
        return Hits(units[:k], scores[:k])


def _find_matching(segment: FieldSegment, query: Ids) -> NDArray[np.bool_]:
    """Return flags of the live units of a segment that contain one of the terms, (U,)."""
    postings = segment.postings
    found = np.zeros(postings.num_units, dtype=np.bool_)
    rows = postings.rows_of(distinct_ids(query))
    for row in rows[rows >= 0].tolist():
        found[postings.posting_list(row).units()] = True
    if segment.dead is not None:
        found &= ~segment.dead
    return found

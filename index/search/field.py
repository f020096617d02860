"""A searchable field: `index.collection.Field` over the postings of several segments. Pure."""

from collections.abc import Sequence
from functools import cached_property

import numpy as np

from index.collection import Floats, Hits, Ids
from index.search.bm25 import SparseOkapi
from index.search.field_statistics import FieldSegment, FieldStatistics
from index.search.numbering import UnitNumbering
from index.search.pruning import find_top
from index.search.pruning_tuning import DEFAULT_TUNING, Tuning
from index.search.scoring import SegmentScorer, WeightedPostingList
from index.search.top_k import NO_HITS, merge_top
from index.settings import Okapi

MAX_CACHED_TERMS = 10_000
"""Terms whose posting list and idf are remembered, in each segment; bounds the memory."""


class PostingsField:
    """One kind of unit under BM25: the units of all segments, numbered one segment after another.

    To make one reads no postings; the tables of weights are made by the first query that needs
    them. Any number of threads may search at once.
    """

    def __init__(
        self,
        segments: Sequence[FieldSegment],
        statistics: FieldStatistics,
        okapi: Okapi,
        *,
        tuning: Tuning = DEFAULT_TUNING,
    ) -> None:
        self._segments = tuple(segments)
        self._tuning = tuning
        self._df = statistics.df
        self.total_length = statistics.total_length
        self._model = SparseOkapi.from_statistics(
            num_units=statistics.num_units,
            total_length=statistics.total_length,
            k1=okapi.k1,
            b=okapi.b,
        )
        sizes = [segment.postings.num_units for segment in self._segments]
        self._numbering = UnitNumbering(sizes)
        self._cache: list[dict[int, WeightedPostingList | None]] = [{} for _ in sizes]

    @property
    def num_units(self) -> int:
        """The number of live units: N."""
        return int(self._model.corpus_size)

    @property
    def avgdl(self) -> float:
        """The mean length of a live unit, in terms; 0.0 in an empty field."""
        return float(self._model.avgdl)

    def df(self, terms: Ids) -> Ids:
        """Return the number of live units that contain each term, (T,); 0 for an unknown id."""
        terms = np.asarray(terms, np.int64)
        if not len(self._df):
            return np.zeros(len(terms), np.int64)
        df = self._df.take(terms, mode="clip").astype(np.int64, copy=False)
        df *= terms.view(np.uint64) < len(self._df)  # -1 becomes the highest id
        return df

    def idf(self, terms: Ids) -> Floats:
        """Return each term's smoothed idf, (T,); the id -1 gets that of df = 0."""
        return self._model.idf_of(self.df(terms))

    def dl(self, units: Ids) -> Ids:
        """Return each unit's length in terms, (U,)."""
        if len(self._segments) == 1:
            return self._segments[0].postings.lengths.take(units).astype(np.int64)
        lengths = np.zeros(len(units), np.int64)
        for i, chosen, local in self._numbering.split_by_segment(units):
            lengths[chosen] = self._segments[i].postings.lengths.take(local)
        return lengths

    def tf(self, terms: Ids, units: Ids) -> Ids:
        """Return how often each term occurs in each unit, (T, U)."""
        terms, units = np.asarray(terms, np.int64), np.asarray(units, np.int64)
        if len(self._segments) == 1:
            return self._count_in_segment(0, terms, units)
        counts = np.zeros((len(terms), len(units)), np.int64)
        for i, chosen, local in self._numbering.split_by_segment(units):
            counts[:, chosen] = self._count_in_segment(i, terms, local)
        return counts

    def _count_in_segment(self, i: int, terms: Ids, units: Ids) -> Ids:
        """Return how often each term occurs in units of a segment, (T, U)."""
        found = self._find_cached(i, terms)
        posting_lists = [term.posting_list if term else None for term in found]
        codes = self._segments[i].postings.look_up_codes(posting_lists, units)
        counts: Ids = self._scorers[i].tf.take(codes)
        return counts

    def scores(self, query: Ids, units: Ids) -> Floats:
        """Return the BM25 scores of these units, (U,); a repeated term counts again."""
        scores = np.zeros(len(units))
        for i, chosen, local in self._numbering.split_by_segment(units):
            found = self._find_present(i, np.asarray(query, np.int64))
            scores[chosen] = self._scorers[i].score_units(found, local)
        return scores

    def top(self, query: Ids, k: int, within: range | None = None) -> Hits:
        """Return the k best live units with a positive score, exactly, inside `within` if given.

        Best first; ties go to the lower id.
        """
        if within is None and len(self._segments) == 1 and k > 0 and self.avgdl:
            present = self._find_present(0, np.asarray(query, np.int64))
            whole = range(self._numbering.offsets[1])
            return find_top(self._scorers[0], present, k, 0.0, whole, tuning=self._tuning)
        found = NO_HITS
        for hits in self.top_by_segment(query, k, within):
            found = merge_top(found, hits, k) if len(found.units) else hits
        return found

    def top_by_segment(self, query: Ids, k: int, within: range | None = None) -> list[Hits]:
        """Return the best live units of each segment; the k best of all are among them.

        Each segment's are those that `top` would return for it, but units may be missing that score
        less than k units of earlier segments. No unit that ties with the k-th best of all is
        missing, unless k units of its own segment come before it; so a caller may break ties
        between segments by another rule.
        """
        query = np.asarray(query, np.int64)
        found: list[Hits] = []
        if k <= 0 or not self.avgdl:
            return found
        highest = NO_HITS.scores
        offsets = self._numbering.offsets
        for i, offset in enumerate(offsets[:-1]):
            size = offsets[i + 1] - offset
            inside = range(size)
            if within is not None:
                inside = range(max(0, within.start - offset), min(size, within.stop - offset))
            if not inside or not self._has_live[i]:
                continue
            threshold = float(highest[-1]) if len(highest) == k else 0.0
            present = self._find_present(i, query)
            units, scores = find_top(
                self._scorers[i], present, k, threshold, inside, tuning=self._tuning
            )
            found.append(Hits(units + offset, scores))
            highest = np.sort(np.concatenate((highest, scores)))[::-1][:k] if found[1:] else scores
        return found

    def _find_present(self, i: int, query: Ids) -> list[WeightedPostingList]:
        """Return the query's terms that occur in a segment, in the order of the query."""
        return [found for found in self._find_cached(i, query) if found is not None]

    def _find_cached(self, i: int, terms: Ids) -> list[WeightedPostingList | None]:
        """Return each term's posting list in a segment, remembered: most queries share terms."""
        cache, wanted = self._cache[i], terms.tolist()
        new = [term for term in wanted if term not in cache]
        if new:
            if len(cache) + len(new) > MAX_CACHED_TERMS:
                new, self._cache[i] = wanted, (cache := {})
            found = self._find(i, np.array(new, dtype=np.int64))
            cache.update(zip(new, found, strict=True))
        return [cache[term] for term in wanted]

    def _find(self, i: int, terms: Ids) -> list[WeightedPostingList | None]:
        """Return each term's posting list in a segment; None where the term does not occur."""
        postings = self._segments[i].postings
        rows = postings.rows_of(terms).tolist()
        idfs = self.idf(terms).tolist()
        return [
            WeightedPostingList(postings.posting_list(row), idf) if row >= 0 else None
            for row, idf in zip(rows, idfs, strict=True)
        ]

    @cached_property
    def _has_live(self) -> list[bool]:
        """Whether each segment has live units: after all was read again, an old one has none."""
        return [each.dead is None or not bool(each.dead.all()) for each in self._segments]

    @cached_property
    def _scorers(self) -> list[SegmentScorer]:
        """Each segment with the weights of its postings under these statistics."""
        return [SegmentScorer(segment, self._model) for segment in self._segments]

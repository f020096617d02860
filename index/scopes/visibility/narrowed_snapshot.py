"""One version of an index without the articles that a place does not see.

The segments, vocabularies and texts are those of the whole version. Hidden articles are dead as if
they had been removed, and what counts live articles is counted again for the rest, so searches and
answers equal those of an index of the visible sources alone. The function words of a hidden
language change nothing, since each language has terms of its own.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from index.collection import Ids
from index.editions import Edition, Segment, Snapshot
from index.scopes.visibility.visible_folders import VisibleFolders
from index.search import FieldSegment, FieldStatistics, PostingsField
from index.settings import IndexSettings, Okapi
from index.store import StoreReader

_BYTES_A_TERM = 3 * 4
"""Bytes of the document frequencies of a term, in three fields."""


class NarrowedEdition(Edition):
    """An edition in which the articles outside some folders are dead too.

    `visible` are the live articles that are left, by segment. Posting lists are opened anew: what
    they keep for fast searches depends on the statistics.
    """

    def __init__(self, whole: Edition, folders: VisibleFolders, reader: StoreReader) -> None:
        super().__init__(whole.generation)
        self.visible = [
            _find_visible(segment, dead, folders)
            for segment, dead in zip(whole.segments, whole.dead, strict=True)
        ]
        self.dead = [
            np.setdiff1d(np.arange(segment.num_articles, dtype=np.int32), visible)
            for segment, visible in zip(whole.segments, self.visible, strict=True)
        ]
        counts: Counter[str] = Counter()
        for first, stop in folders.ranges():
            counts.update(reader.count_languages_between(whole.version, first, stop))
        self.languages = dict(counts)

    @property
    def num_visible(self) -> int:
        """The number of live articles."""
        return sum(map(len, self.visible))

    def open_field(
        self,
        field: str,  # noqa: ARG002
        segments: Sequence[FieldSegment],
        okapi: Okapi,
    ) -> PostingsField:
        """Return a searchable field with the statistics of the visible units, counted here."""
        counted = FieldStatistics.count(segments)
        df = np.zeros(len(self.terms), dtype=np.int32)
        df[: len(counted.df)] = counted.df
        statistics = FieldStatistics(counted.num_units, counted.total_length, df)
        return PostingsField(segments, statistics, okapi)


class NarrowedSnapshot(Snapshot):
    """The part of a snapshot that lies in some folders; `whole` is that snapshot."""

    def __init__(self, whole: Snapshot, folders: VisibleFolders, settings: IndexSettings) -> None:
        narrowed = NarrowedEdition(whole.edition, folders, whole.reader)
        super().__init__(narrowed, whole.reader, settings, passages=whole.passage_reader)
        self.whole = whole
        self._visible = narrowed.visible
        num_live = sum(
            segment.num_articles - len(dead)
            for segment, dead in zip(whole.edition.segments, whole.edition.dead, strict=True)
        )
        self.hides_nothing = narrowed.num_visible == num_live
        self._is_small = 2 * narrowed.num_visible < sum(s.num_articles for s in narrowed.segments)

    @property
    def nbytes(self) -> int:
        """About how many bytes of memory it takes beside the whole."""
        words = len(self.edition.words) * 8
        return sum(self.num_ids) + len(self.edition.terms) * _BYTES_A_TERM + words

    def count_live_tokens(self, words: Ids) -> Ids:
        """Return the number of tokens of each word in visible articles, (W,)."""
        if self._is_small:  # fewer articles to count than the dead ones
            return self._visible_token_counts[words]
        return super().count_live_tokens(words)

    @cached_property
    def _visible_token_counts(self) -> NDArray[np.int64]:
        return self.edition.count_tokens(self._visible)


def _find_visible(
    segment: Segment, dead: NDArray[np.int32], folders: VisibleFolders
) -> NDArray[np.int32]:
    """Return the live articles of a segment that are seen, ascending."""
    articles = range(segment.num_articles)
    found = [np.empty(0, dtype=np.int32)]
    for bounds in folders.ranges():
        first, stop = (bisect_left(articles, name, key=segment.name) for name in bounds)
        found.append(np.arange(first, stop, dtype=np.int32))
    return np.setdiff1d(np.concatenate(found), dead)

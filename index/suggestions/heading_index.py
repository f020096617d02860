"""The headings of an edition by their words, in arrays of a few bytes for each word.

Pure. The texts themselves stay in the store: only those that are suggested are read.
"""

import numpy as np
from numpy.typing import NDArray

from index.editions import Edition
from index.forward_index import PARAGRAPH_KINDS
from index.types import Kind

Int64Array = NDArray[np.int64]
Flags = NDArray[np.bool_]

_HEADLINE = PARAGRAPH_KINDS.index(Kind.HEADLINE)


class HeadingIndex:
    """The H live headings of an edition: `words` are the ids of their words, one after another.

    Heading h has the words from `starts[h]` to `starts[h + 1]`, and begins with the sentence
    `sentences[h]`, a number in the edition.
    """

    def __init__(self, edition: Edition) -> None:
        words, sizes, sentences, first = [], [], [], 0
        for segment, dead in zip(edition.segments, edition.dead, strict=True):
            arrays = segment.arrays
            rows = _live_headings(arrays, dead)
            begin = arrays["paragraph_sentences"][rows].astype(np.int64)
            end = arrays["paragraph_sentences"][rows + 1].astype(np.int64)
            begin, end = begin[end > begin], end[end > begin]
            starts = arrays["sentence_words"][begin].astype(np.int64)
            lengths = arrays["sentence_words"][end].astype(np.int64) - starts
            words.append(np.asarray(arrays["words"])[_ranges(starts, lengths)].astype(np.int32))
            sizes.append(lengths)
            sentences.append(begin + first)
            first += segment.num_sentences
        self.words = np.concatenate(words) if words else np.empty(0, np.int32)
        lengths = np.concatenate(sizes) if sizes else np.empty(0, np.int64)
        self.starts: Int64Array = np.concatenate(([0], np.cumsum(lengths))).astype(np.int64)
        self.sentences: Int64Array = (
            np.concatenate(sentences) if sentences else np.empty(0, np.int64)
        )

    def __len__(self) -> int:
        return len(self.sentences)

    def find(self, tokens: list[Int64Array], num_words: int, limit: int) -> Int64Array:
        """Return the first sentences of up to `limit` headings that have all of some words.

        Each token is the ids of the words that it may be, of the `num_words` of the vocabulary.
        Headings that begin with the first token come first, then shorter ones.
        """
        if not len(self) or not tokens:
            return np.empty(0, np.int64)
        has_all = np.ones(len(self), dtype=bool)
        begins = np.zeros(len(self), dtype=bool)
        for place, ids in enumerate(tokens):
            flags = np.zeros(num_words, dtype=bool)
            flags[ids] = True
            hits = flags[self.words]
            has_all &= self._any(hits)
            if place == 0:
                begins = self._first(hits)
        found = np.flatnonzero(has_all)
        lengths = np.diff(self.starts)[found]
        order = np.lexsort((found, lengths, ~begins[found]))[:limit]
        first: Int64Array = self.sentences[found[order]]
        return first

    def _any(self, hits: Flags) -> Flags:
        """Return for each heading whether one of its words is a hit, (H,)."""
        counts = np.concatenate(([0], np.cumsum(hits)))
        found: Flags = counts[self.starts[1:]] > counts[self.starts[:-1]]
        return found

    def _first(self, hits: Flags) -> Flags:
        """Return for each heading whether its first word is a hit, (H,)."""
        padded = np.append(hits, False)
        found: Flags = padded[self.starts[:-1]] & (np.diff(self.starts) > 0)
        return found


def _live_headings(arrays: object, dead: NDArray[np.int32]) -> Int64Array:
    """Return the paragraphs of a segment that are headings of articles that are not dead."""
    given: dict[str, NDArray[np.int64]] = arrays  # type: ignore[assignment]
    rows = np.flatnonzero(given["paragraphs"][:, 0] == _HEADLINE)
    if len(dead):
        articles = given["article_paragraphs"].searchsorted(rows, side="right") - 1
        rows = rows[~np.isin(articles, dead)]
    return rows.astype(np.int64)


def _ranges(starts: Int64Array, lengths: Int64Array) -> Int64Array:
    """Return the numbers from each start on, `lengths` of them, one range after another."""
    total = int(lengths.sum())
    ends = np.cumsum(lengths)
    offsets = np.repeat(starts - (ends - lengths), lengths)
    found: Int64Array = np.arange(total, dtype=np.int64) + offsets
    return found

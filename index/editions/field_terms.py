"""Which terms stand in each sentence, paragraph and article of a volume? What its fields index.

Pure. Sentences have all their terms; paragraphs the content terms of the title and then their own;
articles those of the title twice and then all of their own. Only sentences are sorted: in order of
terms and then of sentences, their occurrences are in order of paragraphs and articles as well.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.postings.inversion import (
    Block,
    Keys,
    Sorted,
    blocks,
    counted,
    held_by_each,
    in_order,
    runs,
)

Arrays = Mapping[str, NDArray[Any]]
Ints = NDArray[np.int32]

FIELDS = ("sentence", "paragraph", "article")

_UNIT = (1 << 32) - 1
_TERM = ~_UNIT
"""The halves of a key."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Words:
    """The term that each word gives, (W,), and which terms are no content, (T,)."""

    terms: Ints
    uncounted: NDArray[np.bool_]


class Tally(NamedTuple):
    """What a field counts, some terms at a time, and the length of every unit, (U,)."""

    blocks: list[Block]
    lengths: NDArray[np.int64]


def in_sentences(arrays: Arrays, words: Words) -> Sorted:
    """Return what occurs in the sentences of a volume."""
    tokens, offsets = arrays["words"], arrays["sentence_words"]
    parts = (
        held_by_each(some.start, words.terms.take(tokens[bounds[0] : bounds[-1]]), bounds)
        for some in runs(offsets)
        for bounds in [offsets[some.start : some.stop + 1]]
    )
    return in_order(parts, len(tokens))


def sentences(found: Sorted) -> Tally:
    """Return what the sentence field counts, given what occurs in the sentences."""
    return Tally([counted(keys) for keys in blocks(found.keys)], found.lengths)


def paragraphs_and_articles(arrays: Arrays, words: Words, found: Sorted) -> tuple[Tally, Tally]:
    """Return what these fields count, given what occurs in the sentences."""
    some = list(blocks(found.keys)) or [found.keys]
    cuts = [keys[0] & _TERM for keys in some[1:]]
    titles = _titles(arrays, words)
    of_paragraphs = _each(titles, arrays["article_paragraphs"])
    paragraphs = _Groups(arrays["paragraph_sentences"], of_paragraphs, cuts)
    articles = _Groups(arrays["article_paragraphs"], np.repeat(titles, 2), cuts)
    own = np.zeros(len(arrays["paragraph_sentences"]) - 1, np.int64)
    content = ~words.uncounted
    for keys in some:
        kept = content.take(keys >> 32).nonzero()[0]
        held = paragraphs.add(keys.take(kept))
        np.add.at(own, held & _UNIT, 1)
        articles.add(held)
    sums = np.concatenate(([0], own.cumsum()))
    return paragraphs.tally(own), articles.tally(np.diff(sums[arrays["article_paragraphs"]]))


class _Groups:
    """Counts units that consist of others: unit u of `starts[u] <= other < starts[u + 1]`.

    `more` are keys of what occurs in them besides, and `cuts` the first key of each block that is
    added but the first.
    """

    def __init__(self, starts: NDArray[Any], more: Keys, cuts: Sequence[np.int64]) -> None:
        self._owners = np.repeat(np.arange(len(starts) - 1, dtype=np.int32), np.diff(starts))
        self._lengths = np.bincount(more & _UNIT, minlength=len(starts) - 1)
        more.sort()
        self._more = iter(np.split(more, more.searchsorted(np.array(cuts, np.int64))))
        self._blocks: list[Block] = []

    def add(self, keys: Keys) -> Keys:
        """Count a block of keys of the others; return them as keys of these units."""
        units = self._owners.take(keys & _UNIT)
        keys = keys & _TERM
        keys += units
        joined = np.concatenate((keys, next(self._more)))
        joined.sort(kind="stable")  # of two runs in order that is one pass
        if len(joined):
            self._blocks.append(counted(joined))
        return keys

    def tally(self, lengths: NDArray[np.int64]) -> Tally:
        """Return all counts, given the length of every unit but for what occurs besides."""
        return Tally(self._blocks, lengths + self._lengths)


def _titles(arrays: Arrays, words: Words) -> Keys:
    """Return the keys of what occurs in the titles of articles."""
    sizes = np.diff(arrays["title_words"])
    terms = words.terms.take(arrays["titles"]).astype(np.int64)
    return (terms << 32) + np.repeat(np.arange(len(sizes)), sizes)


def _each(titles: Keys, starts: NDArray[Any]) -> Keys:
    """Return the keys of titles that occur in every paragraph, given where articles begin."""
    articles = titles & _UNIT
    sizes = np.diff(starts).take(articles)
    firsts = (titles & _TERM) + starts.take(articles) - (np.cumsum(sizes) - sizes)
    return np.repeat(firsts, sizes) + np.arange(sizes.sum())

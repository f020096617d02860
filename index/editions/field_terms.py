"""The terms by which each field of a segment is searched, and their counts.

Pure. Sentences have all their terms. Paragraphs have the content terms of the article's title, and
their own. Articles have the content terms of the title twice, and their own. Only the occurrences
in sentences are sorted: in order of terms and then of sentences, they are in order of terms and
then of paragraphs or articles too.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.postings import (
    OccurrenceKeys,
    PostingsBlock,
    SortedOccurrences,
    collect_occurrences,
    count_postings,
    group_units,
    sort_occurrences,
    split_between_terms,
)

Arrays = Mapping[str, NDArray[Any]]
Int32Array = NDArray[np.int32]

FIELDS = ("sentence", "paragraph", "article")
"""The names of the fields, as the stored index has them."""

_UNIT = (1 << 32) - 1
"""Mask of the unit in an occurrence key."""
_TERM = ~_UNIT
"""Mask of the term in an occurrence key."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class WordTerms:
    """The term of each word, (W,), and whether each term is a function term, (T,).

    Function terms are no content: only sentences count them.
    """

    terms: Int32Array
    is_function_term: NDArray[np.bool_]


class FieldCounts(NamedTuple):
    """The postings of a field, block by block, and the length of every unit in terms, (U,)."""

    blocks: list[PostingsBlock]
    lengths: NDArray[np.int64]


def sort_sentence_terms(arrays: Arrays, words: WordTerms) -> SortedOccurrences:
    """Return the occurrences of terms in the sentences of a segment."""
    tokens, offsets = arrays["words"], arrays["sentence_words"]
    parts = (
        collect_occurrences(group.start, words.terms.take(tokens[bounds[0] : bounds[-1]]), bounds)
        for group in group_units(offsets)
        for bounds in [offsets[group.start : group.stop + 1]]
    )
    return sort_occurrences(parts, len(tokens))


def count_sentences(occurrences: SortedOccurrences) -> FieldCounts:
    """Return the counts of the sentence field, given the occurrences in sentences."""
    blocks = [count_postings(keys) for keys in split_between_terms(occurrences.keys)]
    return FieldCounts(blocks, occurrences.lengths)


def count_paragraphs_and_articles(
    arrays: Arrays, words: WordTerms, occurrences: SortedOccurrences
) -> tuple[FieldCounts, FieldCounts]:
    """Return the counts of these fields, given the occurrences in sentences."""
    blocks = list(split_between_terms(occurrences.keys)) or [occurrences.keys]
    cuts = [keys[0] & _TERM for keys in blocks[1:]]
    titles = _title_keys(arrays, words)
    paragraph_titles = _repeat_in_paragraphs(titles, arrays["article_paragraphs"])
    paragraphs = _GroupCounter(arrays["paragraph_sentences"], paragraph_titles, cuts)
    articles = _GroupCounter(arrays["article_paragraphs"], np.repeat(titles, 2), cuts)
    own_lengths = np.zeros(len(arrays["paragraph_sentences"]) - 1, np.int64)
    is_content = ~words.is_function_term
    for keys in blocks:
        kept = is_content.take(keys >> 32).nonzero()[0]
        paragraph_keys = paragraphs.add(keys.take(kept))
        np.add.at(own_lengths, paragraph_keys & _UNIT, 1)
        articles.add(paragraph_keys)
    sums = np.concatenate(([0], own_lengths.cumsum()))
    article_lengths = np.diff(sums[arrays["article_paragraphs"]])
    return paragraphs.counts(own_lengths), articles.counts(article_lengths)


class _GroupCounter:
    """Counts the terms of groups of units: group g has the units `starts[g] <= u < starts[g + 1]`.

    `extra` are keys of terms that groups have besides those of their units. `cuts` are the first
    keys of all blocks that will be added, without that of the first block.
    """

    def __init__(
        self, starts: NDArray[Any], extra: OccurrenceKeys, cuts: Sequence[np.int64]
    ) -> None:
        self._groups = np.repeat(np.arange(len(starts) - 1, dtype=np.int32), np.diff(starts))
        self._extra_lengths = np.bincount(extra & _UNIT, minlength=len(starts) - 1)
        extra.sort()
        self._extra = iter(np.split(extra, extra.searchsorted(np.array(cuts, np.int64))))
        self._blocks: list[PostingsBlock] = []

    def add(self, keys: OccurrenceKeys) -> OccurrenceKeys:
        """Count a block of sorted keys of units; return them as keys of groups."""
        groups = self._groups.take(keys & _UNIT)
        keys = keys & _TERM
        keys += groups
        joined = np.concatenate((keys, next(self._extra)))
        joined.sort(kind="stable")  # merges two sorted runs in one pass
        if len(joined):
            self._blocks.append(count_postings(joined))
        return keys

    def counts(self, lengths: NDArray[np.int64]) -> FieldCounts:
        """Return all counts, given the length of every group without the extra terms."""
        return FieldCounts(self._blocks, lengths + self._extra_lengths)


def _title_keys(arrays: Arrays, words: WordTerms) -> OccurrenceKeys:
    """Return the keys of the terms in titles; units are articles."""
    sizes = np.diff(arrays["title_words"])
    terms = words.terms.take(arrays["titles"]).astype(np.int64)
    return (terms << 32) + np.repeat(np.arange(len(sizes)), sizes)


def _repeat_in_paragraphs(titles: OccurrenceKeys, starts: NDArray[Any]) -> OccurrenceKeys:
    """Return the keys of titles for every paragraph of their articles.

    `starts` is the first paragraph of each article.
    """
    articles = titles & _UNIT
    sizes = np.diff(starts).take(articles)
    firsts = (titles & _TERM) + starts.take(articles) - (np.cumsum(sizes) - sizes)
    return np.repeat(firsts, sizes) + np.arange(sizes.sum())

"""Citations of nearly the same wording that an index could give, each read a second time. Pure.

Such a citation is made when a question is answered, so none is stored. All that could be made are
found again: the sentences of different articles whose 3-shingles resemble each other (Broder, On
the Resemblance and Containment of Documents, 1997) and that agree. Of pairs of sentences with half
of all their shingles in common, 99 of 100 are found.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from index.collection import Collection, Ids
from index.types import Fault, Passage, Wording
from index.wording import compare_wording, find_disagreement

NUM_HASHES = 10
"""Hashes of a sentence's shingles, of each of which the smallest value is compared."""

MIN_EQUAL = 2
"""Hashes that must be equal: one is for many pairs that share a common phrase."""

CHUNK_SIZE = 20_000
"""Sentences whose terms are held in memory at a time."""

MAX_GROUP = 12
"""Sentences with an equal hash that are compared with each other, the first in order."""

MAX_PAIRS = 20_000
"""Pairs that are compared at most; a pair takes about 1 ms."""

_MULTIPLIERS = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9], np.uint64)
_SHIFT = np.uint64(29)


def find_near_citation_faults(collection: Collection) -> Iterator[Fault]:
    """Yield a fault for each two sentences that would be one quote but do not say the same."""
    for one, other in find_near_citations(collection):
        what = find_disagreement(one.masked_text, other.masked_text)
        if what:
            yield Fault(
                source=other.source,
                paragraph=other.paragraph,
                what=f"it would be cited with {one.source} ¶{one.paragraph}, but {what} differs",
            )


def find_near_citations(collection: Collection) -> Iterator[tuple[Passage, Passage]]:
    """Yield the sentences of two articles that have nearly the same wording."""
    for one, other in _similar_pairs(collection):
        first, second = collection.passages([one, other])
        if compare_wording(first.masked_text, second.masked_text) is Wording.NEAR:
            yield first, second


def _similar_pairs(collection: Collection) -> list[tuple[int, int]]:
    """Return pairs of sentences of different articles with several of their hashes in common."""
    num_sentences = collection.sentences.num_units
    hashes = [
        _smallest_hashes(
            *collection.terms_of(np.arange(start, min(start + CHUNK_SIZE, num_sentences)))
        )
        for start in range(0, num_sentences, CHUNK_SIZE)
    ]
    if not hashes:
        return []
    num_equal: Counter[tuple[int, int]] = Counter()
    for column in np.concatenate(hashes).T:
        for group in _groups(column):
            articles = _articles(collection, group)
            num_equal.update(
                (one, other)
                for (one, a), (other, b) in combinations(zip(group, articles, strict=True), 2)
                if a != b
            )
    found = (pair for pair, number in num_equal.items() if number >= MIN_EQUAL)
    return sorted(found)[:MAX_PAIRS]


def _smallest_hashes(terms: Ids, starts: Ids) -> NDArray[np.uint64]:
    """Return the smallest value of each hash among a sentence's shingles; 0 if it has none."""
    lengths = np.diff(starts)
    found = np.zeros((len(lengths), NUM_HASHES), dtype=np.uint64)
    enough = np.flatnonzero(lengths >= 3)
    if not len(enough):
        return found
    ids = terms.astype(np.uint64) + np.uint64(1)
    padded = np.concatenate([ids, np.zeros(2, np.uint64)])
    shingles = padded[:-2] * _MULTIPLIERS[0]
    shingles ^= padded[1:-1] * _MULTIPLIERS[1]
    shingles ^= padded[2:] * _MULTIPLIERS[2]
    is_inside = np.ones(len(terms), dtype=np.bool_)
    ends = starts[1:][lengths >= 1]
    is_inside[ends - 1] = False
    is_inside[np.maximum(ends - 2, 0)] = False
    for number in range(NUM_HASHES):
        mixed = (shingles + np.uint64(number + 1)) * _MULTIPLIERS[number % 3]
        mixed ^= mixed >> _SHIFT
        mixed *= _MULTIPLIERS[(number + 1) % 3]
        mixed[~is_inside] = np.iinfo(np.uint64).max
        found[enough, number] = np.minimum.reduceat(mixed, starts[:-1][enough])
    return found


def _groups(hashes: NDArray[np.uint64]) -> Iterator[Sequence[int]]:
    """Yield the sentences that have a hash in common, at most `MAX_GROUP` of one hash."""
    order = np.argsort(hashes, kind="stable")
    ordered = hashes[order]
    edges = np.flatnonzero(np.concatenate([[True], ordered[1:] != ordered[:-1], [True]]))
    for start in np.flatnonzero(np.diff(edges) > 1).tolist():
        if ordered[edges[start]]:
            yield order[edges[start] : edges[start + 1]][:MAX_GROUP].tolist()


def _articles(collection: Collection, sentences: Sequence[int]) -> Sequence[int]:
    paragraphs = collection.paragraph_of(np.array(sentences, dtype=np.int64))
    found: list[int] = collection.article_of(paragraphs).tolist()
    return found

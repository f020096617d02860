"""Checks of the arrays that a child sends: every number points into a text or the vocabulary. Pure.

Those of many articles are checked at once, since numpy takes as long for a hundred numbers as for
one.
"""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.forward_index import DIGEST_BYTES, PARAGRAPH_KINDS

Arrays = Mapping[str, NDArray[Any]]


class AnalysisFault(ValueError):
    """What a child returned is no analysis of the document."""


def check_arrays(arrays: Arrays, ends: Mapping[str, NDArray[np.int64]], num_words: int) -> None:
    """Raise AnalysisFault unless the arrays of some articles are those of forward indexes.

    The rows of each article in an array end where those of the next one begin, and `ends` begin
    with 0. `num_words` are those of the vocabulary.
    """
    paragraphs, lengths = arrays["paragraphs"], arrays["lengths"]
    holds = (
        all((np.diff(each) >= 0).all() for each in ends.values())
        and np.array_equal(ends["sentences"], ends["flags"])
        and np.array_equal(ends["sentences"], ends["lengths"])
        and _are_sums(paragraphs[:, 5], ends["paragraphs"], ends["sentences"])
        and _are_sums(lengths, ends["lengths"], ends["words"])
        and _are_within(arrays["words"], num_words)
        and _are_within(arrays["title"], num_words)
        and _are_within(paragraphs[:, 0], len(PARAGRAPH_KINDS))
        and _are_spans(paragraphs[:, 1:3], ends["paragraphs"])
        and _are_spans(arrays["sentences"], ends["sentences"])
        and _are_spans(arrays["hidden"], ends["hidden"])
        and _are_within(arrays["above"])
    )
    if not holds:
        raise AnalysisFault("it does not fit the document")


def find_needed_lengths(arrays: Arrays, ends: Mapping[str, NDArray[np.int64]]) -> list[int]:
    """Return how long the text of each article must be for all its positions to be within it."""
    needed = np.zeros(len(ends["above"]) - 1, dtype=np.int64)
    for name, positions in (
        ("paragraphs", arrays["paragraphs"][:, 1:3]),
        ("sentences", arrays["sentences"]),
        ("hidden", arrays["hidden"]),
        ("above", arrays["above"][:, 1:3]),
    ):
        starts, ends_of_rows = ends[name][:-1], ends[name][1:]
        some = np.flatnonzero(starts < ends_of_rows)
        if len(some):
            greatest = np.maximum.reduceat(positions.max(axis=1), starts[some])
            needed[some] = np.maximum(needed[some], greatest)
    return needed.tolist()


def count_digests(ends: Mapping[str, NDArray[np.int64]]) -> int:
    """Return how many bytes the digests of all paragraphs take."""
    return DIGEST_BYTES * int(ends["paragraphs"][-1])


def _are_within(numbers: NDArray[Any], limit: int | None = None) -> bool:
    """Whether all numbers are at least 0 and less than the limit."""
    if not numbers.size:
        return True
    return bool(numbers.min() >= 0 and (limit is None or numbers.max() < limit))


def _are_sums(parts: NDArray[Any], ends: NDArray[np.int64], totals: NDArray[np.int64]) -> bool:
    """Whether the parts of each article, none of them below 0, add up to where its total ends."""
    sums = np.concatenate([[0], np.cumsum(parts, dtype=np.int64)])
    return _are_within(parts) and np.array_equal(sums[ends], totals)


def _are_spans(spans: NDArray[Any], ends: NDArray[np.int64]) -> bool:
    """Whether starts and ends are those of spans of a text, in order and apart from each other.

    Those of the next article begin anew.
    """
    places = spans.reshape(-1)
    are_later = places[1:] >= places[:-1]
    borders = 2 * ends[1:-1] - 1
    are_later[borders[(borders >= 0) & (borders < len(are_later))]] = True
    return bool(are_later.all()) and _are_within(places)

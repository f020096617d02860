"""Merge policy: which of the last runs are written again together with what is added.

Pure. A run is a segment or a vocabulary table. The name is Lucene's; its LogMergePolicy also merges
neighbouring runs of similar size.
"""

from collections.abc import Sequence
from typing import NamedTuple


class MergePolicy(NamedTuple):
    """Sizes up to which runs are always, and above which never, written again together.

    Sizes are numbers of sentences in segments, and of strings in vocabulary tables.
    """

    small: int
    large: int

    def count_rewritten(self, sizes: Sequence[int], added: int) -> int:
        """Return the number of last runs to write again, given all sizes and that of the addition.

        A run is taken if it is at most twice as large as what is written anyway; so each string or
        sentence is written again a number of times that is logarithmic in the size of all. Small
        runs are always taken, large ones never.
        """
        total, count = added, 0
        for size in reversed(sizes):
            if size > self.large or (size > 2 * total and size + total > self.small):
                break
            total, count = total + size, count + 1
        return count


SEGMENT_MERGE_POLICY = MergePolicy(small=2_000, large=20_000)
"""For segments; those above `large` are merged only aside, by `merging.py`."""

VOCABULARY_MERGE_POLICY = MergePolicy(small=2_000, large=50_000)
"""For vocabulary tables."""

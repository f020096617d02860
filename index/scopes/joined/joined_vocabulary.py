"""Two vocabularies as one: the ids of a shared one, and after them what only a second one has.

Pure. Neither is copied: what is kept is the joined id of each string of the second, which is that
of a server's own sources and small.
"""

from collections.abc import Sequence

import numpy as np

from index.collection import Ids
from index.vocabulary import Vocabulary


class JoinedVocabulary:
    """The ids of the strings of a shared vocabulary and of a server's own, which overlap."""

    def __init__(self, shared: Vocabulary, own: Vocabulary) -> None:
        self.shared = shared
        self.own = own
        self.num_shared = len(shared)
        joined = shared.ids([own.string(i) for i in range(len(own))])
        missing = joined < 0
        joined[missing] = self.num_shared + np.arange(int(missing.sum()))
        self._joined = joined
        self._by_joined = np.argsort(joined)
        self._sorted = joined[self._by_joined]

    def ids(self, strings: Sequence[str]) -> Ids:
        """Return the joined id of each string, -1 for an unknown one, (N,)."""
        found = self.shared.ids(strings)
        unknown = np.flatnonzero(found < 0)
        if len(unknown):
            found[unknown] = self.join(self.own.ids([strings[i] for i in unknown.tolist()]))
        return found

    def join(self, own: Ids) -> Ids:
        """Return the joined ids of ids of the own vocabulary, -1 for -1, (N,)."""
        if not len(self._joined):
            return np.full(len(own), -1, dtype=np.int64)
        return np.where(own >= 0, self._joined.take(own, mode="clip"), -1)

    def to_own(self, joined: Ids) -> Ids:
        """Return the ids in the own vocabulary, -1 for strings that it lacks, (N,)."""
        if not len(self._sorted):
            return np.full(len(joined), -1, dtype=np.int64)
        places = self._sorted.searchsorted(joined)
        own = self._by_joined.take(places, mode="clip")
        return np.where(self._sorted.take(places, mode="clip") == joined, own, -1)

    def to_shared(self, joined: Ids) -> Ids:
        """Return the ids in the shared vocabulary, -1 for strings that it lacks, (N,)."""
        joined = np.asarray(joined, dtype=np.int64)
        return np.where(joined < self.num_shared, joined, -1)

    def find_by_hash(self, hashes: np.ndarray) -> list[str]:
        """Return the distinct strings of either that have one of these hashes."""
        found = (*self.shared.find_by_hash(hashes), *self.own.find_by_hash(hashes))
        return list(dict.fromkeys(found))

"""Where do the words of a question stand in a handful of sentences?

Everything positional that evidence needs, made in one pass over the stored term ids of the
candidate sentences. A *slot* is one distinct word of the question with all it may be written as.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.collection import Collection, Floats, Ids

Alternates = tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True, eq=False)
class Slots:
    """The distinct words of a question as the index knows them, (Q,) each.

    `ids` are all term ids that any slot may be written as, sorted, (K,); `own` says at which of
    them a slot's own term stands, -1 where no source has it. An alternate stands for its slot
    where all of its terms occur.
    """

    ids: Ids
    own: Ids
    alternates: Mapping[int, Alternates]

    @classmethod
    def of(cls, terms: Sequence[int], alternates: Mapping[int, Alternates]) -> "Slots":
        """Lay out the slots of these distinct term ids; alternates are keyed by slot."""
        known = {term for term in terms if term >= 0}
        for forms in alternates.values():
            known.update(term for form in forms for term in form)
        ids = np.array(sorted(known), dtype=np.int64)
        place = {term: at for at, term in enumerate(ids.tolist())}
        own = np.array([place.get(term, -1) for term in terms], dtype=np.int64)
        placed = {
            slot: tuple(tuple(place[term] for term in form) for form in forms)
            for slot, forms in alternates.items()
        }
        return cls(ids, own, placed)

    def gather(self, counts: NDArray[np.int64]) -> Floats:
        """Turn counts of ids, (K, U), into counts of slots, (Q, U)."""
        padded = np.vstack([counts, np.zeros((1, counts.shape[1]), dtype=counts.dtype)])
        gathered: Floats = padded[self.own].astype(np.float64)
        for slot, forms in self.alternates.items():
            for form in forms:
                np.maximum(gathered[slot], padded[list(form)].min(axis=0), out=gathered[slot])
        return gathered


@dataclass(frozen=True, slots=True, eq=False)
class Matches:
    """The occurrences of slots in U sentences, in order of sentence and position, (M,) each."""

    unit: Ids
    position: Ids
    slot: Ids
    tf: Floats  # (Q, U)
    length: Ids  # (U,) in terms


def find(collection: Collection, slots: Slots, sentences: Sequence[int]) -> Matches:
    """Find every slot in these sentences, from their stored term ids."""
    terms = [collection.sentence_terms(sentence) for sentence in sentences]
    length = np.array([len(each) for each in terms], dtype=np.int64)
    flat = np.concatenate(terms) if terms else np.empty(0, dtype=np.int64)
    num_ids, num_units = len(slots.ids), len(length)
    if not num_ids or not len(flat):
        nothing = np.empty(0, dtype=np.int64)
        tf = np.zeros((len(slots.own), num_units))
        return Matches(nothing, nothing, nothing, tf, length)
    at = np.searchsorted(slots.ids, flat)
    at[at == num_ids] = 0
    hits = np.flatnonzero(slots.ids[at] == flat)
    at = at[hits]
    ends = np.cumsum(length)
    unit = np.searchsorted(ends, hits, side="right")
    position = hits - (ends - length)[unit]
    counts = np.bincount(at * num_units + unit, minlength=num_ids * num_units)
    tf = slots.gather(counts.reshape(num_ids, num_units))
    return Matches(unit, position, _slot_of(slots)[at], tf, length)


def _slot_of(slots: Slots) -> Ids:
    """Return the slot that each id stands for, (K,); the first one where several claim it."""
    slot_of = np.full(len(slots.ids), -1, dtype=np.int64)
    for slot, forms in sorted(slots.alternates.items(), reverse=True):
        for form in forms:
            slot_of[list(form)] = slot
    for slot, at in reversed(list(enumerate(slots.own.tolist()))):
        if at >= 0:
            slot_of[at] = slot
    return slot_of

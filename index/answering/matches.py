"""Where do the words of a question stand in a handful of sentences?

Everything positional that evidence needs, made in one pass over the stored term ids of the
candidate sentences. A *slot* is one distinct word of the question with all it may be written as.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.collection import Collection, Floats, Ids

ALTERNATE = 0.5  # of an occurrence, for another word of the same family
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
                other = ALTERNATE * padded[list(form)].min(axis=0)
                np.maximum(gathered[slot], other, out=gathered[slot])
        return gathered


class Pairs(NamedTuple):
    """Which pairs of neighbouring slots, (N,) each, stand together in which sentence, (N, U)."""

    left: Ids
    right: Ids
    present: NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Matches:
    """The occurrences of slots in U sentences, in order of sentence and position, (M,) each.

    `counts` are those of ids, (K, U), `tf` those of slots, (Q, U); `first` is the position of a
    slot's first occurrence, infinite where it has none, (Q, U); `length` is in terms, (U,).
    """

    unit: Ids
    position: Ids
    slot: Ids
    counts: Ids
    tf: Floats
    first: Floats
    length: Ids

    def among(self, slots: NDArray[np.bool_]) -> "Matches":
        """Return the occurrences of these slots alone; the tables stay."""
        kept = slots[self.slot]
        return replace(
            self, unit=self.unit[kept], position=self.position[kept], slot=self.slot[kept]
        )

    def pairs(self, order: Sequence[int], *, reach: int) -> Pairs:
        """Tell which neighbours in `order`, slots as asked, keep their order within `reach` terms.

        At most two other occurrences may stand between the two.
        """
        wanted = list(dict.fromkeys((a, b) for a, b in pairwise(order) if a != b))
        left = np.array([a for a, _ in wanted], dtype=np.int64)
        right = np.array([b for _, b in wanted], dtype=np.int64)
        present = np.zeros((len(wanted), len(self.length)), dtype=bool)
        number = np.full((len(self.tf), len(self.tf)), -1)
        number[left, right] = np.arange(len(wanted))
        for shift in range(1, min(reach, 3) + 1):
            pair = number[self.slot[:-shift], self.slot[shift:]]
            near = self.position[shift:] - self.position[:-shift] <= reach
            here = (pair >= 0) & near & (self.unit[:-shift] == self.unit[shift:])
            present[pair[here], self.unit[:-shift][here]] = True
        return Pairs(left, right, present)


def find(collection: Collection, slots: Slots, sentences: Sequence[int]) -> Matches:
    """Find every slot in these sentences, from their stored term ids."""
    flat, starts = collection.terms_of(np.asarray(sentences, dtype=np.int64))
    length = np.diff(starts)
    num_ids, num_units = len(slots.ids), len(length)
    at = np.searchsorted(slots.ids, flat)
    hits = np.flatnonzero(np.append(slots.ids, -1)[at] == flat)
    at = at[hits]
    unit = np.repeat(np.arange(num_units), length)[hits]
    position = hits - starts[unit]
    slot = _slot_of(slots)[at]
    counts = np.bincount(at * num_units + unit, minlength=num_ids * num_units)
    counts = counts.reshape(num_ids, num_units)
    first = np.full((len(slots.own), num_units), np.inf)
    np.minimum.at(first, (slot, unit), position)
    return Matches(unit, position, slot, counts, slots.gather(counts), first, length)


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

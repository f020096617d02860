"""Where do the words of a question stand in a handful of sentences?

Everything positional that evidence needs, made in one pass over the stored term ids of the
candidate sentences. A *slot* is one distinct word of the question with all it may be written as.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from operator import itemgetter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.collection import Collection, Floats, Ids

ALTERNATE = 0.5  # of an occurrence, for another word of the same family
APART = 8  # terms thought between two sentences, so that nothing reaches from one into the next

Form = tuple[int, ...]
Alternates = tuple[Form, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Slots:
    """The distinct words of a question as the index knows them, (Q,) each.

    `ids` are all term ids that any slot may be written as, sorted, (K,); `own` says at which of
    them a slot's own term stands, -1 where no source has it; `slot_of` which slot an id stands
    for, (K,). An alternate stands for its slot where all of its terms occur: `alternates` are
    places among the ids, by slot. `forms` are those of all slots, the last place repeated to one
    length, (F, L); those of the slot `alternated[i]` begin at `begins[i]`.
    """

    ids: Ids
    own: Ids
    slot_of: Ids
    alternates: Mapping[int, Alternates]
    forms: Ids
    alternated: Ids
    begins: Ids

    @classmethod
    def of(cls, terms: Sequence[int], alternates: Mapping[int, Alternates]) -> "Slots":
        """Lay out the slots of these distinct term ids; alternates are keyed by slot."""
        known = {term for term in terms if term >= 0}
        for forms in alternates.values():
            known.update(term for form in forms for term in form)
        place = {term: at for at, term in enumerate(sorted(known))}
        own = [place.get(term, -1) for term in terms]
        each = [
            (slot, tuple(place[term] for term in form))
            for slot, forms in sorted(alternates.items())
            for form in forms
        ]
        longest = max((len(form) for _, form in each), default=1)
        padded = [form + form[-1:] * (longest - len(form)) for _, form in each]
        alternated = list(dict(each))
        slots = [slot for slot, _ in each]
        return cls(
            ids=_ids(list(place)),
            own=_ids(own),
            slot_of=_ids(_slot_of(own, each, len(place))),
            alternates={
                slot: tuple([form for _, form in forms])
                for slot, forms in groupby(each, itemgetter(0))
            },
            forms=_ids(padded).reshape(-1, longest),
            alternated=_ids(alternated),
            begins=_ids([slots.index(slot) for slot in alternated]),
        )

    def gather(self, counts: NDArray[np.int64]) -> Floats:
        """Turn counts of ids, (K, U), into counts of slots, (Q, U)."""
        padded = np.zeros((len(counts) + 1, counts.shape[1]))
        padded[:-1] = counts
        gathered = padded.take(self.own, axis=0)  # the last, 0, for -1
        if len(self.forms):
            forms = padded.take(self.forms[:, 0], axis=0)
            for more in self.forms.T[1:]:
                np.minimum(forms, padded.take(more, axis=0), out=forms)
            best = ALTERNATE * np.maximum.reduceat(forms, self.begins)
            own = gathered.take(self.alternated, axis=0)
            gathered[self.alternated] = np.maximum(own, best)
        return gathered


def _ids(values: Sequence[Any]) -> Ids:
    return np.array(values, dtype=np.int64)


def _slot_of(own: Sequence[int], forms: Sequence[tuple[int, Form]], size: int) -> list[int]:
    """Return the slot that each id stands for, (K,); the first one where several claim it.

    A slot's own term goes before an alternate.
    """
    slot_of = [-1] * size
    for slot, form in reversed(forms):
        for at in form:
            slot_of[at] = slot
    for slot in reversed(range(len(own))):
        if own[slot] >= 0:
            slot_of[own[slot]] = slot
    return slot_of


class Neighbours:
    """Which slots follow each other in a question: N distinct pairs, `left` and `right`, (N,)."""

    __slots__ = ("_number", "_size", "left", "right")

    def __init__(self, order: Sequence[int], num_slots: int) -> None:
        """Lay out the pairs of `order`, slots as asked."""
        wanted = [pair for pair in dict.fromkeys(pairwise(order)) if pair[0] != pair[1]]
        self.left, self.right = _ids(wanted).reshape(-1, 2).T
        self._size = num_slots
        self._number = np.zeros(num_slots * num_slots, dtype=np.int64)  # one more, 0 for none
        self._number[self.left * num_slots + self.right] = np.arange(1, len(wanted) + 1)

    def number(self, left: Ids, right: Ids) -> Ids:
        """Return which pair two slots are, -1 if none, in the shape of both."""
        found: Ids = self._number.take(left * self._size + right)
        found -= 1
        return found


@dataclass(frozen=True, slots=True, eq=False)
class Matches:
    """The occurrences of slots in U sentences, in order of sentence and position, (M,) each.

    `place` counts on from sentence to sentence, with `APART` terms between two; `at` is the place
    of the term among the slots' ids, and `word` the id of the word as written. `terms` are the
    ids of all terms of the sentences, those of one from its place in `starts` on, (U + 1,), to the
    next. `counts` are those of ids, (K, U), `tf` those of slots, (Q, U); `first` is the position
    of a slot's first occurrence, infinite where it has none, (Q, U); `length` is in terms, and
    `matched` of them are occurrences, (U,).
    """

    unit: Ids
    place: Ids
    at: Ids
    slot: Ids
    word: Ids
    terms: Ids
    starts: Ids
    counts: Ids
    tf: Floats
    first: Floats
    length: Ids
    matched: Ids

    def together(
        self, pairs: Neighbours, *, reach: int, among: NDArray[np.bool_] | None = None
    ) -> NDArray[np.bool_]:
        """Tell which pairs keep their order within `reach` < `APART` terms, (N, U).

        At most two other occurrences may stand between the two; `among` are the slots whose
        occurrences count at all, (Q,).
        """
        unit, place, slot = self.unit, self.place, self.slot
        if among is not None:
            kept = among.take(slot).nonzero()[0]
            unit, place, slot = unit.take(kept), place.take(kept), slot.take(kept)
        present = np.zeros((len(pairs.left), len(self.length)), dtype=bool)
        # Past the end, the last one: with itself it is no pair, and others are one anyway.
        later = np.minimum(np.arange(len(slot)) + _LATER[:reach], len(slot) - 1)
        pair = pairs.number(slot, slot.take(later))
        near = ((place.take(later) - place <= reach) & (pair >= 0)).ravel().nonzero()[0]
        present[pair.ravel().take(near), unit.take(near % max(len(unit), 1))] = True
        return present


_LATER = np.array([[1], [2], [3]])


def find(collection: Collection, slots: Slots, sentences: Ids) -> Matches:
    """Find every slot in these sentences, from their stored term ids."""
    words, terms, starts = collection.words_of(sentences)
    num_ids, num_units = len(slots.ids), len(sentences)
    hits, at = among(slots.ids, terms)
    length = starts[1:] - starts[:-1]
    unit = np.arange(num_units).repeat(length).take(hits)
    position = hits - starts.take(unit)
    slot = slots.slot_of.take(at)
    counts = np.bincount(at * num_units + unit, minlength=num_ids * num_units)
    counts = counts.reshape(num_ids, num_units)
    first = np.empty(len(slots.own) * num_units)
    first.fill(np.inf)
    # Of equal places the last is written last.
    first[(slot * num_units + unit)[::-1]] = position[::-1]
    return Matches(
        unit=unit,
        place=hits + APART * unit,
        at=at,
        slot=slot,
        word=words.take(hits),
        terms=terms,
        starts=starts,
        counts=counts,
        tf=slots.gather(counts),
        first=first.reshape(-1, num_units),
        length=length,
        matched=np.bincount(unit, minlength=num_units),
    )


_MASK = 0xFFF


def among(wanted: Ids, terms: Ids) -> tuple[Ids, Ids]:
    """Return where `terms` has one of `wanted`, which are ascending, and which, (M,) each.

    Of equal ones, the first.
    """
    near = np.zeros(_MASK + 1, dtype=bool)  # a look there costs less than a search for each
    near[wanted & _MASK] = True
    hits = near.take(terms & _MASK).nonzero()[0]
    found = terms.take(hits)
    at = wanted.searchsorted(found)
    if len(wanted):
        same = (wanted.take(at, mode="clip") == found).nonzero()[0]
        hits, at = hits.take(same), at.take(same)
    return hits, at

"""Which units of one segment can still be among the best? Exact top k without scoring them all.

MaxScore (Turtle & Flood 1995, Query evaluation: strategies and optimizations) in whole arrays:
no unit scores more than the bounds of its terms add up to. Once k units are known to reach some
*floor*, terms whose bounds together stay below it bring in no unit of their own. So the rarest
terms go first, in groups, and the units that a group brings raise the floor for the next.

Every unit brought in has a *reach*: by how much its bound exceeds the floor. A term that it lacks
takes away that term's bound, and whoever falls below zero is out. Reaches are float32, with a
margin far above their rounding errors; those who stay are scored in float64, and only that counts.
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from index.collection import Hits
from index.columns import Ints, Mapped, Words, members
from index.search.ranking import NO_HITS, merged
from index.search.scoring import Asked, Scorer
from index.search.terms import Term, combined, distinct

Reach = NDArray[np.float32]

SMALL = 16_384
"""In a segment of so few units, all postings are added up sooner than bounds are compared."""
FIRST_GROUP, GROWTH = 512, 4
"""Lists are taken together up to so many postings, and so many times more in each next group.

A group costs calls, but raises the floor for the postings of the next.
"""
MANY = 8192
"""A union of bitmaps with more units than that is taken one bitmap at a time."""
SCOUTS = 512
"""How many units of a long column go first, to raise the floor for all of them."""
LONG = 2048
"""From so many units on, one combined bitmap pays before looking at the terms one by one."""
FEW = 256
"""Of so few units, exact weights are found about as fast as bounds."""
PICKS = 64
"""How many of the most promising units are scored, beside k, before all others are."""
MARGIN = 1e-6
"""How far each term may put a reach wrong, as a share of all bounds together; float32 has 6e-8."""


def top(scorer: Scorer, query: Sequence[Asked], k: int, floor: float, inside: range) -> Hits:
    """Return the k best live units of a segment, or of a range of it, with a positive score.

    Best first; ties go to the lower unit. Those below `floor` may be missing. k > 0.
    """
    if not query:
        return NO_HITS
    if len(inside) <= SMALL:
        return scorer.top_of_all(query, k, inside)
    return Pruning(scorer, query, k, floor, inside).run()


class Pruning:
    """One query on one segment, or a range of it, on its way to the k best units."""

    def __init__(
        self, scorer: Scorer, query: Sequence[Asked], k: int, floor: float, inside: range
    ) -> None:
        self._scorer = scorer
        self._query = query
        self._k = k
        self._columns = {row: scorer.postings.column(row) for row, _ in query}
        self._terms = distinct(scorer, query, self._columns)
        self._lists = sum(not isinstance(term.column, Mapped) for term in self._terms)
        bounds = (term.bound for term in reversed(self._terms))
        self._rest = list(accumulate(bounds, initial=0.0))[::-1]
        self._margin = MARGIN * (len(self._terms) + 8) * self._rest[0]
        self._floor = max(0.0, floor - self._margin)
        self._found = NO_HITS
        self._part = inside if len(inside) < scorer.postings.num_units else None

    def run(self) -> Hits:
        """Return the best units."""
        for group in self._groups():
            if self._rest[group.start] < self._floor:
                return self._found
            self._scout(group.start)
            self._bring(group)
        if self._lists < len(self._terms) and self._rest[self._lists] >= self._floor:
            self._scout(self._lists)
            self._bring_mapped()
        return self._found

    def _groups(self) -> Iterator[range]:
        """Yield runs of lists to be taken together, by their places among the terms."""
        start, size, most = 0, 0, FIRST_GROUP
        for i in range(self._lists):
            df = len(self._terms[i].column.codes)
            if i > start and size + df > most:
                yield range(start, i)
                start, size, most = i, 0, most * GROWTH
            size += df
        if self._lists:
            yield range(start, self._lists)

    def _bring(self, group: range) -> None:
        """Bring in all units of a group of terms; one of several terms comes several times."""
        terms = self._terms[group.start : group.stop]
        spare = self._rest[group.start] - self._floor
        if len(terms) == 1:
            (term,) = terms
            reach = self._scorer.rough.take(term.column.codes) * np.float32(term.weight)
            reach += np.float32(spare - term.bound)
            places = (reach >= 0).nonzero()[0]
            if len(places) < len(reach):
                units, reach = term.column.units_at(places), reach.take(places)
            else:
                units = term.column.units()
            self._settle(*self._sifted(units, reach, group.stop, spare), group.start)
        else:
            units = np.concatenate([term.column.units() for term in terms])
            if not self._floor:
                self._score(units)
                return
            reach = np.full(len(units), spare, np.float32)
            self._settle(*self._sifted(units, reach, group.start, spare), group.start)

    def _bring_mapped(self) -> None:
        """Bring in the units that have enough of the terms with bitmaps."""
        for place in range(self._lists, len(self._terms)):
            spare = self._rest[place] - self._floor
            if spare < 0:
                return
            if spare * 2 < self._rest[place]:  # else most units of any two bitmaps will do
                bitmap = combined(self._terms[place:], spare)
                if bitmap is not None and np.bitwise_count(bitmap).sum() <= MANY:
                    self._bring_members(bitmap, place, place)
                    return
            self._bring_holders(place)

    def _bring_holders(self, place: int) -> None:
        """Bring in the units of one bitmap that have enough of the terms after it."""
        term = self._terms[place]
        bitmap = combined(self._terms[place + 1 :], self._rest[place] - self._floor)
        if bitmap is None or not isinstance(term.column, Mapped):
            self._bring(range(place, place + 1))
        else:
            self._bring_members(bitmap & term.column.bitmap, place, place + 1)

    def _bring_members(self, bitmap: Words, place: int, start: int) -> None:
        """Bring in the units of a bitmap; the terms from `start` on are to be looked at."""
        units = members(bitmap)
        spare = self._rest[place] - self._floor
        reach = np.full(len(units), spare, np.float32)
        self._settle(*self._sifted(units, reach, start, spare), place)

    def _scout(self, place: int) -> None:
        """Raise the floor by a part of a long column, so that most of it need not be looked at."""
        column = self._terms[place].column
        step = len(column.codes) // SCOUTS
        if self._floor or step < 2:
            return
        if isinstance(column, Mapped):
            sample = np.zeros_like(column.bitmap)
            sample[::step] = column.bitmap[::step]
            units = members(sample)
        else:
            units = column.units()[::step]
        reach = np.full(len(units), self._rest[place], np.float32)
        units, reach = self._sifted(units, reach, place + 1, self._rest[place])
        size = self._k + PICKS
        if len(units) > size:
            units = units.take(reach.argpartition(len(units) - size)[-size:])
        self._score(units)

    def _sifted(self, units: Ints, reach: Reach, start: int, spare: float) -> tuple[Ints, Reach]:
        """Return the units that reach the floor with what they have of the terms from `start` on.

        No reach exceeds `spare`.
        """
        if self._part is not None:
            reach[self._outside(self._part, units)] = -1
        units, reach = _cut(units, reach)
        terms = self._terms[start:]
        if len(units) > LONG:
            bitmap = combined(terms, spare)
            if bitmap is not None:
                kept = (~Mapped(bitmap, _NO_CODES).lacking(units)).nonzero()[0]
                units, reach = units.take(kept), reach.take(kept)
        for term in terms:
            if not len(units):
                break
            self._lessen(reach, units, term)
            units, reach = _cut(units, reach)
        return units, reach

    def _lessen(self, reach: Reach, units: Ints, term: Term, *, exactly: bool = False) -> None:
        """Take from each unit's reach what it lacks of a term's bound."""
        scorer, column = self._scorer, term.column
        if exactly or len(units) < FEW or len(units) * 16 < len(column.codes):
            codes = column.codes_at(units, scorer.postings.absent)
            reach += scorer.rough.take(codes) * np.float32(term.weight)
            reach -= np.float32(term.bound)
        else:
            reach -= term.losses.take(column.classes_at(units, scorer.repeated))

    def _settle(self, units: Ints, reach: Reach, start: int) -> None:
        """Score units that `_sifted` left; of many, first those that reach furthest."""
        if not self._floor:
            units, reach = self._picked(units, reach)
        if len(units) > FEW:
            units, reach = self._weighed(units, start)
            units, reach = self._picked(units, reach)
        if len(units):
            self._score(units)

    def _picked(self, units: Ints, reach: Reach) -> tuple[Ints, Reach]:
        """Score those of many units that reach furthest; return the others that may be better."""
        size = self._k + PICKS
        if len(units) <= 2 * size:
            return units, reach
        order = reach.argpartition(len(units) - size)
        before = self._floor
        self._score(units.take(order[-size:]))
        others = order[:-size]
        return _cut(units.take(others), reach.take(others) - np.float32(self._floor - before))

    def _weighed(self, units: Ints, start: int) -> tuple[Ints, Reach]:
        """Return the units that reach the floor with their true weights of the terms from `start`.

        Terms before may be lacking: who has one of them was brought in by it.
        """
        reach = np.full(len(units), self._rest[start] - self._floor, np.float32)
        for term in self._terms[start:]:
            self._lessen(reach, units, term, exactly=True)
            units, reach = _cut(units, reach)
        return units, reach

    @staticmethod
    def _outside(part: range, units: Ints) -> NDArray[np.bool_]:
        """Return for each unit whether it lies outside the range asked for, (U,)."""
        outside: NDArray[np.bool_] = (units < part.start) | (units >= part.stop)
        return outside

    def _score(self, units: Ints) -> None:
        """Score units, keep the k best of all so far, and raise the floor to the last of them."""
        units = self._scorer.live(units)
        if self._part is not None:
            units = units[~self._outside(self._part, units)]
        scores = self._scorer.summed(self._query, self._columns, units)
        self._found = merged(self._found, Hits(units, scores), self._k)
        if len(self._found.units) == self._k:
            self._floor = max(self._floor, float(self._found.scores[-1]) - self._margin)


_NO_CODES = np.empty(0, np.uint8)


def _cut(units: Ints, reach: Reach) -> tuple[Ints, Reach]:
    """Return the units that can still reach the floor."""
    kept = (reach >= 0).nonzero()[0]
    if len(kept) == len(units):
        return units, reach
    return units.take(kept), reach.take(kept)

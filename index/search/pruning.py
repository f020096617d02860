"""Which units of one segment can be among the best? Exact top k without scoring them all.

A unit that scores has a term with a list, or only terms with bitmaps. Lists are short: what each of
their units gets from all of them is added up in float32, posting by posting. For bitmaps there are
ceilings, bounds for eight units at a time. Both together tell for each unit how far it may *reach*.
Those that reach furthest are scored in float64, which gives a *floor*: the k-th best score so far.
Whoever does not reach it is out, and of the others the same is asked again with true weights
instead of ceilings (MaxScore's idea: Turtle & Flood 1995, Query evaluation: strategies and
optimizations). Only scores in float64 count; a margin covers the rounding of float32.
"""

from collections.abc import Iterator, Sequence
from itertools import islice

import numpy as np

from index.collection import Hits
from index.postings.posting_lists import Column, Ints, Mapped
from index.search.block_bounds import Bounds, Ceilings, Frequent
from index.search.scoring import Asked, Scorer
from index.search.top_k import NO_HITS, merged

FEW_POSTINGS = 8192
"""So few postings are added up one by one before bounds would be known."""
SMALL = 16_384
"""Of so few units, all postings are added up sooner than bounds are compared."""
PICKS = 64
"""How many of the most promising units are scored, beside k, before all others are."""
FEW = 256
"""So many units are scored as soon as true weights are looked up."""
MANY = 512
"""Of more blocks than that, about so many of the most promising go first."""
SAMPLE = 8192
"""About so many blocks are counted to find those."""
DEEP = 64
"""Where one unit in so many is asked for, pruning saves nothing."""
MARGIN = 1e-6
"""How far each term may put a bound wrong, as a share of all bounds together; float32 has 6e-8."""


def top(scorer: Scorer, query: Sequence[Asked], k: int, floor: float, inside: range) -> Hits:
    """Return the k best live units of a segment, or of a range of it, with a positive score.

    Best first; ties go to the lower unit. Those below `floor` may be missing. k > 0.
    """
    if not query:
        return NO_HITS
    if sum([len(column.codes) for column, _ in query]) <= FEW_POSTINGS:
        return scorer.top_of_few(query, k, inside)
    if len(inside) <= max(SMALL, k * DEEP):
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
        self._inside = inside
        self._whole = len(inside) == scorer.postings.num_units
        frequent: list[Frequent] = []
        weights: dict[Column, float] = {}
        for column, idf in query:
            if isinstance(column, Mapped):
                frequent.append(Frequent(column, idf))
            else:
                weights[column] = weights.get(column, 0.0) + idf
        self._ceilings = Ceilings(scorer, frequent) if frequent else None
        self._lists = sorted(weights.items(), key=lambda each: len(each[0].codes))
        total = sum([idf for _, idf in query]) * (scorer.model.k1 + 1)
        if self._ceilings is not None:
            total += self._ceilings.most  # rounded up, it may be far above what rare terms weigh
        self._margin = MARGIN * (len(query) + 8) * total
        self._floor = max(0.0, floor - self._margin)
        self._found = NO_HITS

    def run(self) -> Hits:
        """Return the best units."""
        rest = self._picked(*self._listed()) if self._lists else None
        bands = self._bands()
        for blocks in islice(bands, 1):
            self._bring(blocks)
        if rest is not None:
            self._settle(*rest)  # the most promising blocks may have raised the floor
        for blocks in bands:
            self._bring(blocks)
        return self._found

    def _listed(self) -> tuple[Ints, Bounds]:
        """Return the units of all lists and how far they may reach."""
        units, reach = self._live(*self._shares())
        if self._ceilings is not None:
            reach += self._ceilings.of(units)
        return units, reach

    def _shares(self) -> tuple[Ints, Bounds]:
        """Return the units of all lists, and what the lists give them together.

        A unit of several lists has all of it the first time, and nothing when it comes again.
        """
        rough = self._scorer.rough
        lists, shares = [], []
        for column, weight in self._lists:
            units, codes = self._scorer.part(column, self._inside)
            lists.append(units)
            shares.append((rough * np.float32(weight)).take(codes))
        if len(lists) == 1:
            return lists[0], shares[0]
        sums = self._scorer.scratch(np.float32)
        for units, some in zip(lists[:-1], shares, strict=False):
            np.add.at(sums, units, some)
        shares[-1] += sums.take(lists[-1])
        sums[lists[-1]] = 0
        for i, units in enumerate(lists[:-1]):
            shares[i] = sums.take(units)
            sums[units] = 0
        self._scorer.give_back(sums)
        return np.concatenate(lists), np.concatenate(shares)

    def _bands(self) -> Iterator[Ints]:
        """Yield the blocks that may reach the floor with frequent terms alone.

        Of many, those that reach furthest come first; the floor counts that is known by then.
        """
        ceilings = self._ceilings
        if ceilings is None or ceilings.most < self._floor:
            return
        sums = ceilings.sums
        if not self._whole:
            sums = sums.copy()
            sums[: self._inside.start >> 3] = 0
            sums[(self._inside.stop + 7) >> 3 :] = 0
        flags = sums >= ceilings.steps_to(self._floor)
        high = None
        if np.count_nonzero(flags) > MANY:
            stride = -(-len(sums) // SAMPLE)
            counts = np.bincount(sums[::stride])[::-1].cumsum()
            high = len(counts) - 1 - int(counts.searchsorted(MANY // stride))
            if high > ceilings.steps_to(self._floor):
                yield (sums >= high).nonzero()[0]
                low = ceilings.steps_to(self._floor)
                if low >= high:
                    return
                flags = (sums >= low) & (sums < high)
        yield flags.nonzero()[0]

    def _bring(self, blocks: Ints) -> None:
        """Bring in the units of some blocks that may reach the floor with frequent terms alone."""
        ceilings = self._ceilings
        if ceilings is None or not len(blocks):
            return
        units, reach = ceilings.members(blocks, ceilings.steps_to(self._floor))
        if not self._whole:
            kept = ((units >= self._inside.start) & (units < self._inside.stop)).nonzero()[0]
            units, reach = units.take(kept), reach.take(kept)
        self._weigh(*self._picked(*self._live(units, reach)))

    def _live(self, units: Ints, shares: Bounds) -> tuple[Ints, Bounds]:
        """Return the units that are not dead."""
        if self._scorer.dead is None:
            return units, shares
        kept = (~self._scorer.dead.take(units)).nonzero()[0]
        return units.take(kept), shares.take(kept)

    def _picked(self, units: Ints, reach: Bounds) -> tuple[Ints, Bounds]:
        """Score those of many units that reach furthest; return the others that may be better."""
        size = self._k + PICKS
        if len(units) <= 2 * size:
            self._score(units)
            return units[:0], reach[:0]
        stride = min(len(units) // SAMPLE + 1, max(1, size // 8))
        sample = np.partition(reach[::stride], -(size // stride))
        enough = sample[-(size // stride)]
        picks = (reach >= enough).nonzero()[0]
        self._score(units.take(picks[: 2 * size]))
        if len(picks) <= 2 * size and self._floor > enough:
            return units[:0], reach[:0]
        reach[picks[: 2 * size]] = -1
        return self._cut(units, reach)

    def _settle(self, units: Ints, reach: Bounds) -> None:
        """Score those units that reach the floor, their blocks' ceilings included in `reach`."""
        units, reach = self._cut(units, reach)
        if len(units) > PICKS and self._ceilings is not None:
            reach -= self._ceilings.lacking(units)
            units, reach = self._cut(units, reach)
        self._weigh(units, reach)

    def _weigh(self, units: Ints, reach: Bounds) -> None:
        """Score those units that reach the floor, with true weights if many do with ceilings.

        `reach` has the ceilings of the terms that they have in it.
        """
        if len(units) > FEW and self._ceilings is not None:
            for term in self._ceilings.terms:
                reach -= self._ceilings.excess(term, units)
                units, reach = self._cut(units, reach)
        if len(units):
            self._score(units)

    def _cut(self, units: Ints, reach: Bounds) -> tuple[Ints, Bounds]:
        """Return the units that reach the floor."""
        kept = (reach >= self._floor).nonzero()[0]
        if len(kept) == len(units):
            return units, reach
        return units.take(kept), reach.take(kept)

    def _score(self, units: Ints) -> None:
        """Score units, keep the k best of all so far, and raise the floor to the last of them."""
        units.sort()  # for the sake of memory caches, and of `merged`
        scores = self._scorer.summed(self._query, units)
        self._found = merged(self._found, Hits(units, scores), self._k)
        if len(self._found.units) == self._k:
            self._floor = max(self._floor, float(self._found.scores[-1]) - self._margin)

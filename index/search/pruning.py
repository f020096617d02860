"""Exact top k of one segment without scoring all of its units: dynamic pruning.

Pure. A unit that scores contains a rare term, whose posting list is an array, or only frequent
terms, whose posting lists are bitmaps. Arrays are short: the weights of their postings are added up
in float32. Frequent terms have upper bounds for blocks of eight units (`block_bounds.py`). Both
sums together are an upper bound on a unit's score. The units with the highest bounds are scored
exactly, which gives a *threshold*: the k-th best score so far. Units whose bound is below it are
dropped; for the others, bounds are replaced by true weights term by term, and compared again
(the idea of MaxScore: Turtle and Flood 1995, Query evaluation: strategies and optimizations).
Only exact scores are returned; a margin covers the rounding of bounds in float32.
"""

from collections.abc import Iterator, Sequence
from itertools import islice

import numpy as np

from index.collection import Hits
from index.postings import BitmapPostingList, IndexArray, PostingList
from index.search.block_bounds import BlockBounds, Float32Array, FrequentTerm
from index.search.pruning_tuning import DEFAULT_TUNING, Tuning
from index.search.scoring import SegmentScorer, WeightedPostingList
from index.search.top_k import NO_HITS, merge_top


def find_top(
    scorer: SegmentScorer,
    query: Sequence[WeightedPostingList],
    k: int,
    threshold: float,
    within: range,
    *,
    tuning: Tuning = DEFAULT_TUNING,
) -> Hits:
    """Return the k best live units of a segment, or of a range of it, with a positive score.

    Best first; ties go to the lower unit. Those that score below `threshold` may be missing. k > 0.
    """
    if not query:
        return NO_HITS
    num_postings = sum([len(postings.codes) for postings, _ in query])
    if num_postings <= tuning.max_postings_to_add:
        if len(within) <= num_postings + tuning.max_units_beside_postings:
            return scorer.top_of_all_units(query, k, within)
        return scorer.top_of_all_postings(query, k, within)
    if len(within) <= max(tuning.max_units_to_score_all, k * tuning.min_units_per_hit):
        return scorer.top_of_all_units(query, k, within)
    return _PrunedSearch(scorer, query, k, threshold, within, tuning=tuning).run()


class _PrunedSearch:
    """One query on one segment, or on a range of it, with the best units found so far.

    Where a method takes units and bounds, `bounds`, (U,), has an upper bound on each unit's score.
    """

    def __init__(
        self,
        scorer: SegmentScorer,
        query: Sequence[WeightedPostingList],
        k: int,
        threshold: float,
        within: range,
        *,
        tuning: Tuning,
    ) -> None:
        self._scorer = scorer
        self._query = query
        self._k = k
        self._within = within
        self._tuning = tuning
        self._whole_segment = len(within) == scorer.postings.num_units
        frequent: list[FrequentTerm] = []
        rare: dict[PostingList, float] = {}
        for postings, idf in query:
            if isinstance(postings, BitmapPostingList):
                frequent.append(FrequentTerm(postings, idf))
            else:
                rare[postings] = rare.get(postings, 0.0) + idf
        self._block_bounds = BlockBounds(scorer, frequent, tuning) if frequent else None
        self._rare = sorted(rare.items(), key=lambda each: len(each[0].codes))
        highest = sum([idf for _, idf in query]) * (scorer.model.k1 + 1)
        if self._block_bounds is not None:
            highest += self._block_bounds.highest  # rounded up; may far exceed the rare terms
        self._margin = tuning.rounding_margin * (len(query) + 8) * highest
        self._threshold = max(0.0, threshold - self._margin)
        self._found = NO_HITS

    def run(self) -> Hits:
        """Return the best units."""
        rest = self._score_most_promising(*self._bound_rare_units()) if self._rare else None
        portions = self._select_blocks()
        for blocks in islice(portions, 1):
            self._score_blocks(blocks)
        if rest is not None:
            self._score_rest(*rest)  # the best blocks may have raised the threshold
        for blocks in portions:
            self._score_blocks(blocks)
        return self._found

    def _bound_rare_units(self) -> tuple[IndexArray, Float32Array]:
        """Return the live units that contain a rare term, with bounds.

        A unit that contains several comes several times, with the full bound the first time.
        """
        units, bounds = self._drop_dead(*self._add_rare_weights())
        if self._block_bounds is not None:
            bounds += self._block_bounds.bound_by_block(units)
        return units, bounds

    def _add_rare_weights(self) -> tuple[IndexArray, Float32Array]:
        """Return the units of all rare terms, and the sum of the weights of these terms in each.

        A unit that contains several has the sum the first time, and 0 when it comes again.
        """
        weights32 = self._scorer.weights32
        lists, weights = [], []
        for posting_list, idf in self._rare:
            units, codes = self._scorer.postings_within(posting_list, self._within)
            lists.append(units)
            weights.append((weights32 * np.float32(idf)).take(codes))
        if len(lists) == 1:
            return lists[0], weights[0]
        sums = self._scorer.borrow_zeros(np.float32)
        for units, added in zip(lists[:-1], weights, strict=False):
            np.add.at(sums, units, added)
        weights[-1] += sums.take(lists[-1])
        sums[lists[-1]] = 0
        for i, units in enumerate(lists[:-1]):
            weights[i] = sums.take(units)
            sums[units] = 0
        self._scorer.return_zeros(sums)
        return np.concatenate(lists), np.concatenate(weights)

    def _select_blocks(self) -> Iterator[IndexArray]:
        """Yield the blocks whose units may reach the threshold with frequent terms alone.

        If there are many, those with the highest bounds come first, and the rest is compared with
        the threshold that is known by then.
        """
        block_bounds = self._block_bounds
        if block_bounds is None or block_bounds.highest < self._threshold:
            return
        steps = block_bounds.block_steps
        if not self._whole_segment:
            steps = steps.copy()
            steps[: self._within.start >> 3] = 0
            steps[(self._within.stop + 7) >> 3 :] = 0
        selected = steps >= block_bounds.steps_for(self._threshold)
        max_blocks = self._tuning.max_blocks_at_once
        if np.count_nonzero(selected) > max_blocks:
            stride = -(-len(steps) // self._tuning.sample_size)
            counts = np.bincount(steps[::stride])[::-1].cumsum()
            high = len(counts) - 1 - int(counts.searchsorted(max_blocks // stride))
            if high > block_bounds.steps_for(self._threshold):
                yield (steps >= high).nonzero()[0]
                low = block_bounds.steps_for(self._threshold)
                if low >= high:
                    return
                selected = (steps >= low) & (steps < high)
        yield selected.nonzero()[0]

    def _score_blocks(self, blocks: IndexArray) -> None:
        """Score the units of blocks that may reach the threshold with frequent terms alone."""
        block_bounds = self._block_bounds
        if block_bounds is None or not len(blocks):
            return
        units, bounds = block_bounds.select_units(blocks, block_bounds.steps_for(self._threshold))
        if not self._whole_segment:
            inside = (units >= self._within.start) & (units < self._within.stop)
            kept = inside.nonzero()[0]
            units, bounds = units.take(kept), bounds.take(kept)
        self._refine_and_score(*self._score_most_promising(*self._drop_dead(units, bounds)))

    def _drop_dead(
        self, units: IndexArray, bounds: Float32Array
    ) -> tuple[IndexArray, Float32Array]:
        """Return the live units."""
        if self._scorer.dead is None:
            return units, bounds
        kept = (~self._scorer.dead.take(units)).nonzero()[0]
        return units.take(kept), bounds.take(kept)

    def _score_most_promising(
        self, units: IndexArray, bounds: Float32Array
    ) -> tuple[IndexArray, Float32Array]:
        """Score the units with the highest bounds; return the others that may still be better.

        Scores about k + `extra_picks`, and all if there are not twice as many.
        """
        size = self._k + self._tuning.extra_picks
        if len(units) <= 2 * size:
            self._score(units)
            return units[:0], bounds[:0]
        stride = min(len(units) // self._tuning.sample_size + 1, max(1, size // 8))
        sample = np.partition(bounds[::stride], -(size // stride))
        enough = sample[-(size // stride)]
        picks = (bounds >= enough).nonzero()[0]
        self._score(units.take(picks[: 2 * size]))
        if len(picks) <= 2 * size and self._threshold > enough:
            return units[:0], bounds[:0]
        bounds[picks[: 2 * size]] = -1
        return self._drop_below_threshold(units, bounds)

    def _score_rest(self, units: IndexArray, bounds: Float32Array) -> None:
        """Score the units that may reach the threshold; bounds still count whole blocks."""
        units, bounds = self._drop_below_threshold(units, bounds)
        if len(units) > self._tuning.extra_picks and self._block_bounds is not None:
            bounds -= self._block_bounds.slack_of_absent_terms(units)
            units, bounds = self._drop_below_threshold(units, bounds)
        self._refine_and_score(units, bounds)

    def _refine_and_score(self, units: IndexArray, bounds: Float32Array) -> None:
        """Score the units that may reach the threshold; bounds count the terms of each unit.

        If there are many units, block maxima are replaced by true weights first.
        """
        if len(units) > self._tuning.min_units_to_refine and self._block_bounds is not None:
            for term in self._block_bounds.terms:
                bounds -= self._block_bounds.slack_of_term(term, units)
                units, bounds = self._drop_below_threshold(units, bounds)
        if len(units):
            self._score(units)

    def _drop_below_threshold(
        self, units: IndexArray, bounds: Float32Array
    ) -> tuple[IndexArray, Float32Array]:
        """Return the units whose bounds reach the threshold."""
        kept = (bounds >= self._threshold).nonzero()[0]
        if len(kept) == len(units):
            return units, bounds
        return units.take(kept), bounds.take(kept)

    def _score(self, units: IndexArray) -> None:
        """Score units exactly, keep the k best so far, and raise the threshold to the k-th."""
        units.sort()  # for the processor's cache, and because `merge_top` wants it
        scores = self._scorer.score_units(self._query, units)
        self._found = merge_top(self._found, Hits(units, scores), self._k)
        if len(self._found.units) == self._k:
            self._threshold = max(self._threshold, float(self._found.scores[-1]) - self._margin)

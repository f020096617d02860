"""A field of several segments ranks correctly, on unusual corpora too."""

import threading
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from index.postings import Postings
from index.search import FieldSegment, FieldStatistics, PostingsField
from index.search.pruning_tuning import DEFAULT_TUNING, Tuning
from index.search.scoring import SegmentScorer
from index.settings import Okapi

OKAPI = Okapi(k1=0.3, b=0.4)


def postings(units, num_terms=10, **options):
    """Build postings of units given as lists of term ids."""
    terms = np.array([term for unit in units for term in unit], np.int32)
    offsets = np.cumsum([0, *map(len, units)]).astype(np.int64)
    return Postings.build(terms, offsets, num_terms, **options)


def field(*segments, okapi=OKAPI, tuning=DEFAULT_TUNING):
    """Make a field of segments, or of the postings of segments without dead units."""
    made = [FieldSegment(s) if isinstance(s, Postings) else s for s in segments]
    return PostingsField(made, FieldStatistics.count(made), okapi, tuning=tuning)


def found(of, query, k=10, within=None):
    """Return the k best units for a query."""
    return of.top(np.array(query, np.int64), k, within).units.tolist()


@pytest.mark.parametrize("segments", [(), ([],), ([[]],), ([[], []], [])])
def test_a_field_without_terms_finds_nothing(segments):
    """A field without segments, units or terms finds nothing and raises nothing."""
    empty = field(*map(postings, segments))
    assert found(empty, [0, 0, -1]) == []
    assert empty.avgdl == 0
    assert empty.df(np.array([0, -1])).tolist() == [0, 0]
    assert empty.scores(np.array([0]), np.arange(empty.num_units)).tolist() == [0] * empty.num_units


def test_unknown_terms_score_nothing():
    """The id -1 and ids beyond the vocabulary score nothing and raise nothing."""
    one = field(postings([[0, 1], [1]]))
    assert found(one, [-1, 99]) == []
    assert found(one, [-1, 0, 99]) == [0]


def test_a_term_in_every_unit_still_finds_them_all():
    """Units with equal scores come in ascending order, for any k."""
    same = field(postings([[3]] * 7))
    assert found(same, [3], k=5) == [0, 1, 2, 3, 4]
    assert found(same, [3], k=99) == list(range(7))
    assert found(same, [3], k=0) == []


def test_a_repeated_term_counts_again():
    """A term that a query repeats adds its weight each time."""
    two = field(postings([[0], [1], [2]]))
    once, twice = (two.scores(np.array(q), np.array([0])) for q in ([0], [0, 0]))
    assert twice == pytest.approx(2 * once)
    assert found(two, [0, 1, 1]) == [1, 0]


def test_dead_units_are_not_found_and_do_not_count():
    """Dead units are not returned and count in no statistic; other units keep their numbers."""
    base = FieldSegment(postings([[0], [0, 1], [1]]), np.array([True, False, False]))
    rest = field(base, postings([[0, 2]], num_terms=11))
    assert rest.num_units == 3
    assert rest.df(np.array([0, 1, 2])).tolist() == [2, 2, 1]
    assert found(rest, [0]) == [1, 3]


def test_a_segment_of_dead_units_alone_is_passed_over():
    """After all articles were read again, the old segment finds nothing and keeps its numbers."""
    old = FieldSegment(postings([[0], [0, 1]]), np.array([True, True]))
    read_again = field(old, postings([[0], [1]]))
    assert found(read_again, [0, 1]) == [2, 3]
    assert found(read_again, [0], within=range(2)) == []
    assert found(field(old), [0]) == []


def test_a_later_segment_may_know_more_terms():
    """Term ids that an earlier segment does not know occur nowhere in it."""
    grown = field(postings([[0, 1]], num_terms=2), postings([[4, 0]], num_terms=5))
    assert found(grown, [4]) == [1]
    assert grown.tf(np.array([0, 4]), np.array([0, 1])).tolist() == [[1, 1], [0, 1]]


def test_a_range_limits_the_hits_to_its_units():
    """A range may span segments, be empty, or end after the last unit."""
    two = field(postings([[0]] * 4), postings([[0]] * 4))
    assert found(two, [0], within=range(2, 6)) == [2, 3, 4, 5]
    assert found(two, [0], within=range(6, 60)) == [6, 7]
    assert found(two, [0], within=range(5, 5)) == []
    assert found(two, [0], k=1, within=range(5, 8)) == [5]


def test_long_posting_lists_are_ranked_as_scoring_all_units_ranks_them():
    """On a corpus with arrays and bitmaps, the top k equals that of scoring every unit."""
    rng = np.random.default_rng(5)
    num_units, num_terms = 40_000, 3_000
    chances = 1 / (np.arange(num_terms) + 5)
    lengths = rng.integers(3, 25, num_units)
    offsets = np.concatenate(([0], np.cumsum(lengths))).astype(np.int64)
    terms = rng.choice(num_terms, offsets[-1], p=chances / chances.sum()).astype(np.int32)
    built = Postings.build(terms, offsets, num_terms)
    assert len(built.bitmap_rows) > 10
    for okapi in (OKAPI, Okapi(k1=1.2, b=0.75), Okapi(k1=0, b=0)):
        large = field(built, okapi=okapi)
        for size in (1, 2, 4, 7, 10):
            query = rng.choice(num_terms, size, p=chances / chances.sum())
            scores = large.scores(query, np.arange(num_units))
            ranked = np.argsort(-scores, kind="stable")
            for k in (1, 10, 300):
                assert found(large, query, k) == ranked[: min(k, (scores > 0).sum())].tolist()


@pytest.mark.parametrize("bitmaps_from", [1, 10**6])
@pytest.mark.parametrize("portions", [(0, 0, 0, 1), (64, 256, 512, 8192)])
def test_scores_far_below_the_bounds_are_distinguished(portions, bitmaps_from):
    """A term in every unit weighs a millionth of a rare one, less than float32 sums resolve."""
    extra_picks, min_units_to_refine, max_blocks_at_once, sample_size = portions
    tuning = Tuning(
        max_postings_to_add=0,
        max_units_to_score_all=0,
        min_units_per_hit=0,
        extra_picks=extra_picks,
        min_units_to_refine=min_units_to_refine,
        max_blocks_at_once=max_blocks_at_once,
        sample_size=sample_size,
    )
    units = [[0] + [1] * (1 + u * 7 % 11) + [2] * (u * 13 % 900) for u in range(1200)]
    units[700] += [3, 4, 5]
    built = postings(units, bitmaps_from=bitmaps_from)
    lopsided = field(built, okapi=Okapi(k1=1.2, b=1.0), tuning=tuning)
    for query in ([0, 3], [0, 3, 4, 5], [0, 1, 3], [1, 3, 3, 4]):
        scores = lopsided.scores(np.array(query), np.arange(len(units)))
        ranked = np.argsort(-scores, kind="stable")
        for k in (1, 2, 10, 500):
            assert found(lopsided, query, k) == ranked[:k].tolist()


def test_threads_may_search_one_field_at_once():
    """Eight threads get the results that one thread gets."""
    rng = np.random.default_rng(6)
    shared = field(postings(rng.integers(0, 50, (20_000, 8)).tolist(), num_terms=50))
    queries = [rng.integers(0, 50, 4) for _ in range(40)]
    expected = [found(shared, query) for query in queries]
    barrier = threading.Barrier(8)

    def ask(_):
        barrier.wait()
        return [found(shared, query) for query in queries]

    with ThreadPoolExecutor(8) as threads:
        assert all(answers == expected for answers in threads.map(ask, range(8)))


def test_making_a_field_reads_no_postings():
    """A field is opened without reading postings, since each small change opens a new one."""

    class Untouchable(np.ndarray):
        def __getitem__(self, key):
            raise AssertionError("read")

    built = postings([[0, 1], [1]])
    statistics = FieldStatistics.count([FieldSegment(built)])
    for name in ("codes", "units", "terms"):
        object.__setattr__(built, name, getattr(built, name).view(Untouchable))
    assert PostingsField([FieldSegment(built)], statistics, OKAPI).num_units == 2


@pytest.mark.parametrize("bitmaps_from", [1, 999])
def test_a_range_of_a_posting_list_is_a_part_of_it(bitmaps_from):
    """The postings in any range are those of the whole list there, for arrays and bitmaps."""
    built = postings([[0] * (u % 4) + [1] for u in range(200)], bitmaps_from=bitmaps_from)
    posting_list = built.posting_list(0)
    units, codes = posting_list.units(), posting_list.codes
    for start, stop in [(0, 200), (0, 0), (1, 64), (63, 65), (64, 128), (70, 71), (130, 200)]:
        there = (units >= start) & (units < stop)
        part = posting_list.between(start, stop)
        assert part[0].tolist() == units[there].tolist()
        assert part[1].tolist() == codes[there].tolist()


def test_a_large_segment_is_pruned_beside_a_small_one(monkeypatch):
    """All units of the small segment are scored, and few of the large one."""
    units = [[0, 1 + u % 7] for u in range(20_000)]
    two = field(postings(units), postings([[0, 8], [0, 3]]))
    scored = []
    score_units = SegmentScorer.score_units

    def count(self, query, chosen):
        scored.append(len(chosen))
        return score_units(self, query, chosen)

    monkeypatch.setattr(SegmentScorer, "score_units", count)
    hits = two.top_by_segment(np.array([0, 8, 3]), 3)
    assert sum(scored) < 5_000  # one in seven ties with the best
    assert sorted(two.top(np.array([0, 8, 3]), 1).units.tolist()) == [20_000]
    assert [len(each.units) for each in hits] == [3, 2]

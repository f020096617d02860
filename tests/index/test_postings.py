"""Counts come out of postings as they went in, by list and by bitmap."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.postings.posting_lists import members, pack
from index.postings.postings import Postings

texts = st.lists(st.lists(st.integers(0, 6), max_size=10), max_size=150)
NUM_TERMS = 8


def built(units, bitmaps_from=None):
    """Build postings of units given as lists of term ids."""
    terms = np.array([term for unit in units for term in unit], np.int32)
    offsets = np.cumsum([0, *map(len, units)]).astype(np.int64)
    return Postings.build(terms, offsets, NUM_TERMS, bitmaps_from=bitmaps_from)


@settings(deadline=None)
@given(texts, st.sampled_from([1, 3, None]))
def test_every_count_is_found_again(units, bitmaps_from):
    """Columns and single look-ups give each term's tf and each unit's length."""
    postings = built(units, bitmaps_from)
    ids = np.arange(len(units))
    assert postings.lengths.tolist() == [len(unit) for unit in units]
    for term, row in enumerate(postings.rows_of(np.arange(NUM_TERMS)).tolist()):
        holding = [u for u, unit in enumerate(units) if term in unit]
        assert (row >= 0) == bool(holding)
        if row < 0:
            continue
        column = postings.column(row)
        found, codes = column.units(), column.codes
        assert found.tolist() == holding
        pairs = [[units[u].count(term), len(units[u])] for u in holding]
        assert postings.pairs[codes].tolist() == pairs
        at = postings.codes_in([postings.column(row)], ids)[0]
        assert np.flatnonzero(at < postings.absent).tolist() == holding
        assert at[holding].tolist() == codes.tolist()


@settings(deadline=None)
@given(texts, st.sampled_from([1, 3, None]), st.randoms(use_true_random=False))
def test_dead_units_are_left_out_of_df(units, bitmaps_from, random):
    """The df of a row counts live units only."""
    postings = built(units, bitmaps_from)
    dead = np.array([random.random() < 0.3 for _ in units], bool)
    df = [
        sum(term in unit for unit, gone in zip(units, dead, strict=True) if not gone)
        for term in postings.terms.tolist()
    ]
    assert postings.live_df(dead).tolist() == df


def test_stored_arrays_open_unchanged(tmp_path):
    """Read-only memory maps serve as they are."""
    postings = built([[0, 1, 1], [], [1, 2]] * 30, bitmaps_from=50)
    for name, array in postings.arrays().items():
        np.save(tmp_path / f"{name}.npy", array)
    mapped = {p.stem: np.load(p, mmap_mode="r") for p in tmp_path.iterdir()}
    again = Postings.from_arrays(mapped)
    assert again.num_terms == NUM_TERMS
    for row in range(3):
        ours, theirs = postings.column(row), again.column(row)
        assert ours.units().tolist() == theirs.units().tolist()
        assert ours.codes.tolist() == theirs.codes.tolist()
        ids = np.arange(90)
        assert (
            postings.codes_in([postings.column(row)], ids)[0].tolist()
            == again.codes_in([again.column(row)], ids)[0].tolist()
        )


def test_nothing_at_all_can_be_built():
    """No units, and units without terms, are postings as well."""
    for units in ([], [[]], [[], []]):
        postings = built(units)
        assert postings.num_units == len(units)
        assert postings.rows_of(np.array([0, -1])).tolist() == [-1, -1]
        assert Postings.from_arrays(postings.arrays()).num_units == len(units)


def test_a_unit_of_very_many_terms_is_counted():
    """Neither tf nor dl is cut off at the end of a byte."""
    postings = built([[0] * 70_000 + [1], [1]])
    assert postings.pairs[postings.codes_in([postings.column(0)], np.array([0]))[0]].tolist() == [
        [70_000, 70_001]
    ]


def test_so_many_pairs_that_a_table_of_all_would_not_fit_are_coded():
    """The distinct pairs are then found by sorting; the codes read the same."""
    units = [[0] * n + [1] * (6_000 - n) for n in range(1, 3_000, 7)]
    postings = built(units)
    found, codes = postings.column(0).units(), postings.column(0).codes
    assert postings.pairs[codes, 0].tolist() == [unit.count(0) for unit in units]
    assert len(found) == len(units)


@pytest.mark.parametrize("size", [0, 1, 63, 64, 65, 130])
def test_bitmaps_hold_their_members(size):
    """Packing and listing are inverse, for sizes around a word's."""
    flags = np.arange(size) % 3 == 0
    assert members(pack(flags)).tolist() == np.flatnonzero(flags).tolist()

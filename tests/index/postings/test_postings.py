"""Postings return the counts they were built of, from arrays and from bitmaps."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.postings import Postings
from index.postings.posting_lists import decode_bitmap, encode_bitmap

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
    """Posting lists and look-ups return each term's tf and each unit's length."""
    postings = built(units, bitmaps_from)
    ids = np.arange(len(units))
    assert postings.lengths.tolist() == [len(unit) for unit in units]
    for term, row in enumerate(postings.rows_of(np.arange(NUM_TERMS)).tolist()):
        holding = [u for u, unit in enumerate(units) if term in unit]
        assert (row >= 0) == bool(holding)
        if row < 0:
            continue
        posting_list = postings.posting_list(row)
        found, codes = posting_list.units(), posting_list.codes
        assert found.tolist() == holding
        pairs = [[units[u].count(term), len(units[u])] for u in holding]
        assert postings.pairs[codes].tolist() == pairs
        at = postings.look_up_codes([posting_list], ids)[0]
        assert np.flatnonzero(at < postings.absent).tolist() == holding
        assert at[holding].tolist() == codes.tolist()


@settings(deadline=None)
@given(texts, st.sampled_from([1, 3, None]), st.data())
def test_units_are_looked_up_in_any_order(units, bitmaps_from, data):
    """Codes of several terms at once are those of each, whether units are ascending or not."""
    postings = built(units, bitmaps_from)
    rows = postings.rows_of(np.arange(NUM_TERMS)).tolist()
    lists = [postings.posting_list(row) if row >= 0 else None for row in rows]
    chosen = data.draw(st.permutations(range(len(units)))) if units else []
    ids = np.array(chosen[: max(1, len(chosen) // 2)], dtype=np.int64)
    codes = postings.look_up_codes(lists, ids)
    order = np.argsort(ids)
    assert (codes[:, order] == postings.look_up_codes(lists, ids[order])).all()
    for term, row in enumerate(codes):
        counts = [units[unit].count(term) for unit in ids.tolist()]
        found = [postings.pairs[c][0] if c < postings.absent else 0 for c in row.tolist()]
        assert found == counts


@settings(deadline=None)
@given(
    texts,
    st.sampled_from([1, 3, None]),
    st.sampled_from([1, 5, 1_000_000]),
    st.randoms(use_true_random=False),
)
def test_dead_units_are_left_out_of_df(units, bitmaps_from, portion, random):
    """The live df of a row counts only units that are not dead."""
    postings = built(units, bitmaps_from)
    dead = np.array([random.random() < 0.3 for _ in units], bool)
    df = [
        sum(term in unit for unit, gone in zip(units, dead, strict=True) if not gone)
        for term in postings.terms.tolist()
    ]
    assert postings.live_df(dead, portion=portion).tolist() == df


def test_stored_arrays_open_unchanged(tmp_path):
    """Postings open read-only memory maps without copying them."""
    postings = built([[0, 1, 1], [], [1, 2]] * 30, bitmaps_from=50)
    for name, array in postings.arrays().items():
        np.save(tmp_path / f"{name}.npy", array)
    mapped = {p.stem: np.load(p, mmap_mode="r") for p in tmp_path.iterdir()}
    again = Postings.from_arrays(mapped)
    assert again.num_terms == NUM_TERMS
    for row in range(3):
        ours, theirs = postings.posting_list(row), again.posting_list(row)
        assert ours.units().tolist() == theirs.units().tolist()
        assert ours.codes.tolist() == theirs.codes.tolist()
        ids = np.arange(90)
        assert (
            postings.look_up_codes([ours], ids)[0].tolist()
            == again.look_up_codes([theirs], ids)[0].tolist()
        )


def test_postings_may_be_empty():
    """Postings can be built of no units, and of units without terms."""
    for units in ([], [[]], [[], []]):
        postings = built(units)
        assert postings.num_units == len(units)
        assert postings.rows_of(np.array([0, -1])).tolist() == [-1, -1]
        assert Postings.from_arrays(postings.arrays()).num_units == len(units)


def test_a_unit_of_very_many_terms_is_counted():
    """Tf and dl may exceed 65,535."""
    postings = built([[0] * 70_000 + [1], [1]])
    assert postings.pairs[
        postings.look_up_codes([postings.posting_list(0)], np.array([0]))[0]
    ].tolist() == [[70_000, 70_001]]


def test_pairs_too_large_for_a_table_are_encoded_too():
    """Codes are right if the pairs (tf, dl) are numbered by sorting and not by a table."""
    units = [[0] * n + [1] * (6_000 - n) for n in range(1, 3_000, 7)]
    postings = built(units)
    found, codes = postings.posting_list(0).units(), postings.posting_list(0).codes
    assert postings.pairs[codes, 0].tolist() == [unit.count(0) for unit in units]
    assert len(found) == len(units)


@pytest.mark.parametrize("size", [0, 1, 63, 64, 65, 130])
def test_a_decoded_bitmap_has_the_units_that_were_encoded(size):
    """Decoding inverts encoding, for numbers of units around that of a word."""
    flags = np.arange(size) % 3 == 0
    assert decode_bitmap(encode_bitmap(flags)).tolist() == np.flatnonzero(flags).tolist()

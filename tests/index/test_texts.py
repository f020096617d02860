"""Strings and numbers that the store gives by the hundred thousand arrive as they were."""

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from index.vocabulary.packed_strings import laid_out, lines, numbers, same

strings = st.lists(st.text(st.characters(exclude_categories=["Cs"])), max_size=20)
words = st.lists(st.text("abcé語", min_size=1, max_size=3), max_size=8, unique=True)


@given(strings)
def test_strings_laid_end_to_end_come_back(given_ones):
    """Whatever characters they have."""
    assert laid_out(given_ones).strings() == given_ones


@given(strings, st.integers(0, 20))
def test_lines_are_as_many_as_were_counted(given_ones, count):
    """A line break that was not there before is found by the count."""
    joined = "\n".join(given_ones)
    found = joined.split("\n") if count else []
    if count == len(found) and (count or not joined):
        assert lines(joined.encode(), count).strings() == found
    else:
        with pytest.raises(ValueError, match="lines"):
            lines(joined.encode(), count)


def test_lines_that_are_no_text_are_refused():
    """Bytes that are no UTF-8 were not written here."""
    with pytest.raises(ValueError, match="utf-8"):
        lines(b"a\n\xff", 2)


@given(st.lists(st.integers(0, (1 << 31) - 1), max_size=20))
def test_numbers_come_back(given_ones):
    """Up to the largest id that an index can hold."""
    joined = ",".join(map(str, given_ones)).encode()
    assert numbers(joined, len(given_ones)).tolist() == given_ones


@pytest.mark.parametrize(
    "joined", b"|1|1,2,3|1,,2|,2|1,|1,x|1, 2|1,-2|1,2147483648|1,2.0".split(b"|")
)
def test_what_are_not_so_many_numbers_is_refused(joined):
    """Two of them were counted."""
    with pytest.raises(ValueError, match="number"):
        numbers(joined, 2)


@given(words, st.randoms(use_true_random=False), st.integers(0, 7), st.text("abcé語", max_size=3))
def test_the_same_strings_in_another_order_are_the_same(given_ones, random, place, other):
    """One that differs, is there twice or is missing is told."""
    order = list(range(len(given_ones)))
    random.shuffle(order)
    moved = [given_ones[i] for i in order]
    one = laid_out(given_ones)
    assert same(one, laid_out(moved), np.array(order, np.int64))
    assume(place < len(moved) and moved[place] != other)
    changed = [*moved[:place], other, *moved[place + 1 :]]
    assert not same(one, laid_out(changed), np.array(order, np.int64))
    fewer = moved[:place] + moved[place + 1 :]
    assert not same(one, laid_out(fewer), np.array(order[:place] + order[place + 1 :], np.int64))
    twice = [*order[:place], order[place - 1], *order[place + 1 :]]
    if len(order) > 1:
        repeated = laid_out([given_ones[i] for i in twice])
        assert not same(one, repeated, np.array(twice, np.int64))

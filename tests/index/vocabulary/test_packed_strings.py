"""Packed strings and joined numbers are read back as they were."""

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from index.vocabulary import is_reordering, pack_lines, pack_strings, parse_numbers

strings = st.lists(st.text(st.characters(exclude_categories=["Cs"])), max_size=20)
words = st.lists(st.text("abcé語", min_size=1, max_size=3), max_size=8, unique=True)


@given(strings)
def test_packed_strings_are_unpacked_unchanged(given_ones):
    """Unpacking inverts packing, for any characters."""
    assert pack_strings(given_ones).unpack() == given_ones


@given(strings, st.integers(0, 20))
def test_lines_are_packed_if_their_number_is_right(given_ones, count):
    """Another number of lines than expected raises ValueError."""
    joined = "\n".join(given_ones)
    found = joined.split("\n") if count else []
    if count == len(found) and (count or not joined):
        assert pack_lines(joined.encode(), count).unpack() == found
    else:
        with pytest.raises(ValueError, match="lines"):
            pack_lines(joined.encode(), count)


def test_lines_that_are_not_utf_8_are_refused():
    """Bytes that are not UTF-8 raise ValueError."""
    with pytest.raises(ValueError, match="utf-8"):
        pack_lines(b"a\n\xff", 2)


@given(st.lists(st.integers(0, (1 << 31) - 1), max_size=20))
def test_numbers_are_parsed(given_ones):
    """Joined numbers of up to 31 bits are parsed."""
    joined = ",".join(map(str, given_ones)).encode()
    assert parse_numbers(joined, len(given_ones)).tolist() == given_ones


@pytest.mark.parametrize(
    "joined", b"|1|1,2,3|1,,2|,2|1,|1,x|1, 2|1,-2|1,2147483648|1,2.0".split(b"|")
)
def test_another_number_of_numbers_is_refused(joined):
    """Anything but two numbers raises ValueError if two are expected."""
    with pytest.raises(ValueError, match="number"):
        parse_numbers(joined, 2)


@given(words, st.randoms(use_true_random=False), st.integers(0, 7), st.text("abcé語", max_size=3))
def test_a_reordering_has_the_same_strings_each_once(given_ones, random, place, other):
    """A string that differs, is repeated or is missing makes it no reordering."""
    order = list(range(len(given_ones)))
    random.shuffle(order)
    moved = [given_ones[i] for i in order]
    one = pack_strings(given_ones)
    assert is_reordering(one, pack_strings(moved), np.array(order, np.int64))
    assume(place < len(moved) and moved[place] != other)
    changed = [*moved[:place], other, *moved[place + 1 :]]
    assert not is_reordering(one, pack_strings(changed), np.array(order, np.int64))
    fewer = moved[:place] + moved[place + 1 :]
    assert not is_reordering(
        one, pack_strings(fewer), np.array(order[:place] + order[place + 1 :], np.int64)
    )
    twice = [*order[:place], order[place - 1], *order[place + 1 :]]
    if len(order) > 1:
        repeated = pack_strings([given_ones[i] for i in twice])
        assert not is_reordering(one, repeated, np.array(twice, np.int64))

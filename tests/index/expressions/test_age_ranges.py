"""Ages that a text speaks of as a range."""

import pytest

from index.expressions import AgeRange, find_age_ranges


@pytest.mark.parametrize(
    ("text", "ranges"),
    [
        ("Under six nobody pays.", [(0, 5)]),
        ("Under-16s need a signature.", [(0, 15)]),
        ("Over-14s may belay each other.", [(14, 150)]),
        ("From nine years on they may row alone.", [(9, 150)]),
        ("From 16 you sign yourself.", [(16, 150)]),
        ("Children from 6 to 15: 3 euros", [(6, 15)]),
        ("| Child (4 to 15) | 4.50 |", [(4, 15)]),
        ("Visitors aged 5-12 pay half.", [(5, 12)]),
        ("A film for 13 and over, or 15+.", [(13, 150), (15, 150)]),
        ("You must be 18 to enter.", [(18, 150)]),
        ("Children up to 3 ride free.", [(0, 3)]),
        ("Minimum age: 7", [(7, 150)]),
    ],
)
def test_a_range_of_ages_is_read(text, ranges):
    """Numbers and words count, and a range may be open to one side."""
    assert find_age_ranges(text) == [AgeRange(*each) for each in ranges]


@pytest.mark.parametrize(
    "text",
    [
        "Under 5 minutes from the station.",
        "Over 20 euros we take cards.",
        "It is open from 6 to 8 pm.",
        "Tables of 6 to 8.",
        "We fill up by six.",
        "Over 500 books.",
        "Under 20 % of them.",
    ],
)
def test_other_numbers_are_no_ages(text):
    """Times, prices and counts of things."""
    assert find_age_ranges(text) == []

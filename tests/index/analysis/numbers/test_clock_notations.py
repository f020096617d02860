"""Times of the clock in any notation."""

import pytest

from index.analysis import extract_terms, list_clock_forms, read_clock_times


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("the 2 p.m. boat", 840),
        ("the 2pm boat", 840),
        ("the 2.30 pm boat", 870),
        ("the 14:30 boat", 870),
        ("the 14.30 boat", 870),
        ("the 14h30 boat", 870),
        ("the 14h boat", 840),
        ("the 1430 hrs boat", 870),
        ("it sails at 1430", 870),
        ("0340 the boat sails", 220),
        ("the 12 a.m. boat", 0),
    ],
)
def test_a_time_is_read_in_any_notation(text, time):
    """In minutes from midnight."""
    assert [found for found, _ in read_clock_times(text)] == [time]


@pytest.mark.parametrize(
    "text", ["in 1430", "by 1945", "14h30x", "release 1.14.30", "at 1430%", "14:30:55", "1430"]
)
def test_a_year_a_share_or_a_release_is_no_time(text):
    """Nothing says that it is one."""
    assert list(read_clock_times(text)) == []


def test_each_notation_of_a_time_is_one_of_its_forms():
    """So that a text with any of them is found."""
    forms = list_clock_forms(870)
    for way in ("14:30", "14.30", "14h30", "1430", "2:30 p.m.", "2:30pm", "2.30 pm"):
        assert tuple(extract_terms(way)) in forms
    assert ("2pm",) in list_clock_forms(840)
    assert ("12", "am") in list_clock_forms(0)

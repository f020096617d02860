"""Times of the day that a sentence tells."""

import pytest

from index.answering.gate.amounts.times import opens_with_day, tells_no_hour, tells_time


@pytest.mark.parametrize(
    ("text", "tells_none"),
    [
        ("The roof came down after two nights of snow.", True),
        ("The roof came down within a week.", True),
        ("The weir broke.", True),
        ("The roof came down at dusk after two nights of snow.", False),
        ("The roof came down twenty minutes after the last guest.", False),
        ("The weir broke at 6.40am.", False),
        ("The hall opens after the bell.", False),
        ("0340 The tug casts off.", False),
        ("The tug casts off, 1455 UTC.", False),
        ("The tug has 1455 rivets.", True),
    ],
)
def test_days_apart_tell_no_hour(text, tells_none):
    """What lies days before something does not say at what time of the day it was."""
    assert tells_no_hour(text) is tells_none


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("| Mon | 6-8 | closed |", True),
        ("Sat: chess", True),
        ("Tue & Thu 9-12", True),
        ("Sun 10-12", True),
        ("Sun rises over the pier", False),
        ("Mona | 6-8", False),
        ("Satin: red", False),
    ],
)
def test_a_row_opens_with_a_day(text, opens):
    """Long or short, before a mark or a number; it tells when."""
    assert opens_with_day(text) is opens
    assert tells_time(text) or not opens

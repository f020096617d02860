"""Times of the day that a sentence tells."""

import pytest

from index.answering.gate.amounts.times import tells_no_hour


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
    ],
)
def test_days_apart_tell_no_hour(text, tells_none):
    """What lies days before something does not say at what time of the day it was."""
    assert tells_no_hour(text) is tells_none
